package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// loan says that a capture borrows from the fn for certain. Without `move`, a
// place that is used by value may be behind another reference, which may live
// longer: rustc looks through it.
func (b *Body) loan(c *flow.Capture, moves bool) (loan Loan, at source.Span, ok bool) {
	byRef := c.Mode == types.BindRef || c.Mode == types.BindRefMut
	t := b.result.Local(c.Local)
	switch {
	case b.callersRef(c.Local):
		if len(c.Path) == 0 {
			return OfCaller, source.Span{}, moves || byRef
		}
		plain := byRef && c.Path[0] == "*" && !slices.Contains(c.Path[1:], "*") && (b.usesItself(c) || b.usesBehind(c))
		return OfCaller, source.Span{}, plain
	case !byRef && b.holdsCallers(c.Local):
		return InParam, source.Span{}, len(c.Path) == 0 || b.usesReference(c)
	case byRef && noReference(t):
		return OfLocal, source.Span{}, !slices.Contains(unboxed(t, c.Path), "*") && (b.usesItself(c) || b.usesReferenceItself(c))
	case byRef && (b.usesReferenceItself(c) || len(c.Path) == 0 && undivided(t)):
		return OfLocal, source.Span{}, true
	case len(c.Path) > 0:
		return 0, source.Span{}, false
	case t.Kind != types.KindRef:
		if at, ok := b.madeFrom(c.Local); ok || byRef {
			return Lent, at, ok
		}
		from, ok := b.lentInto(c.Local)
		return from.loan, from.at, ok
	case byRef:
		from, ok := b.lentTo(c.Local)
		return from.loan, from.at, ok
	}
	return b.loanOf(c.Local)
}

// loanOf says from whom the reference in a local is borrowed.
func (b *Body) loanOf(l hir.LocalID) (loan Loan, at source.Span, ok bool) {
	if b.intoCallers(l) {
		return OfCaller, source.Span{}, true
	}
	if at, ok := b.madeFrom(l); ok {
		return Lent, at, true
	}
	from, ok := b.lentTo(l)
	return from.loan, from.at, ok
}

// unboxed is a path into a value of type t without the boxes that it begins with: what
// is in a box belongs to its owner.
func unboxed(t *types.Type, path []string) []string {
	for len(path) > 0 && path[0] == "*" && t.IsLang("owned_box") {
		path, t = path[1:], t.Args[0]
	}
	return path
}

// usesItself says that what the unit uses of a captured place is no reference:
// one may live longer than the place that it lies in.
func (b *Body) usesItself(c *flow.Capture) bool {
	return !slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		if e.Span() != c.Use {
			return false // a pattern takes what is there, and nothing behind it
		}
		if x, ok := e.(*hir.Borrow); ok {
			e = x.X
		}
		return !noReference(b.result.Expr(e))
	})
}

// usesBehind says that the unit uses what is behind the captured reference, as a method does
// that its referent is lent to. With one step through a reference in the captured place, that
// step is this one.
func (b *Body) usesBehind(c *flow.Capture) bool {
	return c.Sure && slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		derefs := b.result.Adjust(e).Derefs
		return e.Span() == c.Use && len(derefs) > 0 && !derefs[0].Overloaded
	})
}

// usesReference says that the unit takes a reference of less than 'static life
// out of what it captures.
func (b *Body) usesReference(c *flow.Capture) bool {
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		t := b.result.Expr(e)
		return e.Span() == c.Use && t.Kind == types.KindRef && !t.Static
	})
}

// undivided says that nothing is behind or inside of a value of type t that could be
// captured by itself.
func undivided(t *types.Type) bool {
	switch t.Kind {
	case types.KindParam, types.KindClosure, types.KindAsyncBlock, types.KindAsyncFn, types.KindOpaque:
		return true
	}
	return false
}

// noReference says that values of the type are known to be no references.
func noReference(t *types.Type) bool {
	switch t.Kind {
	case types.KindAdt, types.KindPrim, types.KindTuple, types.KindArray, types.KindSlice, types.KindFnPtr:
		return true
	}
	return false
}

// callersRef says that the local is a parameter that is a reference of less
// than 'static life.
func (b *Body) callersRef(l hir.LocalID) bool {
	t, ok := b.paramType(l)
	if ok && b.body.Locals[l].Self && b.hir.SelfKind == hir.SelfTyped {
		t = b.hir.SelfType()
	} else if ok && b.body.Locals[l].Self {
		plain := b.hir.SelfKind == hir.SelfRef || b.hir.SelfKind == hir.SelfRefMut
		return plain && (b.hir.SelfLifetime() == "" || b.lendsLifetime(b.hir.SelfLifetime()))
	}
	ref, ok := t.(*hir.RefType)
	return ok && b.lendsType(ref)
}

// unbounded says that a lifetime is a parameter of the fn or of its impl of which nothing
// is said, not even by a type that could not be without a bound.
func (b *Body) unbounded(lifetime string) bool {
	declarers := b.declarers()
	if slices.ContainsFunc(declarers, boundsLifetimes) || slices.ContainsFunc(b.headTypes(), func(t hir.TypeRef) bool { return b.impliesStatic(t, lifetime) }) {
		return false
	}
	return slices.ContainsFunc(declarers, func(g hir.Generics) bool {
		return slices.ContainsFunc(g.Params, func(p hir.GenericParam) bool { return p.Name == lifetime && len(p.Bounds) == 0 })
	})
}

// madeFrom is the reference to a local of the fn that a let makes l of, or puts
// into what it makes.
func (b *Body) madeFrom(l hir.LocalID) (source.Span, bool) {
	lent, ok := b.lentIn(b.boundTo(l))
	return lent.Span, ok && lent.Loan == Lent
}

// intoCallers says that a let makes l a reference to a field of what the caller
// lends, with no other reference on the way.
func (b *Body) intoCallers(l hir.LocalID) bool {
	root, ok := b.rootOf(b.boundTo(l))
	return ok && b.callersRef(root.Local)
}
