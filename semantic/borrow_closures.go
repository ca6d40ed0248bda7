package semantic

import "github.com/wakeful-rs/wakeful/semantic/hir"

// closureBorrows are the async blocks that closures give back, and that use what is the
// closure's own by reference: a parameter, or a local of its body. It is gone when the
// closure returns, and a future does nothing before, so it doesn't matter who calls the
// closure.
func (b *Body) closureBorrows() []Borrow {
	var out []Borrow
	for _, e := range b.body.Exprs {
		c, ok := e.(*hir.Closure)
		if !ok || c.Async || c.Body == nil {
			continue
		}
		for _, end := range b.endsOf(c.Body, 0) {
			for _, kept := range b.keptIn(end, 0) {
				if l, ok := b.borrowFromClosure(c, kept); ok {
					out = append(out, l)
				}
			}
		}
	}
	return out
}

// endsOf are the expressions of which one gives the value of e: of a block what is at its
// end, of an `if` and a `match` what their ways give.
func (b *Body) endsOf(e hir.Expr, depth int) []hir.Expr {
	var ends []hir.Expr
	if depth < maxInlineDepth {
		switch e := e.(type) {
		case *hir.Block:
			if e.Kind == hir.PlainBlock && e.Tail != nil {
				ends = append(ends, e.Tail)
			}
		case *hir.If:
			if e.Else != nil {
				ends = append(ends, e.Then, e.Else)
			}
		case *hir.Match:
			for _, a := range e.Arms {
				ends = append(ends, a.Body)
			}
		}
	}
	if len(ends) == 0 {
		return []hir.Expr{e}
	}
	var out []hir.Expr
	for _, end := range ends {
		out = append(out, b.endsOf(end, depth+1)...)
	}
	return out
}

// borrowFromClosure is what the async block that c gives back borrows of it.
func (b *Body) borrowFromClosure(c *hir.Closure, kept hir.Expr) (Borrow, bool) {
	block, ok := kept.(*hir.Async)
	if !ok || block.Move || !b.alwaysThere(block, b.parents().around(block)) {
		return Borrow{}, false
	}
	l, ok := b.borrowOfUnitWhere(block, func(local hir.LocalID) bool { return b.declaredIn(local, c) })
	if !ok || l.Loan != OfLocal || b.inExpansion(l.Span, l.Use) {
		return Borrow{}, false
	}
	l.Giver, l.giver = b.headOf(c), c
	return l, true
}

// declaredIn says that a local is a parameter of the closure or declared in its body.
func (b *Body) declaredIn(l hir.LocalID, c *hir.Closure) bool {
	at := b.localSpan(l)
	return !at.Empty() && c.Span().Covers(at)
}

// ownedByBlock says that a block which l.giver gives back can take along a local that is
// not copied: one that is the closure's own, and that nothing else there needs. What the
// closure uses of the fn around may be needed in its next call.
func (l Borrow) ownedByBlock(local hir.LocalID) bool {
	return l.giver == nil || l.body.declaredIn(local, l.giver) && !l.body.mentionedOutside(local, l.unit.Root)
}
