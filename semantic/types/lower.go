package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// lowerer turns written types into Types at one place.
type lowerer struct {
	env      *Env
	module   *names.Module
	generics *Generics
	self     *Type
	impl     *names.Impl
	trait    *names.Trait
	table    *table          // `_` and left-out arguments become variables; nil: unknown
	opaqueOf *names.Fn       // return position: `impl Trait` is this fn's opaque type
	impls    []*hir.ImplType // those that became its opaque types, in order
	depth    int
	supersOf *names.Trait // whose supertraits are being lowered: they are not known yet
	near     bool         // what takes reading more of a fetched crate is unknown
	value    bool         // the path is a value's: left-out arguments are inferred, not the defaults
}

// ofValue is l for the path of a value, of a pattern or of a struct literal.
func (l *lowerer) ofValue() *lowerer {
	v := *l
	v.value = true
	return &v
}

const maxLowerDepth = 60

func (l *lowerer) lower(t hir.TypeRef) *Type {
	if l.depth > maxLowerDepth {
		return UnknownType
	}
	l.depth++
	defer func() { l.depth-- }()
	switch t := t.(type) {
	case *hir.PathType:
		return l.path(t.Path)
	case *hir.RefType:
		return &Type{Kind: KindRef, Mut: t.Mut, Static: t.Lifetime == "'static", Args: []*Type{l.lower(t.Elem)}}
	case *hir.PtrType:
		return &Type{Kind: KindPtr, Mut: t.Mut, Args: []*Type{l.lower(t.Elem)}}
	case *hir.TupleType:
		if len(t.Elems) == 0 {
			return UnitType
		}
		return &Type{Kind: KindTuple, Args: l.all(t.Elems)}
	case *hir.ArrayType:
		return &Type{Kind: KindArray, rare: &rare{name: t.Len}, Args: []*Type{l.lower(t.Elem)}}
	case *hir.SliceType:
		return &Type{Kind: KindSlice, Args: []*Type{l.lower(t.Elem)}}
	case *hir.FnPtrType:
		ret := UnitType
		if t.Ret != nil {
			ret = l.lower(t.Ret)
		}
		return &Type{Kind: KindFnPtr, Args: append(l.all(t.Params), ret)}
	case *hir.NeverType:
		return NeverType
	case *hir.ImplType:
		return l.implTrait(t)
	case *hir.DynType:
		return &Type{Kind: KindDyn, rare: &rare{bounds: l.bounds(t.Bounds)}}
	}
	return l.hole()
}

// hole is a type that is left to inference.
func (l *lowerer) hole() *Type {
	if l.table != nil {
		return l.table.fresh()
	}
	return UnknownType
}

func (l *lowerer) all(ts []hir.TypeRef) []*Type {
	out := make([]*Type, len(ts))
	for i, t := range ts {
		out[i] = l.lower(t)
	}
	return out
}

func (l *lowerer) implTrait(t *hir.ImplType) *Type {
	for g := l.generics; g != nil; g = g.Parent {
		for _, p := range g.Params {
			if p.ArgImpl == t {
				return ParamType(p)
			}
		}
	}
	if l.opaqueOf == nil {
		return UnknownType
	}
	index := int32(len(l.impls))
	l.impls = append(l.impls, t)
	return &Type{Kind: KindOpaque, Fn: l.opaqueOf, Index: index, Args: paramTypes(l.generics), rare: &rare{bounds: l.bounds(t.Bounds)}}
}

func (l *lowerer) bounds(bs []hir.Bound) []Bound {
	var out []Bound
	for _, b := range bs {
		if lb, ok := l.bound(b); ok && !lb.Maybe {
			out = append(out, lb)
		}
	}
	return out
}

// bound lowers one bound; lifetimes and use<…> are none. A trait that isn't
// known gives a Bound without one, which says "there is something here".
func (l *lowerer) bound(b hir.Bound) (Bound, bool) {
	if b.Path == nil {
		return Bound{}, false
	}
	if l.near && !l.module.Near(b.Path) {
		return Bound{}, true
	}
	d, n := l.module.ResolveType(b.Path)
	tr, ok := d.(*names.Trait)
	if !ok || n != len(b.Path.Segments) {
		return Bound{}, true
	}
	lb := l.traitRef(tr, b.Path)
	lb.Maybe = b.Maybe
	return lb, true
}

// traitRef lowers the arguments of a trait's path.
func (l *lowerer) traitRef(tr *names.Trait, p *hir.Path) Bound {
	b := Bound{Trait: tr}
	args := p.Last().Args
	if args == nil {
		b.Args = l.defaults(l.env.GenericsOf(tr), 1, nil)
		return b
	}
	if args.Paren {
		in := &Type{Kind: KindTuple, Args: l.all(args.Types)}
		out := UnitType
		if args.Output != nil {
			out = l.lower(args.Output)
		}
		b.Args = []*Type{in}
		b.Assoc = []AssocBinding{{"Output", out}}
		return b
	}
	b.Args = l.defaults(l.env.GenericsOf(tr), 1, l.all(args.Types))
	for _, x := range args.Bindings {
		if x.Type != nil {
			b.Assoc = append(b.Assoc, AssocBinding{x.Name, l.lower(x.Type)})
		}
	}
	return b
}

// defaults completes arguments by declared defaults; skip is the number of
// implicit leading parameters (Self of a trait).
func (l *lowerer) defaults(g *Generics, skip int, args []*Type) []*Type {
	if len(g.Params) <= skip {
		return nil
	}
	want := g.Params[skip:]
	out := make([]*Type, 0, len(want))
	for i, p := range want {
		switch {
		case p.Const:
			out = append(out, anyConst)
		case i < len(args):
			out = append(out, args[i])
		case p.Default != nil && (len(args) > 0 || !l.value || skip > 0):
			d := &lowerer{env: l.env, module: g.Module, generics: g, self: l.self, depth: l.depth + 1}
			s := NewSubst(want, out)
			if skip > 0 && l.self != nil {
				s = s.with(g.Params[:1], []*Type{l.self})
			}
			out = append(out, s.apply(d.lower(p.Default)))
		default:
			out = append(out, l.hole())
		}
	}
	return out
}

func (l *lowerer) param(name string) *Type {
	for g := l.generics; g != nil; g = g.Parent {
		for _, p := range g.Params {
			if p.Name == name && p.SelfOf == nil {
				return ParamType(p)
			}
		}
	}
	return nil
}

func (l *lowerer) path(p *hir.Path) *Type {
	if p == nil {
		return UnknownType
	}
	if p.QSelf != nil {
		return l.qualified(p)
	}
	if len(p.Segments) == 0 {
		return UnknownType
	}
	head := p.Segments[0].Name
	if !p.Global {
		if head == "Self" {
			return l.project(l.selfOrUnknown(), p.Segments[1:])
		}
		if t := l.param(head); t != nil {
			return l.project(t, p.Segments[1:])
		}
	}
	if l.near && !l.module.Near(p) {
		return UnknownType
	}
	d, n := l.module.ResolveType(p)
	if d == nil {
		return UnknownType
	}
	return l.project(l.named(d, p.Segments[:n]), p.Segments[n:])
}

func (l *lowerer) selfOrUnknown() *Type {
	if l.self == nil {
		return UnknownType
	}
	return l.self
}

// named is a declared type with the arguments written on its path.
func (l *lowerer) named(d names.Def, segs []hir.Segment) *Type {
	last := segs[len(segs)-1]
	switch d := d.(type) {
	case names.Prim:
		return prims[string(d)]
	case *names.Adt:
		return adt(d, l.adtArgs(d, last.Args)...)
	case *names.Variant: // a type position names the enum through a variant only in error
		return UnknownType
	case *names.Alias:
		return l.alias(d, last.Args)
	case *names.Trait:
		if l.module.Crate.Edition >= 2021 {
			return UnknownType // no type without `dyn`: the name means something else, under a cfg or in a macro
		}
		var args []*Type
		if last.Args != nil {
			args = l.all(last.Args.Types)
		}
		return &Type{Kind: KindDyn, rare: &rare{bounds: []Bound{{Trait: d, Args: args}}}}
	}
	return UnknownType
}

func (l *lowerer) adtArgs(a *names.Adt, args *hir.GenericArgs) []*Type {
	var given []*Type
	if args != nil {
		given = l.all(args.Types)
	}
	return l.defaults(l.env.GenericsOf(a), 0, given)
}

func (l *lowerer) alias(a *names.Alias, args *hir.GenericArgs) *Type {
	if names.Twin(a) {
		return UnknownType // it stands for another type in another build
	}
	g := l.env.GenericsOf(a)
	body := kept(&a.Type, func() *Type {
		if a.Hir.Type == nil {
			return UnknownType
		}
		d := &lowerer{env: l.env, module: a.Module, generics: g, depth: l.depth + 1}
		return d.lower(a.Hir.Type)
	})
	var given []*Type
	if args != nil {
		given = l.all(args.Types)
	}
	return substFor(g, l.defaults(g, 0, given)).apply(body)
}

// qualified is `<T as Trait>::Name…` or `<T>::Name…`.
func (l *lowerer) qualified(p *hir.Path) *Type {
	self := l.lower(p.QSelf)
	if p.QTrait == nil {
		return l.project(self, p.Segments)
	}
	if l.near && !l.module.Near(p.QTrait) {
		return UnknownType
	}
	d, n := l.module.ResolveType(p.QTrait)
	tr, ok := d.(*names.Trait)
	if !ok || n != len(p.QTrait.Segments) || len(p.Segments) == 0 {
		return UnknownType
	}
	b := l.traitRef(tr, p.QTrait)
	return l.project(l.env.assoc(l.table, self, b, p.Segments[0].Name), p.Segments[1:])
}

// project follows associated types: T::Item, Self::Output::Error.
func (l *lowerer) project(t *Type, segs []hir.Segment) *Type {
	for _, s := range segs {
		b, ok := l.traitWithType(t, s.Name)
		if !ok {
			return UnknownType
		}
		t = l.env.assoc(l.table, t, b, s.Name)
	}
	return t
}

// traitWithType finds the bound that gives t an associated type of that name.
// For parameters only written bounds are looked at, since predicates are made
// by lowering types like this one.
func (l *lowerer) traitWithType(t *Type, name string) (Bound, bool) {
	switch t.Kind {
	case KindParam:
		if of := t.Param().SelfOf; of != nil && of == l.supersOf && of.Types[name] == nil {
			return namedAbove(of, name, 0)
		}
		if t.Param().SelfOf != nil {
			return l.env.superWithType(Bound{Trait: t.Param().SelfOf, Args: paramTypes(l.env.GenericsOf(t.Param().SelfOf))[1:]}, name, 0)
		}
		return l.writtenBound(t.Param(), name)
	case KindAssoc:
		for _, b := range l.env.assocBounds(t) {
			if sb, ok := l.env.superWithType(b, name, 0); ok {
				return sb, true
			}
		}
	case KindOpaque, KindDyn:
		for _, b := range t.Bounds() {
			if sb, ok := l.env.superWithType(b, name, 0); ok {
				return sb, true
			}
		}
	}
	if l.impl != nil && l.impl.Of() != nil && l.self != nil && t == l.self {
		if b, ok := l.env.superWithType(l.env.implHeadOf(l.impl).Trait, name, 0); ok {
			return b, true
		}
	}
	return Bound{}, false
}

func (l *lowerer) writtenBound(p *Param, name string) (Bound, bool) {
	for g := l.generics; g != nil; g = g.Parent {
		for _, hp := range g.Hir.Params {
			if hp.Name == p.Name {
				if b, ok := l.firstWith(hp.Bounds, name); ok {
					return b, true
				}
			}
		}
		for _, w := range g.Hir.Where {
			if hir.PlainName(w.Type) == p.Name {
				if b, ok := l.firstWith(w.Bounds, name); ok {
					return b, true
				}
			}
		}
	}
	if p.ArgImpl != nil {
		return l.firstWith(p.ArgImpl.Bounds, name)
	}
	return Bound{}, false
}

func (l *lowerer) firstWith(bs []hir.Bound, name string) (Bound, bool) {
	for _, b := range bs {
		if b.Path == nil {
			continue
		}
		d, n := l.module.ResolveType(b.Path)
		tr, ok := d.(*names.Trait)
		if !ok || n != len(b.Path.Segments) {
			continue
		}
		if !l.env.declaresType(tr, name, 0) {
			continue
		}
		if sb, ok := l.env.superWithType(l.traitRef(tr, b.Path), name, 0); ok {
			return sb, true
		}
	}
	return Bound{}, false
}
