package types

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// supers are the direct supertraits of b as they hold for self.
func (e *Env) supers(self *Type, b Bound) []Bound {
	if b.Trait == nil {
		return nil
	}
	g := e.GenericsOf(b.Trait)
	own := kept(&b.Trait.Supers, func() []Bound {
		l := &lowerer{env: e, module: b.Trait.Module, generics: g, trait: b.Trait, supersOf: b.Trait}
		l.self = ParamType(g.Params[0])
		out := l.bounds(b.Trait.Hir.Supers)
		for _, w := range b.Trait.Hir.Generics.Where { // `where Self: Send` is a supertrait too
			if hir.PlainName(w.Type) == "Self" {
				out = append(out, l.bounds(w.Bounds)...)
			}
		}
		return out
	})
	if len(own) == 0 {
		return nil
	}
	return substFor(g, append([]*Type{self}, b.Args...)).applyBounds(own)
}

// declaresType says that the trait or a supertrait has that associated type.
func (e *Env) declaresType(t *names.Trait, name string, depth int) bool {
	if t.Types[name] != nil {
		return true
	}
	if depth > maxSolveDepth {
		return false
	}
	for _, s := range e.supers(ParamType(e.GenericsOf(t).Params[0]), Bound{Trait: t}) {
		if s.Trait != nil && e.declaresType(s.Trait, name, depth+1) {
			return true
		}
	}
	return isFnTrait(t) && name == "Output"
}

// superWithType finds, in b and its supertraits, the one that declares the
// associated type; bindings written on b stay with it.
func (e *Env) superWithType(b Bound, name string, depth int) (Bound, bool) {
	if b.Trait == nil {
		return Bound{}, false
	}
	if b.Trait.Types[name] != nil || isFnTrait(b.Trait) && name == "Output" {
		return b, true
	}
	if depth > maxSolveDepth {
		return Bound{}, false
	}
	for _, s := range e.supers(ParamType(e.GenericsOf(b.Trait).Params[0]), b) {
		s.Assoc = append(s.Assoc, b.Assoc...)
		if f, ok := e.superWithType(s, name, depth+1); ok {
			return f, true
		}
	}
	return Bound{}, false
}

// namedAbove finds the trait above t that declares an associated type, by what
// the supertraits' paths name: `trait T: Iterator + PartialEq<Self::Item>` asks
// for it while its supertraits are made. One with parameters of its own is not
// found, as its arguments would have to be known.
func namedAbove(t *names.Trait, name string, depth int) (Bound, bool) {
	for _, s := range t.Hir.Supers {
		if s.Path == nil {
			continue
		}
		d, n := t.Module.ResolveType(s.Path)
		above, ok := d.(*names.Trait)
		if !ok || n != len(s.Path.Segments) {
			continue
		}
		if above.Types[name] != nil {
			return Bound{Trait: above}, len(above.Hir.Generics.Params) == 0
		}
		if depth < maxNamedAbove {
			if b, ok := namedAbove(above, name, depth+1); ok {
				return b, true
			}
		}
	}
	return Bound{}, false
}

// maxNamedAbove bounds the search in a diamond of traits.
const maxNamedAbove = 4

func isFnTrait(t *names.Trait) bool {
	switch t.Lang {
	case "fn", "fn_mut", "fn_once", "async_fn", "async_fn_mut", "async_fn_once":
		return true
	}
	return false
}

// assocBounds are the bounds a trait declares on its associated type t.
func (e *Env) assocBounds(t *Type) []Bound {
	a := t.Trait().Types[t.Name()]
	if a == nil {
		return nil
	}
	g := e.GenericsOf(t.Trait())
	own := kept(&a.Bounds, func() []Bound {
		l := &lowerer{env: e, module: t.Trait().Module, generics: g, trait: t.Trait()}
		l.self = ParamType(g.Params[0])
		return append(l.bounds(a.Hir.Bounds), l.boundsOnOwn(a.Hir.Name, t.Trait())...)
	})
	return substFor(g, t.Args).applyBounds(own)
}

// boundsOnOwn are the bounds that the where clauses of a trait set on its associated
// type of that name. They are the type's own: `where Self::Fut: Send` says the same as
// `type Fut: Send`.
func (l *lowerer) boundsOnOwn(name string, tr *names.Trait) []Bound {
	var out []Bound
	for _, w := range tr.Hir.Generics.Where {
		if p, ok := w.Type.(*hir.PathType); ok && ofSelf(p.Path, name) {
			out = append(out, l.bounds(w.Bounds)...)
		}
	}
	return out
}

// ofSelf says that a path is `Self::Name`, or `<Self as Trait>::Name`.
func ofSelf(p *hir.Path, name string) bool {
	if self, ok := p.QSelf.(*hir.PathType); ok {
		return self.Path.QSelf == nil && len(self.Path.Segments) == 1 && self.Path.Last().Name == "Self" && p.Last().Name == name
	}
	return p.QSelf == nil && len(p.Segments) == 2 && p.Segments[0].Name == "Self" && p.Segments[1].Name == name
}

// findSuper is the bound on trait that b implies, with the bindings that came
// along the way.
func (e *Env) findSuper(self *Type, b Bound, trait *names.Trait, depth int) (Bound, bool) {
	if b.Trait == nil {
		return Bound{}, false
	}
	if b.Trait == trait {
		return b, true
	}
	if fnTraitImplies(b.Trait, trait) {
		return Bound{Trait: trait, Args: b.Args, Assoc: b.Assoc}, true
	}
	if depth > maxSolveDepth {
		return Bound{}, false
	}
	for _, s := range e.supers(self, b) {
		s.Assoc = append(s.Assoc, b.Assoc...)
		if f, ok := e.findSuper(self, s, trait, depth+1); ok {
			return f, true
		}
	}
	return Bound{}, false
}

// superWhere is the first of b and its supertraits whose trait has what is
// asked for, with the bindings that came along the way.
func (e *Env) superWhere(self *Type, b Bound, has func(*names.Trait) bool, depth int) (Bound, bool) {
	if b.Trait == nil || depth > maxSolveDepth {
		return Bound{}, false
	}
	if has(b.Trait) {
		return b, true
	}
	for _, s := range e.supers(self, b) {
		s.Assoc = append(s.Assoc, b.Assoc...)
		if f, ok := e.superWhere(self, s, has, depth+1); ok {
			return f, true
		}
	}
	return Bound{}, false
}

func fnTraitImplies(have, want *names.Trait) bool {
	return isFnTrait(have) && isFnTrait(want) && (want.Lang == "fn_once" || want.Lang == "fn_mut" && have.Lang == "fn" ||
		want.Lang == "async_fn_once" && have.Lang[0] == 'a' || want.Lang == "async_fn_mut" && have.Lang == "async_fn")
}

// boundsOn are the bounds known of a rigid type: from the environment for
// parameters and projections, from the type itself for opaque and dyn.
func (e *Env) boundsOn(tab *table, self *Type) []Bound {
	switch self.Kind {
	case KindOpaque, KindDyn:
		return self.Bounds()
	case KindParam, KindAssoc:
		var out []Bound
		for _, p := range tab.paramEnv {
			if sameRigid(tab, p.Type, self) {
				out = append(out, p.Bound)
			}
		}
		if self.Kind == KindAssoc {
			out = append(out, e.assocBounds(self)...)
		}
		return out
	}
	return nil
}

func sameRigid(tab *table, a, b *Type) bool {
	if a.Kind != b.Kind {
		return false
	}
	if a.Kind == KindParam {
		return a.Param() == b.Param()
	}
	if a.Trait() != b.Trait() || a.Name() != b.Name() || len(a.Args) != len(b.Args) {
		return false
	}
	m := tab.mark()
	defer tab.undo(m)
	for i := range a.Args {
		x, y := tab.shallow(a.Args[i]), tab.shallow(b.Args[i])
		if x.Kind == KindParam && y.Kind == KindParam {
			if x.Param() != y.Param() {
				return false
			}
			continue
		}
		if !tab.unify(x, y) {
			return false
		}
	}
	return true
}

// derives says that the type's #[derive] lists the trait.
func derives(t *Type, tr *names.Trait) bool {
	for _, a := range t.Adt.Hir.Attrs {
		if a.Path == "derive" && listHas(a.Args, tr.Hir.Name) {
			return true
		}
	}
	return false
}

// listHas says that a comma-separated list of paths names one whose last
// segment is name, as in #[derive(Clone, std::marker::Copy)].
func listHas(list, name string) bool {
	for p := range strings.SplitSeq(list, ",") {
		p = strings.TrimSpace(p)
		if i := strings.LastIndex(p, "::"); i >= 0 {
			p = p[i+2:]
		}
		if p == name {
			return true
		}
	}
	return false
}
