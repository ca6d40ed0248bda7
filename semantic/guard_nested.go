package semantic

import (
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
