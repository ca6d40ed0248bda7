package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// asyncFnInTrait reports an async fn of a trait that others can name: nothing
// says whether its future is Send, and a caller has no way to ask for it.
var asyncFnInTrait = lint.Rule{Name: "async_fn_in_trait", Run: checkAsyncFnInTrait, InTests: lint.Off}

func checkAsyncFnInTrait(p *lint.Pass) {
	for _, t := range p.File.NativeTraits() {
		if !t.Public {
			continue
		}
		for _, m := range t.Methods {
			p.Report(lint.Finding{
				Span:    m.Async,
				Message: fmt.Sprintf("generic callers of `%s::%s` cannot ask for a Send future, so they cannot spawn it", t.Name, m.Fn.Name),
				Notes:   []lint.Note{{Span: t.Span, Message: fmt.Sprintf("`%s` is public: its callers and impls may be anywhere", t.Name)}},
				Fixes:   asyncFnFixes(p, t, m),
			})
		}
	}
}

func asyncFnFixes(p *lint.Pass, t semantic.NativeTrait, m semantic.NativeMethod) []lint.Fix {
	send := p.File.ImplsSend(t, m)
	if send == types.No {
		return nil // one of the impls would no longer compile
	}
	var fixes []lint.Fix
	if edits, ok := sendFutureEdits(layout.Of(p.File), t, m); ok {
		fix := lint.Fix{Title: "Return `impl Future + Send`", Safety: lint.Unsafe, Edits: edits}
		if send == types.Yes && m.Body.Empty() {
			fix.Safety = lint.Safe
		}
		fixes = append(fixes, fix)
	}
	if fix, ok := makeSendFix(p, t); ok {
		fixes = append(fixes, fix)
	}
	return fixes
}

// sendFutureEdits turn `async fn f() -> T` into a fn that returns a future
// which is Send. A body becomes an async block.
func sendFutureEdits(l layout.Layout, t semantic.NativeTrait, m semantic.NativeMethod) ([]source.Edit, bool) {
	params := m.Fn.Node.Child(parser.FieldParameters)
	if !params.Valid() || m.HidesOutput() {
		return nil, false
	}
	edits := []source.Edit{l.Without(m.Async)}
	future := t.FutureName()
	if ret := m.Fn.Ret(); ret != nil {
		edits = append(edits, l.Insert(ret.TypeSpan().Start, "impl "+future+"<Output = "), l.Insert(ret.TypeSpan().End, "> + Send"))
	} else {
		edits = append(edits, l.Insert(params.End(), " -> impl "+future+"<Output = ()> + Send"))
	}
	if !m.Body.Empty() {
		edits = append(edits, l.Insert(m.Body.Start, "{ async move "), l.Insert(m.Body.End, " }"))
	}
	return edits, true
}

// makeSendFix lets trait_variant write the same for all methods. It cannot do
// so with default bodies.
func makeSendFix(p *lint.Pass, t semantic.NativeTrait) (lint.Fix, bool) {
	for _, m := range t.Methods {
		if !m.Body.Empty() || p.File.ImplsSend(t, m) == types.No {
			return lint.Fix{}, false
		}
	}
	fix := lint.Fix{
		Title:  "Put #[trait_variant::make(Send)] on the trait",
		Safety: lint.Unsafe,
		Edits:  []source.Edit{layout.Of(p.File).Above(t.Start, "#[trait_variant::make(Send)]")},
	}
	if !p.File.Names("trait_variant") {
		fix.Title += " (Cargo.toml: trait-variant = \"0.1\")"
	}
	return fix, true
}
