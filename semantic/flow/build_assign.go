package flow

import (
	"slices"
	"strconv"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

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
	b.usePointer(p, l.Span())
	b.initPlace(p, l.Span())
	if _, element := b.owners[p.slot]; element || p.unnamed() {
		b.change(p)
	}
	return p
}

// usePointer says that the pointer is used which a store to p goes through, and which has to
// be there until then. What owns p, as a box does, is so anyway.
func (b *builder) usePointer(p place, at source.Span) {
	i := slices.IndexFunc(p.proj, func(x projection) bool { return x.name == "*" && x.via != BoxPointer })
	if i >= 0 {
		b.emitAt(opUse, place{slot: p.slot, proj: p.proj[:i]}, at)
	}
}

// unnamed is a step to one of many elements, or through a pointer.
func unnamed(x projection) bool { return x.name == "[]" || x.name == "*" }

// unnamed says that which place p is depends on an index or a pointer.
func (p place) unnamed() bool { return slices.ContainsFunc(p.proj, unnamed) }

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
