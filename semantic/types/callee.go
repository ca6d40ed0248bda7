package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Callee is a resolved function with its substitution.
type Callee struct {
	Fn    *names.Fn  // the fn, method or trait method; nil for a constructor
	Adt   *names.Adt // the type a tuple constructor makes
	Subst Subst      // of Fn's generics
}

// Lang is the #[wakeful::lang] name of the fn, "" where it has none.
func (c *Callee) Lang() string {
	if c.Fn == nil {
		return ""
	}
	return names.AttrValue(c.Fn.Hir.Attrs, "wakeful::lang")
}

// Makes is what the fn makes of each variant of its receiver, as
// #[wakeful::makes] says; "" where that is not known.
func (c *Callee) Makes() string {
	if c.Fn == nil {
		return ""
	}
	return names.AttrValue(c.Fn.Hir.Attrs, "wakeful::makes")
}

// CallPreds are those bounds that a call puts on its type arguments which are
// wanted, substituted.
func (e *Env) CallPreds(c *Callee, wanted func(Bound) bool) []Pred {
	if c.Fn == nil {
		return nil
	}
	var out []Pred
	for _, p := range e.Predicates(e.GenericsOf(c.Fn)) {
		if wanted(p.Bound) {
			out = append(out, Pred{c.Subst.apply(p.Type), c.Subst.applyBound(p.Bound)})
		}
	}
	return out
}

// Target is the fn that runs: for a trait method on a known type the impl's
// own, if the impl is found and overrides it; otherwise Fn itself.
func (e *Env) Target(c *Callee) *names.Fn {
	if c.Fn == nil || c.Fn.Trait == nil {
		return c.Fn
	}
	g := e.GenericsOf(c.Fn.Trait)
	self := c.Subst.Of(g.Params[0])
	if self == nil {
		return c.Fn
	}
	var args []*Type
	for _, p := range g.Params[1:] {
		args = append(args, c.Subst.Of(p))
	}
	tab := &table{env: e}
	sel := e.selectImpl(tab, self, Bound{Trait: c.Fn.Trait, Args: args})
	if sel == nil || sel.impl.Fns[c.Fn.Hir.Name] == nil {
		return c.Fn
	}
	return sel.impl.Fns[c.Fn.Hir.Name]
}

// TargetOf is Target for the fn whose future t is.
func (e *Env) TargetOf(t *Type) *names.Fn {
	return e.Target(&Callee{Fn: t.Fn, Subst: substFor(e.GenericsOf(t.Fn), t.Args)})
}

// implOf finds the impl that has trait method f for a known Self; args are those
// of the trait, Self first, and then the method's. nil when no impl is found.
func (e *Env) implOf(tab *table, f *names.Fn, self *Type, args []*Type) *selection {
	n := len(e.GenericsOf(f.Trait).Params)
	if n > len(args) {
		return nil
	}
	return e.selectImpl(tab, self, Bound{Trait: f.Trait, Args: args[1:n]})
}

// runsDefault says that the body of async trait method f is what runs for a
// known Self, as its impl has none of its own.
func (e *Env) runsDefault(tab *table, f *names.Fn, self *Type, args []*Type) bool {
	if !f.Hir.Block.Valid() || self.Kind == KindParam || !names.AllInert(f.Trait.Hir.Attrs) {
		return false
	}
	sel := e.implOf(tab, f, self, args)
	return sel != nil && sel.impl.Fns[f.Hir.Name] == nil && sel.impl.Plain()
}

// implMethod is the future type of the impl's own version of an async trait
// method, for a known Self; nil when no impl is found.
func (e *Env) implMethod(tab *table, f *names.Fn, self *Type, args []*Type) *Type {
	n := len(e.GenericsOf(f.Trait).Params)
	sel := e.implOf(tab, f, self, args)
	if sel == nil {
		return nil
	}
	m := sel.impl.Fns[f.Hir.Name]
	if m == nil {
		return nil
	}
	s := sel.subst.with(e.GenericsOf(m).Params, args[min(n, len(args)):])
	return tab.deep(s.apply(e.SigOf(m).Ret))
}

// call infers `f(args)`.
func (c *inferer) call(e *hir.Call, expect *Type) *Type {
	ft := c.ready(c.expr(e.Fn, nil))
	if ft.Kind == KindFnDef {
		return c.callFn(e, ft, e.Args, 0, expect)
	}
	for _, s := range c.autoderef(ft) {
		t := s.typ
		if sig, ok := c.env.callable(&c.table, t); ok && t.Kind != KindRef {
			c.args(e.Args, sig.params)
			return c.returned(e, sig.ret)
		}
		bounds := c.env.boundsOn(&c.table, t)
		if sig, ok := c.sigOfBounds(bounds); ok {
			c.record(e.Fn, Adjust{Derefs: s.steps, AutoRef: c.callBorrow(bounds), Target: t})
			c.args(e.Args, sig.params)
			if sig.async {
				return asyncCall(t, sig)
			}
			if sig.ret == nil {
				return UnknownType
			}
			return c.returned(e, sig.ret)
		}
	}
	c.args(e.Args, nil)
	return UnknownType
}

// asyncCall is the future that calling t gives under its AsyncFn bound.
func asyncCall(t *Type, sig callSig) *Type {
	once, ok := names.Lang("async_fn_once").(*names.Trait)
	if !ok || once.Types["CallOnceFuture"] == nil {
		return UnknownType
	}
	in := &Type{Kind: KindTuple, Args: sig.params}
	return &Type{Kind: KindAssoc, rare: &rare{trait: once, name: "CallOnceFuture"}, Args: []*Type{t, in}}
}

// callBorrow is how calling through these bounds takes the callee: Fn by
// shared borrow, FnMut by unique borrow, FnOnce by value.
func (c *inferer) callBorrow(bounds []Bound) RefKind {
	out := NoRef
	for _, b := range bounds {
		if b.Trait == nil {
			continue
		}
		switch b.Trait.Lang {
		case "fn", "async_fn":
			return SharedRef
		case "fn_mut", "async_fn_mut":
			out = MutRef
		}
	}
	return out
}

// returned is a call's result; it notes calls that never return.
func (c *inferer) returned(e hir.Expr, t *Type) *Type {
	t = c.ready(t)
	if t.Kind == KindNever {
		c.res.mark(e, diverges, true)
	}
	return t
}

// callFn applies a fn item or constructor to arguments; skip leading
// parameters (a method's self) are already matched.
func (c *inferer) callFn(e hir.Expr, ft *Type, args []hir.Expr, skip int, expect *Type) *Type {
	if ft.Adt != nil {
		sig := c.env.constructor(ft)
		c.res.callees[e.ID()] = &Callee{Adt: ft.Adt, Subst: substFor(c.env.GenericsOf(ft.Adt), ft.Args)}
		c.argsFor(args, sig.params, sig.ret, expect)
		return sig.ret
	}
	sig := c.env.SigOf(ft.Fn)
	s := substFor(sig.Generics, ft.Args)
	params := s.applyAll(sig.Params)
	if skip > len(params) {
		skip = len(params)
	}
	c.res.callees[e.ID()] = &Callee{Fn: ft.Fn, Subst: s}
	for _, p := range c.env.Predicates(sig.Generics) {
		if informative(p.Bound) {
			c.pending = append(c.pending, goal{Pred: Pred{s.apply(p.Type), s.applyBound(p.Bound)}})
		}
	}
	ret := s.apply(sig.Ret)
	c.argsFor(args, params[skip:], ret, expect)
	return c.returned(e, ret)
}

// informative says that knowing the bound can tell a type; auto traits can't.
func informative(b Bound) bool {
	if b.Trait == nil {
		return false
	}
	switch b.Trait.Lang {
	case "send", "sync", "unpin", "sized", "copy", "clone", "debug", "display", "default":
		return len(b.Assoc) > 0
	}
	return true
}

func isClosure(e hir.Expr) bool {
	_, ok := e.(*hir.Closure)
	return ok
}
