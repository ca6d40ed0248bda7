package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// lentInto says whom the value of a local is borrowed from that is no reference itself:
// an iterator such as `text.lines()`, or a collection of references.
func (b *Body) lentInto(l hir.LocalID) (lender, bool) {
	if b.body.Locals[l].Mut {
		return lender{}, false
	}
	for let := range b.body.Lets() {
		bind, ok := let.Pat.(*hir.Bind)
		if !ok || bind.Local != l || bind.Sub != nil || let.Init == nil || let.Type != nil && namesLifetime(let.Type) {
			continue
		}
		if found, ok := b.carried(let.Init, 0); ok {
			return found, true
		}
		if let.Type != nil && hasReference(b.source(let.Init)) {
			return lender{}, false // the written type need not say that one is 'static
		}
		found, ok := b.lender(let.Init)
		refs, known := refsIn(b.result.Local(l))
		return found, ok && known && refs > found.refs
	}
	return lender{}, false
}

// carried says whom a value is borrowed from whose type has a lifetime for that: what a
// method of the standard library makes of its borrowed receiver, also with what by-value
// methods such as `rev` make of that.
func (b *Body) carried(e hir.Expr, depth int) (lender, bool) {
	m, ok := e.(*hir.MethodCall)
	if !ok || depth > maxInlineDepth {
		return lender{}, false
	}
	fn, t := b.result.Fn(m), b.result.Expr(m)
	if fn == nil || !standard(fn.Module) || t.Kind != types.KindAdt || !standard(t.Adt.Module) {
		return lender{}, false
	}
	switch fn.Hir.SelfKind {
	case hir.SelfRef, hir.SelfRefMut:
		ret, path := fn.Hir.Ret().(*hir.PathType)
		if !path || ret.Path.Last().Name != t.Adt.Hir.Name || !hasLifetimes(t.Adt.Hir.Generics) || namesLifetime(ret) || !unnamed(fn.Hir.SelfLifetime()) {
			return lender{}, false
		}
		if b.derefsReference(m.Recv, 1) {
			return lender{}, false // behind the reference that is lent is another one
		}
		return b.lenderOfMethod(m)
	case hir.SelfValue:
		adjust := b.result.Adjust(m.Recv)
		if adjust.AutoRef == types.NoRef && len(adjust.Derefs) == 0 && hasPart(t, b.result.Expr(m.Recv), 0) {
			return b.carried(m.Recv, depth+1)
		}
	}
	return lender{}, false
}

// source is the type of what a chain of method calls begins with, and of what it refers
// to if it is a reference.
func (b *Body) source(e hir.Expr) *types.Type {
	for {
		m, ok := e.(*hir.MethodCall)
		if !ok {
			break
		}
		e = m.Recv
	}
	t := b.result.Expr(e)
	if t.Kind == types.KindRef {
		t = t.Args[0]
	}
	return t
}

// hasReference says that there may be references in a value of type t, of any life.
func hasReference(t *types.Type) bool {
	switch t.Kind {
	case types.KindPrim:
		return false
	case types.KindAdt, types.KindTuple, types.KindArray, types.KindSlice:
		if t.Kind == types.KindAdt && (!standard(t.Adt.Module) || hasLifetimes(t.Adt.Hir.Generics)) {
			return true
		}
		return slices.ContainsFunc(t.Args, hasReference)
	}
	return true
}
