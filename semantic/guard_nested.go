package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
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
