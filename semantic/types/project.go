package types

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/names"
)

// assoc is <self as b>::name, resolved as far as possible.
func (e *Env) assoc(tab *table, self *Type, b Bound, name string) *Type {
	if self.Kind == KindUnknown {
		return UnknownType
	}
	b, ok := e.superWithType(b, name, 0)
	if !ok {
		return UnknownType
	}
	for _, x := range b.Assoc {
		if x.Name == name {
			return x.Type
		}
	}
	t := &Type{Kind: KindAssoc, rare: &rare{trait: b.Trait, name: name}, Args: append([]*Type{self}, b.Args...)}
	if tab == nil {
		return t // signatures stay symbolic until someone substitutes
	}
	return e.normalize(tab, t)
}

// normalize resolves a projection one step, or returns it unchanged, as it
// does every other type.
func (e *Env) normalize(tab *table, t *Type) *Type {
	if t.Kind != KindAssoc {
		return t
	}
	if tab.depth > maxSolveDepth {
		tab.cut++
		return t
	}
	if tab.exhausted() {
		tab.cut++
		return UnknownType
	}
	if tab.depth == 0 {
		tab.fuel = maxImplsTried
	}
	tab.depth++
	defer func() { tab.depth-- }()
	self := tab.shallow(t.Args[0])
	if self.Kind == KindAssoc {
		if n := e.normalize(tab, self); n != self {
			self = tab.shallow(n)
		}
	}
	if self.Kind == KindUnknown {
		return UnknownType
	}
	if out, ok := e.builtinAssoc(tab, self, t); ok {
		return out
	}
	if out, ok := e.boundAssoc(tab, self, t); ok {
		return out
	}
	if undetermined(self) {
		return t
	}
	return tab.knownProjection(t, self, func() *Type { return e.project(tab, self, t) })
}

// project resolves <self as …>::… by the impl that has it.
func (e *Env) project(tab *table, self, t *Type) *Type {
	b := Bound{Trait: t.Trait(), Args: t.Args[1:]}
	sel, _ := e.pickImpl(tab, self, b)
	if sel == nil {
		return t
	}
	alias := sel.impl.Types[t.Name()]
	if alias == nil || alias.Hir.Type == nil {
		return t
	}
	if sel.twin || names.Twin(alias) {
		return UnknownType // a cfg decides between them
	}
	body := kept(&alias.Type, func() *Type {
		l := e.lowererFor(e.GenericsOf(alias), alias.Module, sel.impl, nil)
		return l.lower(alias.Hir.Type)
	})
	out := sel.subst.apply(body)
	if out.Kind == KindAssoc {
		return e.normalize(tab, out)
	}
	return out
}

// builtinAssoc answers for types the language itself gives impls to.
func (e *Env) builtinAssoc(tab *table, self, t *Type) (*Type, bool) {
	switch t.Trait().Lang {
	case "future", "into_future":
		if t.Name() != "Output" {
			if t.Trait().Lang == "into_future" && (self.Kind == KindAsyncBlock || self.Kind == KindAsyncFn) {
				return self, true
			}
			return nil, false
		}
		switch self.Kind {
		case KindAsyncBlock:
			return self.Args[0], true
		case KindAsyncFn:
			return e.fnOutput(self), true
		}
	case "fn_once", "fn_mut", "fn":
		if sig, ok := e.callable(tab, self); ok && t.Name() == "Output" {
			return sig.ret, true
		}
	case "async_fn_once", "async_fn_mut", "async_fn":
		sig, ok := e.callable(tab, self)
		switch {
		case ok && t.Name() == "Output":
			return e.FutureOutput(tab, sig.ret), true
		case ok && t.Name() == "CallOnceFuture" && !e.lends(self):
			return sig.ret, true
		}
	case "deref":
		if self.Kind == KindRef && t.Name() == "Target" {
			return self.Args[0], true
		}
	}
	return nil, false
}

// lends says that t may own something of which a call through AsyncFn lends the
// future a reference, where one through AsyncFnOnce moves it there.
func (e *Env) lends(t *Type) bool {
	if t.Kind != KindClosure {
		return t.Kind != KindFnDef
	}
	parts, ok := e.parts(t)
	return !ok || slices.ContainsFunc(parts, func(p Part) bool { return p.Type.Kind != KindRef })
}

// fnOutput is what awaiting the future of an async fn gives.
func (e *Env) fnOutput(t *Type) *Type {
	sig := e.SigOf(t.Fn)
	return substFor(sig.Generics, t.Args).apply(sig.Output)
}

// boundAssoc answers from declared bounds: of parameters, opaque and dyn types.
// Where one promises the trait and no more, the type is whatever it is: to rustc
// a bound goes before an impl, and a blanket impl would only ask about the same
// type again.
func (e *Env) boundAssoc(tab *table, self, t *Type) (*Type, bool) {
	rigid := false
	for _, b := range e.boundsOn(tab, self) {
		if f, ok := e.findSuper(self, b, t.Trait(), 0); ok {
			for _, x := range f.Assoc {
				if x.Name == t.Name() {
					return x.Type, true
				}
			}
			own := &Type{Kind: KindAssoc, rare: &rare{trait: t.Trait(), name: t.Name()}, Args: append([]*Type{self}, f.Args...)}
			rigid = rigid || sameRigid(tab, own, t)
		}
	}
	return t, rigid
}

// FutureOutput is what awaiting t gives; unknown when t is not known to be a
// future.
func (e *Env) FutureOutput(tab *table, t *Type) *Type {
	into, ok := names.Lang("into_future").(*names.Trait)
	future, fok := names.Lang("future").(*names.Trait)
	t = tab.shallow(t)
	if fok {
		m := tab.mark()
		if e.Holds(tab, t, Bound{Trait: future}) == Yes {
			return e.assoc(tab, t, Bound{Trait: future}, "Output")
		}
		tab.undo(m)
	}
	if ok && e.Holds(tab, t, Bound{Trait: into}) == Yes {
		return e.assoc(tab, t, Bound{Trait: into}, "Output")
	}
	return UnknownType
}
