package semantic

import "github.com/wakeful-rs/wakeful/semantic/hir"

// returnedBorrow looks at what a sync fn gives back: one borrow or none.
func (b *Body) returnedBorrow() []Borrow {
	root, ok := b.body.Root.(*hir.Block)
	if !ok || b.body.Async || root.Tail == nil || b.hir.Ret() == nil {
		return nil
	}
	for _, end := range b.endsOf(root, 0) {
		if !b.alwaysThere(end, b.parents().around(end)) {
			continue
		}
		if l, ok := b.borrowOfReturnedBlock(end); ok {
			return []Borrow{l}
		}
		for _, kept := range b.keptIn(end, 0) {
			if l, ok := b.borrowOfReturnedCall(kept); ok {
				return []Borrow{l}
			}
		}
	}
	return nil
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
