package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Async blocks in closures that are called more than once: what is there only once cannot go
// into the block of each call.

// takenInCalls are the values of the fn that an async block takes along out of a closure which
// is given to what asks for a `Fn` or a `FnMut`: E0507.
func (b *Body) takenInCalls() []MovedUse {
	var out []MovedUse
	for _, u := range b.units {
		if _, block := u.Root.(*hir.Async); !block {
			continue
		}
		closure, ok := b.parents().unitAround(u.Root).(*hir.Closure)
		if !ok || closure.Async || !b.calledAgain(closure) {
			continue
		}
		for _, c := range u.Captures {
			if b.movesOutOf(closure, c) {
				out = append(out, b.takenInCall(u, c, closure))
				break // rustc names each, at the same place
			}
		}
	}
	return out
}

func (b *Body) takenInCall(u *flow.Unit, c flow.Capture, closure hir.Expr) MovedUse {
	m := b.movedUse(flow.Late{Taker: u.Root, Local: c.Local, Path: c.Path, Took: c.Use, Use: u.Root.Span()}, source.Span{})
	m.Closure = b.headOf(closure)
	return m
}

// movesOutOf says that the capture moves what the closure has captured itself.
func (b *Body) movesOutOf(closure hir.Expr, c flow.Capture) bool {
	return c.Sure && c.Mode == types.BindMove && !slices.Contains(c.Path, "*") && !b.declaredIn(c.Local, closure) &&
		b.env().Copy(c.Type, b.result.Env) == types.No && b.env().NeedsDrop(c.Type, b.result.Env) == types.Yes
}

// calledAgain says that the closure is an argument of a call which asks for a `Fn` or a
// `FnMut`.
func (b *Body) calledAgain(closure hir.Expr) bool {
	call := b.parents().of(closure)
	if call == nil || !isCall(call) {
		return false
	}
	callee, i := b.result.Callee(call), slices.Index(recvAndArgs(call), closure)
	if callee == nil || callee.Fn == nil || i < 0 || names.Twin(callee.Fn) {
		return false
	}
	sig := b.env().SigOf(callee.Fn)
	if i >= len(sig.Params) || sig.Params[i].Kind != types.KindParam {
		return false
	}
	again, once := false, false
	for _, p := range b.env().Predicates(sig.Generics) {
		if p.Bound.Trait == nil || !p.Of(sig.Params[i].Param()) {
			continue
		}
		switch p.Bound.Trait.Lang {
		case "fn", "fn_mut":
			again = true
		case "fn_once":
			once = true
		}
	}
	return again && !once
}

// changedInCalls is a value of the fn that the future which a closure gives back changes. A
// closure that may be called again can lend it for the call only.
func (b *Body) changedInCalls(unit hir.Expr, block *hir.Async) (Borrow, bool) {
	closure, ok := unit.(*hir.Closure)
	if !ok || closure.Async || block.Move || !b.calledAgain(closure) && !b.inferredFnMut(closure) {
		return Borrow{}, false
	}
	u := b.unitOf(block)
	if u == nil {
		return Borrow{}, false
	}
	for _, c := range u.Captures {
		if !c.Sure || c.Mode != types.BindRefMut || b.declaredIn(c.Local, closure) {
			continue
		}
		return Borrow{
			body: b, of: c.Local, unit: u, Unit: b.at(block.Span()), Head: b.headOf(block), Span: b.headOf(block), Loan: Changed,
			Local: b.localName(c.Local), Use: b.at(c.Use), Decl: b.at(b.localSpan(c.Local)),
		}, true
	}
	return Borrow{}, false
}

// inferredFnMut says that nothing but its body says what the closure is, and that it uses
// nothing up that it captures.
func (b *Body) inferredFnMut(closure *hir.Closure) bool {
	u := b.unitOf(closure)
	if closure.Move || u == nil || slices.ContainsFunc(u.Captures, func(c flow.Capture) bool { return c.Mode == types.BindMove }) {
		return false
	}
	for let := range b.body.Lets() {
		if _, named := let.Pat.(*hir.Bind); named && let.Type == nil && let.Init == hir.Expr(closure) {
			return true
		}
	}
	return false
}
