package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Futures that outlive what they borrow within one fn: a value that the statement which
// makes the future drops at its end, or a local of a block inside of the one that keeps
// the future.

// earlyEnds are those of the body.
func (b *Body) earlyEnds() []Borrow {
	var out []Borrow
	for _, k := range b.keepers() {
		p := b.parents()
		if !b.alwaysThere(k.future, p.around(k.future)) {
			continue
		}
		out = append(out, b.goneBefore(k.future)...)
		out = append(out, p.lentOutwards(k)...)
	}
	sortBySpan(out, func(l Borrow) source.Span { return l.Span })
	return slices.CompactFunc(out, func(x, y Borrow) bool { return x.Span == y.Span })
}

// keeper is what keeps a future for later.
type keeper struct {
	future hir.Expr
	local  hir.LocalID // that was declared before, noLocal for a let, join! and select!
	assign hir.Expr    // the assignment to it
}

// keepers are the lets and assignments that give futures names, the macros that poll them,
// and the calls that put them into collections.
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
		if _, named := let.Pat.(*hir.Bind); named && let.Init != nil && let.Else == nil && isKeeper(b.result.Expr(let.Init)) {
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
			if ref, ok := e.L.(*hir.LocalRef); ok && isKeeper(b.result.Expr(e.R)) {
				out = append(out, keeper{e.R, ref.Local, e})
			}
		case *hir.MethodCall:
			if b.gathers(e) {
				out = append(out, keeper{e.Args[0], e.Recv.(*hir.LocalRef).Local, nil})
			}
		}
	}
	return out
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

// lentReceiver is x in x.f(), where a call makes x and the future of f borrows it.
func (b *Body) lentReceiver(call hir.Expr) hir.Expr {
	m, ok := call.(*hir.MethodCall)
	if t := b.result.Expr(call); !ok || t.Kind != types.KindAsyncFn || !b.surelyOf(t) {
		return nil
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
	return local && into.Kind == types.KindAdt && into.Adt.Module.Crate.Library() && isKeeper(given) && hasPart(into, given, 0)
}

// lentOutwards are the locals that a kept future refers to, where they end before it is
// used the next time.
func (p parentMap) lentOutwards(k keeper) []Borrow {
	b := p.body
	var out []Borrow
	for _, call := range b.keptIn(k.future, 0) {
		for _, arg := range b.keptArgs(call) {
			lent, ok := arg.(*hir.Borrow)
			if !ok || lent.Raw || b.derefsReference(arg, 1) {
				continue
			}
			ref, ok := lent.X.(*hir.LocalRef)
			if !ok || !noReference(b.result.Local(ref.Local)) {
				continue
			}
			if end, ok := p.endOf(ref.Local, call); ok && b.keptPast(k, end) && !b.inExpansion(b.at(arg.Span())) {
				out = append(out, b.given(Inner, ref, b.at(arg.Span())))
			}
		}
	}
	return out
}

// keptPast says that a kept future is used behind the block.
func (b *Body) keptPast(k keeper, block *hir.Block) bool {
	if k.local == noLocal {
		return k.future.Span().Covers(block.Span())
	}
	return b.usedPast(k, block)
}

// endOf is the block around e at whose end a local ends that a let in it binds.
func (p parentMap) endOf(l hir.LocalID, e hir.Expr) (block *hir.Block, ok bool) {
	for up := p.of(e); up != nil; up = p.of(up) {
		switch up := up.(type) {
		case *hir.Closure, *hir.Async:
			return nil, false
		case *hir.Block:
			for let := range up.Lets() {
				if slices.Contains(bound(let.Pat), l) {
					return up, true
				}
			}
		}
	}
	return nil, false
}

// usedPast says that the local which keeps a future is declared before the block, not
// assigned elsewhere, and used behind it.
func (b *Body) usedPast(k keeper, block *hir.Block) bool {
	if b.localSpan(k.local).Start >= block.Span().Start {
		return false
	}
	used := false
	for _, e := range b.body.Exprs {
		if a, ok := e.(*hir.Assign); ok && e != k.assign && hir.IsLocal(a.L, k.local) {
			return false
		}
		used = used || hir.IsLocal(e, k.local) && e.Span().Start >= block.Span().End
	}
	return used
}
