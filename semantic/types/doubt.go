package types

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/names"
)

// What keeps a "no" from being said: another text may be compiled than the one
// at hand, or rustc knows more than the bounds that stand here.

// impliedByWhole says that a where clause on a type around the parameter, as
// in `Pair<A, B>: Connection`, may promise the trait for that type as a whole, or
// one that it has by it: `&T: Send` is said of a `T: Sync`.
func (q *autoQuery) impliedByWhole(t *Type) bool {
	param := q.base(t)
	for _, p := range q.tab.paramEnv {
		if p.Type.Kind == KindParam || p.Type.Kind == KindAssoc || !mentions(q.tab, p.Type, param, 0) {
			continue
		}
		if p.Bound.Trait == nil || q.env.unknownSuper(p.Bound, 0) {
			return true
		}
		for _, trait := range []AutoTrait{q.trait, Send, Sync} {
			def, _ := names.Lang(string(trait)).(*names.Trait)
			if _, ok := q.env.findSuper(p.Type, p.Bound, def, 0); ok {
				return true
			}
		}
	}
	return false
}

// unclearHere says that a where clause was not understood, which may speak of the
// parameter or projection; or that a bound on what a projection rests on was not, or
// that of two traits under cfgs it may name either.
func (q *autoQuery) unclearHere(t *Type) bool {
	base := q.base(t)
	for _, p := range q.tab.paramEnv {
		if p.Type.Kind == KindUnknown {
			return true
		}
		if t.Kind != KindAssoc {
			continue
		}
		if of := q.base(p.Type); of.Kind == KindParam && of.Param() == base.Param() && (p.Bound.Trait == nil || q.env.unknownSuper(p.Bound, 0)) {
			return true
		}
	}
	return false
}

// calledBySync says that t is what calling an async closure gives, whose type
// may be called by a bound on Fn as well: that names the future, and may promise
// what AsyncFn cannot.
func (q *autoQuery) calledBySync(t *Type) bool {
	if t.Kind != KindAssoc || t.Trait().Lang != "async_fn_once" {
		return false
	}
	call, ok := names.Lang("fn_once").(*names.Trait)
	if !ok {
		return false
	}
	self := q.tab.shallow(t.Args[0])
	for _, b := range q.env.boundsOn(q.tab, self) {
		if b.Trait != nil && strings.HasPrefix(b.Trait.Lang, "async_fn") {
			continue
		}
		if _, sync := q.env.findSuper(self, b, call, 0); sync {
			return true
		}
	}
	return false
}

// saidOfEqual are the bounds on projections that are the parameter by another
// bound: under `A: Ack<Context = C>`, what is said of `A::Context` holds for C.
func (q *autoQuery) saidOfEqual(t *Type) []Bound {
	if t.Kind != KindParam {
		return nil
	}
	var out []Bound
	for _, p := range q.tab.paramEnv {
		if p.Type.Kind != KindAssoc {
			continue
		}
		if n := q.tab.shallow(q.env.normalize(q.tab, p.Type)); n.Kind == KindParam && n.Param() == t.Param() {
			out = append(out, p.Bound)
		}
	}
	return out
}

// base is the parameter that a projection rests on, or whatever else it does.
func (q *autoQuery) base(t *Type) *Type {
	for t.Kind == KindAssoc {
		t = q.tab.shallow(t.Args[0])
	}
	return t
}

func mentions(tab *table, t, param *Type, depth int) bool {
	t = tab.shallow(t)
	if t.Kind == KindParam {
		return param.Kind == KindParam && t.Param() == param.Param()
	}
	if depth > maxTypeDepth {
		return true
	}
	for _, a := range t.Args {
		if mentions(tab, a, param, depth+1) {
			return true
		}
	}
	return false
}

// rests says that all that is known of self's methods of the trait is what the
// trait says: self is a parameter bound by it. Where a blanket impl gives the
// method, rustc looks into that.
func (q *autoQuery) rests(self *Type, trait *names.Trait) bool {
	if !q.atHome(self) {
		return false
	}
	for _, b := range q.env.boundsOn(q.tab, self) {
		if _, ok := q.env.findSuper(self, b, trait, 0); ok {
			return true
		}
	}
	return false
}

// maxFetchedDepth bounds how many types of fetched crates one looks into, each
// a part of the one before. To follow all their private fields would read most
// of each crate.
const maxFetchedDepth = 2

func isFetched(t *Type) bool {
	return t.Kind == KindAdt && t.Adt.Module.Crate.Kind == names.Fetched
}

// withinFetched counts the types of fetched crates around the question.
func (q *autoQuery) withinFetched() int {
	n := 0
	for _, o := range q.open {
		if isFetched(o.typ) {
			n++
		}
	}
	return n
}

// twin says that what the type's answer rests on is declared more than once.
func twin(t *Type) bool {
	switch t.Kind {
	case KindAdt:
		return names.Twin(t.Adt)
	case KindOpaque, KindAsyncFn:
		return names.Twin(t.Fn)
	case KindAssoc:
		a := t.Trait().Types[t.Name()]
		return a != nil && names.Twin(a)
	case KindDyn:
		for _, b := range t.Bounds() {
			if b.Trait != nil && names.Twin(b.Trait) {
				return true
			}
		}
	}
	return false
}
