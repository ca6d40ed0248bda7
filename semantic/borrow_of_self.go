package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// What a method's self is bound to: as for a parameter, by the lifetimes in its type, which
// the impl's head has.

// selfHoldsCallers is holdsCallers of a self that is no reference: `self` in an
// `impl<'a> Row<'a>`.
func (b *Body) selfHoldsCallers() bool {
	return b.hir.SelfKind == hir.SelfValue && b.lendsSelf()
}

// lendsSelf says that the type which the fn's impl is for has a lifetime in it that is the
// caller's.
func (b *Body) lendsSelf() bool {
	return b.fn.Impl != nil && b.lendsType(b.fn.Impl.Hir.Self)
}

// isSelfType says that a path in the head of the fn is `Self`.
func isSelfType(p *hir.Path) bool {
	return p.QSelf == nil && len(p.Segments) == 1 && p.Segments[0].Name == "Self"
}

// declarers are the generics that a lifetime in the head of the fn may be declared in.
func (b *Body) declarers() []hir.Generics {
	out := []hir.Generics{b.hir.Generics}
	if b.fn.Impl != nil {
		out = append(out, b.fn.Impl.Hir.Generics)
	}
	return out
}

// declaredByImpl says that a lifetime is one of the fn's impl.
func (b *Body) declaredByImpl(lifetime string) bool {
	return b.fn.Impl != nil && slices.ContainsFunc(b.fn.Impl.Hir.Generics.Params, func(p hir.GenericParam) bool { return p.Name == lifetime })
}

// headTypes are the types that are written in the head of the fn, and the one that its impl
// is for.
func (b *Body) headTypes() []hir.TypeRef {
	out := []hir.TypeRef{b.hir.Ret()}
	for _, p := range b.hir.Params() {
		out = append(out, p.Type)
	}
	if b.hir.SelfKind == hir.SelfTyped {
		out = append(out, b.hir.SelfType())
	}
	if b.fn.Impl != nil {
		out = append(out, b.fn.Impl.Hir.Self)
	}
	return out
}

// boundsLifetimes says that where clauses say something of lifetimes: of one, or that a type
// is 'static, which all are then that it has in it.
func boundsLifetimes(g hir.Generics) bool {
	return slices.ContainsFunc(g.Where, func(w hir.WherePredicate) bool {
		return w.Type == nil || slices.ContainsFunc(w.Bounds, isStatic)
	})
}
