package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// pathValue infers a path in value position.
func (c *inferer) pathValue(e *hir.PathRef) *Type {
	l := *c.lower
	l.module = c.scopeOf(e.Scope)
	p := e.Path
	if p.QSelf != nil {
		return c.qualifiedValue(&l, p)
	}
	if len(p.Segments) == 0 {
		return UnknownType
	}
	if head := p.Segments[0].Name; !p.Global {
		if head == "Self" {
			return c.onType(&l, l.selfOrUnknown(), p.Segments[1:])
		}
		if t := l.param(head); t != nil {
			return c.onType(&l, t, p.Segments[1:])
		}
	}
	d, n := l.module.ResolveValue(p)
	return c.defValue(&l, d, p.Segments[:n], p.Segments[n:])
}

func (c *inferer) qualifiedValue(l *lowerer, p *hir.Path) *Type {
	self := l.lower(p.QSelf)
	if p.QTrait == nil {
		return c.onType(l, self, p.Segments)
	}
	d, n := l.module.ResolveType(p.QTrait)
	tr, ok := d.(*names.Trait)
	if !ok || n != len(p.QTrait.Segments) || len(p.Segments) != 1 {
		return UnknownType
	}
	name, args := p.Segments[0].Name, l.traitRef(tr, p.QTrait).Args
	if f := tr.Fns[name]; f != nil {
		return c.traitFn(f, self, args, p.Segments[0].Args)
	}
	if k := tr.Consts[name]; k != nil {
		return c.traitConst(k, self, args)
	}
	return UnknownType
}

// defValue is a resolved definition as a value; rest are associated segments.
func (c *inferer) defValue(l *lowerer, d names.Def, segs, rest []hir.Segment) *Type {
	switch d := d.(type) {
	case *names.Fn:
		ft := &Type{Kind: KindFnDef, Fn: d, Args: c.freshArgs(c.env.GenericsOf(d))}
		if a := segs[len(segs)-1].Args; a != nil {
			c.explicit(ft, a)
		}
		return ft
	case *names.Variant:
		return c.variantValue(l, d, segs)
	case *names.Const:
		if d.Hir.Type == nil || d.Unlike {
			return UnknownType
		}
		cl := &lowerer{env: c.env, module: d.Module}
		return cl.lower(d.Hir.Type)
	case *names.Trait:
		if len(rest) == 1 && d.Fns[rest[0].Name] != nil {
			l.self = nil
			var args []*Type
			for range c.env.GenericsOf(d).Params[1:] {
				args = append(args, c.fresh())
			}
			return c.traitFn(d.Fns[rest[0].Name], c.fresh(), args, rest[0].Args)
		}
	case *names.Adt, *names.Alias, names.Prim:
		return c.onType(l, l.ofValue().named(d, segs), rest)
	}
	return UnknownType
}

func (c *inferer) freshArgs(g *Generics) []*Type {
	var args []*Type
	for _, p := range g.All() {
		args = append(args, c.freshFor(p))
	}
	return args
}

// variantValue is a constructor or unit value; type arguments may be written
// on the enum (`Option::<u8>::None`) or on the variant (`None::<u8>`).
func (c *inferer) variantValue(l *lowerer, v *names.Variant, segs []hir.Segment) *Type {
	args := c.freshArgs(c.env.GenericsOf(v.Adt))
	for i := len(segs) - 1; i >= 0 && i >= len(segs)-2; i-- {
		if g := segs[i].Args; g != nil {
			for k, t := range g.Types {
				if k < len(args) {
					args[k] = l.lower(t)
				}
			}
		}
	}
	return constructorType(v, args)
}

func constructorType(v *names.Variant, args []*Type) *Type {
	if v.Hir().Shape == hir.TupleShape {
		return &Type{Kind: KindFnDef, Adt: v.Adt, rare: &rare{name: v.Hir().Name}, Args: args}
	}
	return adt(v.Adt, args...)
}

// onType is `T::name` in value position: a variant, an associated fn or const.
func (c *inferer) onType(l *lowerer, t *Type, rest []hir.Segment) *Type {
	t = c.ready(t)
	if len(rest) == 0 {
		if t.Kind == KindAdt && t.Adt.Hir.Kind == hir.Struct && len(t.Adt.Variants) == 1 {
			return constructorType(t.Adt.Variants[0], t.Args) // Self(…), Self
		}
		return UnknownType
	}
	if len(rest) > 1 {
		return c.onType(l, l.project(t, rest[:1]), rest[1:])
	}
	name := rest[0].Name
	if t.Kind == KindAdt {
		if v := t.Adt.Variant(name); v != nil {
			return constructorType(v, t.Args)
		}
	}
	if ft := c.inherentFn(t, name); ft != nil {
		if rest[0].Args != nil && ft.Kind == KindFnDef {
			c.explicit(ft, rest[0].Args)
		}
		return ft
	}
	if k := c.assocConst(t, name); k != nil {
		return k
	}
	return c.traitFnOn(t, name, rest[0].Args)
}

func (c *inferer) inherentFn(t *Type, name string) *Type {
	impls := c.inherentImpls(t)
	for n, i := range impls {
		f := i.Fns[name]
		if f == nil {
			continue
		}
		g := c.env.GenericsOf(f)
		s := c.freshSubst(g)
		m := c.mark()
		if !c.unify(s.apply(c.env.SelfOf(i)), t) {
			c.undo(m)
			continue
		}
		if c.declaredAgain(impls[n+1:], t, name) {
			return UnknownType
		}
		ft := &Type{Kind: KindFnDef, Fn: f}
		ft.Args = append(ft.Args, s.types...)
		return ft
	}
	return nil
}

// declaredAgain says that one of the workspace's impls declares the name for t as well:
// a cfg decides between it and another.
func (c *inferer) declaredAgain(impls []*names.Impl, t *Type, name string) bool {
	for _, i := range impls {
		if i.Module.Crate.Kind != names.Written || i.Fns[name] == nil && i.Consts[name] == nil {
			continue
		}
		s := c.freshSubst(c.env.GenericsOf(i))
		m := c.mark()
		same := c.unify(s.apply(c.env.SelfOf(i)), t)
		c.undo(m)
		if same {
			return true
		}
	}
	return false
}

// traitFnOn finds an associated fn of a trait that t implements.
func (c *inferer) traitFnOn(t *Type, name string, explicit *hir.GenericArgs) *Type {
	if t.Kind == KindUnknown {
		return UnknownType
	}
	for _, b := range c.env.boundsOn(&c.table, t) {
		if s, ok := c.env.superWhere(t, b, func(tr *names.Trait) bool { return tr.Fns[name] != nil }, 0); ok {
			return c.traitFn(s.Trait.Fns[name], t, s.Args, explicit)
		}
	}
	for _, tr := range c.traitsFor(name) {
		f := tr.Fns[name]
		if f == nil {
			continue
		}
		var args []*Type
		for _, p := range c.env.GenericsOf(tr).Params[1:] {
			args = append(args, c.freshFor(p))
		}
		m := c.mark()
		if c.env.Holds(&c.table, t, Bound{Trait: tr, Args: args}) != No {
			return c.traitFn(f, t, args, explicit)
		}
		c.undo(m)
	}
	return UnknownType
}

// traitFn is a trait's fn with Self and the trait's arguments fixed.
func (c *inferer) traitFn(f *names.Fn, self *Type, args []*Type, explicit *hir.GenericArgs) *Type {
	g := c.env.GenericsOf(f)
	ft := &Type{Kind: KindFnDef, Fn: f, Args: append([]*Type{self}, args...)}
	all := g.All()
	for _, p := range all[min(len(ft.Args), len(all)):] {
		ft.Args = append(ft.Args, c.freshFor(p))
	}
	if explicit != nil {
		c.explicit(ft, explicit)
	}
	return ft
}

// structLit infers `Path { fields }`.
func (c *inferer) structLit(e *hir.StructLit, expect *Type) *Type {
	t, v := c.recordType(e.Path, e.Scope)
	if v == nil {
		for _, f := range e.Fields {
			c.expr(f.Value, nil)
		}
		if e.Base != nil {
			c.expr(e.Base, nil)
		}
		return t
	}
	if expect != nil && !c.env.maybeUnsized(c.deep(expect)) {
		if m := c.mark(); !c.unify(t, expect) {
			c.undo(m)
		}
	}
	s := substFor(c.env.GenericsOf(v.Adt), t.Args)
	types := s.applyAll(c.env.FieldTypes(v))
	for _, f := range e.Fields {
		c.coerceTo(f.Value, fieldNamed(v, types, f.Name))
	}
	if e.Base != nil {
		c.coerceTo(e.Base, t)
	}
	return t
}

func fieldNamed(v *names.Variant, types []*Type, name string) *Type {
	for i, f := range v.Hir().Fields {
		if f.Name == name {
			return types[i]
		}
	}
	return UnknownType
}

// recordType resolves the path of a struct literal or pattern to the type it
// makes, with open arguments, and the variant it names.
func (c *inferer) recordType(p *hir.Path, scope *hir.Scope) (*Type, *names.Variant) {
	l := *c.lower
	l.module = c.scopeOf(scope)
	if p == nil || len(p.Segments) == 0 {
		return UnknownType, nil
	}
	if p.QSelf == nil && p.Segments[0].Name != "Self" && l.param(p.Segments[0].Name) == nil {
		d, n := l.module.ResolveType(p)
		if v, ok := d.(*names.Variant); ok && n == len(p.Segments) {
			return adt(v.Adt, c.variantArgs(&l, v, p.Segments)...), v
		}
		if d == nil {
			if d, n = l.module.ResolveValue(p); d == nil || n != len(p.Segments) {
				return UnknownType, nil
			}
			if v, ok := d.(*names.Variant); ok {
				return adt(v.Adt, c.variantArgs(&l, v, p.Segments)...), v
			}
			return UnknownType, nil
		}
	}
	return c.typeOrVariant(&l, p)
}

func (c *inferer) variantArgs(l *lowerer, v *names.Variant, segs []hir.Segment) []*Type {
	t := c.variantValue(l, v, segs)
	return t.Args
}

func (c *inferer) typeOrVariant(l *lowerer, p *hir.Path) (*Type, *names.Variant) {
	t := c.ready(l.ofValue().path(p))
	if t.Kind == KindAdt && t.Adt.Hir.Kind != hir.Enum && len(t.Adt.Variants) == 1 {
		return t, t.Adt.Variants[0]
	}
	if t.Kind == KindUnknown && len(p.Segments) >= 2 { // Self::Variant, Alias::Variant
		head := *p
		head.Segments = p.Segments[:len(p.Segments)-1]
		if t = c.ready(l.ofValue().path(&head)); t.Kind == KindAdt {
			if v := t.Adt.Variant(p.Last().Name); v != nil {
				return t, v
			}
		}
		return UnknownType, nil
	}
	return t, nil
}
