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
	q := &autoQuery{env: e, tab: tab, memo: map[string]autoAnswer{}, resting: map[string]restingAnswer{}}
	return q.ask(trait, t)
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
		return q.bounded(t, t.Bounds)
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
		if p.Type.Kind == KindParam && p.Type.Param == t.Param {
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

// opaque looks through `impl Trait` at what the fn really returns.
func (q *autoQuery) opaque(t *Type) (Verdict, Witness) {
	v, _ := q.bounded(t, t.Bounds)
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

// unknownSuper says that b or a supertrait of it is one the program doesn't
// know, knows in one of several forms, or perhaps not as a macro makes it, so that
// its silence proves nothing.
func (e *Env) unknownSuper(b Bound, depth int) bool {
	if depth > maxSolveDepth || names.Twin(b.Trait) || b.Trait.MoreSupers() {
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
		!a.Code.Same(b.Code) || a.v != b.v || a.Trait != b.Trait || len(a.Args) != len(b.Args) || len(a.Bounds) != len(b.Bounds) {
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
