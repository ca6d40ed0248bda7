package refactor

import (
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// asyncFn writes a fn that returns `impl Future` and is one async block as an
// async fn.
var asyncFn = Refactoring{Name: "async_fn", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	b, ok := bodyAt(f, at)
	if !ok {
		return nil
	}
	m, ok := b.Manual()
	if !ok || !m.Bare || at.Start > m.Block.Start || at.End > m.Block.Start {
		return nil
	}
	return []lint.Fix{AsyncFn(f, m)}
}}

// AsyncFn writes the fn as an async fn, which must be Bare. Its future keeps all
// parameters, those too that a block would leave behind, and a promise that it
// is Send is gone.
func AsyncFn(f *semantic.File, m semantic.ManualAsync) lint.Fix {
	l := layout.Of(f)
	ret := ""
	if output := l.Slice(m.Output); output != "()" {
		ret = " -> " + output
	}
	fix := lint.Fix{Title: "Make it an async fn", Safety: lint.Unsafe, Edits: []source.Edit{
		l.Insert(m.Keyword, "async "),
		l.Edit(m.Return, ret),
		l.Edit(m.Block, l.Outdented(m.Inner, l.Indent(m.Inner.Start), l.Indent(m.Block.Start))),
	}}
	if m.Takes && !m.Send {
		fix.Safety = lint.Safe
	}
	return fix
}
