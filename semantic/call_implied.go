package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// loop notes the call that a for loop makes of what it goes over, where that
// iterator blocks.
func (w *callWalk) loop(e *hir.For, at callPlace) {
	env, t := w.body.env(), w.body.result.Expr(e.Iter)
	fn := env.Method("into_iterator", "into_iter", t)
	if _, local := e.Iter.(*hir.LocalRef); local && (fn == nil || !has(fn, blockingItems)) {
		fn = env.Method("iterator", "next", t) // what made the iterator is not seen here
	}
	if fn != nil && (has(fn, blockingItems) || has(fn, "wakeful::blocking")) {
		w.implied(e, e.Iter.Span(), fn, at)
	}
}

// write notes the call that write! makes of what it writes to, where that blocks.
func (w *callWalk) write(e *hir.Format, at callPlace) {
	if !e.Writes() || len(e.Args) == 0 {
		return
	}
	t := behindRefs(w.body.result.Expr(e.Args[0]))
	if fn := w.body.env().Method("io_write", "write_all", t); fn != nil && has(fn, "wakeful::blocking") {
		w.implied(e, e.Macro.Span, fn, at)
	}
}

// implied notes a call of fn that e makes without naming it, under the name of
// what stands at name.
func (w *callWalk) implied(e hir.Expr, name source.Span, fn *names.Fn, at callPlace) {
	span := w.body.at(name)
	w.calls = append(w.calls, Call{
		Whole: span, Name: span, Where: at.where, Direct: at.direct,
		body: w.body, unit: at.unit, fn: fn, expr: e, in: at.in,
	})
}
