package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// staysBound says that the guard which is the value that pat is held against, or is in its
// Ok, still locks when control comes to e in the part where pat matched: pat leaves it
// where it is, or binds it to a name that nothing uses up before.
func (b *Body) staysBound(pat hir.Pat, part, e hir.Expr) bool {
	if ok, is := pat.(*hir.TupleStructPat); is {
		if len(ok.Elems) != 1 || ok.Path.Last().Name != "Ok" {
			return false
		}
		pat = ok.Elems[0]
	}
	switch pat := pat.(type) {
	case *hir.Wild:
		return true
	case *hir.Bind:
		return pat.Sub == nil && !b.usedUpBefore(pat.Local, part, e)
	}
	return false
}

// usedUpBefore says that something in the part may use a local up before control comes to
// e, which is in there as well.
func (b *Body) usedUpBefore(l hir.LocalID, part, e hir.Expr) bool {
	again, found := b.inLoopWithin(part, e), false
	hir.Walk(part, func(x hir.Expr) bool {
		found = found || (again || x.ID() < e.ID()) && b.mayUseUp(x, l)
		return !found
	})
	return found
}

// mayUseUp says that x is the local where it is no reference's pointee, or code that may
// use it up later.
func (b *Body) mayUseUp(x hir.Expr, l hir.LocalID) bool {
	switch x := x.(type) {
	case *hir.OpaqueMacro:
		return slices.Contains(x.Mentions, l)
	case *hir.Closure, *hir.Async:
		return mentionedIn(x, l)
	case *hir.LocalRef:
		if x.Local != l {
			return false
		}
		if a := b.result.Adjust(x); a.AutoRef != types.NoRef || len(a.Derefs) > 0 {
			return false
		}
		switch up := b.parents().of(x).(type) {
		case *hir.Borrow:
			return up.Mut // another guard may take its place
		case *hir.Deref, *hir.Field, *hir.Index, *hir.Format:
			return false
		}
		return true
	}
	return false
}

func mentionedIn(x hir.Expr, l hir.LocalID) bool {
	return anyExpr(x, func(in hir.Expr) bool { return hir.IsLocal(in, l) })
}

// inLoopWithin says that e is in a loop in the part, so that what stands behind it may
// have come before.
func (b *Body) inLoopWithin(part, e hir.Expr) bool {
	parents := b.parents()
	for up := parents.of(e); up != nil && up != part; up = parents.of(up) {
		switch up.(type) {
		case *hir.Loop, *hir.While, *hir.For:
			return true
		}
	}
	return false
}
