package types

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
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
	// Lacks is what the culprit is not: Sync, where a reference to it is to be Send.
	Lacks AutoTrait
}

// Culprit is the innermost type, nil for an empty witness.
func (w Witness) Culprit() *Type {
	if len(w.Steps) == 0 {
		return nil
	}
	return w.Steps[len(w.Steps)-1].Type
}

// below is the witness seen from one step further out.
func (w Witness) below(s Step) Witness {
	return Witness{append([]Step{s}, w.Steps...)}
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
	return e.autoQuery(tab).ask(trait, t)
}

// BodyHolds is AutoHolds of the future that f's own body makes, whatever impls may put in the
// place of a trait's default method.
func (e *Env) BodyHolds(f *names.Fn, trait AutoTrait, env []Pred) (Verdict, Witness) {
	q := e.autoQuery(&table{env: e, paramEnv: env})
	q.trait = trait
	return q.parts(e.FutureOf(f))
}

func (e *Env) autoQuery(tab *table) *autoQuery {
	return &autoQuery{env: e, tab: tab, memo: map[string]autoAnswer{}, resting: map[string]restingAnswer{}}
}

// autoQuery is one question and all that it leads to. Auto traits are
// coinductive: a type that is asked about while it is being answered holds the
// trait if nothing else in it objects.
type autoQuery struct {
	env   *Env
	tab   *table
	trait AutoTrait // of the innermost question
	open  []autoGoal
	low   int // the outermost open goal that an answer rests on
	memo  map[string]autoAnswer

	resting map[string]restingAnswer
	rested  []string // the keys of resting, in order
	cuts    int      // how often it was too deep to look further
}

type autoGoal struct {
	trait AutoTrait
	typ   *Type
}

type autoAnswer struct {
	verdict Verdict
	witness Witness
	cut     bool // something was too deep: asked from less far off, it may be another
}

const maxAutoDepth = 80

// ask answers one goal, from memory where it can.
func (q *autoQuery) ask(trait AutoTrait, t *Type) (Verdict, Witness) {
	t = q.tab.shallow(t)
	if len(t.Args) == 0 && (t.Kind == KindPrim || t.Kind == KindTuple) {
		return Yes, Witness{}
	}
	within := q.withinFetched()
	if len(q.open) > maxAutoDepth {
		q.cuts++
		return Unknown, Witness{}
	}
	if within >= maxFetchedDepth && isFetched(t) {
		return Unknown, Witness{}
	}
	key, closed, fits := typeKey(trait, t)
	if !fits {
		return Unknown, Witness{}
	}
	if within > 0 && key != "" { // such an answer is cut short sooner
		key += strings.Repeat("\x00", within)
	}
	for i, o := range q.open {
		if o.trait == trait && sameShape(o.typ, t) {
			q.low = min(q.low, i)
			return Yes, Witness{}
		}
	}
	if a, ok := q.remembered(key, closed); ok {
		if a.cut {
			q.cuts++
		}
		return a.verdict, a.witness
	}
	at, outer, above, inside, cuts := len(q.open), q.trait, q.low, len(q.rested), q.cuts
	q.open = append(q.open, autoGoal{trait, t})
	q.trait, q.low = trait, at
	v, w := q.answer(t)
	if v == No && twin(t) {
		v, w = Unknown, Witness{}
	}
	now := restingAnswer{autoAnswer{v, w, q.cuts > cuts}, closed, q.low}
	q.settle(inside, at, now)
	q.open, q.trait, q.low = q.open[:at], outer, min(above, q.low)
	if now.low >= at {
		q.remember(key, closed, now.autoAnswer)
	} else {
		q.rest(key, now)
	}
	return v, w
}

func (q *autoQuery) remembered(key string, closed bool) (autoAnswer, bool) {
	if key == "" {
		return autoAnswer{}, false
	}
	if a, ok := q.memo[key]; ok {
		return a, true
	}
	if a, ok := q.resting[key]; ok {
		q.low = min(q.low, a.low)
		return a.autoAnswer, true
	}
	if !closed {
		return autoAnswer{}, false
	}
	a, ok := q.env.autos.Load(key)
	if !ok {
		return autoAnswer{}, false
	}
	return a.(autoAnswer), true
}

// remember keeps an answer for the rest of the question, and for good when neither
// bounds of a body nor how far off it was asked went into it.
func (q *autoQuery) remember(key string, closed bool, a autoAnswer) {
	if key == "" {
		return
	}
	q.memo[key] = a
	if closed && !a.cut && !q.tab.inferring {
		q.env.autos.Store(key, a)
	}
}

func (q *autoQuery) answer(t *Type) (Verdict, Witness) {
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
		return q.bounded(t, t.Bounds())
	case KindOpaque:
		return q.opaque(t)
	case KindClosure, KindAsyncBlock, KindAsyncFn:
		return q.stored(t)
	}
	return Unknown, Witness{}
}

// def is the trait in question; without the standard library's stub nothing
// implements it.
func (q *autoQuery) def() *names.Trait {
	t, _ := names.Lang(string(q.trait)).(*names.Trait)
	return t
}

func (q *autoQuery) no(t *Type) (Verdict, Witness) {
	return No, Witness{[]Step{{Type: t, Lacks: q.trait}}}
}

func (q *autoQuery) reference(t *Type) (Verdict, Witness) {
	switch {
	case q.trait == Unpin:
		return Yes, Witness{}
	case q.trait == Send && t.Mut, q.trait == Sync:
		return q.under(t, t.Args[0], "")
	}
	v, w := q.ask(Sync, t.Args[0]) // &T is Send when T is Sync
	if v == No {
		w = w.below(Step{Type: t})
	}
	return v, w
}

// under asks about a part and puts the whole in front of the witness.
func (q *autoQuery) under(whole, part *Type, field string) (Verdict, Witness) {
	v, w := q.ask(q.trait, part)
	if v == No {
		w = w.below(Step{Type: whole, Field: field})
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
		fields := s.applyAll(q.env.partTypes(variant))
		for i, f := range fields {
			v, w := q.under(t, f, variant.Hir().Fields[i].Name)
			if v == No && (perhapsOff(variant.Hir(), i) || t.Adt.OtherFields() || t.Adt.Module.Crate.MayImplement(q.def(), t.Adt)) {
				v = Unknown // the field may not be there as it is written, or there is an impl that declared has not seen
			}
			if v == No {
				return No, w
			}
			out = allVerdicts(out, v)
		}
	}
	return out, Witness{}
}

// perhapsOff says that a cfg may take away the variant, or its field i.
func perhapsOff(v *hir.Variant, i int) bool {
	return names.HasAttr(v.Attrs, "cfg") || names.HasAttr(v.Fields[i].Attrs, "cfg")
}
