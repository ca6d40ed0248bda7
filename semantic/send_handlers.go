package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Handlers: fns and closures that are given to a library which calls them, such as those of
// axum, and whose futures have to be Send. No bound of the call says so, but the impl of a
// trait for all such fns.

// handlerNotSend is an argument of the call that gives a future which is not Send.
func (b *Body) handlerNotSend(e hir.Expr, c *types.Callee) (NotSend, bool) {
	args := recvAndArgs(e)
	for i, t := range b.env().SigOf(c.Fn).Params {
		if i >= len(args) || t.Kind != types.KindParam || !b.asksForHandler(c.Fn, t) {
			continue
		}
		future := b.handlersFuture(b.result.Expr(args[i]))
		if future == nil {
			continue
		}
		v, w := b.env().AutoHolds(future, types.Send, b.result.Env)
		if at := b.at(args[i].Span()); v == types.No && !b.doubtful(w, at.Start) {
			return NotSend{
				Span: at, Asks: b.at(calleeSpan(e)), Callee: names.Path(c.Fn),
				Trait: types.Send, Type: future, Witness: w, body: b,
			}, true
		}
	}
	return NotSend{}, false
}

// asksForHandler says that a type parameter of fn is bound by a trait of handlers.
func (b *Body) asksForHandler(fn *names.Fn, t *types.Type) bool {
	return slices.ContainsFunc(b.env().Predicates(b.env().GenericsOf(fn)), func(p types.Pred) bool {
		return p.Of(t.Param()) && p.Bound.Trait != nil && names.HasAttr(p.Bound.Trait.Hir.Attrs, "wakeful::handles")
	})
}

// handlersFuture is what a call of a handler gives: of a fn without type parameters or a
// closure. nil for all else.
func (b *Body) handlersFuture(t *types.Type) *types.Type {
	switch t.Kind {
	case types.KindFnDef:
		if t.Fn != nil && len(t.Args) == 0 && !names.Twin(t.Fn) {
			return b.env().SigOf(t.Fn).Ret
		}
	case types.KindClosure:
		return t.Args[len(t.Args)-1]
	}
	return nil
}
