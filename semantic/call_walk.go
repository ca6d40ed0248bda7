package semantic

import (
	"cmp"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

func (b *Body) findCalls() []Call { return b.walkCalls(nil) }

// walkCalls finds the calls of the body; visit, if any, is told of each
// expression and where it runs, outer ones first.
func (b *Body) walkCalls(visit func(e hir.Expr, at callPlace)) []Call {
	w := callWalk{body: b, units: map[hir.Expr]*flow.Unit{}, called: b.calledClosures(), visit: visit}
	w.calls = make([]Call, 0, b.countCalls())
	for _, u := range b.units {
		w.units[u.Root] = u
	}
	at := callPlace{unit: b.units[0], direct: true}
	if b.suspends() {
		at.where, at.canAwait = InTask, true
	}
	if b.body.Root != nil {
		w.walk(b.body.Root, at)
	}
	sortBySpan(w.calls, func(c Call) source.Span { return c.Name })
	return w.calls
}

// callWalk collects calls. Bodies are of bounded depth, as lowering sees to.
type callWalk struct {
	body  *Body
	units map[hir.Expr]*flow.Unit
	// called are the closures that run where they are made, if not at once.
	called map[hir.Expr]bool
	visit  func(e hir.Expr, at callPlace)
	calls  []Call
}

// countCalls is how many calls are written in the body. Few others are implied.
func (b *Body) countCalls() (n int) {
	for _, e := range b.body.Exprs {
		if isCall(e) {
			n++
		}
	}
	return n
}

// callPlace is what is known of where an expression runs.
type callPlace struct {
	where    Where
	canAwait bool
	direct   bool
	unit     *flow.Unit
	in       *around
}

func (w *callWalk) walk(e hir.Expr, at callPlace) {
	if w.visit != nil {
		w.visit(e, at)
	}
	switch e := e.(type) {
	case *hir.Call, *hir.MethodCall:
		w.call(e, at)
		return
	case *hir.Async:
		at = w.async(e, at, false)
	case *hir.Closure:
		run := unsaid
		if w.called[e] {
			run = atOnce
		}
		at = w.closure(e, at, run)
	case *hir.For:
		w.loop(e, at)
		at.in = &around{e, at.in}
	case *hir.Format:
		w.write(e, at)
		at.in = &around{e, at.in}
	default:
		at.in = &around{e, at.in}
	}
	for c := range hir.Children(e) {
		w.walk(c, at)
	}
}

// calledClosures are the closures that the body keeps in a local and calls by
// its name, in the same fn, closure or async block. Where a cfg decides whether it
// does, it may well be that it hands them to other threads instead.
func (b *Body) calledClosures() map[hir.Expr]bool {
	kept := map[hir.LocalID]hir.Expr{}
	for let := range b.body.Lets() {
		bind, named := let.Pat.(*hir.Bind)
		if closure, ok := let.Init.(*hir.Closure); named && ok {
			kept[bind.Local] = closure
		}
	}
	if len(kept) == 0 {
		return nil
	}
	called := map[hir.Expr]bool{}
	for _, u := range b.units {
		root := cmp.Or(u.Root, b.body.Root)
		hir.Walk(root, func(e hir.Expr) bool {
			switch e := e.(type) {
			case *hir.Closure, *hir.Async:
				return e == root
			case *hir.Call:
				if ref, ok := e.Fn.(*hir.LocalRef); ok && kept[ref.Local] != nil && b.body.Locals[ref.Local].Owner == u.Root && !b.underCfg(e) {
					called[kept[ref.Local]] = true
				}
			}
			return true
		})
	}
	return called
}

// underCfg says that the expression is part of a statement under a cfg.
func (b *Body) underCfg(e hir.Expr) bool {
	for stmt := range b.body.Statements() {
		if stmt.StmtCfg() != "" && stmt.StmtSpan().Contains(e.Span().Start) {
			return true
		}
	}
	return false
}

func (w *callWalk) enter(e hir.Expr, at callPlace) callPlace {
	if u := w.units[e]; u != nil {
		at.unit = u
	}
	at.in = &around{e, at.in}
	return at
}

// async enters a block that becomes a future. Where blocking does no harm, a
// future is likely to be run right there, unless it is spawned.
func (w *callWalk) async(e hir.Expr, at callPlace, spawned bool) callPlace {
	at = w.enter(e, at)
	at.canAwait, at.direct = true, false
	if at.where != Insulated || spawned {
		at.where = InTask
	}
	return at
}

// closure enters a closure.
func (w *callWalk) closure(c *hir.Closure, at callPlace, r run) callPlace {
	if c.Async && r != elsewhere {
		r = whenPolled
	}
	at = given(w.enter(c, at), r)
	at.canAwait = c.Async
	return at
}

// given is the place at which something runs that a call at this place is given.
func given(at callPlace, r run) callPlace {
	at.direct = at.direct && r == atOnce
	switch {
	case r == elsewhere:
		at.where = Insulated
	case r == whenPolled && at.where != Insulated:
		at.where = InTask
	case r == unsaid && at.where == InTask:
		at.where = Unsaid
	}
	return at
}

func (w *callWalk) call(e hir.Expr, at callPlace) {
	call := Call{
		Whole: w.body.at(e.Span()), Name: w.body.at(calleeSpan(e)),
		Where: at.where, CanAwait: at.canAwait && at.where == InTask, Direct: at.direct,
		body: w.body, unit: at.unit, expr: e, in: at.in,
	}
	if m, ok := e.(*hir.MethodCall); ok {
		call.Recv = w.body.at(m.Recv.Span())
	}
	args := argsOf(e)
	for _, a := range args {
		call.Args = append(call.Args, w.body.at(a.Span()))
	}
	callee := w.body.result.Callee(e)
	if callee != nil && callee.Fn != nil {
		call.fn = w.body.env().Target(callee)
	}
	w.calls = append(w.calls, call)
	at.in = &around{e, at.in}
	for c := range hir.Children(e) {
		w.argument(c, at, callee, slices.Index(args, c))
	}
}

// argument walks a part of a call; index is -1 for what is no argument.
func (w *callWalk) argument(e hir.Expr, at callPlace, callee *types.Callee, index int) {
	known := callee != nil && callee.Fn != nil && index >= 0
	inner := at
	switch e := e.(type) {
	case *hir.Closure:
		inner = w.closure(e, at, w.runOf(callee, index, at))
	case *hir.PathRef:
		w.value(e, at, w.runOf(callee, index, at))
		return
	case *hir.Async:
		inner = w.async(e, at, known && has(callee.Fn, "wakeful::spawns"))
	default:
		w.walk(e, at)
		return
	}
	for c := range hir.Children(e) {
		w.walk(c, inner)
	}
}

// value walks a path that a call is given. A fn that may keep the thread is
// called wherever a closure in its place would run.
func (w *callWalk) value(e *hir.PathRef, at callPlace, r run) {
	w.walk(e, at)
	t := w.body.result.Expr(e)
	if r == unsaid || t.Kind != types.KindFnDef || t.Fn == nil {
		return // a constructor is no fn
	}
	if fn := w.body.env().TargetOf(t); fn.Trait == nil && (keepsThread(fn) || !fn.Module.Crate.Library()) {
		w.implied(e, e.Path.Span, fn, given(at, r))
	}
}
