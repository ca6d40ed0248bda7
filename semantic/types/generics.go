package types

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// GenericsOf are the generics of a fn, impl, trait, type or alias.
func (e *Env) GenericsOf(d declared) *Generics {
	return kept(d.GenericsMemo(), func() *Generics {
		g := e.makeGenerics(d)
		g.all = slices.Concat(g.Parent.All(), g.Params)
		return g
	})
}

// declared is a declaration: all but modules, variants and primitive types.
type declared interface{ GenericsMemo() *names.Memo }

func (e *Env) makeGenerics(d declared) *Generics {
	switch d := d.(type) {
	case *names.Fn:
		var parent *Generics
		if d.Impl != nil {
			parent = e.GenericsOf(d.Impl)
		} else if d.Trait != nil {
			parent = e.GenericsOf(d.Trait)
		}
		g := newGenerics(parent, d.Hir.Generics, d.Module)
		for _, p := range d.Hir.Params() {
			collectArgImpls(p.Type, g)
		}
		return g
	case *names.Impl:
		g := newGenerics(nil, d.Hir.Generics, d.Module)
		g.Impl = d
		return g
	case *names.Trait:
		g := newGenerics(nil, d.Hir.Generics, d.Module)
		g.Trait = d
		g.Params = append([]*Param{{Name: "Self", SelfOf: d}}, g.Params...)
		return g
	case *names.Adt:
		return newGenerics(nil, d.Hir.Generics, d.Module)
	case *names.Alias:
		var parent *Generics
		if d.Impl != nil {
			parent = e.GenericsOf(d.Impl)
		} else if d.Trait != nil {
			parent = e.GenericsOf(d.Trait)
		}
		return newGenerics(parent, d.Hir.Generics, d.Module)
	}
	return &Generics{}
}

func newGenerics(parent *Generics, h hir.Generics, m *names.Module) *Generics {
	g := &Generics{Parent: parent, Hir: h, Module: m}
	for _, p := range h.Params {
		if p.Kind != hir.LifetimeParam {
			g.Params = append(g.Params, &Param{Name: p.Name, Const: p.Kind == hir.ConstParam, Default: p.Default})
		}
	}
	return g
}

// collectArgImpls gives each argument-position `impl Trait` a parameter of its
// own, as the language does, those within the bounds of another too.
func collectArgImpls(t hir.TypeRef, g *Generics) {
	for t := range hir.TypeRefs(t) {
		if im, ok := t.(*hir.ImplType); ok {
			g.Params = append(g.Params, &Param{Name: "impl Trait", ArgImpl: im})
		}
	}
}

// lowerer for a declaration's own signature.
func (e *Env) lowererFor(g *Generics, module *names.Module, impl *names.Impl, trait *names.Trait) *lowerer {
	l := &lowerer{env: e, module: module, generics: g, impl: impl, trait: trait}
	switch {
	case impl != nil:
		l.self = e.SelfOf(impl)
	case trait != nil:
		l.self = ParamType(e.GenericsOf(trait).Params[0])
	}
	return l
}

func paramTypes(g *Generics) []*Type {
	var ts []*Type
	for _, p := range g.All() {
		ts = append(ts, ParamType(p))
	}
	return ts
}
