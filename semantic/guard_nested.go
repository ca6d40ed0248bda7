package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Slow is what the call that is awaited here takes long for, "" where nothing says
// that it does.
func (a Await) Slow() string {
	await, ok := a.at.Expr.(*hir.Await)
	if !ok {
		return ""
	}
	callee := a.body.result.Fn(await.X)
	if callee == nil {
		return ""
	}
	return names.AttrValue(callee.Hir.Attrs, "wakeful::slow")
}

// WaitsForLock says that what is awaited gives the guard of an async lock: the
// task waits here until another one lets go.
func (a Await) WaitsForLock() bool {
	await, ok := a.at.Expr.(*hir.Await)
	if !ok || !isCall(await.X) {
		return false
	}
	kind, _, _ := a.body.guardIn(&flow.Value{Type: a.body.result.Expr(await)})
	return kind == AsyncLock
}

// WaitsForItself says that what is awaited asks for the very lock that h keeps, so that the
// task waits for itself. Two read guards of one lock may exist side by side.
func (a Await) WaitsForItself(h Held) bool {
	await, ok := a.at.Expr.(*hir.Await)
	if !ok || !a.WaitsForLock() {
		return false
	}
	b := a.body
	again, ok := await.X.(*hir.MethodCall)
	first := b.lockedBy(h)
	if !ok || first == nil || b.result.Fn(first) == nil || b.result.Fn(again) == nil {
		return false
	}
	exclusive := func(guard *types.Type) bool { return b.env().DerefMut(guard, b.result.Env) == types.Yes }
	_, asked, _ := b.guardIn(&flow.Value{Type: b.result.Expr(await)})
	return b.samePlace(first.Recv, again.Recv, 0) && b.keepsPlace(first.Recv) && (exclusive(h.GuardType) || exclusive(asked))
}

// lockedBy is the call of which the awaited value is the guard that h keeps, nil where that
// is not seen: of a temporary, and of a name that is given no other value.
func (b *Body) lockedBy(h Held) *hir.MethodCall {
	if h.Temporary {
		for _, e := range b.body.Exprs {
			if b.at(e.Span()) == h.Span {
				if call := awaitedCall(e); call != nil {
					return call
				}
			}
		}
		return nil
	}
	for let := range b.body.Lets() {
		bind, ok := let.Pat.(*hir.Bind)
		if ok && bind.Sub == nil && let.Init != nil && b.at(bind.Span()) == h.Span && !b.assigned(bind.Local) {
			return awaitedCall(let.Init)
		}
	}
	return nil
}

// awaitedCall is x.f() in x.f().await.
func awaitedCall(e hir.Expr) *hir.MethodCall {
	if await, ok := e.(*hir.Await); ok {
		call, _ := await.X.(*hir.MethodCall)
		return call
	}
	return nil
}

func (b *Body) assigned(l hir.LocalID) bool {
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		a, ok := e.(*hir.Assign)
		return ok && hir.IsLocal(a.L, l)
	})
}

// keepsPlace says that a place is the same whenever it is named: it begins with a local that
// is never assigned, or with a static.
func (b *Body) keepsPlace(e hir.Expr) bool {
	for {
		switch x := e.(type) {
		case *hir.Field:
			e = x.X
		case *hir.Deref:
			e = x.X
		case *hir.LocalRef:
			return !b.assigned(x.Local)
		case *hir.PathRef:
			d, n := b.fn.Module.ResolveValue(x.Path)
			c, ok := d.(*names.Const)
			return ok && n == len(x.Path.Segments) && c.Hir.Static && !names.Twin(c)
		default:
			return false
		}
	}
}
