package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// run says when and where a closure runs that something is given.
type run int

const (
	unsaid     run = iota
	atOnce         // by whoever is called, before that returns
	whenPolled     // by the future or stream that the call makes
	elsewhere      // where blocking does no harm
)

// keepsThread says that a stub says of fn that it keeps its thread.
func keepsThread(fn *names.Fn) bool {
	return has(fn, "wakeful::blocking") || has(fn, "wakeful::cpu_bound") || blockOnOf(fn) != NoBlockOn
}

// runOf says when the callee runs its argument with this index, the receiver
// not counted; -1 is for what is no argument.
func (w *callWalk) runOf(callee *types.Callee, index int, at callPlace) run {
	if callee == nil || callee.Fn == nil || index < 0 {
		return unsaid
	}
	if _, method := at.in.expr.(*hir.MethodCall); method {
		index++
	}
	return w.body.runs(callee.Fn, index, at.in)
}

// runs says when fn runs a closure that it gets as a parameter. The standard
// library runs it at once unless fn gives back something that keeps it, or
// asks for a closure that may go to another thread. A future or stream that
// keeps it calls it when it is polled.
func (b *Body) runs(fn *names.Fn, index int, call *around) run {
	switch {
	case has(fn, "wakeful::insulates"):
		return elsewhere
	case !fn.Module.Crate.Library() || has(fn, "wakeful::spawns"):
		return unsaid
	}
	env := b.env()
	sig := env.SigOf(fn)
	if index >= len(sig.Params) || sig.Params[index].Kind != types.KindParam {
		return unsaid
	}
	param := sig.Params[index].Param()
	kept := keeps(sig.Ret, param)
	if !ofStd(fn) {
		if kept && b.polled(call.expr) {
			return whenPolled
		}
		return unsaid
	}
	if kept && !b.consumed(call) {
		return unsaid
	}
	for _, p := range env.Predicates(sig.Generics) {
		if p.Of(param) && p.Bound.Trait != nil && p.Bound.Trait.Lang == "send" {
			return unsaid
		}
	}
	return atOnce
}

// polled says that e is a future or a stream.
func (b *Body) polled(e hir.Expr) bool {
	t := b.result.Expr(e)
	return b.env().Streams(t, b.result.Env) == types.Yes || b.env().Awaited(t, b.result.Env).Kind != types.KindUnknown
}

// consumed says that the iterator a call makes is used up right there: by the
// method at the end of the chain, or by a for loop.
func (b *Body) consumed(call *around) bool {
	for ; call != nil && call.up != nil; call = call.up {
		switch up := call.up.expr.(type) {
		case *hir.For:
			return up.Iter == call.expr
		case *hir.MethodCall:
			callee := b.result.Fn(up)
			if up.Recv != call.expr || callee == nil || !ofStd(callee) || callee.Trait == nil {
				return false
			}
			if !keeps(b.env().SigOf(callee).Ret, b.env().GenericsOf(callee.Trait).Params[0]) {
				return true
			}
		default:
			return false
		}
	}
	return false
}

// keeps says that a value of type p is part of one of type t. One of a type
// that p only determines, such as its Item, is not.
func keeps(t *types.Type, p *types.Param) bool {
	if t.Kind == types.KindAssoc {
		return false
	}
	return t.Kind == types.KindParam && t.Param() == p || slices.ContainsFunc(t.Args, func(a *types.Type) bool { return keeps(a, p) })
}
