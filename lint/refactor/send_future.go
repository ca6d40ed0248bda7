package refactor

import (
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// sendFuture lets an async fn promise that its future is Send: callers then
// need not look into it, and what would break that is an error in the fn.
var sendFuture = Refactoring{Name: "send_future", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	b, ok := bodyAt(f, at)
	if !ok {
		return nil
	}
	h, ok := b.AsyncHead()
	if !ok || !h.Head.Covers(at) {
		return nil
	}
	l := layout.Of(f)
	bounds := "> + Send"
	if h.Lifetime != "" {
		bounds += " + " + h.Lifetime
	}
	edits := []source.Edit{l.Edit(h.Async, "")}
	if h.Output.Empty() {
		edits = append(edits, l.Insert(h.Params, " -> impl "+h.Future+"<Output = ()"+bounds))
	} else {
		edits = append(edits, l.Insert(h.Output.Start, "impl "+h.Future+"<Output = "), l.Insert(h.Output.End, bounds))
	}
	indent, line := l.Indent(h.Head.Start), l.Newline(h.Head.Start)
	inner := layout.Deeper(indent)
	body := "{" + line + inner + "async move " + l.Indented(h.Block, strings.TrimPrefix(inner, indent)) + line + indent + "}"
	return []lint.Fix{{
		Title: "Return `impl Future + Send`", Safety: lint.Unsafe,
		Edits: append(edits, l.Edit(h.Block, body)),
	}}
}}
