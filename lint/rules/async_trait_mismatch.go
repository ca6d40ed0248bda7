package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// asyncTraitMismatch reports an impl whose trait has #[async_trait] when it has
// not, or the reverse: rustc compares a boxed future with an unboxed one.
var asyncTraitMismatch = lint.Rule{Name: "async_trait_mismatch", Run: checkAsyncTraitMismatch}

func checkAsyncTraitMismatch(p *lint.Pass) {
	for _, x := range p.File.Mismatches() {
		fixes := mismatchFixes(p, x)
		for i, m := range x.Impl.Methods {
			declared := lint.Note{Path: x.Trait.File.Path(), Span: x.Trait.Methods[i].Name, Message: "the trait declares it here"}
			attr := lint.Note{Span: x.Attr, Message: "this turns it into a fn that returns a boxed future"}
			if x.Relaxed {
				attr.Message = "with this its future need not be Send"
			}
			if x.OnTrait {
				attr.Path = declared.Path
			}
			p.Report(lint.Finding{
				Span:    m.Name,
				Message: mismatchMessage(x, m.Fn.Name),
				Notes:   []lint.Note{declared, attr},
				Fixes:   fixes,
			})
		}
	}
}

func mismatchMessage(x semantic.Mismatch, method string) string {
	has, lacks, what := "this impl", "`"+x.Decl.Name+"`", "#[async_trait]"
	if x.OnTrait {
		has, lacks = lacks, has
	}
	if x.Relaxed {
		what = "#[async_trait(?Send)]"
	}
	return fmt.Sprintf("`%s` is not what `%s` declares: %s has %s and %s has not", method, x.Decl.Name, has, what, lacks)
}

func mismatchFixes(p *lint.Pass, x semantic.Mismatch) []lint.Fix {
	switch {
	case x.Relaxed:
		return sameSend(p, x)
	case x.OnTrait:
		return addToImpl(p, x)
	}
	fixes := []lint.Fix{{
		Title: "Take #[async_trait] off the impl", Safety: lint.Safe,
		Edits: append([]source.Edit{layout.Of(p.File).Without(x.Attr)}, lint.UnusedImportEdits(p.File, "async_trait::async_trait", x.Attr)...),
	}}
	if x.Only {
		fixes = append(fixes, lint.Fix{
			Title: "Put #[async_trait] on the trait", Safety: lint.Unsafe,
			Edits: []source.Edit{attrEdit(x.Trait, attrText(p.File, x))},
		})
	}
	return fixes
}

// sameSend writes the impl's attribute as the trait's is. The impl's futures have to
// be Send then, where the trait asks that.
func sameSend(p *lint.Pass, x semantic.Mismatch) []lint.Fix {
	text := layout.Of(p.File).Slice(x.Own)
	path, _, _ := strings.Cut(strings.TrimSuffix(text, "]"), "(")
	fix := lint.Fix{Title: "Let the impl's futures be other than Send, too", Safety: lint.Safe}
	attr := path + "(?Send)]"
	if !x.OnTrait {
		fix.Title, attr = "Ask that the impl's futures are Send, too", path+"]"
		for _, m := range x.Impl.Methods {
			if m.Send == types.No {
				return nil
			}
			if m.Send != types.Yes {
				fix.Safety = lint.Unsafe
			}
		}
	}
	fix.Edits = []source.Edit{layout.Of(p.File).Edit(x.Own, attr)}
	return []lint.Fix{fix}
}

// addToImpl is safe when the futures are Send, or the trait doesn't ask that,
// and no fix where one is not.
func addToImpl(p *lint.Pass, x semantic.Mismatch) []lint.Fix {
	text := attrText(x.Trait.File, x)
	fix := lint.Fix{Title: "Put #[async_trait] on the impl", Safety: lint.Safe, Edits: []source.Edit{attrEdit(x.Impl, text)}}
	for _, m := range x.Impl.Methods {
		switch asked := !strings.Contains(text, "?Send"); {
		case asked && m.Send == types.No:
			return nil
		case asked && m.Send != types.Yes:
			fix.Safety = lint.Unsafe
		}
	}
	if !p.File.CanName("async_trait") {
		fix.Safety = lint.Unsafe
		fix.Title += " (Cargo.toml: async-trait = \"0.1\")"
	}
	return []lint.Fix{fix}
}

// attrText is the attribute that stands in file, as the other side can write it.
func attrText(file *semantic.File, x semantic.Mismatch) string {
	text := file.Text().Slice(x.Attr)
	if x.Named {
		return text
	}
	if strings.Contains(text, "?Send") {
		return "#[async_trait::async_trait(?Send)]"
	}
	return "#[async_trait::async_trait]"
}

func attrEdit(item semantic.TraitItem, text string) source.Edit {
	return layout.Of(item.File).Above(item.Start, text)
}
