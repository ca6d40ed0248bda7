package types

import (
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// constType is the declared type of an associated constant, in terms of the
// generics of the impl or trait it stands in.
func (e *Env) constType(k *names.Const) *Type {
	return kept(&k.Type, func() *Type {
		if k.Hir.Type == nil || k.Unlike {
			return UnknownType
		}
		var g *Generics
		if k.Impl != nil {
			g = e.GenericsOf(k.Impl)
		} else {
			g = e.GenericsOf(k.Trait)
		}
		return e.lowererFor(g, k.Module, k.Impl, k.Trait).lower(k.Hir.Type)
	})
}

// assocConst is the type of `t::name` as a constant: of an inherent impl, of a
// bound on t, or of a trait in scope that t implements. nil when there is none.
func (c *inferer) assocConst(t *Type, name string) *Type {
	impls := c.inherentImpls(t)
	for n, i := range impls {
		k := i.Consts[name]
		if k == nil {
			continue
		}
		s := c.freshSubst(c.env.GenericsOf(i))
		m := c.mark()
		if c.unify(s.apply(c.env.SelfOf(i)), t) {
			if c.declaredAgain(impls[n+1:], t, name) {
				return UnknownType
			}
			return c.ready(s.apply(c.env.constType(k)))
		}
		c.undo(m)
	}
	for _, b := range c.env.boundsOn(&c.table, t) {
		if f, ok := c.env.superWhere(t, b, func(tr *names.Trait) bool { return tr.Consts[name] != nil }, 0); ok {
			return c.traitConst(f.Trait.Consts[name], t, f.Args)
		}
	}
	for _, tr := range c.innermost().TraitsInScope() {
		k := tr.Consts[name]
		if k == nil {
			continue
		}
		args := c.freshArgs(c.env.GenericsOf(tr))[1:]
		m := c.mark()
		if c.env.Holds(&c.table, t, Bound{Trait: tr, Args: args}) == Yes {
			return c.traitConst(k, t, args)
		}
		c.undo(m)
	}
	return nil
}

// traitConst is the type of a trait's constant with Self and the trait's
// arguments fixed.
func (c *inferer) traitConst(k *names.Const, self *Type, args []*Type) *Type {
	s := substFor(c.env.GenericsOf(k.Trait), append([]*Type{self}, args...))
	return c.ready(s.apply(c.env.constType(k)))
}
