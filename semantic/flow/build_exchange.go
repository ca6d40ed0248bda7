package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// What goes from place to place and stays what it is: by a move, and by std's
// functions that put one value where another was.

// passOn notes that what was put into to is the very value at from: of the same
// variant, and without the parts that are missing there.
func (b *builder) passOn(to, from place) {
	if from.slot < 0 || !carries(b.typeAt(from)) || to.unnamed() || from.unnamed() {
		return
	}
	b.pass(to, from)
}

// pass is passOn for any value, of which somebody asks what a call makes of it.
func (b *builder) pass(to, from place) {
	if to.slot < 0 || from.slot < 0 {
		return
	}
	b.g.slots[from.slot].passes = true
	b.emitStmt(stmt{op: opPass, slot: to.slot, path: to.path(), from: []part{{from.slot, from.path()}}})
}

// carries says that a value of type t may be empty, or of a variant without a
// guard, where the type has one.
func carries(t *types.Type) bool {
	switch t.Kind {
	case types.KindTuple, types.KindArray:
		return slices.ContainsFunc(t.Args, carries)
	case types.KindAdt:
		return !t.IsGuard() && (couldHold(t) || !t.Adt.Module.Crate.Library())
	}
	return false
}

// exchange lowers a call of std::mem's swap, replace, take and forget, of Option::take or
// Box::leak, as far as they are given places of this unit.
func (b *builder) exchange(e *hir.Call, dest int) bool {
	c := b.types.Callee(e)
	if c == nil {
		return false
	}
	switch c.Lang() {
	case "mem_swap":
		return b.swap(e, dest)
	case "mem_replace":
		return b.replace(e, dest)
	case "mem_take", "option_take":
		return len(e.Args) == 1 && b.takeOut(e, b.lentSpot(e.Args[0]), dest)
	case "mem_forget", "box_leak":
		return len(e.Args) == 1 && b.forget(e.Args[0], dest)
	}
	return false
}

// takesAll lowers Option::take on a place of this unit.
func (b *builder) takesAll(e *hir.MethodCall, dest int) bool {
	c := b.types.Callee(e)
	if c == nil || c.Lang() != "option_take" || b.types.Adjust(e.Recv).AutoRef != types.MutRef {
		return false
	}
	return b.takeOut(e, b.ownSpot(e.Recv), dest)
}

// lentSpot is the place that `&mut x` lends, nowhere when x is not known to be one
// of this unit, or has nothing to pass on.
func (b *builder) lentSpot(e hir.Expr) place {
	lent, ok := e.(*hir.Borrow)
	if !ok || !lent.Mut || lent.Raw || len(b.types.Adjust(e).Derefs) > 1 {
		return nowhere
	}
	return b.ownSpot(lent.X)
}

func (b *builder) ownSpot(x hir.Expr) place {
	if !isPlace(x) {
		return nowhere
	}
	p := b.spot(x)
	if p.slot < 0 || !carries(b.typeAt(p)) || p.unnamed() {
		return nowhere
	}
	return p
}

func (b *builder) swap(e *hir.Call, dest int) bool {
	if len(e.Args) != 2 {
		return false
	}
	x, y := b.lentSpot(e.Args[0]), b.lentSpot(e.Args[1])
	if x.slot < 0 || y.slot < 0 {
		return false
	}
	s := b.push()
	ofX, ofY := b.copyOf(e, x, s), b.copyOf(e, y, s)
	b.borrow(x, true, e.Args[0].Span())
	b.borrow(y, true, e.Args[1].Span())
	b.refill(x, ofY)
	b.refill(y, ofX)
	b.pop(s)
	b.init(dest)
	return true
}

func (b *builder) replace(e *hir.Call, dest int) bool {
	if len(e.Args) != 2 {
		return false
	}
	p := b.lentSpot(e.Args[0])
	if p.slot < 0 {
		return false
	}
	s := b.push()
	r := b.operand(e.Args[1])
	old := b.copyOf(e, p, s)
	b.borrow(p, true, e.Args[0].Span())
	b.initPlace(p, source.Span{})
	b.put(p, r, e.Args[1])
	b.hand(old, dest)
	b.pop(s)
	return true
}

// takeOut is a call that gives the value at p and leaves the default of its type.
func (b *builder) takeOut(e hir.Expr, p place, dest int) bool {
	if p.slot < 0 {
		return false
	}
	s := b.push()
	old := b.copyOf(e, p, s)
	b.borrow(p, true, e.Span())
	b.initPlace(p, source.Span{})
	if t := b.typeAt(p); t.IsLang("option") {
		b.is(p, form{enum: t, variants: []string{"None"}, made: true})
	} else {
		b.change(p)
	}
	b.hand(old, dest)
	b.pop(s)
	return true
}

// copyOf is a temporary for the value at p, which goes somewhere else.
func (b *builder) copyOf(e hir.Expr, p place, in *scope) int {
	t := b.newTemp(e, b.typeAt(p), in)
	b.init(t)
	b.passOn(place{slot: t}, p)
	return t
}

// refill puts the value of a temporary at p.
func (b *builder) refill(p place, temp int) {
	b.initPlace(p, source.Span{})
	b.put(p, temp, nil)
}

// put moves operand r, the value of e, to p. A constant needs no operand.
func (b *builder) put(p place, r int, e hir.Expr) {
	if r < 0 {
		b.made(p, e)
		return
	}
	b.passOn(p, place{slot: r})
	b.emit(opMove, r, nil)
}

// hand makes the value of a temporary the result.
func (b *builder) hand(temp, dest int) {
	b.init(dest)
	b.passOn(place{slot: dest}, place{slot: temp})
	if dest < 0 {
		b.emit(opDrop, temp, nil)
		return
	}
	b.emit(opMove, temp, nil)
}

// forget moves a value away whose destructor never runs, as Box::leak does, too: what
// it locks stays locked, though the compiler knows nothing of it any more.
func (b *builder) forget(arg hir.Expr, dest int) bool {
	t := b.types.Expr(arg)
	if !couldHold(t) || len(b.types.Adjust(arg).Derefs) > 0 {
		return false
	}
	s := b.push()
	r := b.operand(arg)
	kept := b.newTemp(arg, t, b.scopes[0])
	at := &b.g.slots[kept]
	at.hidden = Forgotten
	if ref, ok := arg.(*hir.LocalRef); ok {
		at.local, at.temp, at.span = ref.Local, nil, b.bindingSpan(ref.Local)
	}
	b.init(kept)
	b.passOn(place{slot: kept}, place{slot: r})
	b.emit(opMove, r, nil)
	b.pop(s)
	b.init(dest)
	return true
}
