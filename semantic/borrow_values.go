package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// lentIn is a reference to a local, or into what the caller lends, that e makes or
// puts into the value that it makes.
func (b *Body) lentIn(e hir.Expr) (Borrow, bool) {
	if root, ok := b.rootOf(e); ok {
		switch {
		case b.callersRef(root.Local):
			return b.given(OfCaller, root, source.Span{}), true
		case b.lendsLocal(e, root):
			at := root.Span()
			if _, ok := e.(*hir.Borrow); ok {
				at = e.Span()
			}
			return b.given(Lent, root, b.at(at)), true
		}
		return Borrow{}, false
	}
	for _, part := range b.partsOf(e) {
		if l, ok := b.lentIn(part); ok {
			return l, true
		}
	}
	return Borrow{}, false
}

// lendsLocal says that e, a reference into a local, is one to what the local has
// itself: to all of it, or to a part of what is no reference. What is borrowed from a
// value of a type parameter is borrowed from all of it.
func (b *Body) lendsLocal(e hir.Expr, root *hir.LocalRef) bool {
	t := b.result.Local(root.Local)
	lent, ok := e.(*hir.Borrow)
	return noReference(t) || t.Kind == types.KindParam || ok && lent.X == hir.Expr(root) && t.Known()
}

// partsOf are the values that e makes a new one of: a tuple, a collection, a
// struct, or what std's smart pointers are made with.
func (b *Body) partsOf(e hir.Expr) []hir.Expr {
	switch e := e.(type) {
	case *hir.Tuple:
		return e.Elems
	case *hir.Array:
		return e.Elems
	case *hir.StructLit:
		parts := make([]hir.Expr, len(e.Fields))
		for i, f := range e.Fields {
			parts[i] = f.Value
		}
		return parts
	case *hir.Call:
		if t := b.result.Expr(e); t.Kind == types.KindAdt && (b.constructs(e) || b.wraps(e, t)) {
			return e.Args
		}
	}
	return nil
}

// constructs says that a call is of a tuple struct or a variant.
func (b *Body) constructs(call *hir.Call) bool {
	f, ok := call.Fn.(*hir.PathRef)
	return ok && b.result.Fn(call) == nil && b.result.Expr(f).Kind == types.KindFnDef
}

// wraps says that a call of a library's fn gives a value of type t around its
// argument: Box::new(x).
func (b *Body) wraps(call *hir.Call, t *types.Type) bool {
	fn := b.result.Fn(call)
	return fn != nil && len(call.Args) == 1 && fn.Hir.Name == "new" && standard(fn.Module) && slices.Contains(t.Args, b.result.Expr(call.Args[0]))
}
