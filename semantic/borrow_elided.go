package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// rootOfGiven is the local that the reference which a call gives back leads into, as
// in v.as_slice() and slice::from_ref(&v).
func (b *Body) rootOfGiven(call hir.Expr) (*hir.LocalRef, bool) {
	for _, arg := range b.lendingArgs(call) {
		if root, ok := b.rootOfArg(arg); ok {
			return root, true
		}
	}
	return nil, false
}

// lendingArgs are the arguments of a call that the reference which it gives back lives
// no longer than: those with the lifetime of the result. Where none is written, that
// is the receiver's, or that of the only argument which can have one.
func (b *Body) lendingArgs(call hir.Expr) []hir.Expr {
	fn := b.result.Fn(call)
	if t := b.result.Expr(call); fn == nil || names.Twin(fn) || t.Kind != types.KindRef || t.Static {
		return nil
	}
	ret, ok := fn.Hir.Ret().(*hir.RefType)
	if !ok || ret.Lifetime == "'static" {
		return nil
	}
	byRef := fn.Hir.SelfKind == hir.SelfRef || fn.Hir.SelfKind == hir.SelfRefMut
	args, given := recvAndArgs(call), fn.Hir.Params()
	shift := 0
	if fn.Hir.SelfKind != hir.NoSelf {
		shift = 1
	}
	switch {
	case len(args) != len(given)+shift:
		return nil
	case byRef && sameLifetime(fn.Hir.SelfLifetime(), ret.Lifetime):
		return args[:1]
	case unnamed(ret.Lifetime) && shift == 1:
		return nil // the receiver's, which is no plain reference
	}
	var out []hir.Expr
	for i, p := range given {
		if ref, ok := p.Type.(*hir.RefType); ok && sameLifetime(ref.Lifetime, ret.Lifetime) {
			out = append(out, args[i+shift])
		}
	}
	if unnamed(ret.Lifetime) && len(out) != 1 {
		return nil
	}
	return out
}

func unnamed(lifetime string) bool { return lifetime == "" || lifetime == "'_" }

func sameLifetime(a, b string) bool { return a == b || unnamed(a) && unnamed(b) }

// rootOfArg is the local into which an argument or a receiver is lent a reference, with
// no other reference on the way.
func (b *Body) rootOfArg(e hir.Expr) (*hir.LocalRef, bool) {
	adjust := b.result.Adjust(e)
	if b.result.Expr(e).Kind != types.KindRef {
		if adjust.AutoRef == types.NoRef || b.derefsReference(e, 0) {
			return nil, false
		}
		return b.rootOfPlace(e)
	}
	if b.derefsReference(e, 1) || len(adjust.Derefs) > 0 && adjust.AutoRef == types.NoRef {
		return nil, false
	}
	if ref, ok := e.(*hir.LocalRef); ok {
		return ref, b.callersRef(ref.Local)
	}
	return b.rootOf(e)
}

// temporaryBehind is the value that an argument which is a reference was borrowed from,
// where a call makes it, as in `String::new().as_str()`.
func (b *Body) temporaryBehind(e hir.Expr) hir.Expr {
	if !isCall(e) {
		return nil
	}
	for _, arg := range b.lendingArgs(e) {
		temp := b.temporaryBehind(arg)
		if temp == nil && b.result.Adjust(arg).AutoRef != types.NoRef && !b.derefsReference(arg, 0) && noReference(b.result.Expr(arg)) {
			temp = b.madeValue(arg)
		}
		if temp == nil && !b.derefsReference(arg, 1) {
			temp = b.lentTemporary(arg)
		}
		if temp != nil {
			return temp
		}
	}
	return nil
}
