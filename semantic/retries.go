package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// Retry is a loop that tries something until it succeeds, and after a failure
// tries again at once: it neither waits in between nor counts.
type Retry struct {
	Try  source.Span // what is awaited
	Fail source.Span // where the loop goes on after a failure

	loop *hir.Loop
}

// Retries are the body's loops of that kind. One that waits for anything else,
// or changes anything that may be a limit, is none.
func (b *Body) Retries() []Retry {
	var out []Retry
	for _, e := range b.body.Exprs {
		loop, ok := e.(*hir.Loop)
		if !ok || loop.Body == nil {
			continue
		}
		if r, ok := b.retry(loop); ok {
			r.loop = loop
			out = append(out, r)
		}
	}
	sortBySpan(out, func(r Retry) source.Span { return r.Try })
	return out
}

func (b *Body) retry(loop *hir.Loop) (Retry, bool) {
	await := b.soleAwait(loop)
	if await == nil || !b.result.Expr(await).IsLang("result") {
		return Retry{}, false
	}
	switch e := lastOf(loop.Body).(type) {
	case *hir.Match:
		if e.X == hir.Expr(await) {
			return b.retryMatch(e, await)
		}
	case *hir.If:
		let, ok := e.Cond.(*hir.Let)
		if ok && let.X == hir.Expr(await) && wraps(let.Pat, "Ok") && leavesLoop(e.Then) && (e.Else == nil || b.goesRound(e.Else)) {
			return Retry{Try: b.at(await.X.Span()), Fail: b.at(let.Pat.Span())}, true
		}
	}
	return Retry{}, false
}

// retryMatch is a match of which the arm for a success leaves the loop, and
// one for any failure does not.
func (b *Body) retryMatch(m *hir.Match, await *hir.Await) (Retry, bool) {
	left := false
	var again *hir.Arm
	for i, arm := range m.Arms {
		switch {
		case wraps(arm.Pat, "Ok") && arm.Guard == nil:
			left = leavesLoop(arm.Body)
		case wraps(arm.Pat, "Err") && arm.Guard == nil && !leavesLoop(arm.Body) && b.goesRound(arm.Body):
			again = &m.Arms[i]
		default:
			return Retry{}, false
		}
	}
	if !left || again == nil {
		return Retry{}, false
	}
	return Retry{Try: b.at(await.X.Span()), Fail: b.at(again.Pat.Span())}, true
}

// soleAwait is the one await of a loop that has nothing else in it that could
// take time, leave, or keep count; nil for other loops.
func (b *Body) soleAwait(loop *hir.Loop) *hir.Await {
	var only *hir.Await
	plain := true
	hir.Walk(loop.Body, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Await:
			plain = plain && only == nil
			only = e
		case *hir.Select, *hir.Join, *hir.Try, *hir.Assign, *hir.AssignOp, *hir.OpaqueMacro, *hir.Missing,
			*hir.Loop, *hir.While, *hir.For:
			plain = false
		case *hir.Call, *hir.MethodCall:
			callee := b.result.Fn(e)
			plain = plain && (callee == nil || !has(callee, "wakeful::blocking"))
		}
		return plain
	})
	if !plain {
		return nil
	}
	return only
}

// lastOf is what a block ends with: its tail, or the expression of its last
// statement; nil when that is none.
func lastOf(block *hir.Block) hir.Expr {
	if n := len(block.Stmts); block.Tail == nil && n > 0 {
		if s, ok := block.Stmts[n-1].(*hir.ExprStmt); ok {
			return s.X
		}
	}
	return block.Tail
}

// wraps says that a pattern is `name(x)` for any x.
func wraps(p hir.Pat, name string) bool {
	t, ok := p.(*hir.TupleStructPat)
	if !ok || t.Path.Last().Name != name || len(t.Elems) != 1 {
		return false
	}
	switch sub := t.Elems[0].(type) {
	case *hir.Wild:
		return true
	case *hir.Bind:
		return sub.Sub == nil
	}
	return false
}

// leavesLoop says that e ends in a break or a return.
func leavesLoop(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Break, *hir.Return:
		return true
	case *hir.Block:
		return leavesLoop(lastOf(e))
	}
	return false
}

// goesRound says that nothing in e leaves the loop around it: no break, no
// return, and no call that never comes back, of a fn or a macro.
func (b *Body) goesRound(e hir.Expr) bool {
	round := true
	hir.Walk(e, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Break, *hir.Return:
			round = false
		case *hir.Call, *hir.MethodCall, *hir.Format, *hir.MacroValue:
			round = !b.result.Diverges(e)
		}
		return round
	})
	return round
}
