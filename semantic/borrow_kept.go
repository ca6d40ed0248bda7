package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// keptIn are the values that e surely has in it, from the outside in: what is at
// the end of a block, what a let bound to a name that never changes, and what a
// library's fn wraps, such as Box::pin(x), x.instrument(span) and timeout(t, x).
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
	case *hir.Call, *hir.MethodCall:
		t := b.result.Expr(e)
		if t.Kind != types.KindAdt || !t.Adt.Module.Crate.Library() {
			break
		}
		for _, arg := range recvAndArgs(e) {
			given := b.result.Expr(arg)
			if isKeeper(given) && b.result.Adjust(arg).AutoRef == types.NoRef && (erases(t) || hasPart(t, given, 0)) {
				kept = append(kept, b.keptIn(arg, depth+1)...)
			}
		}
	}
	return kept
}

// erases says that t is a box, pinned or not, of a trait object.
func erases(t *types.Type) bool {
	if isBox(t) {
		t = t.Args[0]
	}
	return t.IsLang("owned_box") && t.Args[0].Kind == types.KindDyn
}

// boundTo is what a let binds the local to, nil where it may be something else.
func (b *Body) boundTo(l hir.LocalID) hir.Expr {
	if b.body.Locals[l].Mut {
		return nil
	}
	for let := range b.body.Lets() {
		if bind, ok := let.Pat.(*hir.Bind); ok && bind.Local == l && let.Type == nil && let.Else == nil {
			return let.Init
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
		same := a.Kind == part.Kind && a.Adt == part.Adt && a.Fn == part.Fn && a.Expr == part.Expr && a.Owner == part.Owner
		return same || a.Kind == types.KindAdt && hasPart(a, part, depth+1)
	})
}
