package types

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/names"
)

// selection is the impl that answers a bound, with its parameters bound.
type selection struct {
	impl  *names.Impl
	twin  bool // another impl fits as well, and a cfg decides between them
	subst Subst
}

// selectImpl finds the one impl of b for self; bindings of variables in b's
// arguments are kept. nil when none or several fit.
func (e *Env) selectImpl(tab *table, self *Type, b Bound) *selection {
	sel, _ := e.pickImpl(tab, self, b)
	if sel == nil || sel.twin {
		return nil
	}
	return sel
}

func (e *Env) pickImpl(tab *table, self *Type, b Bound) (*selection, Verdict) {
	candidates := e.candidates(tab, self, b)
	if len(candidates) == 1 {
		return e.onlyImpl(tab, self, b, candidates[0])
	}
	var found *names.Impl
	count, sure := 0, 0
	verdict := No
	for _, i := range candidates {
		m := tab.mark()
		v := e.matchImpl(tab, self, b, i, nil)
		tab.undo(m)
		if v == No {
			continue
		}
		count++
		if v == Yes && i.Module.Crate.Kind == names.Written { // a stub's impls say less than they might
			sure++
		}
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
	if count > 1 && (e.openArgs(tab, b) || openInside(tab, self, 0)) {
		return nil, Unknown // a later binding decides which
	}
	sel := &selection{impl: found, twin: sure > 1}
	e.matchImpl(tab, self, b, found, &sel.subst)
	return sel, verdict
}

// onlyImpl is pickImpl where there is no choice: one match says all.
func (e *Env) onlyImpl(tab *table, self *Type, b Bound, i *names.Impl) (*selection, Verdict) {
	m := tab.mark()
	var subst Subst
	v := e.matchImpl(tab, self, b, i, &subst)
	if v == No {
		tab.undo(m)
		return nil, No
	}
	return &selection{impl: i, subst: subst}, v
}

func (e *Env) openArgs(tab *table, b Bound) bool {
	for _, a := range b.Args {
		if undetermined(tab.shallow(a)) {
			return true
		}
	}
	return false
}

// openInside says that an argument of t, at any depth, is not known yet.
func openInside(tab *table, t *Type, depth int) bool {
	return depth < maxTypeDepth && slices.ContainsFunc(tab.shallow(t).Args, func(a *Type) bool {
		a = tab.shallow(a)
		return undetermined(a) || openInside(tab, a, depth+1)
	})
}

// candidates are the impls worth matching: those for the type's head and the
// blanket ones, in the crates where the orphan rule lets them stand.
func (e *Env) candidates(tab *table, self *Type, b Bound) []*names.Impl {
	head := headOf(tab, self)
	var room [8]*names.ImplIndex
	indexes := addIndexes(room[:0], b.Trait.Module)
	indexes = tab.indexes(indexes, self, 0)
	for _, t := range b.Args {
		indexes = tab.indexes(indexes, t, 0)
	}
	indexes = addIndex(indexes, tab.local)
	var out []*names.Impl
	for _, x := range indexes {
		if head != nil {
			out = append(out, x.Of(b.Trait, head)...)
		}
		out = append(out, x.Of(b.Trait, names.Blanket)...)
	}
	return out
}

// addIndexes adds where the impls of what the module declares may be.
func addIndexes(into []*names.ImplIndex, m *names.Module) []*names.ImplIndex {
	return addIndex(addIndex(into, m.Crate.Impls()), m.BodyImpls())
}

func addIndex(into []*names.ImplIndex, x *names.ImplIndex) []*names.ImplIndex {
	if x == nil || slices.Contains(into, x) {
		return into
	}
	return append(into, x)
}

// indexes adds where the impls of the types that occur in t may be.
func (tab *table) indexes(into []*names.ImplIndex, t *Type, depth int) []*names.ImplIndex {
	t = tab.shallow(t)
	if depth > 4 {
		return into
	}
	switch {
	case t.Kind == KindAdt:
		into = addIndexes(into, t.Adt.Module)
	case t.Kind == KindDyn && len(t.Bounds()) > 0 && t.Bounds()[0].Trait != nil:
		into = addIndexes(into, t.Bounds()[0].Trait.Module)
	}
	for _, a := range t.Args {
		into = tab.indexes(into, a, depth+1)
	}
	return into
}

// headOf is the constructor impls are filed under.
func headOf(tab *table, t *Type) names.Head {
	t = tab.shallow(t)
	switch t.Kind {
	case KindAdt:
		return t.Adt
	case KindPrim:
		return names.Prim(t.Name())
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
		if len(t.Bounds()) > 0 && t.Bounds()[0].Trait != nil {
			return t.Bounds()[0].Trait
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
	if tab.fuel -= trouble(i); tab.fuel < 0 || tab.exhausted() {
		tab.cut++
		return Unknown
	}
	if !tab.mayFit(h, self, b) {
		return No
	}
	s := tab.freshSubst(h.Generics)
	before := tab.vague
	if !tab.unifyAs(s, h.Self, self) {
		return No
	}
	for k, a := range h.Trait.Args {
		if k < len(b.Args) && !tab.unifyAs(s, a, b.Args[k]) {
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

// trouble is what trying an impl counts for. Stubs have few impls, and simple
// ones; those of a fetched crate ask for each other in circles.
func trouble(i *names.Impl) int {
	if i.Module.Crate.Kind == names.Fetched {
		return 100
	}
	return 1
}

func (tab *table) freshSubst(g *Generics) Subst {
	all := g.All()
	if len(all) == 0 {
		return Subst{}
	}
	ts := make([]*Type, len(all))
	for i, p := range all {
		ts[i] = tab.freshFor(p)
	}
	return Subst{all, ts}
}

// freshFor is what stands for a parameter until more is known.
func (tab *table) freshFor(p *Param) *Type {
	if p.Const {
		return anyConst
	}
	return tab.fresh()
}
