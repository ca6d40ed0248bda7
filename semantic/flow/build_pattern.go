package flow

import (
	"slices"
	"strconv"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// declareAll makes the slots of a pattern's bindings.
func (b *builder) declareAll(p hir.Pat) {
	eachBinding(p, func(bind *hir.Bind) { b.declare(bind) })
}

// eachBinding calls f for every binding of p, left to right.
func eachBinding(p hir.Pat, f func(*hir.Bind)) {
	if bind, ok := p.(*hir.Bind); ok {
		f(bind)
	}
	for _, sub := range subPatterns(p) {
		eachBinding(sub, f)
	}
}

func subPatterns(p hir.Pat) []hir.Pat {
	switch p := p.(type) {
	case *hir.Bind:
		if p.Sub != nil {
			return []hir.Pat{p.Sub}
		}
	case *hir.TupleStructPat:
		return p.Elems
	case *hir.TuplePat:
		return p.Elems
	case *hir.SlicePat:
		return p.Elems
	case *hir.OrPat:
		return p.Alts
	case *hir.RefPat:
		return []hir.Pat{p.Sub}
	case *hir.StructPat:
		subs := make([]hir.Pat, len(p.Fields))
		for i, f := range p.Fields {
			subs[i] = f.Pat
		}
		return subs
	}
	return nil
}

// bind takes from place pl what the bindings of p take. `_` takes nothing.
func (b *builder) bind(p hir.Pat, pl place) {
	switch p := p.(type) {
	case *hir.Bind:
		b.bindOne(p, pl)
		if p.Sub != nil {
			b.bind(p.Sub, pl)
		}
	case *hir.OrPat:
		b.bindAlternatives(p, pl)
	default:
		b.eachPart(p, pl, b.bind)
		if b.takesAllElements(p) {
			b.emit(opDeinit, pl.slot, pl.path())
		}
	}
}

// takesAllElements says that a pattern moves each element out of an array.
func (b *builder) takesAllElements(p hir.Pat) bool {
	all, ok := p.(*hir.SlicePat)
	return ok && b.types.Pat(p).Kind == types.KindArray && !slices.ContainsFunc(all.Elems, func(p hir.Pat) bool {
		bind, ok := p.(*hir.Bind)
		return !ok || bind.Sub != nil || b.bindsRef(bind) || b.types.Binding(bind) != types.BindMove
	})
}

func (b *builder) bindOne(p *hir.Bind, pl place) {
	s, ok := b.locals[p.Local]
	if !ok {
		return
	}
	mode := b.types.Binding(p)
	switch {
	case mode == types.BindCopy:
		b.use(pl, p.Span())
	case mode == types.BindRefMut, b.bindsRef(p) && b.body.Locals[p.Local].Mut:
		if steady(b.typeAt(pl)) {
			b.borrow(pl, true, p.Span())
		} else {
			b.lend(pl, p.Span())
		}
	case b.bindsRef(p):
		b.borrow(pl, false, p.Span())
	default:
		b.init(s)
		b.passOn(place{slot: s}, pl)
		b.move(pl, p.Span())
		return
	}
	b.init(s)
}

// bindAlternatives binds each alternative on a way of its own.
func (b *builder) bindAlternatives(p *hir.OrPat, pl place) {
	if len(p.Alts) == 0 {
		return
	}
	after := b.newBlock()
	for i, alt := range p.Alts {
		if i == len(p.Alts)-1 {
			b.matched(alt, pl)
			b.bind(alt, pl)
			break
		}
		this, next := b.newBlock(), b.newBlock()
		b.link(b.cur, this)
		b.jumpTo(next, this)
		b.matched(alt, pl)
		b.bind(alt, pl)
		b.jumpTo(after, next)
	}
	b.jumpTo(after, after)
}

// aliasAll makes the bindings of p stand for what they will be bound to.
func (b *builder) aliasAll(p hir.Pat, pl place) {
	switch p := p.(type) {
	case *hir.Bind:
		if _, ok := b.aliases[p.Local]; !ok {
			b.aliases[p.Local] = pl
		}
		if p.Sub != nil {
			b.aliasAll(p.Sub, pl)
		}
	case *hir.OrPat:
		for _, alt := range p.Alts {
			b.aliasAll(alt, pl)
		}
	default:
		b.eachPart(p, pl, b.aliasAll)
	}
}

// inspect reads what a pattern compares. Of a struct that is nothing but what
// the patterns in it compare.
func (b *builder) inspect(p hir.Pat, pl place) {
	switch p := p.(type) {
	case *hir.PathPat, *hir.LitPat, *hir.RangePat, *hir.SlicePat:
		b.use(pl, p.Span())
	case *hir.TupleStructPat, *hir.StructPat:
		if _, t := b.throughPointers(pl, b.types.Pat(p)); t.Kind != types.KindAdt || isEnum(t) {
			b.use(pl, p.Span())
		}
	case *hir.Bind:
		if p.Sub != nil {
			b.inspect(p.Sub, pl)
		}
		return
	case *hir.OrPat:
		for _, alt := range p.Alts {
			b.inspect(alt, pl)
		}
		return
	}
	b.eachPart(p, pl, b.inspect)
}

// eachPart calls f with the sub-patterns of p and their places. A pattern that
// is no reference looks through references by itself.
func (b *builder) eachPart(p hir.Pat, pl place, f func(hir.Pat, place)) {
	if r, ok := p.(*hir.RefPat); ok {
		f(r.Sub, b.derefOf(pl, b.types.Pat(p)))
		return
	}
	subs := subPatterns(p)
	if len(subs) == 0 {
		return
	}
	pl, t := b.throughPointers(pl, b.types.Pat(p))
	variant := ""
	if isEnum(t) {
		variant = variantOf(p) + ":"
	}
	if s, ok := p.(*hir.StructPat); ok {
		for _, fp := range s.Fields {
			f(fp.Pat, pl.field(variant+fp.Name, b.types.Pat(fp.Pat)))
		}
		return
	}
	_, slice := p.(*hir.SlicePat)
	names := positions(subs, slice)
	for i, sub := range subs {
		if names[i] != "" {
			f(sub, pl.field(variant+names[i], b.types.Pat(sub)))
		}
	}
}

// throughPointers is the place a pattern that is no reference is matched with,
// and its type.
func (b *builder) throughPointers(pl place, t *types.Type) (place, *types.Type) {
	for range 16 {
		elem, via := b.oracle.Pointee(t)
		if via != SharedPointer && via != MutPointer {
			break
		}
		pl = pl.deref(elem, via)
		t = elem
	}
	return pl, t
}

// positions names tuple fields and elements: from the front, and behind a `..`
// from the back ("-1" is the last), since the number of fields is not known.
// Rest patterns get no name.
func positions(ps []hir.Pat, slice bool) []string {
	names := make([]string, len(ps))
	rest := false
	for i, p := range ps {
		if _, ok := p.(*hir.RestPat); ok {
			rest = true
			continue
		}
		n := i
		if rest {
			n = i - len(ps)
		}
		names[i] = strconv.Itoa(n)
		if slice {
			names[i] = "[" + names[i] + "]"
		}
	}
	return names
}

// irrefutable says whether p matches whatever it is held against. Struct
// patterns may belong to an enum, so they count as refutable.
func irrefutable(p hir.Pat) bool {
	switch p := p.(type) {
	case *hir.Wild, *hir.RestPat:
		return true
	case *hir.Bind:
		return p.Sub == nil || irrefutable(p.Sub)
	case *hir.RefPat:
		return irrefutable(p.Sub)
	case *hir.TuplePat:
		for _, e := range p.Elems {
			if !irrefutable(e) {
				return false
			}
		}
		return true
	}
	return false
}

// variantOf is the variant a pattern asks for, "" when it asks for none or
// several.
func variantOf(p hir.Pat) string {
	switch p := p.(type) {
	case *hir.Bind:
		if p.Sub != nil {
			return variantOf(p.Sub)
		}
	case *hir.PathPat:
		return p.Path.Last().Name
	case *hir.TupleStructPat:
		return p.Path.Last().Name
	case *hir.StructPat:
		return p.Path.Last().Name
	}
	return ""
}

// onlyVariant says whether p fails only for other variants.
func onlyVariant(p hir.Pat) bool {
	if bind, ok := p.(*hir.Bind); ok && bind.Sub != nil {
		return onlyVariant(bind.Sub)
	}
	for _, sub := range subPatterns(p) {
		if !irrefutable(sub) {
			return false
		}
	}
	return true
}
