package rules

import (
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/lint/refactor"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

func dynFixes(p *lint.Pass, use semantic.DynUse) []lint.Fix {
	var fixes []lint.Fix
	if use.Trait.Boxable() {
		if items, ok := p.File.Items(use.Trait); ok {
			fixes = append(fixes, refactor.AsyncTrait(items))
			if boxed, ok := boxedFix(items); ok {
				fixes = append(fixes, boxed)
			}
		}
	}
	if fix, ok := variantFix(p, use); ok {
		fixes = append(fixes, fix)
	}
	if use.Param {
		dyn := source.Span{Start: use.Span.Start, End: use.Span.Start + len("dyn")}
		if textAt(p, dyn) == "dyn" {
			fixes = append(fixes, lint.Fix{
				Title: "Take any implementation: `impl` in place of `dyn`",
				Edits: []source.Edit{{Span: dyn, Text: "impl"}},
			})
		}
	}
	return fixes
}

// variantFix names the written trait in place of the one that trait_variant
// makes, and lets async_trait expand it. Its impls are for a person to look at.
func variantFix(p *lint.Pass, use semantic.DynUse) (lint.Fix, bool) {
	t := use.Trait
	text := textAt(p, use.Span)
	at := strings.Index(text, t.Name)
	if t.Maker.Empty() || t.Decl == nil || at < 0 || use.Alias != "" {
		return lint.Fix{}, false
	}
	name := source.Span{Start: use.Span.Start + at, End: use.Span.Start + at + len(t.Name)}
	fix := lint.Fix{Title: "Use #[async_trait] in place of trait_variant", Edits: []source.Edit{
		{Path: t.Decl.Path, Span: t.Maker, Text: "#[async_trait::async_trait]"},
		{Path: p.File.Path(), Span: name, Text: t.Decl.Name},
	}}
	return fix, true
}

// boxedFix writes the boxed futures out, in the trait and in every impl.
func boxedFix(items []semantic.TraitItem) (lint.Fix, bool) {
	fix := lint.Fix{Title: "Return boxed futures from the trait and its impls", Safety: lint.Unsafe}
	send := ""
	if refactor.Sendable(items) {
		send = " + Send"
	}
	for _, item := range items {
		for _, m := range item.Methods {
			if !item.Impl && !m.Body.Empty() || len(m.Fn.Generics.Params) > 0 {
				return fix, false
			}
			edits, ok := boxMethod(layout.Of(item.File), m, send)
			if !ok {
				return fix, false
			}
			fix.Edits = append(fix.Edits, edits...)
		}
	}
	return fix, true
}

// boxMethod turns `async fn f(&self) -> T` into a fn that returns a boxed
// future. Where references besides self go in, all get one lifetime.
func boxMethod(l layout.Layout, m semantic.TraitMethod, send string) ([]source.Edit, bool) {
	h := m.Fn
	params := h.Node.Child(parser.FieldParameters)
	async, ok := asyncKeyword(l, m)
	refs, plain := elidedRefs(h)
	if !ok || m.InBody || !params.Valid() || !plain || strings.Contains(l.Slice(params.Span()), "'") {
		return nil, false
	}
	edits := []source.Edit{l.Edit(async, "")}
	lifetime := "'_"
	if len(refs) > 0 {
		lifetime = "'a"
		edits = append(edits, l.Insert(h.NameSpan.End, "<'a>"), l.Insert(h.SelfSpan.Start+1, "'a "))
		for _, at := range refs {
			edits = append(edits, l.Insert(at+1, "'a "))
		}
	}
	output, where := "()", source.Span{Start: params.End(), End: params.End()}
	arrow := " -> "
	if h.Ret() != nil {
		where, arrow = h.Ret().TypeSpan(), ""
		output = l.Slice(where)
	}
	edits = append(edits, l.Edit(where, arrow+"std::pin::Pin<Box<dyn std::future::Future<Output = "+output+">"+send+" + "+lifetime+">>"))
	if !m.Body.Empty() {
		open, end := "{ Box::pin(async move ", ") }"
		if strings.Contains(l.Slice(m.Body), "\n") {
			indent, line := l.Indent(m.Item.Start), l.Newline(m.Item.Start)
			open, end = "{"+line+layout.Deeper(indent)+"Box::pin(async move ", ")"+line+indent+"}"
			edits = append(edits, indentLines(l, m)...)
		}
		edits = append(edits, l.Insert(m.Body.Start, open), l.Insert(m.Body.End, end))
	}
	return edits, true
}

// indentLines puts the lines of a body one step deeper, unless a string goes
// over several of them.
func indentLines(l layout.Layout, m semantic.TraitMethod) []source.Edit {
	if len(l.File.Verbatim(m.Body)) > 0 {
		return nil
	}
	var edits []source.Edit
	step := strings.TrimPrefix(layout.Deeper(l.Indent(m.Item.Start)), l.Indent(m.Item.Start))
	for at := l.LineEnd(m.Body.Start); at < m.Body.End; at = l.LineEnd(at) {
		at += len(l.Newline(at))
		if at < m.Body.End && l.LineEnd(at) > at {
			edits = append(edits, l.Insert(at, step))
		}
	}
	return edits
}

// asyncKeyword is `async` with the space behind it.
func asyncKeyword(l layout.Layout, m semantic.TraitMethod) (source.Span, bool) {
	if m.Item.Start > m.Fn.NameSpan.Start || m.Fn.SelfSpan.Empty() || l.Text[m.Fn.SelfSpan.Start] != '&' {
		return source.Span{}, false
	}
	head := string(l.Text[m.Item.Start:m.Fn.NameSpan.Start])
	at := strings.Index(head, "async")
	if at < 0 || strings.Contains(head, "/") {
		return source.Span{}, false
	}
	rest := head[at+len("async"):]
	space := len(rest) - len(strings.TrimLeft(rest, " \t\r\n"))
	start := m.Item.Start + at
	return source.Span{Start: start, End: start + len("async") + space}, true
}

// elidedRefs are the places of the references among the parameters. plain is
// false when a type in which a lifetime would mean something else is there.
func elidedRefs(h *hir.Fn) (at []int, plain bool) {
	for _, p := range h.Params() {
		for t := range hir.TypeRefs(p.Type) {
			switch t := t.(type) {
			case *hir.RefType:
				at = append(at, t.Span.Start)
			case *hir.FnPtrType, *hir.DynType, *hir.ImplType, *hir.MissingType:
				return nil, false
			}
		}
	}
	return at, true
}
