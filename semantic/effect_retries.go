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

	loop hir.Expr
	turn *hir.Block // the loop's body
	// again puts what the next try gives into the local that the last one's is in;
	// nil where each turn begins with its try.
	again *hir.Assign
}

// Retries are the body's loops of that kind. One that waits for anything else,
// or changes anything that may be a limit, is none.
func (b *Body) Retries() []Retry {
	var out []Retry
	for _, e := range unlessNone(b, openLoops, b.openLoops) {
		if r, ok := b.retry(e); ok {
			out = append(out, r)
		}
	}
	sortBySpan(out, func(r Retry) source.Span { return r.Try })
	return out
}

// openLoops are the loops of the body that may go on for ever.
func (b *Body) openLoops() []hir.Expr {
	return b.exprsWhere(func(e hir.Expr) bool { return turnOf(e) != nil })
}

func (b *Body) retry(e hir.Expr) (Retry, bool) {
	turn := turnOf(e)
	if turn == nil {
		return Retry{}, false
	}
	await, again := b.soleAwait(e)
	if await == nil || !b.result.Expr(await).IsLang("result") {
		return Retry{}, false
	}
	a := attempt{body: b, loop: e, await: await, bound: noLocal, limited: b.givesUp(await.X)}
	if again != nil {
		a.bound = again.L.(*hir.LocalRef).Local
	}
	if a.limited && !b.result.Expr(await).Args[0].IsLang("result") {
		return Retry{}, false // what fails here is that time has passed
	}
	if a.turn(false) != escapes || a.turn(true) != roundAgain || a.fail.Empty() {
		return Retry{}, false
	}
	return Retry{Try: b.at(await.X.Span()), Fail: b.at(a.fail), loop: e, turn: turn, again: again}, true
}

func turnOf(e hir.Expr) *hir.Block {
	switch e := e.(type) {
	case *hir.Loop:
		return e.Body
	case *hir.While:
		return e.Body
	}
	return nil
}

// givesUp says that what is awaited ends when a time is over.
func (b *Body) givesUp(e hir.Expr) bool {
	callee := b.result.Fn(e)
	return callee != nil && has(callee, "wakeful::gives_up")
}

// soleAwait is the one await of a loop that has nothing else in it that could
// take time, leave, or keep count; nil for other loops. What is done on the way
// out does not matter. Where a local gets what it gives, again is that assignment.
func (b *Body) soleAwait(loop hir.Expr) (only *hir.Await, again *hir.Assign) {
	plain := true
	hir.Walk(loop, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Await:
			plain = plain && only == nil
			only = e
		case *hir.Break, *hir.Return:
			return false
		case *hir.Block:
			return e == turnOf(loop) || !endsLoop(e)
		case *hir.Loop, *hir.While:
			plain = plain && e == loop
		case *hir.Assign:
			_, local := e.L.(*hir.LocalRef)
			_, await := e.R.(*hir.Await)
			plain = plain && local && await
			again = e
		case *hir.Select, *hir.Join, *hir.Try, *hir.AssignOp, *hir.OpaqueMacro, *hir.Missing, *hir.For:
			plain = false
		case *hir.Call, *hir.MethodCall:
			callee := b.result.Fn(e)
			plain = plain && (callee == nil || !has(callee, "wakeful::blocking"))
		}
		return plain
	})
	if !plain {
		return nil, nil
	}
	return only, again
}

// endsLoop says that a block ends in a break or a return.
func endsLoop(block *hir.Block) bool {
	switch lastOf(block).(type) {
	case *hir.Break, *hir.Return:
		return true
	}
	return false
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
