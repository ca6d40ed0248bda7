package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Outside is how a branch's future could be made once, before the loop.
type Outside struct {
	Before source.Span // the statement with the loop
	Name   string      // a free name for the future
}

// Outside says that the branch's future can be made before the loop and polled
// by reference: the branch ends the loop, so that the future is not polled when
// it is done, and no other code of the loop needs what the future borrows.
func (b *Body) Outside(s Select, branch Branch) (Outside, bool) {
	p := b.parents()
	line, ok := p.statementOf(s.loop)
	if !ok || !branch.Leaves || branch.Conditional {
		return Outside{}, false
	}
	future := branch.arm.Future
	if _, lent := future.(*hir.Borrow); lent || isPlace(future) {
		return Outside{}, false // it outlives the turn already
	}
	needs := places{}
	needs.add(future)
	for l := range needs {
		if s.loop.Span().Covers(b.body.Locals[l.local].Span) {
			return Outside{}, false
		}
	}
	rest := places{}
	b.besides(s.loop, branch, rest)
	if rest.meet(needs) {
		return Outside{}, false
	}
	return Outside{Before: b.at(line), Name: b.freeName("future")}, true
}

// besides notes what the loop names apart from the branch's future. What its
// handler names counts unless the future's borrows end with its last poll.
func (b *Body) besides(loop hir.Expr, branch Branch, out places) {
	quiet := b.env().NeedsDrop(b.result.Expr(branch.arm.Future), b.result.Env) == types.No
	hir.Walk(loop, func(e hir.Expr) bool {
		if e == branch.arm.Future || quiet && e == branch.arm.Handler {
			return false
		}
		switch e.(type) {
		case *hir.LocalRef, *hir.OpaqueMacro, *hir.Missing:
			out.add(e)
		}
		return true
	})
}

// statementOf is the statement that is e, or whose value e is.
func (p parentMap) statementOf(e hir.Expr) (source.Span, bool) {
	block, ok := p.of(e).(*hir.Block)
	if !ok {
		return source.Span{}, false
	}
	return p.lineIn(block, e)
}
