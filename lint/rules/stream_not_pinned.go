package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// streamNotPinned reports a call such as `next` on a stream that must not be
// moved while it is polled, and that nobody has pinned.
var streamNotPinned = lint.Rule{Name: "stream_not_pinned", Run: checkStreamNotPinned, Whole: true}

func checkStreamNotPinned(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, u := range b.Unpinned() {
			f := lint.Finding{
				Span:    u.Method,
				Message: fmt.Sprintf("`%s` needs a stream that can be moved, and `%s` cannot before it is pinned: %s", textAt(p, u.Method), shorten(textAt(p, u.Recv)), unpinnedCause(u)),
			}
			if fix, ok := pinFix(p, u); ok {
				f.Fixes = []lint.Fix{fix}
			}
			p.Report(f)
		}
	}
}

func unpinnedCause(u semantic.Unpinned) string {
	switch u.Cause.Kind {
	case types.KindParam:
		return fmt.Sprintf("`%s` may be any stream", u.Cause)
	case types.KindAsyncFn:
		return fmt.Sprintf("it keeps the future of `%s`", u.Cause.Fn.Hir.Name)
	case types.KindAdt:
		if u.Cause == u.Stream {
			return fmt.Sprintf("a `%s` has to stay where it is", u.Cause.Adt.Hir.Name)
		}
		return fmt.Sprintf("it keeps a `%s`", u.Cause.Adt.Hir.Name)
	}
	return "it keeps the future of an async block"
}

// pinFix pins the stream on this task's stack, where it is made. A stream that
// has other uses may be handed on there by value, which a pinned one cannot be.
func pinFix(p *lint.Pass, u semantic.Unpinned) (lint.Fix, bool) {
	const open, end = "std::pin::pin!(", ")"
	fix := lint.Fix{Title: "Pin the stream with std::pin::pin!", Safety: lint.Unsafe}
	if u.Once {
		fix.Safety = lint.Safe
	}
	switch {
	case u.Top > 0:
		fix.Edits = []source.Edit{layout.Of(p.File).Opening(u.Top, "let mut "+u.Name+" = "+open+u.Name+end+";")}
	case !u.Init.Empty():
		fix.Edits = around(u.Init, open, end)
	case u.Made:
		fix.Edits = around(u.Recv, open, end)
	default:
		return fix, false
	}
	return fix, true
}
