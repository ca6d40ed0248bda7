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
	switch x := e.(type) {
	case *hir.Borrow:
		if !x.Raw && !b.derefsReference(x, 1) {
			return b.rootOfPlace(x.X)
		}
	case *hir.Call, *hir.MethodCall:
		if !b.derefsReference(x, 1) {
			return b.rootOfGiven(x)
		}
	}
	return nil, false
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
		case *hir.Deref: // `&*text` lends on what text refers to
			if local, ok := place.X.(*hir.LocalRef); !ok || b.result.Expr(local).Kind != types.KindRef {
				return nil, false
			}
			base = place.X
		case *hir.Call, *hir.MethodCall: // what it gives is looked through, as a root may be
			if b.derefsReference(place, 1) {
				return nil, false
			}
			return b.rootOfGiven(place)
		default:
			return nil, false
		}
		_, root := base.(*hir.LocalRef)
		if root = root || isCall(base); !noReference(b.result.Expr(place)) || !root && b.derefsReference(base, 0) {
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
