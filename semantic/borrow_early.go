package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Futures that outlive what they borrow within one fn: a value that the statement which
// makes the future drops at its end, or a local of a block inside of the one that keeps
// the future.

// earlyEnds are those of the body.
func (b *Body) earlyEnds() []Borrow {
	var out []Borrow
	p := b.parents()
	for _, k := range b.keepers() {
		for _, end := range b.endsOf(k.future, 0) {
			if !b.alwaysThere(end, p.around(end)) {
				continue
			}
			if !k.once {
				out = append(out, b.goneBefore(end)...)
			}
			out = append(out, p.lentOutwards(k, end)...)
		}
	}
	return onePlaceOnce(out)
}

// keeper is what keeps a future for later.
type keeper struct {
	future hir.Expr
	local  hir.LocalID // that was declared before, noLocal for a let, join!, select! and .await
	assign hir.Expr    // the assignment to it
	once   bool        // it is done with at the end of the statement, as at an .await
}

// keepers are the lets and assignments that give futures names, the macros and awaits that
// poll them, and the calls that put them into collections.
func (b *Body) keepers() []keeper {
	var out []keeper
	add := func(futures ...hir.Expr) {
		for _, f := range futures {
			if f != nil {
				out = append(out, keeper{future: f, local: noLocal})
			}
		}
	}
	for let := range b.body.Lets() {
		if _, named := let.Pat.(*hir.Bind); named && let.Init != nil && let.Else == nil && keepsFuture(b.result.Expr(let.Init)) {
			add(let.Init)
		}
	}
	for _, e := range b.body.Exprs {
		switch e := e.(type) {
		case *hir.Join:
			add(e.Futures...)
		case *hir.Select:
			for _, a := range e.Arms {
				add(a.Future)
			}
		case *hir.Assign:
			if ref, ok := e.L.(*hir.LocalRef); ok && keepsFuture(b.result.Expr(e.R)) {
				out = append(out, keeper{future: e.R, local: ref.Local, assign: e})
			}
		case *hir.MethodCall:
			if b.gathers(e) {
				out = append(out, keeper{future: e.Args[0], local: e.Recv.(*hir.LocalRef).Local})
			}
		case *hir.Await:
			if !isCall(e.X) {
				out = append(out, keeper{future: e.X, local: noLocal, once: true})
			}
		}
	}
	return out
}

// keepsFuture says that a value of type t is or has in it a future or a closure, which may be
// a trait object in a pinned box.
func keepsFuture(t *types.Type) bool {
	return isKeeper(t) || isBox(t) && t.Args[0].Args[0].Kind == types.KindDyn
}

// goneBefore are the values that the future e refers to, and that are dropped as soon as
// it is made.
func (b *Body) goneBefore(e hir.Expr) []Borrow {
	var out []Borrow
	for _, call := range b.keptIn(e, 0) {
		temps := []hir.Expr{b.lentReceiver(call)}
		for _, arg := range b.keptArgs(call) {
			temps = append(temps, b.lentTemporary(arg))
		}
		for _, temp := range temps {
			if temp == nil || b.inExpansion(b.at(temp.Span())) {
				continue
			}
			at := b.at(temp.Span())
			out = append(out, Borrow{body: b, Loan: Early, Span: at, Use: at, Decl: at})
		}
	}
	return out
}

// lentReceiver is x in x.f() or in x.get().f(), where a call makes x and the future of f
// borrows it.
func (b *Body) lentReceiver(call hir.Expr) hir.Expr {
	m, ok := call.(*hir.MethodCall)
	if t := b.result.Expr(call); !ok || t.Kind != types.KindAsyncFn || !b.surelyOf(t) {
		return nil
	}
	if given := b.result.Expr(m.Recv); given.Kind == types.KindRef && !b.derefsReference(m.Recv, 1) {
		return b.temporaryBehind(m.Recv)
	}
	if b.result.Adjust(m.Recv).AutoRef == types.NoRef || b.derefsReference(m.Recv, 0) || !noReference(b.result.Expr(m.Recv)) {
		return nil
	}
	return b.madeValue(m.Recv)
}

// keptArgs are the arguments of a call that stay in the future which it makes.
func (b *Body) keptArgs(call hir.Expr) []hir.Expr {
	t := b.result.Expr(call)
	if !isCall(call) || !b.surelyOf(t) {
		return nil
	}
	first := 0
	if _, method := call.(*hir.MethodCall); method {
		first = 1
	}
	var out []hir.Expr
	keeps := futureKeeps(t)
	for i, a := range argsOf(call) {
		if keeps(i + first) {
			out = append(out, a)
		}
	}
	return out
}

// surelyOf says that t is the future of a fn that is surely async, and that no macro makes
// into another.
func (b *Body) surelyOf(t *types.Type) bool {
	return t.Fn != nil && !b.env().Boxes(t.Fn) && !names.Twin(t.Fn) && !names.Rewritten(t.Fn)
}

// gathers says that a method puts a future into a collection of these, which is a local.
func (b *Body) gathers(m *hir.MethodCall) bool {
	if m.Name != "push" && m.Name != "push_back" || len(m.Args) != 1 {
		return false
	}
	into, given := b.result.Expr(m.Recv), b.result.Expr(m.Args[0])
	_, local := m.Recv.(*hir.LocalRef)
	return local && into.Kind == types.KindAdt && into.Adt.Module.Crate.Library() && keepsFuture(given) && hasPart(into, given, 0)
}
