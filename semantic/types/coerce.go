package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// coerceTo infers e and fits it to a type; what e is before that is returned.
// A block's tail is where the fitting happens.
func (c *inferer) coerceTo(e hir.Expr, want *Type) *Type {
	if b, ok := e.(*hir.Block); ok && b.Tail != nil && b.Label == "" && b.Kind != hir.TryBlock {
		for _, s := range b.Stmts {
			c.stmt(s)
		}
		t := c.coerceTo(b.Tail, want)
		if c.shallow(t).Kind != KindNever {
			t = want
		}
		c.res.exprs[b.ID()] = t
		return t
	}
	t := c.expr(e, want)
	c.coerce(e, t, want)
	return t
}

// coerce makes from usable as to, by unification or by the coercions Rust
// allows, and records the adjustment on e.
func (c *inferer) coerce(e hir.Expr, from, to *Type) {
	from, to = c.ready(from), c.shallow(to)
	if from.Kind == KindNever {
		return
	}
	if from.Kind == KindRef && to.Kind == KindRef {
		c.coerceRef(e, from, to)
		return
	}
	m := c.mark()
	if c.unsizes(e, from, to) {
		return
	}
	c.undo(m)
	if !c.unify(from, to) {
		c.undo(m)
	}
}

func (c *inferer) coerceRef(e hir.Expr, from, to *Type) {
	adj := Adjust{Derefs: []DerefStep{{From: from}}, AutoRef: refKind(to.Mut), Target: to}
	if c.opens(from.Args[0], to.Args[0]) {
		return
	}
	m := c.mark()
	if from.Mut == to.Mut && c.unify(from.Args[0], to.Args[0]) {
		if from.Mut {
			c.record(e, adj) // a reborrow
		}
		return
	}
	c.undo(m)
	if from.Mut && !to.Mut && c.unify(from.Args[0], to.Args[0]) {
		c.record(e, adj)
		return
	}
	c.undo(m)
	if c.unsizes(e, from, to) {
		return
	}
	c.undo(m)
	stages := c.autoderef(from)[1:]
	m = c.mark() // what a Target is, was found out just now
	for _, s := range stages {
		if c.unify(s.typ, to.Args[0]) {
			adj.Derefs = mutSteps(s.steps, to.Mut)
			c.record(e, adj)
			return
		}
		c.undo(m)
	}
}

// opens says that something of a type which is not known yet becomes a trait
// object: it may be of any type that implements the trait, and is hardly the
// object's own.
func (c *inferer) opens(from, to *Type) bool {
	from = c.shallow(from)
	return undetermined(from) && c.shallow(to).Kind == KindDyn
}

func refKind(mut bool) RefKind {
	if mut {
		return MutRef
	}
	return SharedRef
}

// mutSteps marks overloaded steps as DerefMut when the result is borrowed
// mutably.
func mutSteps(steps []DerefStep, mut bool) []DerefStep {
	out := append([]DerefStep(nil), steps...)
	for i := range out {
		out[i].Mut = mut && out[i].Overloaded
	}
	return out
}

// unsizes says that a pointer to from's target becomes a pointer to a trait
// object or slice: Box<T> to Box<dyn Tr>, &[T; N] to &[T].
func (c *inferer) unsizes(e hir.Expr, from, to *Type) bool {
	if from.Kind != to.Kind || len(from.Args) == 0 || len(to.Args) == 0 {
		return false
	}
	switch from.Kind {
	case KindAdt:
		if from.Adt != to.Adt {
			return false
		}
	case KindRef, KindPtr:
		if to.Mut && !from.Mut {
			return false
		}
	default:
		return false
	}
	inner, want := c.ready(from.Args[0]), c.shallow(to.Args[0])
	switch want.Kind {
	case KindDyn:
		if inner.Kind == KindDyn {
			return c.unifyObject(inner, want, 0) && c.promise(inner, want)
		}
		if c.opens(inner, want) {
			return true
		}
		for _, b := range want.Bounds() {
			if b.Trait != nil && len(b.Assoc)+len(b.Args) > 0 {
				c.env.Holds(&c.table, inner, b)
			}
		}
		c.res.unsized = append(c.res.unsized, Unsize{e, inner, want})
		return true
	case KindSlice:
		return inner.Kind == KindArray && c.unify(inner.Args[0], want.Args[0])
	case KindAdt:
		return from.IsLang("pin") && c.unsizes(e, inner, want)
	case KindRef:
		return from.IsLang("pin") && c.unsizes(e, inner, want)
	}
	return false
}

// record notes an adjustment; the first one on an expression stands.
func (c *inferer) record(e hir.Expr, a Adjust) {
	if len(a.Derefs) == 0 && a.AutoRef == NoRef {
		return
	}
	if c.res.adjust == nil {
		c.res.adjust = map[hir.ExprID]Adjust{}
	}
	if _, ok := c.res.adjust[e.ID()]; !ok {
		c.res.adjust[e.ID()] = a
	}
}

// derefStage is a type reached by dereferencing, and the steps to it.
type derefStage struct {
	typ   *Type
	steps []DerefStep
}

const maxAutoderef = 10

// autoderef lists t, *t, **t, … as far as it goes. Where that is to a type of
// which nothing is known, it is the last.
func (c *inferer) autoderef(t *Type) []derefStage {
	t = c.ready(t)
	out := []derefStage{{typ: t}}
	for len(out) < maxAutoderef {
		last := out[len(out)-1]
		next, overloaded := c.derefOnce(last.typ)
		if next == nil {
			return out
		}
		steps := append(append([]DerefStep(nil), last.steps...), DerefStep{Overloaded: overloaded, From: last.typ})
		out = append(out, derefStage{next, steps})
	}
	return out
}

func (c *inferer) derefOnce(t *Type) (next *Type, overloaded bool) {
	switch t.Kind {
	case KindRef:
		return c.ready(t.Args[0]), false
	case KindAdt:
		if t.Adt.Lang == "owned_box" {
			return c.ready(t.Args[0]), false
		}
	case KindParam, KindAssoc, KindOpaque:
	default:
		return nil, false
	}
	if u := c.derefTarget(t); u != nil && u.Kind != KindAssoc {
		return u, true
	}
	return nil, false
}
