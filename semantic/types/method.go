package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// methodCall resolves and infers `recv.name(args)`.
func (c *inferer) methodCall(e *hir.MethodCall, expect *Type) *Type {
	recv := c.ready(c.expr(e.Recv, nil))
	if open(recv) {
		c.args(e.Args, nil)
		c.byArgument(e)
		return c.assumedGuard(e)
	}
	p := c.probe(recv, e.Name)
	if p == nil {
		c.args(e.Args, nil)
		return UnknownType
	}
	c.adjustReceiver(e.Recv, p)
	ft := &Type{Kind: KindFnDef, Fn: p.fn, Args: p.args}
	if e.Generics != nil {
		c.explicit(ft, e.Generics)
	}
	return c.callFn(e, ft, e.Args, 1, nil)
}

// assumedGuard is what `self.items.lock().unwrap()` gives in a snippet that leaves
// out what `items` is: only the locks of the standard library give a Result that is
// unwrapped. Unknown for all else.
func (c *inferer) assumedGuard(e *hir.MethodCall) *Type {
	lock, ok := e.Recv.(*hir.MethodCall)
	if !c.module.Crate.Loose || !ok || len(lock.Args) > 0 || e.Name != "unwrap" && e.Name != "expect" || !open(c.shallow(c.res.Expr(lock.Recv))) {
		return UnknownType
	}
	guard := map[string]string{"lock": "MutexGuard", "read": "RwLockReadGuard", "write": "RwLockWriteGuard"}[lock.Name]
	if guard == "" {
		return UnknownType
	}
	if t := c.named("std", "sync", guard); t.Kind == KindAdt {
		return adt(t.Adt, UnknownType)
	}
	return UnknownType
}

// explicit puts turbofish arguments in place of a fn's own variables.
func (c *inferer) explicit(ft *Type, g *hir.GenericArgs) {
	gs := c.env.GenericsOf(ft.Fn)
	skip := len(gs.All()) - len(gs.Params)
	for i, t := range g.Types {
		if skip+i < len(ft.Args) {
			c.unify(ft.Args[skip+i], c.lowerAt(t))
		}
	}
}

// pick is the method that probing chose.
type pick struct {
	fn    *names.Fn
	args  []*Type // in the order of Generics.All
	stage derefStage
	auto  RefKind
	byRef bool // the method's own self is a reference
	mut   bool
}

// candidate is a method that might be meant.
type candidate struct {
	fn   *names.Fn
	impl *names.Impl
	rel  *Bound // a bound on a rigid receiver that brings the method along
	self *Type  // that receiver
}

// probe finds the method as Rust does: for each deref of the receiver, by
// value, then by shared and by unique borrow; inherent methods first.
func (c *inferer) probe(recv *Type, name string) *pick {
	stages := c.autoderef(recv)
	last := stages[len(stages)-1]
	if last.typ.Kind == KindArray {
		steps := append(append([]DerefStep(nil), last.steps...), DerefStep{From: last.typ})
		stages = append(stages, derefStage{&Type{Kind: KindSlice, Args: last.typ.Args}, steps})
	}
	inherent := c.inherent(stages, name)
	if p := c.search(stages, inherent, c.traitMethods(c.innermost().TraitsInScope(), name)); p != nil {
		return p
	}
	if !c.module.Crate.Loose {
		return nil
	}
	return c.search(stages, nil, c.traitMethods(c.looseTraits(name), name))
}

// search goes through the stages in Rust's order.
func (c *inferer) search(stages []derefStage, inherent, traits []candidate) *pick {
	for _, s := range stages {
		if open(s.typ) {
			return nil
		}
		for _, auto := range []RefKind{NoRef, SharedRef, MutRef} {
			self := s.typ
			if auto != NoRef {
				self = ref(s.typ, auto == MutRef)
			}
			if p, _ := c.choose(inherent, self); p != nil {
				return c.picked(p, s, auto)
			}
			p, v := c.choose(traits, self)
			if v != No && overridable(stages, p, v) {
				return nil
			}
			if p != nil {
				return c.picked(p, s, auto)
			}
		}
	}
	return nil
}

// overridable says that a method of the type that the stages end in may come
// before the one that was picked of a trait, as nothing is known of that type:
// what wraps it has hardly library traits that it has methods for, but a trait
// of the workspace is often made for `Arc<Foreign>` to pass calls on to
// `fn f(self: &Arc<Self>)`.
func overridable(stages []derefStage, p *pick, v Verdict) bool {
	if !open(stages[len(stages)-1].typ) {
		return false
	}
	return v == Unknown || p == nil || !p.fn.Module.Crate.Library()
}

// open says that nothing is known of a receiver. rustc wants to know it where a
// method is called, so what is still to be inferred here is known there.
func open(t *Type) bool { return t.Kind == KindUnknown || undetermined(t) }

func (c *inferer) picked(p *pick, s derefStage, auto RefKind) *pick {
	p.stage, p.auto = s, auto
	kind := p.fn.Hir.SelfKind
	p.byRef = kind == hir.SelfRef || kind == hir.SelfRefMut
	p.mut = kind == hir.SelfRefMut
	return p
}

// adjustReceiver records derefs and the borrow, counting the reborrow of a
// reference that is passed as it is.
func (c *inferer) adjustReceiver(recv hir.Expr, p *pick) {
	a := Adjust{Derefs: mutSteps(p.stage.steps, p.mut), AutoRef: p.auto}
	if p.auto == NoRef && p.byRef && p.stage.typ.Kind == KindRef {
		a.Derefs = append(a.Derefs, DerefStep{From: p.stage.typ})
		a.AutoRef = refKind(p.mut)
	}
	a.Target = p.stage.typ
	if p.auto != NoRef {
		a.Target = ref(p.stage.typ, p.auto == MutRef)
	}
	c.record(recv, a)
}

// inherent collects methods of that name from inherent impls and bounds of the
// stages.
func (c *inferer) inherent(stages []derefStage, name string) []candidate {
	var out []candidate
	for _, s := range stages {
		for _, i := range c.inherentImpls(s.typ) {
			if f := i.Fns[name]; f != nil && f.Hir.SelfKind != hir.NoSelf {
				out = append(out, candidate{fn: f, impl: i})
			}
		}
		for _, b := range c.env.boundsOn(&c.table, s.typ) {
			if rel, ok := c.env.superWhere(s.typ, b, func(tr *names.Trait) bool { return hasMethod(tr, name) }, 0); ok {
				out = append(out, candidate{fn: rel.Trait.Fns[name], rel: &rel, self: s.typ})
			}
		}
	}
	return out
}

func (c *inferer) traitMethods(traits []*names.Trait, name string) []candidate {
	var out []candidate
	for _, t := range traits {
		if hasMethod(t, name) {
			out = append(out, candidate{fn: t.Fns[name]})
		}
	}
	return out
}

func hasMethod(t *names.Trait, name string) bool {
	f := t.Fns[name]
	return f != nil && f.Hir.SelfKind != hir.NoSelf
}

// traitsFor are the traits an associated fn of that name may come from here.
func (c *inferer) traitsFor(name string) []*names.Trait {
	out := c.innermost().TraitsInScope()
	if c.module.Crate.Loose {
		out = append(out[:len(out):len(out)], c.looseTraits(name)...)
	}
	return out
}

// looseTraits are those that a snippet without imports may mean.
func (c *inferer) looseTraits(name string) []*names.Trait {
	var out []*names.Trait
	for _, crate := range looseCrates {
		if s := names.Stub(crate); s != nil {
			out = append(out, s.Impls().TraitsWith(name)...)
		}
	}
	return out
}

// looseCrates are whose extension traits a snippet without imports may mean.
var looseCrates = []string{"futures", "tokio", "tokio_stream"}

func (c *inferer) innermost() *names.Module {
	if n := len(c.body.Items); n > 0 {
		return c.blocks[c.body.Items[n-1]]
	}
	return c.module
}

func (c *inferer) inherentImpls(t *Type) []*names.Impl {
	head := headOf(&c.table, t)
	if head == nil {
		return nil
	}
	var room [4]*names.ImplIndex
	indexes := room[:0]
	switch {
	case t.Kind == KindAdt:
		indexes = addIndexes(indexes, t.Adt.Module)
	case t.Kind == KindDyn:
		if b := t.Bounds()[0].Trait; b != nil { // headOf saw to the bound
			indexes = addIndexes(indexes, b.Module)
		}
	default:
		if std := names.Stub("std"); std != nil {
			indexes = append(indexes, std.Impls())
		}
	}
	indexes = addIndex(indexes, c.local)
	var out []*names.Impl
	for _, x := range indexes {
		out = append(out, x.Inherent(head)...)
	}
	return out
}

// choose returns the first candidate whose self parameter is exactly self, or
// the only one for which it may be: then the verdict is Unknown. Of two that
// fit, cfg leaves one, unless they are a trait's and another's.
func (c *inferer) choose(cands []candidate, self *Type) (*pick, Verdict) {
	var maybe *pick
	var maybeCand *candidate
	unsure := 0
	for i := range cands {
		m := c.mark()
		p, v := c.fit(&cands[i], self)
		if v == Yes {
			if c.rivalled(cands[i], cands[i+1:], self) {
				return nil, Unknown
			}
			return p, Yes
		}
		c.undo(m)
		if v == Unknown {
			if maybe == nil || maybeCand.fn != cands[i].fn {
				unsure++
			}
			maybe, maybeCand = p, &cands[i]
		}
	}
	if unsure == 0 {
		return nil, No
	}
	if unsure > 1 {
		return nil, Unknown
	}
	p, _ := c.fit(maybeCand, self)
	return p, Unknown
}

// rivalled says that another impl has a method of the name for the same type.
func (c *inferer) rivalled(cand candidate, others []candidate, self *Type) bool {
	for i := range others {
		if cand.impl == nil || others[i].impl == nil {
			continue
		}
		m := c.mark()
		_, v := c.fit(&others[i], self)
		c.undo(m)
		if v == Yes {
			return true
		}
	}
	return false
}

// fit tries one candidate against the type of the self argument.
func (c *inferer) fit(cand *candidate, self *Type) (*pick, Verdict) {
	declared := c.env.SigOf(cand.fn).Params[0]
	if !c.mayEqual(declared, self, 0) {
		return nil, No
	}
	g := c.env.GenericsOf(cand.fn)
	s := c.freshSubst(g)
	if cand.rel != nil {
		tg := c.env.GenericsOf(cand.rel.Trait)
		s = s.with(tg.Params, append([]*Type{cand.self}, cand.rel.Args...))
	}
	before := c.vague
	if !c.selfFits(cand, s, declared, self) {
		return nil, No
	}
	v := Yes
	if c.vague != before {
		v = Unknown
	}
	if w := c.implicitBounds(cand, s); w != Yes {
		v = w
	}
	p := &pick{fn: cand.fn}
	for _, param := range g.All() {
		p.args = append(p.args, s.Of(param))
	}
	return p, v
}

// selfFits matches the self parameter. A by-value self of a trait takes any
// type that implements it; only its bound decides.
func (c *inferer) selfFits(cand *candidate, s Subst, declared, self *Type) bool {
	if v := c.shallow(self); v.Kind == KindVar && declared.Kind == KindParam && cand.impl == nil && cand.rel == nil {
		if w := c.shallow(s.apply(declared)); w.Kind == KindVar {
			return v.v.kind != anyVar && c.unify(w, v)
		}
	}
	return c.unifyAs(s, declared, self)
}

// implicitBounds checks what the candidate's impl or trait asks of its Self.
func (c *inferer) implicitBounds(cand *candidate, s Subst) Verdict {
	out := Yes
	switch {
	case cand.rel != nil:
		return Yes
	case cand.impl != nil:
		for _, p := range c.env.Predicates(c.env.GenericsOf(cand.impl)) {
			if c.env.Holds(&c.table, s.apply(p.Type), s.applyBound(p.Bound)) == No {
				return No
			}
		}
	case cand.fn.Trait != nil:
		g := c.env.GenericsOf(cand.fn.Trait)
		args := make([]*Type, 0, len(g.Params))
		for _, p := range g.Params {
			args = append(args, s.Of(p))
		}
		out = c.env.Holds(&c.table, args[0], Bound{Trait: cand.fn.Trait, Args: args[1:]})
	}
	return out
}

// itemOf is what a for loop's pattern is matched against.
func (c *inferer) itemOf(t *Type) *Type {
	t = c.settled(t)
	into, ok := names.Lang("into_iterator").(*names.Trait)
	if !ok || t.Kind == KindUnknown || t.Kind == KindVar || c.env.Holds(&c.table, t, Bound{Trait: into}) == No {
		return UnknownType
	}
	return c.ready(c.env.assoc(&c.table, t, Bound{Trait: into}, "Item"))
}
