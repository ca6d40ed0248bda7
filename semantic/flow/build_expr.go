package flow

import (
	"slices"
	"strconv"

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
	adj := b.types.Adjust(e)
	if len(adj.Derefs) == 0 && adj.AutoRef == types.NoRef {
		b.rawInto(e, dest)
		return
	}
	p := b.derefs(b.rawPlace(e), adj, e)
	switch adj.AutoRef {
	case types.NoRef:
		b.consume(p, adj.Target, e.Span())
	default:
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

// isCall says whether e is a call that makes its value out of sight.
func isCall(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.MethodCall:
		return true
	case *hir.Call:
		fn, named := e.Fn.(*hir.PathRef)
		return !named || !isConstructor(fn)
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

// assign is L = R: R first, then the place, whose old value is dropped.
func (b *builder) assign(e *hir.Assign) {
	s := b.push()
	switch e.L.(type) {
	case *hir.Tuple, *hir.Array, *hir.Call, *hir.StructLit, *hir.Underscore:
		b.destructure(e.L, e.R)
	default:
		r := b.operand(e.R)
		p := b.store(e.L)
		b.put(p, r, e.R)
		b.storedAt(e, p)
	}
	b.pop(s)
}

// store gives the place l a new value and drops the old one.
func (b *builder) store(l hir.Expr) place {
	p := b.place(l)
	if len(p.proj) == 0 {
		b.emit(opDrop, p.slot, nil)
	}
	b.initPlace(p, l.Span())
	if _, element := b.owners[p.slot]; element || slices.ContainsFunc(p.proj, unnamed) {
		b.change(p)
	}
	return p
}

// unnamed is a step to one of many elements, or into a box.
func unnamed(x projection) bool { return x.name == "[]" || x.name == "*" }

// isConstructor says whether a path names a tuple struct or variant. Rust's
// naming convention tells; rustc warns about code that breaks it.
func isConstructor(f *hir.PathRef) bool {
	name := f.Path.Last().Name
	return name != "" && name[0] >= 'A' && name[0] <= 'Z'
}

// destructure is `(a, b) = r`: r is taken apart, then the parts are stored.
func (b *builder) destructure(l, r hir.Expr) {
	if _, ok := l.(*hir.Underscore); ok {
		if isPlace(r) {
			b.place(r)
			return
		}
	}
	s := b.operand(r)
	b.storeParts(l, place{slot: s})
	b.emit(opMove, s, nil)
}

// storeParts stores the parts of what lies at from. Of which variant that is, and
// which fields a `..` stands for, is not known.
func (b *builder) storeParts(l hir.Expr, from place) {
	part := func(name string, x hir.Expr) { b.storeParts(x, from.field(name, b.types.Expr(x))) }
	switch l := l.(type) {
	case *hir.Underscore, *hir.PathRef:
	case *hir.Tuple:
		rest := slices.ContainsFunc(l.Elems, func(x hir.Expr) bool { _, ok := x.(*hir.Range); return ok })
		for i, x := range l.Elems {
			if rest {
				b.storeParts(x, nowhere)
				continue
			}
			part(strconv.Itoa(i), x)
		}
	case *hir.Array:
		for _, x := range l.Elems {
			b.storeParts(x, nowhere)
		}
	case *hir.Call:
		for _, x := range l.Args {
			b.storeParts(x, nowhere)
		}
	case *hir.StructLit:
		for _, f := range l.Fields {
			part(f.Name, f.Value)
		}
	case *hir.Range: // `..` in a tuple
	default:
		b.passOn(b.store(l), from)
	}
}

// assignOp is L op= R. Primitives evaluate R first; an overloaded operator
// borrows L before R is evaluated.
func (b *builder) assignOp(e *hir.AssignOp) {
	s := b.push()
	if b.types.Overloaded(e) {
		p := b.place(e.L)
		b.borrow(p, true, e.L.Span())
		ref := b.newTemp(e, types.UnknownType, s)
		b.init(ref)
		r := b.operand(e.R)
		b.take([]int{ref, r})
	} else {
		r := b.operand(e.R)
		p := b.place(e.L)
		b.use(p, e.L.Span())
		b.initPlace(p, e.L.Span())
		b.emit(opMove, r, nil)
	}
	b.pop(s)
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
	box := b.newSlot(slot{kind: tempSlot, local: -1, temp: e, param: -1, typ: t.Args[0], ref: types.MutRef, span: e.Span(), hidden: Unfilled}, s)
	b.init(box)
	b.compose(e, e.Elems, dest)
	b.emit(opMove, box, nil)
	b.pop(s)
}

// call evaluates the function, then the arguments; the call moves them.
func (b *builder) call(e *hir.Call, dest int) {
	fn, named := e.Fn.(*hir.PathRef)
	if named && isConstructor(fn) {
		b.compose(e, e.Args, dest)
		return
	}
	if named && b.exchange(e, dest) {
		return
	}
	s := b.push()
	var slots []int
	if !named {
		slots = append(slots, b.calleeValue(e.Fn))
	}
	args := b.each(e.Args)
	derived := named && b.derived(e, e.Args, args, dest)
	b.take(append(slots, args...))
	b.noteGiven(e, e.Args)
	b.pop(s)
	if !derived {
		b.result(e, dest)
	}
	b.made(place{slot: dest}, e)
}

// calleeValue evaluates a called value. How a closure is called (by reference
// or by value) is an adjustment; without one a closure that is not of this body
// and owns something may have been used up.
func (b *builder) calleeValue(fn hir.Expr) int {
	adj := b.types.Adjust(fn)
	if len(adj.Derefs) > 0 || adj.AutoRef != types.NoRef || !isPlace(fn) {
		return b.operand(fn)
	}
	t := b.types.Expr(fn)
	if t.Kind == types.KindFnPtr {
		return b.operand(fn) // a copy of it is called
	}
	p := b.place(fn)
	u, own := b.closureUnit(t)
	if (!own || u == nil || u.Once) && b.needsDrop(t) == types.Yes {
		b.escape(p, fn.Span())
	} else {
		b.borrow(p, true, fn.Span())
	}
	return -1
}

// methodCall evaluates the receiver as its adjustment says, then the
// arguments.
func (b *builder) methodCall(e *hir.MethodCall, dest int) {
	if b.takesAll(e, dest) {
		return
	}
	s := b.push()
	if b.types.Adjust(e.Recv).AutoRef == types.MutRef {
		if b.kept == nil {
			b.kept, b.phased = map[hir.Expr]bool{}, map[hir.Expr]place{}
		}
		b.kept[e.Recv] = b.keeps(e)
	}
	recv := b.receiver(e)
	slots := append([]int{recv}, b.each(e.Args)...)
	b.activate(e.Recv)
	b.filled(e)
	operands := append([]hir.Expr{e.Recv}, e.Args...)
	derived := b.derived(e, operands, slots, dest)
	b.take(slots)
	b.noteGiven(e, operands)
	b.pop(s)
	if !derived {
		b.result(e, dest)
	}
	b.made(place{slot: dest}, e)
}

// receiver evaluates a method call's receiver. A method that is not known may
// have taken it by value, unless it is a smart pointer: then the method is the
// pointee's.
func (b *builder) receiver(e *hir.MethodCall) int {
	adj := b.types.Adjust(e.Recv)
	if b.types.Callee(e) != nil || len(adj.Derefs) > 0 || adj.AutoRef != types.NoRef {
		return b.operand(e.Recv)
	}
	t := b.types.Expr(e.Recv)
	switch {
	case b.smart(t):
		b.borrow(b.place(e.Recv), true, e.Recv.Span())
		return -1
	case isPlace(e.Recv) && b.copies(t) != types.Yes:
		b.escape(b.place(e.Recv), e.Recv.Span())
		return -1
	}
	return b.operand(e.Recv)
}

// result ends a call: its value, or nothing when it does not return.
func (b *builder) result(e hir.Expr, dest int) {
	if b.types.Diverges(e) {
		b.diverge()
		return
	}
	if b.types.Expr(e).Kind == types.KindUnknown {
		b.doubt()
	}
	b.init(dest)
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

// await takes the future by value, and polls it until it is ready.
func (b *builder) await(e *hir.Await, dest int) {
	s := b.push()
	f := b.newSlot(slot{kind: awaiteeSlot, local: -1, temp: e.X, param: -1, typ: b.types.Expr(e.X), span: e.X.Span()}, s)
	b.into(e.X, f)
	b.emit(opRefMut, f, nil)
	b.suspend(e, e.Pos)
	b.pop(s)
	if owner, ok := b.owners[b.spot(e.X).slot]; ok {
		b.emit(opDeinit, owner.slot, owner.path()) // a pinned future that ended keeps nothing
	}
	b.result(e, dest)
}
