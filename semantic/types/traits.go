package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Questions about traits can lead to others without end, as impls for &T ask
// about T. Past these bounds the answer is Unknown.
const (
	maxSolveDepth = 12
	maxImplsTried = 400
)

// supers are the direct supertraits of b as they hold for self.
func (e *Env) supers(self *Type, b Bound) []Bound {
	if b.Trait == nil {
		return nil
	}
	g := e.GenericsOf(b.Trait)
	own := memo(&e.generics, superKey{b.Trait}, func() []Bound {
		l := &lowerer{env: e, module: b.Trait.Module, generics: g, trait: b.Trait}
		l.self = &Type{Kind: KindParam, Param: g.Params[0]}
		out := l.bounds(b.Trait.Hir.Supers)
		for _, w := range b.Trait.Hir.Generics.Where { // `where Self: Send` is a supertrait too
			if p, ok := w.Type.(*hir.PathType); ok && p.Path.QSelf == nil && len(p.Path.Segments) == 1 && p.Path.Segments[0].Name == "Self" {
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

type superKey struct{ trait *names.Trait }

// declaresType says that the trait or a supertrait has that associated type.
func (e *Env) declaresType(t *names.Trait, name string, depth int) bool {
	if t.Types[name] != nil {
		return true
	}
	if depth > maxSolveDepth {
		return false
	}
	for _, s := range e.supers(&Type{Kind: KindParam, Param: e.GenericsOf(t).Params[0]}, Bound{Trait: t}) {
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
	for _, s := range e.supers(&Type{Kind: KindParam, Param: e.GenericsOf(b.Trait).Params[0]}, b) {
		s.Assoc = append(s.Assoc, b.Assoc...)
		if f, ok := e.superWithType(s, name, depth+1); ok {
			return f, true
		}
	}
	return Bound{}, false
}

func isFnTrait(t *names.Trait) bool {
	switch t.Lang {
	case "fn", "fn_mut", "fn_once", "async_fn", "async_fn_mut", "async_fn_once":
		return true
	}
	return false
}

// assocBounds are the bounds a trait declares on its associated type t.
func (e *Env) assocBounds(t *Type) []Bound {
	a := t.Trait.Types[t.Name]
	if a == nil {
		return nil
	}
	g := e.GenericsOf(t.Trait)
	own := memo(&e.generics, assocKey{a}, func() []Bound {
		l := &lowerer{env: e, module: t.Trait.Module, generics: g, trait: t.Trait}
		l.self = &Type{Kind: KindParam, Param: g.Params[0]}
		return l.bounds(a.Hir.Bounds)
	})
	return substFor(g, t.Args).applyBounds(own)
}

type assocKey struct{ alias *names.Alias }

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
	t := &Type{Kind: KindAssoc, Trait: b.Trait, Name: name, Args: append([]*Type{self}, b.Args...)}
	if tab == nil {
		return t // signatures stay symbolic until someone substitutes
	}
	return e.normalize(tab, t)
}

// normalize resolves a projection one step, or returns it unchanged, as it
// does every other type.
func (e *Env) normalize(tab *table, t *Type) *Type {
	if t.Kind != KindAssoc || tab.depth > maxSolveDepth {
		return t
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
	if self.Kind == KindVar && self.v.kind == anyVar {
		return t
	}
	b := Bound{Trait: t.Trait, Args: t.Args[1:]}
	sel := e.selectImpl(tab, self, b)
	if sel == nil {
		return t
	}
	alias := sel.impl.Types[t.Name]
	if alias == nil || alias.Hir.Type == nil {
		return t
	}
	body := memo(&e.aliases, alias, func() *Type {
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
	switch t.Trait.Lang {
	case "future", "into_future":
		if t.Name != "Output" {
			if t.Trait.Lang == "into_future" && (self.Kind == KindAsyncBlock || self.Kind == KindAsyncFn) {
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
		if sig, ok := e.callable(tab, self); ok && t.Name == "Output" {
			return sig.ret, true
		}
	case "async_fn_once", "async_fn_mut", "async_fn":
		if sig, ok := e.callable(tab, self); ok && t.Name == "Output" {
			return e.FutureOutput(tab, sig.ret), true
		}
	case "deref":
		if self.Kind == KindRef && t.Name == "Target" {
			return self.Args[0], true
		}
	}
	return nil, false
}

// fnOutput is what awaiting the future of an async fn gives.
func (e *Env) fnOutput(t *Type) *Type {
	sig := e.SigOf(t.Fn)
	return substFor(sig.Generics, t.Args).apply(sig.Output)
}

// boundAssoc answers from declared bounds: of parameters, opaque and dyn types.
func (e *Env) boundAssoc(tab *table, self, t *Type) (*Type, bool) {
	for _, b := range e.boundsOn(tab, self) {
		if f, ok := e.findSuper(self, b, t.Trait, 0); ok {
			for _, x := range f.Assoc {
				if x.Name == t.Name {
					return x.Type, true
				}
			}
		}
	}
	return nil, false
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

func fnTraitImplies(have, want *names.Trait) bool {
	return isFnTrait(have) && isFnTrait(want) && (want.Lang == "fn_once" || want.Lang == "fn_mut" && have.Lang == "fn" ||
		want.Lang == "async_fn_once" && have.Lang[0] == 'a' || want.Lang == "async_fn_mut" && have.Lang == "async_fn")
}

// boundsOn are the bounds known of a rigid type: from the environment for
// parameters and projections, from the type itself for opaque and dyn.
func (e *Env) boundsOn(tab *table, self *Type) []Bound {
	switch self.Kind {
	case KindOpaque, KindDyn:
		return self.Bounds
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
		return a.Param == b.Param
	}
	if a.Trait != b.Trait || a.Name != b.Name || len(a.Args) != len(b.Args) {
		return false
	}
	m := tab.mark()
	defer tab.undo(m)
	for i := range a.Args {
		x, y := tab.shallow(a.Args[i]), tab.shallow(b.Args[i])
		if x.Kind == KindParam && y.Kind == KindParam {
			if x.Param != y.Param {
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

// selection is the impl that answers a bound, with its parameters bound.
type selection struct {
	impl  *names.Impl
	subst Subst
}

// selectImpl finds the one impl of b for self; bindings of variables in b's
// arguments are kept. nil when none or several fit.
func (e *Env) selectImpl(tab *table, self *Type, b Bound) *selection {
	sel, _ := e.pickImpl(tab, self, b)
	return sel
}

func (e *Env) pickImpl(tab *table, self *Type, b Bound) (*selection, Verdict) {
	var found *names.Impl
	count := 0
	verdict := No
	for _, i := range e.candidates(tab, self, b) {
		m := tab.mark()
		v := e.matchImpl(tab, self, b, i, nil)
		tab.undo(m)
		if v == No {
			continue
		}
		count++
		if found == nil || v == Yes && verdict != Yes {
			found, verdict = i, v
		}
	}
	if found == nil {
		return nil, No
	}
	if count > 1 && verdict != Yes {
		return nil, Unknown
	}
	if count > 1 && e.openArgs(tab, b) {
		return nil, Unknown // a later binding decides which
	}
	sel := &selection{impl: found}
	e.matchImpl(tab, self, b, found, &sel.subst)
	return sel, verdict
}

func (e *Env) openArgs(tab *table, b Bound) bool {
	for _, a := range b.Args {
		if t := tab.shallow(a); t.Kind == KindVar && t.v.kind == anyVar {
			return true
		}
	}
	return false
}

// candidates are the impls worth matching: those for the type's head and the
// blanket ones, in the crates where the orphan rule lets them stand.
func (e *Env) candidates(tab *table, self *Type, b Bound) []*names.Impl {
	head := headOf(tab, self)
	var crates []*names.Crate
	addCrate := func(c *names.Crate) {
		for _, have := range crates {
			if have == c {
				return
			}
		}
		crates = append(crates, c)
	}
	addCrate(b.Trait.Module.Crate)
	for _, t := range append([]*Type{self}, b.Args...) {
		tab.crates(t, 0, addCrate)
	}
	var out []*names.Impl
	for _, c := range crates {
		if head != nil {
			out = append(out, c.Impls().Of(b.Trait, head)...)
		}
		out = append(out, c.Impls().Of(b.Trait, names.Blanket)...)
	}
	if tab.local != nil {
		if head != nil {
			out = append(out, tab.local.Of(b.Trait, head)...)
		}
		out = append(out, tab.local.Of(b.Trait, names.Blanket)...)
	}
	return out
}

// crates visits the crates whose types occur in t.
func (tab *table) crates(t *Type, depth int, visit func(*names.Crate)) {
	t = tab.shallow(t)
	if depth > 4 {
		return
	}
	if t.Kind == KindAdt {
		visit(t.Adt.Module.Crate)
	}
	if t.Kind == KindDyn && len(t.Bounds) > 0 && t.Bounds[0].Trait != nil {
		visit(t.Bounds[0].Trait.Module.Crate)
	}
	for _, a := range t.Args {
		tab.crates(a, depth+1, visit)
	}
}

// headOf is the constructor impls are filed under.
func headOf(tab *table, t *Type) names.Head {
	t = tab.shallow(t)
	switch t.Kind {
	case KindAdt:
		return t.Adt
	case KindPrim:
		return names.Prim(t.Name)
	case KindRef:
		if t.Mut {
			return names.HeadMut
		}
		return names.HeadRef
	case KindPtr:
		return names.HeadPtr
	case KindTuple:
		return names.HeadTuple
	case KindArray:
		return names.HeadArray
	case KindSlice:
		return names.HeadSlice
	case KindFnPtr:
		return names.HeadFnPtr
	case KindNever:
		return names.HeadNever
	case KindDyn:
		if len(t.Bounds) > 0 && t.Bounds[0].Trait != nil {
			return t.Bounds[0].Trait
		}
	case KindVar:
		switch t.v.kind {
		case intVar:
			return names.Prim("i32")
		case floatVar:
			return names.Prim("f64")
		}
	}
	return nil
}

// matchImpl unifies an impl's header with the question and checks its where
// clauses. With subst set the impl's parameters are reported through it.
func (e *Env) matchImpl(tab *table, self *Type, b Bound, i *names.Impl, subst *Subst) Verdict {
	h := e.implHeadOf(i)
	if i.Hir.Negative {
		return No
	}
	if tab.depth == 0 {
		tab.fuel = maxImplsTried
	}
	if tab.fuel--; tab.fuel < 0 {
		return Unknown
	}
	s := tab.freshSubst(h.Generics)
	before := tab.vague
	if !tab.unify(s.apply(h.Self), self) {
		return No
	}
	for k, a := range s.applyAll(h.Trait.Args) {
		if k < len(b.Args) && !tab.unify(a, b.Args[k]) {
			return No
		}
	}
	verdict := Yes
	if tab.vague != before {
		verdict = Unknown
	}
	for _, p := range e.Predicates(h.Generics) {
		v := e.Holds(tab, s.apply(p.Type), s.applyBound(p.Bound))
		if v == No {
			return No
		}
		if v == Unknown {
			verdict = Unknown
		}
	}
	if subst != nil {
		*subst = s
	}
	return verdict
}

func (tab *table) freshSubst(g *Generics) Subst {
	all := g.All()
	s := make(Subst, len(all))
	for _, p := range all {
		s[p] = tab.fresh()
	}
	return s
}

// Holds says whether t satisfies b. Variables in b's arguments and bindings
// are bound by the answer.
func (e *Env) Holds(tab *table, t *Type, b Bound) Verdict {
	if b.Maybe {
		return Yes // ?Sized asks for nothing
	}
	if b.Trait == nil || tab.depth > maxSolveDepth {
		return Unknown
	}
	if tab.depth == 0 {
		tab.fuel = maxImplsTried
	}
	tab.depth++
	defer func() { tab.depth-- }()
	t = tab.shallow(t)
	if t.Kind == KindAssoc {
		t = tab.shallow(e.normalize(tab, t))
	}
	if t.Kind == KindUnknown || t.Kind == KindVar && t.v.kind == anyVar {
		return Unknown
	}
	v := e.holdsTrait(tab, t, b)
	if v == No {
		return No
	}
	for _, x := range b.Assoc {
		got := e.assoc(tab, t, Bound{Trait: b.Trait, Args: b.Args}, x.Name)
		if got.Kind != KindUnknown && !tab.unify(got, x.Type) {
			return No
		}
	}
	return v
}

func (e *Env) holdsTrait(tab *table, t *Type, b Bound) Verdict {
	if v, ok := e.builtinHolds(tab, t, b); ok {
		return v
	}
	for _, have := range e.boundsOn(tab, t) {
		if f, ok := e.findSuper(t, have, b.Trait, 0); ok {
			m := tab.mark()
			fits := true
			for i := range f.Args {
				if i < len(b.Args) && !tab.unify(f.Args[i], b.Args[i]) {
					fits = false
				}
			}
			if fits {
				return Yes
			}
			tab.undo(m)
		}
	}
	sel, v := e.pickImpl(tab, t, b)
	if sel == nil && v == No && t.Kind == KindAdt && derives(t, b.Trait) {
		return Yes
	}
	return v
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

// builtinHolds answers for traits and types the language knows by itself.
func (e *Env) builtinHolds(tab *table, t *Type, b Bound) (Verdict, bool) {
	switch b.Trait.Lang {
	case "sized":
		return boolVerdict(t.Kind != KindSlice && t.Kind != KindDyn && !(t.Kind == KindPrim && t.Name == "str")), true
	case "send", "sync", "unpin":
		if tab.inferring {
			return Yes, true
		}
		v, _ := e.Auto(tab, t, AutoTrait(b.Trait.Lang))
		return v, true
	case "copy":
		return e.copyVerdict(tab, t), true
	case "clone":
		if e.copyVerdict(tab, t) == Yes {
			return Yes, true
		}
	case "future", "into_future":
		if t.Kind == KindAsyncBlock || t.Kind == KindAsyncFn {
			return Yes, true
		}
	case "fn", "fn_mut", "fn_once", "async_fn", "async_fn_mut", "async_fn_once":
		sig, ok := e.callable(tab, t)
		if !ok {
			return No, false
		}
		if len(b.Args) == 1 {
			if in := tab.shallow(b.Args[0]); in.Kind == KindTuple && len(in.Args) == len(sig.params) {
				for i := range in.Args {
					tab.unify(sig.params[i], in.Args[i])
				}
			} else if in.Kind == KindVar {
				tab.unify(in, &Type{Kind: KindTuple, Args: sig.params})
			}
		}
		return Yes, true
	}
	return No, false
}

func boolVerdict(b bool) Verdict {
	if b {
		return Yes
	}
	return No
}

type callSig struct {
	params []*Type
	ret    *Type
}

// callable is the call signature of closures, fn items, fn pointers and tuple
// constructors. References to callables are callable too.
func (e *Env) callable(tab *table, t *Type) (callSig, bool) {
	t = tab.shallow(t)
	switch t.Kind {
	case KindRef:
		return e.callable(tab, t.Args[0])
	case KindClosure, KindFnPtr:
		n := len(t.Args) - 1
		return callSig{t.Args[:n], t.Args[n]}, true
	case KindFnDef:
		if t.Adt != nil {
			return e.constructor(t), true
		}
		sig := e.SigOf(t.Fn)
		s := substFor(sig.Generics, t.Args)
		return callSig{s.applyAll(sig.Params), s.apply(sig.Ret)}, true
	}
	return callSig{}, false
}

// constructor is the signature of a tuple struct's or variant's constructor;
// t.Name is the variant's name.
func (e *Env) constructor(t *Type) callSig {
	s := substFor(e.GenericsOf(t.Adt), t.Args)
	for _, v := range t.Adt.Variants {
		if v.Hir().Name == t.Name || t.Adt.Hir.Kind != hir.Enum {
			return callSig{s.applyAll(e.FieldTypes(v)), adt(t.Adt, t.Args...)}
		}
	}
	return callSig{nil, UnknownType}
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
