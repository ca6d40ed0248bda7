package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// File is the file that the await stands in.
func (a Await) File() *File { return a.body.file }

// In is the name of the fn that the await stands in, "" for a snippet's bare
// statements.
func (a Await) In() string { return a.body.Name() }

// Inside are the awaits of the async fn that is called and awaited here: where
// the task really waits, with all that is held here. Empty unless the fn is one
// of the workspace.
func (a Await) Inside() []Await {
	b := a.awaited()
	if b == nil {
		return nil
	}
	var out []Await
	for _, inner := range b.Awaits() {
		if inner.unit == b.units[0] {
			out = append(out, inner)
		}
	}
	return out
}

// awaited is the body of the async fn whose call is awaited here, nil when that
// isn't known.
func (a Await) awaited() *Body {
	await, ok := a.at.Expr.(*hir.Await)
	if !ok {
		return nil
	}
	callee := a.body.result.Callee(await.X)
	if callee == nil || callee.Fn == nil {
		return nil
	}
	fn := a.body.env().Target(callee)
	if !fn.Hir.Async || fn.Trait != nil && fn != callee.Fn || names.Twin(fn) {
		return nil
	}
	return a.body.file.workspace.body(fn)
}

// Handed is a guard that goes into the call that is awaited, to a parameter of
// a type that the async fn doesn't know: only the caller can tell that it
// keeps something locked there.
type Handed struct {
	Held
	Awaits []Await // of the async fn, those at which it still has the guard
}

// Handed are the guards that are handed to the async fn that is awaited here.
func (a Await) Handed() []Handed {
	var out []Handed
	for i, arg := range a.arguments() {
		t := a.body.result.Expr(arg)
		g := a.body.guardSearch(&flow.Value{})
		kind, guard := g.find(t, nil, 0)
		if kind == NoGuard {
			continue
		}
		if awaits := a.keeping(i); len(awaits) > 0 {
			out = append(out, Handed{Held{Span: a.body.at(arg.Span()), Type: t, Guard: kind, GuardType: guard, Temporary: true}, awaits})
		}
	}
	return out
}

// arguments are those of the call whose future is awaited here.
func (a Await) arguments() []hir.Expr {
	await, ok := a.at.Expr.(*hir.Await)
	if !ok {
		return nil
	}
	call, ok := await.X.(*hir.Call)
	if !ok || a.body.result.Callee(call) == nil {
		return nil
	}
	return call.Args
}

// mayHand says that an argument of the call holds a guard, or something whose
// parts other versions may see differently.
func (a Await) mayHand() bool {
	return slices.ContainsFunc(a.arguments(), func(arg hir.Expr) bool {
		g := a.body.guardSearch(&flow.Value{})
		kind, _ := g.find(a.body.result.Expr(arg), nil, 0)
		return kind != NoGuard || g.inside
	})
}

// keeping are the awaits inside at which the i-th argument is still there, as
// far as its type, a parameter, tells.
func (a Await) keeping(i int) []Await {
	b := a.awaited()
	if b == nil {
		return nil
	}
	params := b.env().SigOf(b.fn).Params
	if i >= len(params) || params[i].Kind != types.KindParam {
		return nil
	}
	var out []Await
	for _, inner := range a.Inside() {
		for _, h := range inner.Held {
			if h.Type.Kind == types.KindParam && h.Type.Param() == params[i].Param() {
				out = append(out, inner)
				break
			}
		}
	}
	return out
}
