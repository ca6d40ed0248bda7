package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

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

// call evaluates the function, then the arguments; the call moves them.
func (b *builder) call(e *hir.Call, dest int) {
	fn, named := e.Fn.(*hir.PathRef)
	if named && isConstructor(fn) {
		b.compose(e, e.Args, dest)
		return
	}
	if !named {
		b.callValue(e, dest)
		return
	}
	if b.exchange(e, dest) {
		return
	}
	s := b.push()
	m := b.maker(e, e.Args)
	args := b.each(e.Args)
	if m != nil {
		b.found(m, args)
	}
	b.apply(e, m, e.Args, args, s, dest)
}

// callValue calls what an expression gives: a closure may hold anything, so that the
// arguments tell nothing of the result.
func (b *builder) callValue(e *hir.Call, dest int) {
	s := b.push()
	slots := append([]int{b.calleeValue(e.Fn)}, b.each(e.Args)...)
	b.take(slots)
	b.applied(e, e.Args, s, false, dest)
}

// apply makes a call whose operands are in slots, and ends s, the scope of them. m or
// the operands may tell what the call gives dest.
func (b *builder) apply(e hir.Expr, m *maker, operands []hir.Expr, slots []int, s *scope, dest int) {
	told := b.makes(m, slots, dest) || b.derived(e, operands, slots, dest)
	b.take(slots)
	b.applied(e, operands, s, told, dest)
}

// applied ends a call whose operands have been moved into it. told says that dest has
// its value already.
func (b *builder) applied(e hir.Expr, operands []hir.Expr, s *scope, told bool, dest int) {
	b.noteGiven(e, operands)
	b.pop(s)
	if !told {
		b.result(e, dest)
	}
	b.made(place{slot: dest}, e)
}

// calleeValue evaluates a called value. How a closure is called (by reference
// or by value) is an adjustment; without one a closure that is not of this body
// and owns something may have been used up.
func (b *builder) calleeValue(fn hir.Expr) int {
	if b.adjusted(fn) || !isPlace(fn) {
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
		b.perhapsChanged(p, fn.Span())
	}
	return -1
}

// methodCall evaluates the receiver as its adjustment says, then the arguments;
// the call moves them.
func (b *builder) methodCall(e *hir.MethodCall, dest int) {
	if b.takesAll(e, dest) {
		return
	}
	s := b.push()
	if b.types.Adjust(e.Recv).AutoRef == types.MutRef {
		if b.kept == nil {
			b.kept, b.phased, b.lentTo = map[hir.Expr]bool{}, map[hir.Expr]place{}, map[hir.Expr]loan{}
		}
		b.kept[e.Recv] = b.keeps(e)
	}
	operands := append([]hir.Expr{e.Recv}, e.Args...)
	m := b.maker(e, operands)
	recv := b.receiver(e)
	slots := append([]int{recv}, b.each(e.Args)...)
	b.found(m, slots)
	b.activate(e.Recv)
	b.retained(e)
	b.filled(e)
	b.apply(e, m, operands, slots, s, dest)
}

// receiver evaluates a method call's receiver. A method that is not known may
// have taken it by value, unless it is a smart pointer: then the method is the
// pointee's.
func (b *builder) receiver(e *hir.MethodCall) int {
	if b.types.Callee(e) != nil || b.adjusted(e.Recv) {
		return b.operand(e.Recv)
	}
	t := b.types.Expr(e.Recv)
	switch {
	case b.smart(t):
		b.perhapsChanged(b.place(e.Recv), e.Recv.Span())
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
