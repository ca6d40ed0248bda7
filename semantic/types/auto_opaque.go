package types

import (
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// opaque looks through `impl Trait` at what the fn really returns.
func (q *autoQuery) opaque(t *Type) (Verdict, Witness) {
	v, _ := q.bounded(t, t.Bounds())
	if v == Yes {
		return Yes, Witness{}
	}
	if t.Fn.Trait != nil {
		return q.traitOpaque(t, v)
	}
	hidden := q.env.Hidden(t)
	if hidden.Kind == KindUnknown {
		return Unknown, Witness{}
	}
	return q.under(t, hidden, "")
}

// stored looks at what a closure or future keeps.
func (q *autoQuery) stored(t *Type) (Verdict, Witness) {
	if q.trait == Unpin && t.Kind != KindClosure {
		return q.no(t)
	}
	if t.Kind == KindAsyncFn && t.Fn.Trait != nil && !q.env.runsDefault(q.tab, t.Fn, q.tab.shallow(t.Args[0]), t.Args) {
		return q.traitFuture(t)
	}
	return q.parts(t)
}

// parts looks at what the body of a closure or future keeps.
func (q *autoQuery) parts(t *Type) (Verdict, Witness) {
	parts, ok := q.env.parts(t)
	if !ok {
		return Unknown, Witness{}
	}
	out := Yes
	for i := range parts {
		v, w := q.ask(q.trait, parts[i].Type)
		if v == No {
			return No, w.below(Step{Type: t, Part: &parts[i]})
		}
		out = allVerdicts(out, v)
	}
	return out, Witness{}
}

// traitOpaque is what a trait's `-> impl Trait` method returns: known when
// Self is, and the whole of what the impl's own method returns. declared is
// what its bounds say.
func (q *autoQuery) traitOpaque(t *Type, declared Verdict) (Verdict, Witness) {
	if len(t.Args) == 0 {
		return Unknown, Witness{}
	}
	self := q.tab.shallow(t.Args[0])
	if q.rests(self, t.Fn.Trait) {
		if declared == Unknown || !asWritten(t.Fn) {
			return Unknown, Witness{}
		}
		return q.no(t)
	}
	if ret := q.env.SigOf(t.Fn).Ret; ret.Kind != KindOpaque || ret.Index != t.Index {
		return Unknown, Witness{}
	}
	if target := q.env.implMethod(q.tab, t.Fn, self, t.Args); target != nil {
		return q.under(t, target, "")
	}
	return Unknown, Witness{}
}

// asWritten says that no macro stands on a trait's fn, nor on the trait.
func asWritten(f *names.Fn) bool {
	return names.AllInert(f.Trait.Hir.Attrs) && names.AllInert(f.Hir.Attrs)
}

// traitFuture is the future of an async trait method: known when Self is.
func (q *autoQuery) traitFuture(t *Type) (Verdict, Witness) {
	self := q.tab.shallow(t.Args[0])
	if self.Kind == KindParam {
		if !q.rests(self, t.Fn.Trait) || !asWritten(t.Fn) {
			return Unknown, Witness{}
		}
		return q.no(t)
	}
	if target := q.env.implMethod(q.tab, t.Fn, self, t.Args); target != nil {
		return q.ask(q.trait, target)
	}
	return Unknown, Witness{}
}
