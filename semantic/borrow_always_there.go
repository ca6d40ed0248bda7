package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// alwaysThere says that no code before the expression keeps control from
// reaching it: of code that is never reached, rustc checks no borrows.
func (b *Body) alwaysThere(e hir.Expr, in *around) bool {
	for a, below := in, e; a != nil; a, below = a.up, a.expr {
		if block, ok := a.expr.(*hir.Block); ok && slices.ContainsFunc(block.Before(below), b.neverEnds) {
			return false
		}
	}
	return true
}

func (b *Body) neverEnds(s hir.Stmt) bool {
	switch s := s.(type) {
	case *hir.ExprStmt:
		return b.leaves(s.X)
	case *hir.LetStmt:
		return s.Init != nil && b.leaves(s.Init)
	}
	return false
}

// leaves says that control does not come out of e at its end, or may not.
func (b *Body) leaves(e hir.Expr) bool {
	switch e := e.(type) {
	case nil:
		return false
	case *hir.Return, *hir.Break, *hir.Continue:
		return true
	case *hir.Loop:
		return !b.breaks(e)
	case *hir.Block:
		return e.Tail != nil && b.leaves(e.Tail) || slices.ContainsFunc(e.Stmts, b.neverEnds)
	case *hir.If:
		return e.Else != nil && b.leaves(e.Then) && b.leaves(e.Else)
	case *hir.Match:
		return !slices.ContainsFunc(e.Arms, func(a hir.Arm) bool { return !b.leaves(a.Body) })
	}
	return b.result.Diverges(e)
}

// breaks says that a `break` in a loop surely leaves it, so that control comes out behind it.
func (b *Body) breaks(loop *hir.Loop) bool {
	p := b.parents()
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		br, ok := e.(*hir.Break)
		return ok && p.brokenBy(br) == hir.Expr(loop) && b.alwaysThere(br, p.around(br))
	})
}
