package types

import (
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// declared answers from `unsafe impl Send` and `impl !Send`; they replace the
// structural answer for the types they cover.
func (q *autoQuery) declared(t *Type) (Verdict, Witness, bool) {
	for _, i := range q.env.implsFor(q.def(), t.Adt) {
		h := q.env.implHeadOf(i)
		m := q.tab.mark()
		s := q.tab.freshSubst(h.Generics)
		if !q.tab.unify(s.apply(h.Self), t) {
			q.tab.undo(m)
			continue
		}
		if i.Hir.Negative {
			q.tab.undo(m)
			return No, Witness{[]Step{{Type: t, Lacks: q.trait}}}, true
		}
		out, wit := Yes, Witness{}
		for _, p := range q.env.Predicates(h.Generics) {
			v, w := q.pred(s.apply(p.Type), s.applyBound(p.Bound))
			if v == No && out != No {
				wit = w.below(Step{Type: q.tab.deep(t)})
			}
			out = allVerdicts(out, v)
		}
		q.tab.undo(m)
		return out, wit, true
	}
	return Unknown, Witness{}, false
}

// pred asks a where clause of an unsafe impl.
func (q *autoQuery) pred(t *Type, b Bound) (Verdict, Witness) {
	if b.Trait == nil {
		return Unknown, Witness{}
	}
	t = q.tab.deep(t)
	switch b.Trait.Lang {
	case "send", "sync", "unpin":
		return q.ask(AutoTrait(b.Trait.Lang), t)
	case "sized":
		return Yes, Witness{}
	}
	if q.env.Holds(q.tab, t, b) == Yes {
		return Yes, Witness{}
	}
	return Unknown, Witness{} // impls of ordinary traits are not all known
}

// rigid is a parameter or projection: only declared bounds speak for it.
func (q *autoQuery) rigid(t *Type) (Verdict, Witness) {
	if t.Kind == KindAssoc {
		if n := q.env.normalize(q.tab, t); n != t {
			return q.ask(q.trait, n)
		}
		if q.tab.shallow(t.Args[0]).Kind == KindUnknown {
			return Unknown, Witness{}
		}
	}
	v, w := q.bounded(t, append(q.env.boundsOn(q.tab, t), q.saidOfEqual(t)...))
	if v == No && (!q.atHome(t) || q.impliedByWhole(t) || q.calledBySync(t) || q.unclearHere(t)) {
		return Unknown, Witness{}
	}
	return v, w
}

// atHome says that a projection rests on a parameter, and that it is one of
// the generics whose bounds are known here.
func (q *autoQuery) atHome(t *Type) bool {
	if t = q.base(t); t.Kind != KindParam {
		return false
	}
	for _, p := range q.tab.paramEnv {
		if p.Of(t.Param()) {
			return true
		}
	}
	return false
}

func (q *autoQuery) bounded(t *Type, bounds []Bound) (Verdict, Witness) {
	unknown := false
	for _, b := range bounds {
		if b.Trait == nil {
			unknown = true
			continue
		}
		if _, ok := q.env.findSuper(t, b, q.def(), 0); ok {
			return Yes, Witness{}
		}
		if q.env.unknownSuper(b, 0) {
			unknown = true
		}
	}
	if unknown {
		return Unknown, Witness{}
	}
	return q.no(t)
}

// unknownSuper says that b or a supertrait of it is one the program doesn't
// know, knows in one of several forms, or perhaps not as a macro makes it, so that
// its silence proves nothing.
func (e *Env) unknownSuper(b Bound, depth int) bool {
	if depth > maxSolveDepth || names.Twin(b.Trait) || b.Trait.MoreSupers() {
		return true
	}
	for _, s := range e.supers(ParamType(e.GenericsOf(b.Trait).Params[0]), b) {
		if s.Trait == nil || e.unknownSuper(s, depth+1) {
			return true
		}
	}
	return false
}
