package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// lentOutwards are the locals that a kept future refers to, where they end before it is
// used the next time. end is what gives the future that is kept.
func (p parentMap) lentOutwards(k keeper, end hir.Expr) []Borrow {
	b := p.body
	var out []Borrow
	for _, kept := range b.keptIn(end, 0) {
		for _, l := range p.lentWithin(k, kept) {
			if !b.inExpansion(l.Span, l.Use) {
				l.Loan = Inner
				out = append(out, l)
			}
		}
	}
	return out
}

// lentWithin are the locals that a call of an async fn is lent, or that an async block uses
// by reference, and that end before the future is used.
func (p parentMap) lentWithin(k keeper, kept hir.Expr) []Borrow {
	b := p.body
	ends := func(l hir.LocalID) bool {
		scope := p.scopeOf(l, kept)
		return scope != nil && p.keptPast(k, kept, scope)
	}
	switch kept := kept.(type) {
	case *hir.Async:
		l, ok := b.borrowOfUnitWhere(kept, ends)
		if !ok || kept.Move || l.Loan != OfLocal {
			return nil
		}
		l.Span = l.Use // rustc shows the use, and not the block
		return []Borrow{l}
	case *hir.Call, *hir.MethodCall:
		if !b.surelyOf(b.result.Expr(kept)) {
			return nil
		}
		var out []Borrow
		for _, l := range b.borrowsOfFuture(kept) {
			if l.Loan == Lent && l.of != noLocal && ends(l.of) {
				out = append(out, l)
			}
		}
		return out
	}
	return nil
}

// scopeOf is what around e ends with a local: the block that has its let, or the loop, the
// `if` or the `match` whose pattern binds it. nil where it lives as long as the code around e.
func (p parentMap) scopeOf(l hir.LocalID, e hir.Expr) hir.Expr {
	binds := func(pat hir.Pat) bool { return slices.Contains(bound(pat), l) }
	for up := p.of(e); up != nil; up = p.of(up) {
		switch up := up.(type) {
		case *hir.Closure, *hir.Async:
			return nil
		case *hir.Block:
			for let := range up.Lets() {
				if binds(let.Pat) {
					return up
				}
			}
		case *hir.For:
			if binds(up.Pat) {
				return up
			}
		case *hir.While:
			if condBinds(up.Cond, binds) {
				return up
			}
		case *hir.If:
			if condBinds(up.Cond, binds) {
				return up
			}
		case *hir.Match:
			if slices.ContainsFunc(up.Arms, func(a hir.Arm) bool { return binds(a.Pat) }) {
				return up
			}
		}
	}
	return nil
}

// keptPast says that a kept future is used behind the scope.
func (p parentMap) keptPast(k keeper, kept, scope hir.Expr) bool {
	if k.local == noLocal {
		return k.future.Span().Covers(scope.Span())
	}
	return p.body.usedPast(k, scope) && !p.leavesBefore(kept, scope)
}

// leavesBefore says that control leaves the scope from behind e in another way than by its
// end, so that it may never come to what stands behind the scope.
func (p parentMap) leavesBefore(e, scope hir.Expr) bool {
	for at, up := e, p.of(e); at != scope && up != nil; at, up = up, p.of(up) {
		if block, ok := up.(*hir.Block); ok {
			after := block.Stmts[len(block.Before(at)):]
			if slices.ContainsFunc(after, p.body.neverEnds) || block.Tail != nil && p.body.leaves(block.Tail) {
				return true
			}
		}
	}
	return false
}

// usedPast says that the local which keeps a future is declared before the scope, not
// assigned elsewhere, and used behind it.
func (b *Body) usedPast(k keeper, scope hir.Expr) bool {
	if b.localSpan(k.local).Start >= scope.Span().Start {
		return false
	}
	used := false
	for _, e := range b.body.Exprs {
		if a, ok := e.(*hir.Assign); ok && e != k.assign && hir.IsLocal(a.L, k.local) {
			return false
		}
		used = used || hir.IsLocal(e, k.local) && e.Span().Start >= scope.Span().End
	}
	return used
}
