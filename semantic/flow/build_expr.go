package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// into evaluates e with its adjustment and puts the value into slot dest; -1
// drops it at once.
func (b *builder) into(e hir.Expr, dest int) {
	if e == nil {
		b.init(dest)
		return
	}
	if !b.adjusted(e) {
		b.rawInto(e, dest)
		return
	}
	adj := b.types.Adjust(e)
	p := b.derefs(b.rawPlace(e), adj, e)
	if adj.AutoRef == types.NoRef {
		b.consume(p, adj.Target, e.Span())
	} else {
		b.autoref(p, e)
	}
	b.init(dest)
}

// rawInto evaluates e before its adjustment.
func (b *builder) rawInto(e hir.Expr, dest int) {
	switch e := e.(type) {
	case *hir.LocalRef, *hir.Field, *hir.Index, *hir.Deref:
		p := b.rawPlace(e)
		b.init(dest)
		b.passOn(place{slot: dest}, p)
		b.consume(p, b.types.Expr(e), e.Span())
	case *hir.PathRef, *hir.Literal:
		b.init(dest)
		b.made(place{slot: dest}, e)
	case *hir.Borrow:
		if p := b.place(e.X); e.Mut {
			b.lend(p, e.Span())
		} else {
			b.borrow(p, false, e.Span())
		}
		b.init(dest)
	case *hir.Unary:
		b.operands(e.X)
		b.init(dest)
	case *hir.Cast:
		b.operands(e.X)
		b.init(dest)
	case *hir.Binary:
		b.binary(e, dest)
	case *hir.Assign:
		b.assign(e)
		b.init(dest)
	case *hir.AssignOp:
		b.assignOp(e)
		b.init(dest)
	case *hir.Range:
		b.operands(e.Lo, e.Hi)
		b.init(dest)
	case *hir.Tuple:
		b.compose(e, e.Elems, dest)
	case *hir.Array:
		b.array(e, dest)
	case *hir.Repeat:
		b.operands(e.Elem, e.Len)
		b.init(dest)
		b.made(place{slot: dest}, e)
	case *hir.StructLit:
		b.structLit(e, dest)
	case *hir.Call:
		b.call(e, dest)
	case *hir.MethodCall:
		b.methodCall(e, dest)
	case *hir.Try:
		b.try(e, dest)
	case *hir.Await:
		b.await(e, dest)
	case *hir.Yield:
		b.yield(e, dest)
	case *hir.Closure:
		b.closure(e, dest)
	case *hir.Async:
		b.async(e, dest)
	case *hir.Stream: // what the macro makes runs like the async block it wraps
		b.async(e.Body, dest)
	default:
		b.control(e, dest)
	}
}

// binary: lazy operators branch; comparisons of anything but primitives borrow
// both sides, other operators take them by value.
func (b *builder) binary(e *hir.Binary, dest int) {
	switch e.Op {
	case "&&", "||":
		b.decided(e.L, dest, func(f fork) { b.condition(e, f) })
	case "==", "!=", "<", ">", "<=", ">=":
		s := b.push()
		if b.types.Overloaded(e) {
			l := b.place(e.L)
			b.borrow(l, false, e.L.Span())
			r := b.place(e.R)
			b.borrow(r, false, e.R.Span())
		} else {
			b.compare(e)
		}
		b.pop(s)
		b.init(dest)
	default:
		b.operands(e.L, e.R)
		b.init(dest)
	}
}

// compare reads both sides of a comparison that is built in, or of unknown
// types: then it must not look like a move.
func (b *builder) compare(e *hir.Binary) {
	for _, x := range []hir.Expr{e.L, e.R} {
		if isPlace(x) {
			b.use(b.place(x), x.Span())
			continue
		}
		b.operand(x)
	}
}

// isPlace says whether e is a place expression.
func isPlace(e hir.Expr) bool {
	switch e.(type) {
	case *hir.LocalRef, *hir.Field, *hir.Index, *hir.Deref, *hir.PathRef:
		return true
	}
	return false
}

// decided gives dest the value of a condition that test branches on. Its first
// operand counts as what makes it, as the condition itself may be what asks.
func (b *builder) decided(first hir.Expr, dest int, test func(f fork)) {
	after, other := b.newBlock(), b.newBlock()
	test(fork{other, len(b.scopes)})
	b.init(dest)
	b.answered(place{slot: dest}, first, "true")
	b.jumpTo(after, other)
	b.init(dest)
	b.answered(place{slot: dest}, first, "false")
	b.jumpTo(after, after)
}

// isConstructor says whether a path names a tuple struct or variant. Rust's
// naming convention tells; rustc warns about code that breaks it.
func isConstructor(f *hir.PathRef) bool {
	name := f.Path.Last().Name
	return name != "" && name[0] >= 'A' && name[0] <= 'Z'
}

// structLit evaluates the fields in the order they are written, and takes the
// others out of the base.
func (b *builder) structLit(e *hir.StructLit, dest int) {
	s := b.push()
	slots := make([]int, 0, len(e.Fields))
	for _, f := range e.Fields {
		slots = append(slots, b.operand(f.Value))
	}
	base := nowhere
	if e.Base != nil {
		base = b.place(e.Base)
	}
	b.init(dest)
	b.made(place{slot: dest}, e)
	if e.Base != nil {
		b.rest(e, base, dest)
	}
	b.take(slots)
	b.pop(s)
}

// rest takes what a struct literal does not write out from its base. Where the
// fields are not known, a base that is not Copy may have lost anything.
func (b *builder) rest(e *hir.StructLit, base place, dest int) {
	t := b.types.Expr(e)
	fields := b.oracle.Fields(t)
	switch {
	case b.copies(t) == types.Yes:
		b.use(base, e.Base.Span())
		return
	case fields == nil:
		b.escape(base, e.Base.Span())
		return
	}
	for i, f := range t.Adt.Variants[0].Hir().Fields {
		if slices.ContainsFunc(e.Fields, func(w hir.FieldInit) bool { return w.Name == f.Name }) {
			continue
		}
		from := base.field(f.Name, fields[i])
		b.passOn(place{slot: dest}.field(f.Name, fields[i]), from)
		b.consume(from, fields[i], e.Base.Span())
	}
}

// compose makes the value of e of parts, left to right.
func (b *builder) compose(e hir.Expr, parts []hir.Expr, dest int) {
	s := b.push()
	slots := b.each(parts)
	b.init(dest)
	b.made(place{slot: dest}, e)
	b.take(slots)
	b.pop(s)
}

// array evaluates the elements. vec![a, b] makes the box for them first, which
// stays empty meanwhile.
func (b *builder) array(e *hir.Array, dest int) {
	t := b.types.Expr(e)
	if !e.Vec || len(e.Elems) == 0 || !t.IsLang("vec") {
		b.compose(e, e.Elems, dest)
		return
	}
	s := b.push()
	box := b.newTemp(e, t.Args[0], s)
	b.g.slots[box].ref, b.g.slots[box].hidden = types.MutRef, Unfilled
	b.init(box)
	b.compose(e, e.Elems, dest)
	b.emit(opMove, box, nil)
	b.pop(s)
}

// try is x?: a ControlFlow of x is matched in a temporary that lives as long
// as the statement's others, even when its payload has been moved out.
func (b *builder) try(e *hir.Try, dest int) {
	t := b.newTemp(e, b.types.Expr(e.X), b.tempScope(e))
	b.g.slots[t].hidden = Questioned
	b.into(e.X, t)
	ok, bad := b.newBlock(), b.newBlock()
	b.link(b.cur, ok)
	b.jumpTo(bad, bad)
	b.exit(0)
	b.leave(Early)
	b.cur = ok
	p := place{slot: t}.field("0", b.types.Expr(e))
	if b.copies(b.types.Expr(e)) == types.Yes {
		b.use(p, e.Span())
		b.emit(opDeinit, t, nil)
	} else {
		b.move(p, e.Span())
	}
	b.init(dest)
}

// yield hands a value over, which is part of the future as of the one that sends it and
// whoever polls has by then.
func (b *builder) yield(e *hir.Yield, dest int) {
	s := b.push()
	if e.X != nil {
		f := b.newSlot(slot{kind: awaiteeSlot, local: -1, temp: e.X, param: -1, typ: b.types.Expr(e.X), span: e.X.Span()}, s)
		b.into(e.X, f)
		b.emit(opRefMut, f, nil)
		b.emit(opDeinit, f, nil)
	}
	b.suspend(e, e.Pos)
	b.pop(s)
	b.init(dest)
}

// await takes the future by value, and polls it until it is ready.
func (b *builder) await(e *hir.Await, dest int) {
	s := b.push()
	f := b.newAwaitee(e.X, s)
	b.into(e.X, f)
	b.noteAwaited(e, e.X)
	b.emit(opRefMut, f, nil)
	b.suspend(e, e.Pos)
	b.pop(s)
	if owner, ok := b.owners[b.spot(e.X).slot]; ok {
		b.emit(opDeinit, owner.slot, owner.path()) // a pinned future that ended keeps nothing
	}
	b.result(e, dest)
}
