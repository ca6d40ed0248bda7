package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// byMode is the default binding mode that match ergonomics carries down.
type byMode uint8

const (
	bindByMove byMode = iota
	bindByRef
	bindByMut
)

// pat types a pattern against a value of type t.
func (c *inferer) pat(p hir.Pat, t *Type, mode byMode) {
	if p == nil {
		return
	}
	c.res.pats[p.ID()] = t
	switch p.(type) {
	case *hir.Bind, *hir.Wild, *hir.RefPat, *hir.OrPat, *hir.RestPat, *hir.MissingPat:
	default:
		t, mode = c.peel(t, mode)
	}
	switch p := p.(type) {
	case *hir.Bind:
		c.bindPat(p, t, mode)
	case *hir.RefPat:
		t = c.ready(t)
		inner := UnknownType
		if t.Kind == KindRef {
			inner = t.Args[0]
		} else if t.Kind == KindVar {
			inner = c.fresh()
			c.unify(t, ref(inner, p.Mut))
		} else if mode != bindByMove {
			inner, mode = t, bindByMove // `&x` under a default reference binding
		}
		c.pat(p.Sub, inner, mode)
	case *hir.OrPat:
		for _, a := range p.Alts {
			c.pat(a, t, mode)
		}
	case *hir.TuplePat:
		c.tuplePat(p, t, mode)
	case *hir.TupleStructPat:
		c.tupleStructPat(p, t, mode)
	case *hir.StructPat:
		c.structPat(p, t, mode)
	case *hir.PathPat:
		pt, _ := c.recordType(p.Path, p.Scope)
		if pt.Kind != KindUnknown {
			c.tryUnify(pt, t)
		}
	case *hir.SlicePat:
		c.slicePat(p, t, mode)
	case *hir.LitPat:
		c.coerceTo(p.Lit, t)
	case *hir.RangePat:
		if p.Lo != nil {
			c.coerceTo(p.Lo, t)
		}
		if p.Hi != nil {
			c.coerceTo(p.Hi, t)
		}
	}
}

func (c *inferer) tryUnify(a, b *Type) {
	m := c.mark()
	if !c.unify(a, b) {
		c.undo(m)
	}
}

// peel looks through references at what a structural pattern is matched with.
func (c *inferer) peel(t *Type, mode byMode) (*Type, byMode) {
	for t = c.ready(t); t.Kind == KindRef; t = c.ready(t.Args[0]) {
		switch {
		case !t.Mut:
			mode = bindByRef
		case mode == bindByMove:
			mode = bindByMut
		}
	}
	return t, mode
}

func (c *inferer) bindPat(p *hir.Bind, t *Type, mode byMode) {
	l := c.body.Locals[p.Local]
	switch {
	case l.RefMut:
		mode = bindByMut
	case l.Ref:
		mode = bindByRef
	}
	bound := t
	switch mode {
	case bindByMove:
		c.res.binding[p.Id] = BindMove
	case bindByRef:
		c.res.binding[p.Id] = BindRef
		bound = ref(t, false)
	case bindByMut:
		c.res.binding[p.Id] = BindRefMut
		bound = ref(t, true)
	}
	if have := c.res.locals[p.Local]; have != nil {
		c.tryUnify(have, bound)
	} else {
		c.res.locals[p.Local] = bound
	}
	if p.Sub != nil {
		c.pat(p.Sub, t, mode)
	}
}

// spread pairs sub-patterns with fields around a `..`.
func spread(elems []hir.Pat, n int, each func(p hir.Pat, i int)) {
	rest := -1
	for i, p := range elems {
		if _, ok := p.(*hir.RestPat); ok {
			rest = i
		}
	}
	for i, p := range elems {
		at := i
		switch {
		case i == rest:
			continue
		case rest >= 0 && i > rest:
			at = n - (len(elems) - i)
		}
		each(p, at)
	}
}

func (c *inferer) tuplePat(p *hir.TuplePat, t *Type, mode byMode) {
	hasRest := false
	for _, e := range p.Elems {
		if _, ok := e.(*hir.RestPat); ok {
			hasRest = true
		}
	}
	if t.Kind == KindVar && !hasRest {
		args := make([]*Type, len(p.Elems))
		for i := range args {
			args[i] = c.fresh()
		}
		tuple := &Type{Kind: KindTuple, Args: args}
		c.unify(t, tuple)
		t = tuple
	}
	c.subPats(p.Elems, t.Args, t.Kind == KindTuple, mode)
}

// subPats types sub-patterns by position; known is false when fields aren't.
func (c *inferer) subPats(elems []hir.Pat, fields []*Type, known bool, mode byMode) {
	spread(elems, len(fields), func(p hir.Pat, i int) {
		if !known || i < 0 || i >= len(fields) {
			c.pat(p, UnknownType, mode)
			return
		}
		c.pat(p, fields[i], mode)
	})
}

func (c *inferer) tupleStructPat(p *hir.TupleStructPat, t *Type, mode byMode) {
	pt, v := c.recordType(p.Path, p.Scope)
	if v == nil {
		c.subPats(p.Elems, nil, false, mode)
		return
	}
	c.tryUnify(pt, t)
	fields := substFor(c.env.GenericsOf(v.Adt), pt.Args).applyAll(c.env.FieldTypes(v))
	c.subPats(p.Elems, fields, true, mode)
}

func (c *inferer) structPat(p *hir.StructPat, t *Type, mode byMode) {
	pt, v := c.recordType(p.Path, p.Scope)
	var fields []*Type
	if v != nil {
		c.tryUnify(pt, t)
		fields = substFor(c.env.GenericsOf(v.Adt), pt.Args).applyAll(c.env.FieldTypes(v))
	}
	for _, f := range p.Fields {
		ft := UnknownType
		if v != nil {
			ft = fieldNamed(v, fields, f.Name)
		}
		c.pat(f.Pat, ft, mode)
	}
}

func (c *inferer) slicePat(p *hir.SlicePat, t *Type, mode byMode) {
	elem := UnknownType
	if t.Kind == KindArray || t.Kind == KindSlice {
		elem = t.Args[0]
	}
	for _, e := range p.Elems {
		et := elem
		if b, ok := e.(*hir.Bind); ok && b.Sub != nil {
			if _, rest := b.Sub.(*hir.RestPat); rest {
				et = &Type{Kind: KindSlice, Args: []*Type{elem}}
			}
		}
		c.pat(e, et, mode)
	}
}
