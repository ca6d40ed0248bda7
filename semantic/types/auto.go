package types

import (
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// AutoTrait is Send, Sync or Unpin.
type AutoTrait string

const (
	Send  AutoTrait = "send"
	Sync  AutoTrait = "sync"
	Unpin AutoTrait = "unpin"
)

// Part is a value that a closure or future stores.
type Part struct {
	Type *Type
	Name string      // the local's name, "" for a temporary
	What PartKind    // how it comes to be stored
	Span source.Span // where it is made, absolute in File
	Use  source.Span // the await it is held across, or the capturing use
	File string      // path of the file the spans point into
}

// PartKind says how a value comes to be part of a future or closure.
type PartKind int

const (
	Captured PartKind = iota // by a closure or async block
	Stored                   // kept across a suspension point
	Awaited                  // a future being awaited
)

// Witness tells why a type does not have an auto trait: steps from the outside
// in, the last of which is the culprit.
type Witness struct {
	Steps []Step
}

// Step is one level of a witness: a type, and how the next one is in it.
type Step struct {
	Type  *Type
	Field string // the field of Type that the next step is about, "" if none
	Part  *Part  // the stored value the next step is about, if Type is a future or closure
}

// Culprit is the innermost type, nil for an empty witness.
func (w Witness) Culprit() *Type {
	if len(w.Steps) == 0 {
		return nil
	}
	return w.Steps[len(w.Steps)-1].Type
}

// parts asks what a closure or future stores.
func (e *Env) parts(t *Type) ([]Part, bool) {
	if e.Parts == nil {
		return nil, false
	}
	return e.Parts(t)
}

// AutoHolds says whether t has the auto trait under the bounds of env, and if
// not, why.
func (e *Env) AutoHolds(t *Type, trait AutoTrait, env []Pred) (Verdict, Witness) {
	return e.Auto(&table{env: e, paramEnv: env}, t, trait)
}

// Auto is AutoHolds within an inference.
func (e *Env) Auto(tab *table, t *Type, trait AutoTrait) (Verdict, Witness) {
	tr, _ := names.Lang(string(trait)).(*names.Trait)
	if tr == nil {
		return Unknown, Witness{}
	}
	q := &autoQuery{env: e, tab: tab, trait: trait, def: tr}
	return q.ask(t)
}

// autoQuery is one question; open holds the types on the way, for a recursive
// type holds the trait if nothing else in it objects.
type autoQuery struct {
	env   *Env
	tab   *table
	trait AutoTrait
	def   *names.Trait
	open  []*Type
	// crossed counts the changes between Send and Sync on the way here, as in
	// Arc<T>: Send, which asks T for both.
	crossed int
}

func (q *autoQuery) ask(t *Type) (Verdict, Witness) {
	t = q.tab.shallow(t)
	if len(q.open) > 60 {
		return Unknown, Witness{}
	}
	for _, o := range q.open {
		if o == t || o.Kind == t.Kind && sameShape(o, t) {
			return Yes, Witness{}
		}
	}
	q.open = append(q.open, t)
	defer func() { q.open = q.open[:len(q.open)-1] }()
	switch t.Kind {
	case KindPrim, KindNever, KindFnDef, KindFnPtr:
		return Yes, Witness{}
	case KindRef:
		return q.reference(t)
	case KindPtr:
		if q.trait == Unpin {
			return Yes, Witness{}
		}
		return q.no(t)
	case KindTuple, KindArray, KindSlice:
		return q.every(t, t.Args)
	case KindAdt:
		return q.adt(t)
	case KindParam, KindAssoc:
		return q.rigid(t)
	case KindDyn:
		return q.bounded(t, t.Bounds)
	case KindOpaque:
		return q.opaque(t)
	case KindClosure, KindAsyncBlock, KindAsyncFn:
		return q.stored(t)
	}
	return Unknown, Witness{}
}

func (q *autoQuery) no(t *Type) (Verdict, Witness) {
	return No, Witness{[]Step{{Type: t}}}
}

func (q *autoQuery) reference(t *Type) (Verdict, Witness) {
	switch {
	case q.trait == Unpin:
		return Yes, Witness{}
	case q.trait == Send && t.Mut, q.trait == Sync:
		return q.under(t, t.Args[0], "")
	}
	if q.crossed > maxSolveDepth {
		return Unknown, Witness{}
	}
	sync, _ := names.Lang(string(Sync)).(*names.Trait)
	sub := &autoQuery{env: q.env, tab: q.tab, trait: Sync, def: sync, crossed: q.crossed + 1}
	v, w := sub.ask(t.Args[0]) // &T is Send when T is Sync
	if v == No {
		w.Steps = append([]Step{{Type: t}}, w.Steps...)
	}
	return v, w
}

// under asks about a part and puts the whole in front of the witness.
func (q *autoQuery) under(whole, part *Type, field string) (Verdict, Witness) {
	v, w := q.ask(part)
	if v == No {
		w.Steps = append([]Step{{Type: whole, Field: field}}, w.Steps...)
	}
	return v, w
}

func (q *autoQuery) every(whole *Type, parts []*Type) (Verdict, Witness) {
	out := Yes
	for _, p := range parts {
		v, w := q.under(whole, p, "")
		if v == No {
			return No, w
		}
		out = allVerdicts(out, v)
	}
	return out, Witness{}
}

func (q *autoQuery) adt(t *Type) (Verdict, Witness) {
	if v, w, ok := q.declared(t); ok {
		return v, w
	}
	s := substFor(q.env.GenericsOf(t.Adt), t.Args)
	if t.Adt.Lang == "phantom_data" {
		return q.every(t, t.Args)
	}
	if t.Adt.Lang == "opaque" {
		return Unknown, Witness{}
	}
	out := Yes
	for _, variant := range t.Adt.Variants {
		fields := s.applyAll(q.env.FieldTypes(variant))
		for i, f := range fields {
			v, w := q.under(t, f, variant.Hir().Fields[i].Name)
			if v == No {
				return No, w
			}
			out = allVerdicts(out, v)
		}
	}
	return out, Witness{}
}

// declared answers from `unsafe impl Send` and `impl !Send`; they replace the
// structural answer for the types they cover.
func (q *autoQuery) declared(t *Type) (Verdict, Witness, bool) {
	for _, i := range q.env.implsFor(q.def, t.Adt) {
		h := q.env.implHeadOf(i)
		m := q.tab.mark()
		s := q.tab.freshSubst(h.Generics)
		if !q.tab.unify(s.apply(h.Self), t) {
			q.tab.undo(m)
			continue
		}
		if i.Hir.Negative {
			q.tab.undo(m)
			return No, Witness{[]Step{{Type: t}}}, true
		}
		out, wit := Yes, Witness{}
		for _, p := range q.env.Predicates(h.Generics) {
			v, w := q.pred(s.apply(p.Type), s.applyBound(p.Bound))
			if v == No && out != No {
				wit = w
				wit.Steps = append([]Step{{Type: q.tab.deep(t)}}, w.Steps...)
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
		if AutoTrait(b.Trait.Lang) == q.trait {
			return q.ask(t)
		}
		if q.crossed > maxSolveDepth {
			return Unknown, Witness{}
		}
		sub := &autoQuery{env: q.env, tab: q.tab, trait: AutoTrait(b.Trait.Lang), def: b.Trait, crossed: q.crossed + 1}
		return sub.ask(t)
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
			return q.ask(n)
		}
		if q.tab.shallow(t.Args[0]).Kind == KindUnknown {
			return Unknown, Witness{}
		}
	}
	v, w := q.bounded(t, q.env.boundsOn(q.tab, t))
	if v == No && t.Kind == KindAssoc && !restsOnParam(q.tab, t) {
		return Unknown, Witness{}
	}
	return v, w
}

func restsOnParam(tab *table, t *Type) bool {
	for t.Kind == KindAssoc {
		t = tab.shallow(t.Args[0])
	}
	return t.Kind == KindParam
}

func (q *autoQuery) bounded(t *Type, bounds []Bound) (Verdict, Witness) {
	unknown := false
	for _, b := range bounds {
		if b.Trait == nil {
			unknown = true
			continue
		}
		if _, ok := q.env.findSuper(t, b, q.def, 0); ok {
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

// opaque looks through `impl Trait` at what the fn really returns.
func (q *autoQuery) opaque(t *Type) (Verdict, Witness) {
	if v, _ := q.bounded(t, t.Bounds); v == Yes {
		return Yes, Witness{}
	}
	if t.Fn.Trait != nil {
		if len(t.Args) > 0 && q.tab.shallow(t.Args[0]).Kind == KindParam {
			return q.no(t)
		}
		return Unknown, Witness{}
	}
	hidden := q.env.hidden(t)
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
	if t.Kind == KindAsyncFn && t.Fn.Trait != nil {
		return q.traitFuture(t)
	}
	parts, ok := q.env.parts(t)
	if !ok {
		return Unknown, Witness{}
	}
	out := Yes
	for i := range parts {
		v, w := q.ask(parts[i].Type)
		if v == No {
			w.Steps = append([]Step{{Type: t, Part: &parts[i]}}, w.Steps...)
			return No, w
		}
		out = allVerdicts(out, v)
	}
	return out, Witness{}
}

// traitFuture is the future of an async trait method: known when Self is.
func (q *autoQuery) traitFuture(t *Type) (Verdict, Witness) {
	self := q.tab.shallow(t.Args[0])
	if self.Kind == KindParam {
		return q.no(t)
	}
	if target := q.env.implMethod(q.tab, t.Fn, self, t.Args); target != nil {
		return q.ask(target)
	}
	return Unknown, Witness{}
}

// unknownSuper says that a supertrait of b is one the program doesn't know, so
// that its silence proves nothing.
func (e *Env) unknownSuper(b Bound, depth int) bool {
	if depth > maxSolveDepth {
		return true
	}
	for _, s := range e.supers(&Type{Kind: KindParam, Param: e.GenericsOf(b.Trait).Params[0]}, b) {
		if s.Trait == nil || e.unknownSuper(s, depth+1) {
			return true
		}
	}
	return false
}

// sameShape is structural equality of types without variables.
func sameShape(a, b *Type) bool {
	if a == b {
		return true
	}
	if a.Kind != b.Kind || a.Adt != b.Adt || a.Fn != b.Fn || a.Param != b.Param || a.Name != b.Name || a.Mut != b.Mut ||
		a.Expr != b.Expr || a.Owner != b.Owner || a.v != b.v || a.Trait != b.Trait || len(a.Args) != len(b.Args) || len(a.Bounds) != len(b.Bounds) {
		return false
	}
	for i := range a.Args {
		if !sameShape(a.Args[i], b.Args[i]) {
			return false
		}
	}
	for i := range a.Bounds {
		if a.Bounds[i].Trait != b.Bounds[i].Trait {
			return false
		}
	}
	return true
}
