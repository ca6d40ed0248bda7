package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// dynAsyncTrait reports the trait objects that rustc rejects because a method
// of the trait is async: what it returns has no size that a table of methods
// could tell.
var dynAsyncTrait = lint.Rule{Name: "dyn_async_trait", Run: checkDynAsyncTrait}

func checkDynAsyncTrait(p *lint.Pass) {
	for _, use := range p.File.DynTypes() {
		f := lint.Finding{Span: use.Span, Message: dynMessage(use), Notes: dynNotes(use), Fixes: dynFixes(p, use)}
		if use.Unused {
			f.Level = lint.Info // rustc looks at an alias where it is used
		}
		p.Report(f)
	}
}

func dynMessage(use semantic.DynUse) string {
	t := use.Trait
	object := fmt.Sprintf("`dyn %s`", t.Name)
	if use.Alias != "" {
		object = fmt.Sprintf("`%s` stands for a `dyn %s`, which", use.Alias, t.Name)
	}
	if len(t.Obstacles) == 0 {
		return fmt.Sprintf("%s cannot exist: each async closure's future has a size of its own", object)
	}
	o := t.Obstacles[0]
	what := fmt.Sprintf("`%s` is async", o.Name)
	if !o.Async {
		what = fmt.Sprintf("`%s` returns an `impl` type", o.Name)
	}
	if o.Trait != t.Name && !t.Variant {
		what += fmt.Sprintf(" in its supertrait `%s`", o.Trait)
	}
	if t.Variant {
		return fmt.Sprintf("%s cannot exist: `trait_variant` makes the future of `%s` Send, it does not make the trait dyn compatible", object, o.Name)
	}
	return fmt.Sprintf("%s cannot exist: %s, and what it returns differs in size from impl to impl", object, what)
}

func dynNotes(use semantic.DynUse) []lint.Note {
	var notes []lint.Note
	for _, o := range use.Trait.Obstacles {
		message := fmt.Sprintf("`%s::%s` returns a future of no one size", o.Trait, o.Name)
		if !o.Async {
			message = fmt.Sprintf("`%s::%s` returns a type of no one size", o.Trait, o.Name)
		}
		notes = append(notes, lint.Note{Path: o.Path, Span: o.Span, Message: message})
	}
	return notes
}
