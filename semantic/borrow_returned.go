package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// returnedBorrow looks at what the fn gives back, at its end and at each `return`. What an
// async fn gives to who awaits it outlives its locals just as well.
func (b *Body) returnedBorrow() []Borrow {
	root, ok := b.body.Root.(*hir.Block)
	if !ok || b.hir.Ret() == nil || b.body.Async && names.Rewritten(b.fn) || !b.mayGiveFuture() {
		return nil
	}
	var out []Borrow
	for _, end := range b.endsOfGiver(nil, root) {
		if l, ok := b.borrowOfReturned(end); ok {
			out = append(out, l)
		}
	}
	return onePlaceOnce(out)
}

// mayGiveFuture says that a future may be in what the head of the fn says that it gives
// back. Where it can't be, an `.await` is missing, and the value is of another type.
func (b *Body) mayGiveFuture() bool {
	return anyType(b.env().SigOf(b.fn).Output, 0, func(t *types.Type) bool {
		switch t.Kind {
		case types.KindOpaque, types.KindDyn, types.KindAssoc, types.KindParam, types.KindUnknown, types.KindFnPtr:
			return true
		case types.KindAdt:
			return b.env().IsFuture(t, b.result.Env) != types.No
		}
		return false
	})
}

// onePlaceOnce leaves one borrow of each place: two ways may give back what one let made.
func onePlaceOnce(found []Borrow) []Borrow {
	sortBySpan(found, func(l Borrow) source.Span { return l.Span })
	return slices.CompactFunc(found, func(x, y Borrow) bool { return x.Span == y.Span })
}

func (b *Body) borrowOfReturned(end hir.Expr) (Borrow, bool) {
	if l, ok := b.borrowOfReturnedBlock(end); ok {
		return l, true
	}
	for _, kept := range b.keptIn(end, 0) {
		if l, ok := b.borrowOfReturnedCall(kept); ok {
			return l, true
		}
		if _, ok := kept.(*hir.Async); ok && kept != end {
			if l, ok := b.borrowOfUnit(kept); ok && l.Loan == OfLocal && !b.inExpansion(l.Span, l.Use) {
				l.apart = true
				return l, true
			}
		}
	}
	if l, ok := b.variableLent(end); ok {
		return l, true
	}
	return b.beyondPromise(end)
}

// variableLent looks at an async block that borrows the variable in which the fn has a
// reference of the caller's, and not what that refers to.
func (b *Body) variableLent(end hir.Expr) (Borrow, bool) {
	for _, kept := range b.keptIn(end, 0) {
		block, ok := kept.(*hir.Async)
		if !ok || block.Move {
			continue
		}
		if l, ok := b.borrowOfUnitWhere(block, func(l hir.LocalID) bool { return b.lendsVariable(block, l) }); ok {
			l.Loan = OfLocal
			return l, !b.inExpansion(l.Span, l.Use)
		}
	}
	return Borrow{}, false
}

func (b *Body) lendsVariable(block hir.Expr, l hir.LocalID) bool {
	if !b.callersRef(l) {
		return false
	}
	u := b.unitOf(block)
	return u != nil && slices.ContainsFunc(u.Captures, func(c flow.Capture) bool {
		return c.Local == l && len(c.Path) == 0 && c.Mode == types.BindRef && b.usesReferenceItself(&c)
	})
}

// borrowOfReturnedCall looks at a call of an async fn that is lent the fn's locals.
func (b *Body) borrowOfReturnedCall(e hir.Expr) (Borrow, bool) {
	if !isCall(e) || !b.surelyOf(b.result.Expr(e)) {
		return Borrow{}, false
	}
	l, ok := b.borrowOfFuture(e)
	return l, ok && (l.Loan == Lent || l.Loan == OfTemporary) && !b.inExpansion(l.Span)
}

// borrowOfReturnedBlock looks at an async block, boxed or not, that uses the fn's locals by
// reference.
func (b *Body) borrowOfReturnedBlock(end hir.Expr) (Borrow, bool) {
	tail, boxed := end, false
	if c, ok := tail.(*hir.Call); ok && len(c.Args) == 1 && b.result.Expr(c).IsLang("pin") {
		tail, boxed = c.Args[0], true
	}
	if _, ok := tail.(*hir.Async); ok {
		if l, ok := b.borrowOfUnit(tail); ok && l.Loan == OfLocal {
			return l, true
		}
	}
	l, ok := b.openIn(tail)
	l.Span = b.at(calleeSpan(end))
	return l, ok && boxed && b.boxesStatic(b.hir.Ret())
}
