package types

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Predicates are the bounds declared on generics, outer ones included: those
// of parameters, of where clauses, and a trait's own `Self: Trait`.
func (e *Env) Predicates(g *Generics) []Pred {
	if g == nil {
		return nil
	}
	return kept(&g.preds, func() []Pred {
		outer, own := e.Predicates(g.Parent), e.makePredicates(g)
		if len(own) == 0 {
			return outer
		}
		return slices.Concat(outer, own)
	})
}

// boundsIn are the bounds that hold in the body of f. One that a macro may add is one
// of which nothing is known, not even what it speaks of.
func (e *Env) boundsIn(f *names.Fn) []Pred {
	written := e.Predicates(e.SigOf(f).Generics)
	if names.MoreBounds(f) {
		return append(written[:len(written):len(written)], Pred{Type: UnknownType})
	}
	return written
}

func (e *Env) makePredicates(g *Generics) []Pred {
	l := &lowerer{env: e, module: g.Module, generics: g}
	var out []Pred
	add := func(t *Type, bounds []hir.Bound) { out = l.preds(out, t, bounds) }
	if g.Trait != nil {
		self := ParamType(g.Params[0])
		l.self = self
		out = append(out, Pred{self, Bound{Trait: g.Trait, Args: paramTypes(g)[1:]}})
	}
	if l.self == nil {
		l.self = e.outerSelf(g)
	}
	for _, p := range g.Hir.Params {
		if p.Kind == hir.TypeParam {
			if t := l.param(p.Name); t != nil {
				out = append(out, declaredHere(t))
				add(t, p.Bounds)
			}
		}
	}
	for _, p := range g.Params {
		if p.ArgImpl != nil {
			t := ParamType(p)
			out = append(out, declaredHere(t))
			add(t, p.ArgImpl.Bounds)
		}
	}
	for _, w := range g.Hir.Where {
		if w.Type != nil {
			add(l.lower(w.Type), w.Bounds)
		}
	}
	return out
}

// preds adds that the bounds hold for t, and what they say of its associated
// types: `T: IntoIterator<IntoIter: Send>`.
func (l *lowerer) preds(out []Pred, t *Type, bounds []hir.Bound) []Pred {
	for _, b := range bounds {
		lb, ok := l.bound(b)
		if !ok || lb.Maybe {
			continue
		}
		out = append(out, Pred{t, lb})
		if lb.Trait == nil {
			continue
		}
		out = l.bindingPreds(out, t, b, lb)
		out = append(out, l.env.impliedPreds(t, lb, 0)...)
	}
	return out
}

// bindingPreds adds what a bound says of associated types.
func (l *lowerer) bindingPreds(out []Pred, t *Type, b hir.Bound, lb Bound) []Pred {
	if b.Path.Last().Args == nil {
		return out
	}
	for _, x := range b.Path.Last().Args.Bindings {
		if len(x.Bounds) > 0 {
			out = l.preds(out, l.env.assoc(nil, t, lb, x.Name), x.Bounds)
		}
	}
	return out
}

// impliedPreds are what the supertraits of a bound say of self's associated
// types: `trait Task: Future<Output: Send>` promises that of whatever is a Task.
func (e *Env) impliedPreds(self *Type, b Bound, depth int) []Pred {
	if b.Trait == nil || depth > maxSolveDepth || len(b.Trait.Hir.Supers) == 0 {
		return nil
	}
	own := kept(&b.Trait.Implied, func() []Pred { return e.superPreds(b.Trait) })
	var out []Pred
	if len(own) > 0 {
		s := substFor(e.GenericsOf(b.Trait), append([]*Type{self}, b.Args...))
		for _, p := range own {
			out = append(out, Pred{s.apply(p.Type), s.applyBound(p.Bound)})
		}
	}
	for _, above := range e.supers(self, b) {
		out = append(out, e.impliedPreds(self, above, depth+1)...)
	}
	return out
}

// superPreds are those that stand at the trait itself.
func (e *Env) superPreds(t *names.Trait) []Pred {
	g := e.GenericsOf(t)
	l := &lowerer{env: e, module: t.Module, generics: g, trait: t}
	l.self = ParamType(g.Params[0])
	var out []Pred
	for _, b := range t.Hir.Supers {
		if lb, ok := l.bound(b); ok && lb.Trait != nil {
			out = l.bindingPreds(out, l.self, b, lb)
		}
	}
	return out
}

// declaredHere says only that a parameter is one of these generics. A type
// that names a parameter of no generics at hand got there by mistake, and
// nothing is claimed of it.
func declaredHere(t *Type) Pred {
	sized, _ := names.Lang("sized").(*names.Trait)
	return Pred{t, Bound{Trait: sized, Maybe: true}}
}

// outerSelf is Self in the bounds of an impl, or of a method.
func (e *Env) outerSelf(g *Generics) *Type {
	for p := g; p != nil; p = p.Parent {
		switch {
		case p.Trait != nil:
			return ParamType(p.Params[0])
		case p.Impl != nil:
			return e.implHeadOf(p.Impl).Self
		}
	}
	return nil
}
