package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// keptIn are the values that e surely has in it, from the outside in: what is at
// the end of a block, what a let bound to a name that never changes, the parts of a tuple
// and the like, and what a library's fn wraps, such as Box::pin(x), x.instrument(span) and
// timeout(t, x).
func (b *Body) keptIn(e hir.Expr, depth int) []hir.Expr {
	kept := []hir.Expr{e}
	if depth > maxInlineDepth {
		return kept
	}
	switch x := e.(type) {
	case *hir.Block:
		if x.Tail != nil && x.Label == "" && x.Kind == hir.PlainBlock {
			kept = append(kept, b.keptIn(x.Tail, depth+1)...)
		}
	case *hir.LocalRef:
		if init := b.boundTo(x.Local); init != nil && isKeeper(b.result.Expr(init)) {
			kept = append(kept, b.keptIn(init, depth+1)...)
		}
	case *hir.Tuple, *hir.Array, *hir.StructLit:
		for _, part := range b.partsOf(x) {
			if isKeeper(b.result.Expr(part)) {
				kept = append(kept, b.keptIn(part, depth+1)...)
			}
		}
	case *hir.Call, *hir.MethodCall:
		t := b.result.Expr(e)
		if t.Kind != types.KindAdt || !t.Adt.Module.Crate.Library() {
			break
		}
		for _, arg := range recvAndArgs(e) {
			given := b.result.Expr(arg)
			if isKeeper(given) && b.result.Adjust(arg).AutoRef == types.NoRef && (hasPart(t, given, 0) || b.erases(e, arg)) {
				kept = append(kept, b.keptIn(arg, depth+1)...)
			}
		}
	}
	return kept
}

// borrowOfWrapper looks at what a library's fn puts into the value that it gives,
// as futures::future::ready(x) does.
func (b *Body) borrowOfWrapper(e hir.Expr) (Borrow, bool) {
	t := b.result.Expr(e)
	if t.Kind != types.KindAdt || !t.Adt.Module.Crate.Library() {
		return Borrow{}, false
	}
	for _, arg := range argsOf(e) {
		if !hasPart(t, b.result.Expr(arg), 0) || len(b.result.Adjust(arg).Derefs) > 0 {
			continue
		}
		if ref, ok := arg.(*hir.LocalRef); ok {
			if l, ok := b.givenLocal(ref); ok {
				return l, true
			}
		} else if l, ok := b.lentIn(arg); ok {
			return l, true
		}
	}
	return Borrow{}, false
}

// erases says that a method call gives its receiver as another type that lives no
// longer, as boxed() does.
func (b *Body) erases(e, recv hir.Expr) bool {
	m, ok := e.(*hir.MethodCall)
	fn := b.result.Fn(e)
	return ok && m.Recv == recv && fn != nil && fn.Hir.SelfKind == hir.SelfValue && fn.Trait != nil && namesLifetime(fn.Hir.Ret())
}

// boundTo is what a let binds the local to, nil where it may be something else.
func (b *Body) boundTo(l hir.LocalID) hir.Expr {
	if b.body.Locals[l].Mut {
		return nil
	}
	for let := range b.body.Lets() {
		if let.Type != nil || let.Else != nil {
			continue
		}
		if init := matchedWith(let.Pat, let.Init, l); init != nil {
			return init
		}
	}
	return nil
}

// matchedWith is the part of e that the pattern gives the local, where both are
// written as tuples or the pattern is the local's name; nil otherwise.
func matchedWith(pat hir.Pat, e hir.Expr, l hir.LocalID) hir.Expr {
	switch pat := pat.(type) {
	case *hir.Bind:
		if pat.Local == l && pat.Sub == nil {
			return e
		}
	case *hir.TuplePat:
		tuple, ok := e.(*hir.Tuple)
		if !ok || len(tuple.Elems) != len(pat.Elems) {
			return nil
		}
		for i, elem := range pat.Elems {
			if part := matchedWith(elem, tuple.Elems[i], l); part != nil {
				return part
			}
		}
	}
	return nil
}

// isKeeper says that a value of type t is a future or a closure, or may have one
// in it.
func isKeeper(t *types.Type) bool {
	return isUnit(t) || t.Kind == types.KindAdt && slices.ContainsFunc(t.Args, isKeeper)
}

// hasPart says that part is among the type arguments of t, at any depth: so a
// value of t lives no longer than one of part.
func hasPart(t, part *types.Type, depth int) bool {
	return depth < maxInlineDepth && slices.ContainsFunc(t.Args, func(a *types.Type) bool {
		return samePart(a, part) || a.Kind == types.KindAdt && hasPart(a, part, depth+1)
	})
}

// samePart says that a is of the very unit or declaration that part is of. Of
// references, which have neither, what they refer to tells.
func samePart(a, part *types.Type) bool {
	if a.Kind == types.KindRef && part.Kind == types.KindRef {
		return samePart(a.Args[0], part.Args[0])
	}
	return a.Kind == part.Kind && a.Adt == part.Adt && a.Fn == part.Fn && a.Code().Same(part.Code()) && a.Name() == part.Name()
}
