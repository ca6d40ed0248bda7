package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// rootOf is the local that e is a reference into: to all of it, a field or an
// element. There is no other reference on the way, as what is behind one may
// live longer.
func (b *Body) rootOf(e hir.Expr) (*hir.LocalRef, bool) {
	x, ok := e.(*hir.Borrow)
	if !ok || x.Raw || b.derefsReference(e, 1) {
		return nil, false
	}
	return b.rootOfPlace(x.X)
}

// rootOfPlace is the local that a place is all of, a field or an element of.
func (b *Body) rootOfPlace(place hir.Expr) (*hir.LocalRef, bool) {
	for {
		base := place
		switch place := place.(type) {
		case *hir.LocalRef:
			return place, !b.derefsReference(place, 1)
		case *hir.Field:
			base = place.X
		case *hir.Index:
			base = place.X
		default:
			return nil, false
		}
		if _, root := base.(*hir.LocalRef); !noReference(b.result.Expr(place)) || !root && b.derefsReference(base, 0) {
			return nil, false
		}
		place = base
	}
}

// derefsReference says that what makes e fit looks behind a reference, its
// first steps left out.
func (b *Body) derefsReference(e hir.Expr, first int) bool {
	derefs := b.result.Adjust(e).Derefs
	return slices.ContainsFunc(derefs[min(first, len(derefs)):], func(d types.DerefStep) bool { return d.From.Kind == types.KindRef })
}
