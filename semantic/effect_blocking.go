package semantic

import (
	"iter"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// BlockingCalls are the calls of the body's task that block by themselves.
func (b *Body) BlockingCalls() iter.Seq[Call] {
	return b.callsWhere(blockingCalls, func(c Call) bool {
		_, ok := c.Blocking()
		return ok && c.Where == InTask
	})
}

// Blocking says that the call itself keeps its thread from doing anything else
// until something happens elsewhere, and what it does meanwhile: "waits for
// input". ok is false too when it isn't certain what runs.
func (c Call) Blocking() (reason string, ok bool) {
	if c.fn == nil || c.fn.Hir.Async {
		return "", false
	}
	if taught := c.body.taught().blocking; len(taught) > 0 {
		if reason, ok := taught[c.Path()]; ok {
			return reason, true
		}
	}
	if reason = c.blocks(); reason == "" {
		return "", false
	}
	if c.fn.Trait != nil && !c.implemented() || c.nonblocking() || c.oneAddress() || c.roomForAll() || c.inNoTime() || c.body.asks(c.fn) {
		return "", false
	}
	return reason, true
}

// blocks is what the stub of the fn says that a call waits for, "" for nothing.
func (c Call) blocks() string {
	said := func(attr string) string { return names.AttrValue(c.fn.Hir.Attrs, attr) }
	if reason := said("wakeful::blocking"); reason != "" {
		return reason
	}
	if reason := said(blockingIfBounded); reason != "" && c.onBounded() {
		return reason
	}
	if reason := said(blockingItems); reason != "" && c.runsOut() {
		return reason
	}
	return c.blocksAsGiven()
}

// blockingItems marks what makes an iterator that blocks for each item.
const blockingItems = "wakeful::blocking_items"

// runsOut says that the iterator which the call makes is asked for its items by
// the expression it stands in: in a for loop, or through adaptors by a method
// that gives something else. What becomes of any other is not known.
func (c Call) runsOut() bool {
	e := c.expr
	if _, loop := e.(*hir.For); loop {
		return true
	}
	for at := c.in; at != nil; at = at.up {
		switch x := at.expr.(type) {
		case *hir.For:
			return x.Iter == e
		case *hir.MethodCall:
			if x.Recv != e {
				return false
			}
			switch c.body.env().Iterator(c.body.result.Expr(x), c.body.result.Env) {
			case types.No:
				return true
			case types.Unknown:
				return false
			}
			e = x
		case *hir.Try:
			e = x
		default:
			return false
		}
	}
	return false
}

// nonblocking says that the call is to a socket that may have been told not to
// block: it comes out of another library's wrapper, or the body tells one so.
func (c Call) nonblocking() bool {
	m, ok := c.expr.(*hir.MethodCall)
	if !ok || c.fn.Trait != nil || !strings.HasPrefix(c.Path(), "std::net::") && !strings.HasPrefix(c.Path(), "std::os::") {
		return false // to connect or to look a name up comes before anybody could
	}
	if inner, ok := m.Recv.(*hir.MethodCall); ok {
		callee := c.body.result.Fn(inner)
		if callee == nil || !ofStd(callee) {
			return true
		}
	}
	return c.body.unblocksSockets()
}

// implemented says that a trait's method is called on a type that is known,
// so that the trait's own word on it holds.
func (c Call) implemented() bool {
	callee := c.body.result.Callee(c.expr)
	self := callee.Subst.Of(c.body.env().GenericsOf(c.fn.Trait).Params[0])
	return self != nil && settled(self, 0)
}

// maxTypeDepth bounds how deep the arguments of a type are looked into.
const maxTypeDepth = 20

// settled says that nothing in t is left open by which an impl is chosen: no
// impl looks into a closure.
func settled(t *types.Type, depth int) bool {
	switch t.Kind {
	case types.KindClosure, types.KindFnDef:
		return true
	case types.KindAdt, types.KindPrim, types.KindRef, types.KindTuple, types.KindSlice, types.KindArray:
		return depth <= maxTypeDepth && !slices.ContainsFunc(t.Args, func(a *types.Type) bool { return !settled(a, depth+1) })
	}
	return false
}
