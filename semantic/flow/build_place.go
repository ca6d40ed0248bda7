package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// What is done to places. Each of these also notes the use of a captured place.

func (b *builder) init(s int) { b.initPlace(place{slot: s}, source.Span{}) }

func (b *builder) initPlace(p place, at source.Span) {
	if p.slot < 0 {
		return
	}
	if sl := &b.g.slots[p.slot]; sl.made < 0 {
		sl.made = len(b.g.suspends)
	}
	b.note(p, types.BindRefMut, at)
	b.emit(opInit, p.slot, p.path())
}

func (b *builder) use(p place, at source.Span) {
	b.note(p, types.BindRef, at)
	b.emitAt(opUse, p, at)
}

func (b *builder) borrow(p place, mut bool, at source.Span) {
	if mut {
		b.note(p, types.BindRefMut, at)
		b.emitAt(opRefMut, p, at)
		return
	}
	b.note(p, types.BindRef, at)
	b.emitAt(opRef, p, at)
}

func (b *builder) move(p place, at source.Span) {
	b.note(p, types.BindMove, at)
	b.emitAt(opMove, p, at)
	if p.slot >= 0 && len(p.proj) == 1 && b.g.slots[p.slot].wrapped() {
		b.emit(opDeinit, p.slot, nil)
	}
}

func (b *builder) escape(p place, at source.Span) {
	b.vague = true
	b.note(p, types.BindMove, at)
	b.vague = false
	if indirect(p.path()) {
		b.emit(opUse, p.slot, p.path())
		return
	}
	b.emit(opEscape, p.slot, nil)
}

// perhapsChanged borrows p in a way that is not known, mutably at most.
func (b *builder) perhapsChanged(p place, at source.Span) {
	was := b.vague
	b.vague = true
	b.borrow(p, true, at)
	b.vague = was
}

// lend borrows p mutably for something that may change what it holds.
func (b *builder) lend(p place, at source.Span) {
	b.borrow(p, true, at)
	b.change(p)
}

// change notes that what p holds may have been taken out of it.
func (b *builder) change(p place) {
	if p = b.ownerOf(p); !p.indirect() {
		b.emit(opChange, p.slot, p.path())
	}
}

// ownerOf is the place that the reference at p leads into, as far as owners tell; else p.
func (b *builder) ownerOf(p place) place {
	for owner, ok := b.owners[p.slot]; ok; owner, ok = b.owners[p.slot] {
		p = owner
	}
	return p
}

// autoref borrows p as the adjustment of e says. A method's receiver is
// borrowed in two phases: what it is changes when the call is made.
func (b *builder) autoref(p place, e hir.Expr) {
	mut := b.types.Adjust(e).AutoRef == types.MutRef
	keeps, receiver := b.kept[e]
	switch {
	case mut && receiver && isEnum(b.types.Adjust(e).Target.Elem()) && !indirect(p.path()):
		b.note(p, types.BindRefMut, e.Span())
		b.emitAt(opRef, p, e.Span())
		b.phased[e] = p
	case mut && !keeps:
		b.lend(p, e.Span())
	default:
		b.borrow(p, mut, e.Span())
	}
	if mut && receiver {
		b.lentTo[e] = loan{p, len(b.g.asks)}
	}
}

// activate ends the first phase of a receiver's mutable borrow: what is None
// stays None while the arguments are evaluated, and what they ask is asked before the
// call changes it.
func (b *builder) activate(recv hir.Expr) {
	if lent, ok := b.lentTo[recv]; ok {
		delete(b.lentTo, recv)
		if len(b.g.asks) > lent.asks {
			b.emit(opLent, lent.at.slot, lent.at.path())
		}
	}
	if p, ok := b.phased[recv]; ok {
		delete(b.phased, recv)
		b.emit(opRefMut, p.slot, p.path())
		if !b.kept[recv] {
			b.change(p)
		}
	}
}

// consume uses p by value.
func (b *builder) consume(p place, t *types.Type, at source.Span) {
	if b.copies(t) == types.Yes {
		b.use(p, at)
		return
	}
	b.move(p, at)
}

func (p place) path() []string {
	if len(p.proj) == 0 {
		return nil
	}
	path := make([]string, len(p.proj))
	for i, x := range p.proj {
		path[i] = x.name
	}
	return path
}

// indirect says that p lies behind a pointer that does not own it.
func (p place) indirect() bool {
	return slices.ContainsFunc(p.proj, func(x projection) bool { return x.name == "*" && x.via != BoxPointer })
}

func (p place) project(x projection) place {
	if p.slot < 0 {
		return p
	}
	n := len(p.proj)
	return place{slot: p.slot, proj: append(p.proj[:n:n], x)}
}

func (p place) field(name string, t *types.Type) place {
	return p.project(projection{name: name, typ: t})
}

func (p place) deref(t *types.Type, via Pointer) place {
	return p.project(projection{name: "*", typ: t, via: via})
}

// derefOf is *p where p has type t.
func (b *builder) derefOf(p place, t *types.Type) place {
	elem, via := b.oracle.Pointee(t)
	if elem == nil {
		elem = types.UnknownType
	}
	return p.deref(elem, via)
}

// place lowers e as a place, after its adjustment. A value becomes a
// temporary.
func (b *builder) place(e hir.Expr) place {
	adj := b.types.Adjust(e)
	p := b.derefs(b.rawPlace(e), adj, e)
	if adj.AutoRef == types.NoRef {
		return p
	}
	b.autoref(p, e)
	return place{slot: b.newRef(e, adj.Target)}
}

// derefs applies the derefs of an adjustment.
func (b *builder) derefs(p place, adj types.Adjust, e hir.Expr) place {
	for _, d := range adj.Derefs {
		if d.From.Kind == types.KindArray {
			continue // taken for a slice, which is no step to another place
		}
		if d.Overloaded {
			p = b.overloadedDeref(p, d.Mut, e)
			continue
		}
		p = b.derefOf(p, d.From)
	}
	return p
}

// overloadedDeref calls Deref::deref(&p) and is what the result points to.
func (b *builder) overloadedDeref(p place, mut bool, e hir.Expr) place {
	if mut && !b.kept[e] {
		b.lend(p, e.Span())
	} else {
		b.borrow(p, mut, e.Span())
	}
	return place{slot: b.newRef(e, types.UnknownType)}.deref(types.UnknownType, SharedPointer)
}

// rawPlace lowers e as a place, before its adjustment.
func (b *builder) rawPlace(e hir.Expr) place {
	switch e := e.(type) {
	case nil, *hir.Missing, *hir.Underscore, *hir.PathRef:
		return nowhere
	case *hir.LocalRef:
		return b.localPlace(e.Local)
	case *hir.Field:
		return b.field(e)
	case *hir.Index:
		return b.index(e)
	case *hir.Deref:
		p := b.place(e.X)
		if b.types.Overloaded(e) || b.smart(b.types.Expr(e.X)) {
			return b.overloadedDeref(p, b.derefMut(e), e)
		}
		return b.derefOf(p, b.types.Expr(e.X))
	}
	if promotable(e) {
		return nowhere
	}
	s := b.newTemp(e, b.types.Expr(e), b.tempScope(e))
	b.stored[e.ID()] = s
	b.rawInto(e, s)
	return place{slot: s}
}

// field is e.X.name. When neither the field nor what a smart pointer points to
// is known, the field is one of the pointee.
func (b *builder) field(e *hir.Field) place {
	t := b.types.Expr(e)
	p := b.place(e.X)
	adj := b.types.Adjust(e.X)
	if t.Kind == types.KindUnknown && len(adj.Derefs) == 0 && b.smart(b.types.Expr(e.X)) {
		was := b.vague
		b.vague = true // it need not be changed
		p = b.overloadedDeref(p, true, e.X)
		b.vague = was
	}
	return p.field(e.Name, t)
}

// derefMut says whether an overloaded deref is used mutably. Inference records
// it as the adjustment of the operand; without one a shared borrow is assumed,
// and the difference only matters for closures.
func (b *builder) derefMut(e *hir.Deref) bool {
	return b.types.Adjust(e.X).AutoRef == types.MutRef
}

func (b *builder) index(e *hir.Index) place {
	p := b.place(e.X)
	overloaded := b.types.Overloaded(e)
	if overloaded && b.types.Adjust(e.X).AutoRef == types.NoRef {
		b.borrow(p, false, e.Span())
	}
	b.operands(e.I)
	if overloaded {
		ref := b.newRef(e, types.UnknownType)
		b.owners[ref] = p
		return place{slot: ref}.deref(b.types.Expr(e), SharedPointer)
	}
	return p.field("[]", b.types.Expr(e))
}

// promotable says whether &e is a constant of the program, so that no
// temporary is made.
func promotable(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Literal, *hir.PathRef:
		return true
	case *hir.Unary:
		return promotable(e.X)
	case *hir.Borrow:
		return !e.Mut && !e.Raw && promotable(e.X)
	case *hir.Tuple:
		return allPromotable(e.Elems)
	case *hir.Array:
		return !e.Vec && allPromotable(e.Elems)
	}
	return false
}

func allPromotable(es []hir.Expr) bool {
	for _, e := range es {
		if !promotable(e) {
			return false
		}
	}
	return true
}

// operand evaluates e by value into a temporary of the innermost scope and
// gives its slot, -1 for constants.
func (b *builder) operand(e hir.Expr) int {
	switch e.(type) {
	case nil, *hir.Missing, *hir.Literal:
		return -1
	case *hir.PathRef:
		if b.needsDrop(b.types.Expr(e)) != types.Yes {
			return -1
		}
	}
	t := b.types.Expr(e)
	if b.adjusted(e) {
		t = b.types.Adjust(e).Target
	}
	if isBool(t) && branches(e) {
		b.place(e) // it stays, to be asked about where a pattern looks into what it goes into
		return -1
	}
	s := b.newTemp(e, t, b.scopes[len(b.scopes)-1])
	b.into(e, s)
	if carries(t) && (isPlace(e) || isCall(e)) {
		b.stored[e.ID()] = s
	}
	return s
}

// operands evaluates expressions left to right and then moves all of them into
// whatever takes them, in a scope of their own.
func (b *builder) operands(es ...hir.Expr) {
	s := b.push()
	b.take(b.each(es))
	b.pop(s)
}

// each evaluates expressions left to right and gives their slots.
func (b *builder) each(es []hir.Expr) []int {
	slots := make([]int, 0, len(es))
	for _, e := range es {
		slots = append(slots, b.operand(e))
	}
	return slots
}

// take moves operands away.
func (b *builder) take(slots []int) {
	for _, s := range slots {
		b.emit(opMove, s, nil)
	}
}
