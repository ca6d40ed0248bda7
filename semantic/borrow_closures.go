package semantic

import "github.com/wakeful-rs/wakeful/semantic/hir"

// closureBorrows are the futures that closures and async blocks give back, and that use
// what is their own by reference: a parameter, a local of the body, or what `move` took along.
// It is gone when the closure is, and a future does nothing before, so it doesn't matter who calls the
// closure.
func (b *Body) closureBorrows() []Borrow {
	var out []Borrow
	for _, e := range b.body.Exprs {
		body := bodyOfUnit(e)
		if body == nil {
			continue
		}
		for _, end := range b.endsOfGiver(e, body) {
			for _, kept := range b.keptIn(end, 0) {
				if l, ok := b.borrowFromUnit(e, kept); ok {
					if l.Loan == Changed && isCall(end) {
						l.Span = b.at(calleeSpan(end)) // rustc shows all that is given back
					}
					out = append(out, l)
				}
			}
		}
	}
	return onePlaceOnce(out)
}

// bodyOfUnit is the body of a closure or an async block, nil of all else.
func bodyOfUnit(e hir.Expr) hir.Expr {
	switch e := e.(type) {
	case *hir.Closure:
		return e.Body
	case *hir.Async:
		if e.Body != nil {
			return e.Body
		}
	}
	return nil
}

// borrowFromUnit is what the future that a closure or an async block gives back borrows of it.
func (b *Body) borrowFromUnit(unit, kept hir.Expr) (l Borrow, ok bool) {
	switch kept := kept.(type) {
	case *hir.Async:
		l, ok = b.borrowOfUnitWhere(kept, func(local hir.LocalID) bool { return b.ownedBy(local, unit) })
		if ok = ok && !kept.Move && l.Loan == OfLocal; !ok {
			l, ok = b.changedInCalls(unit, kept)
		}
	case *hir.Call, *hir.MethodCall:
		l, ok = b.lentByUnit(unit, kept)
	}
	if !ok || b.inExpansion(l.Span, l.Use) {
		return Borrow{}, false
	}
	l.Giver, l.giver = b.headOf(unit), unit
	return l, true
}

// lentByUnit is what the future of a call is lent of the unit's own.
func (b *Body) lentByUnit(unit, call hir.Expr) (Borrow, bool) {
	if !b.surelyOf(b.result.Expr(call)) {
		return Borrow{}, false
	}
	for _, l := range b.borrowsOfFuture(call) {
		if l.Loan == OfTemporary || l.Loan == Lent && l.of != noLocal && b.ownedBy(l.of, unit) {
			return l, true
		}
	}
	return Borrow{}, false
}

// ownedBy says that a local which is no reference is the unit's own: it is declared there, or
// `move` has taken it along.
func (b *Body) ownedBy(l hir.LocalID, unit hir.Expr) bool {
	t := b.result.Local(l)
	return b.declaredIn(l, unit) || moves(unit) && (noReference(t) || undivided(t))
}

// declaredIn says that a local is a parameter of the closure or declared in the unit's body.
func (b *Body) declaredIn(l hir.LocalID, unit hir.Expr) bool {
	at := b.localSpan(l)
	return !at.Empty() && unit.Span().Covers(at)
}

// ownedByBlock says that a block which is given back can take along a local that is not
// copied: one that is the giver's own, and that nothing else needs. What a closure uses of
// the fn around may be needed in its next call.
func (l Borrow) ownedByBlock(local hir.LocalID) bool {
	if l.giver == nil {
		return !l.apart || !l.body.mentionedOutside(local, l.unit.Root)
	}
	return l.body.declaredIn(local, l.giver) && !l.body.mentionedOutside(local, l.unit.Root)
}
