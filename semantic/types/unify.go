package types

import (
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/names"
)

// variable is an inference variable. Integer and float literals make
// variables that only unify with their own family and default to i32 and f64.
type variable struct {
	bound  *Type
	kind   varKind
	age    int32 // the younger of two is bound to the older, so chains stay short
	serial int32 // of its binding
}

type varKind uint8

const (
	anyVar varKind = iota
	intVar
	floatVar
)

// table holds the bindings of one inference and can take them back.
type table struct {
	env   *Env
	trail []*variable
	// pending is what must hold and has no answer yet; answered is what had one,
	// to be asked again when the bindings that came of it are taken back.
	pending  []goal
	answered []Pred
	bindings int32 // made so far
	made     int32 // variables so far
	spare    []freshVar
	// vague counts comparisons that could not be decided; an answer reached
	// through one is a maybe.
	vague    int
	depth    int              // of nested questions
	fuel     int              // impls that the question at hand may still try
	work     int              // impls tried and projections followed so far
	known    known            // once that is much
	cut      int              // answers that a bound on depth or work kept from being known
	paramEnv []Pred           // bounds that hold in the body at hand
	local    *names.ImplIndex // impls declared inside the body
	// inferring: bodies are not known yet, so auto traits are taken to hold.
	inferring bool
	finishing *finishing // set when no binding changes any more
}

// questions are tables that have answered and wait to be used again: most
// questions need one for a moment.
var questions = sync.Pool{New: func() any { return &table{} }}

// ask is a table for a question whose answer is a verdict and nothing else; it
// ends with answer.
func (e *Env) ask(env []Pred) *table {
	t := questions.Get().(*table)
	t.env, t.paramEnv = e, env
	return t
}

// answer gives the table up. What it refers to would keep whole versions of a
// workspace alive; variables may be inside of types that are remembered.
func (t *table) answer() {
	clear(t.trail[:cap(t.trail)])
	*t = table{trail: t.trail[:0]}
	questions.Put(t)
}

// undetermined says that t is a variable which may still become any type.
func undetermined(t *Type) bool { return t.Kind == KindVar && t.v.kind == anyVar }

func (t *table) fresh() *Type { return t.freshOf(anyVar) }

func (t *table) freshOf(kind varKind) *Type {
	t.made++
	if len(t.spare) == 0 {
		t.spare = make([]freshVar, max(2, min(t.made, 32)))
	}
	f := &t.spare[0]
	t.spare = t.spare[1:]
	f.variable = variable{kind: kind, age: t.made}
	f.typ = Type{Kind: KindVar, v: &f.variable}
	return &f.typ
}

// freshVar is a variable and the type that it is. They are made in bulk, as
// most live for one question only.
type freshVar struct {
	typ      Type
	variable variable
}

// maxWork bounds what one inference may try in all, so that bounds which feed
// each other cost an answer and not the program. The most that a popular crate
// was seen to take is an eighth of it.
const maxWork = 1 << 17

// exhausted counts a step, and says that there were too many.
func (t *table) exhausted() bool {
	t.work++
	return t.work > maxWork
}

type mark struct{ trail, vague, answered int }

func (t *table) mark() mark { return mark{len(t.trail), t.vague, len(t.answered)} }

// undo takes back every binding since m.
func (t *table) undo(m mark) {
	for len(t.trail) > m.trail {
		last := len(t.trail) - 1
		t.trail[last].bound = nil
		t.trail = t.trail[:last]
	}
	t.vague = m.vague
	for _, p := range t.answered[m.answered:] {
		t.pending = append(t.pending, goal{Pred: p})
	}
	t.answered = t.answered[:m.answered]
}

func (t *table) bind(v *variable, to *Type) {
	t.bindings++
	v.bound, v.serial = to, t.bindings
	t.trail = append(t.trail, v)
}

// shallow follows bound variables at the head of a type.
func (t *table) shallow(ty *Type) *Type {
	for ty.Kind == KindVar && ty.v.bound != nil {
		ty = ty.v.bound
	}
	return ty
}

const maxTypeDepth = 40

// deep replaces all bound variables and resolves projections that have become
// resolvable.
func (t *table) deep(ty *Type) *Type { return t.deepAt(ty, 0) }

func (t *table) deepAt(ty *Type, depth int) *Type {
	ty = t.shallow(ty)
	if depth > maxTypeDepth {
		return UnknownType
	}
	if len(ty.Args) == 0 && len(ty.Bounds()) == 0 {
		return ty
	}
	if t.finishing == nil || depth < sharedDepth {
		return t.deepParts(ty, depth)
	}
	at := placed{ty, depth}
	out, ok := t.finishing.deep[at]
	if !ok {
		out = t.deepParts(ty, depth)
		t.finishing.deep[at] = out
	}
	return out
}

func (t *table) deepParts(ty *Type, depth int) *Type {
	u := ty
	if args := t.deepAll(ty.Args, depth); !sameSlice(args, ty.Args) {
		c := *ty
		c.Args = args
		u = &c
	}
	if b, did := t.deepBounds(u.Bounds(), depth); did {
		u = u.withBounds(b)
	}
	if u.Kind == KindAssoc {
		if n := t.env.normalize(t, u); n != u {
			return t.deepAt(n, depth+1)
		}
	}
	return u
}

func (t *table) deepAll(ts []*Type, depth int) []*Type {
	return mapTypes(ts, func(a *Type) *Type { return t.deepAt(a, depth+1) })
}

func (t *table) deepBounds(bs []Bound, depth int) ([]Bound, bool) {
	if len(bs) == 0 {
		return bs, false
	}
	changed := false
	out := make([]Bound, len(bs))
	for i, b := range bs {
		out[i] = b
		out[i].Args = make([]*Type, len(b.Args))
		for j, a := range b.Args {
			out[i].Args[j] = t.deepAt(a, depth+1)
			changed = changed || out[i].Args[j] != a
		}
		out[i].Assoc = make([]AssocBinding, len(b.Assoc))
		for j, a := range b.Assoc {
			out[i].Assoc[j] = AssocBinding{a.Name, t.deepAt(a.Type, depth+1)}
			changed = changed || out[i].Assoc[j].Type != a.Type
		}
	}
	return out, changed
}

// unify makes a and b equal, binding variables; it reports whether they can
// be. Bindings made before a failure stay until undone.
func (t *table) unify(a, b *Type) bool { return t.unifyAt(a, b, 0) }

// unifyAs is unify of have, as s has it, with a type. Most of the time that comes
// out before anything had to be made of have.
func (t *table) unifyAs(s Subst, have, b *Type) bool { return t.unifyAsAt(s, have, b, 0) }

func (t *table) unifyAsAt(s Subst, have, b *Type, depth int) bool {
	b = t.shallow(b)
	switch {
	case len(s.params) == 0 || have.Kind == KindPrim:
		return t.unifyAt(have, b, depth)
	case have.Kind != b.Kind || depth > maxTypeDepth || !have.onlyArgs() || !have.sameHead(b):
		return t.unifyAt(s.apply(have), b, depth)
	case len(have.Args) != len(b.Args):
		return false
	}
	for i, a := range have.Args {
		if !t.unifyAsAt(s, a, b.Args[i], depth+1) {
			return false
		}
	}
	return true
}

func (t *table) unifyAt(a, b *Type, depth int) bool {
	a, b = t.shallow(a), t.shallow(b)
	if a == b {
		return true
	}
	if depth > maxTypeDepth {
		t.vague++
		return true
	}
	if a.Kind == KindVar || b.Kind == KindVar {
		return t.unifyVar(a, b)
	}
	if a.Kind == KindUnknown || b.Kind == KindUnknown {
		t.vague++
		return true
	}
	if a.Kind == KindAssoc || b.Kind == KindAssoc {
		return t.unifyAssoc(a, b, depth)
	}
	if a.Kind != b.Kind || !a.sameHead(b) {
		return false
	}
	switch a.Kind {
	case KindPrim, KindParam, KindClosure, KindAsyncBlock:
		return true
	case KindDyn:
		return t.unifyDyn(a, b, depth)
	}
	return t.unifyAll(a.Args, b.Args, depth)
}

// sameHead says that two types of one kind are the same but perhaps for their
// arguments and bounds.
func (t *Type) sameHead(o *Type) bool {
	switch t.Kind {
	case KindPrim:
		return t.Name() == o.Name()
	case KindAdt:
		return t.Adt == o.Adt
	case KindRef, KindPtr:
		return t.Mut == o.Mut
	case KindParam:
		return t.Param() == o.Param()
	case KindFnDef, KindAsyncFn, KindOpaque:
		return t.Fn == o.Fn && t.Index == o.Index && t.Adt == o.Adt && t.Name() == o.Name()
	case KindClosure, KindAsyncBlock:
		return t.Code().Same(o.Code())
	}
	return true
}

// onlyArgs says that types of this kind and of the same head are equal if their
// arguments are.
func (t *Type) onlyArgs() bool {
	switch t.Kind {
	case KindAdt, KindRef, KindPtr, KindTuple, KindSlice, KindArray:
		return true
	}
	return false
}

func (t *table) unifyAll(a, b []*Type, depth int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !t.unifyAt(a[i], b[i], depth+1) {
			return false
		}
	}
	return true
}

func (t *table) unifyVar(a, b *Type) bool {
	if a.Kind != KindVar {
		a, b = b, a
	}
	if b.Kind == KindVar {
		if a.v.kind != anyVar && b.v.kind != anyVar && a.v.kind != b.v.kind {
			return false
		}
		if b.v.kind == anyVar && (a.v.kind != anyVar || b.v.age > a.v.age) {
			a, b = b, a
		}
		t.bind(a.v, b)
		return true
	}
	if b.Kind == KindUnknown {
		t.vague++
		return true // stays open: something else may tell
	}
	if a.v.kind != anyVar && b.Kind != KindAssoc {
		if b.Kind != KindPrim || (a.v.kind == floatVar) != (b.Name() == "f32" || b.Name() == "f64") || b.Name() == "bool" || b.Name() == "str" || b.Name() == "char" {
			return false
		}
	}
	size := 0
	if t.occurs(a.v, b, 0, &size) {
		return false
	}
	t.bind(a.v, b)
	return true
}

// occurs says that v is inside a type, or that the type is too large to say.
func (t *table) occurs(v *variable, in *Type, depth int, size *int) bool {
	in = t.shallow(in)
	if in.Kind == KindVar {
		return in.v == v
	}
	if *size++; *size > maxTypeSize || depth > maxTypeDepth {
		return true
	}
	for _, a := range in.Args {
		if t.occurs(v, a, depth+1, size) {
			return true
		}
	}
	return false
}

func (t *table) unifyAssoc(a, b *Type, depth int) bool {
	an, bn := t.env.normalize(t, a), t.env.normalize(t, b)
	if an != a || bn != b {
		return t.unifyAt(an, bn, depth+1)
	}
	if a.Kind == KindAssoc && b.Kind == KindAssoc && a.Name() == b.Name() && a.Trait() == b.Trait() {
		m := t.mark()
		if t.unifyAll(a.Args, b.Args, depth) {
			return true
		}
		t.undo(m)
	}
	t.vague++
	return true
}

// unifyDyn tells trait objects apart by their auto traits, too: `dyn Any` has
// methods that `dyn Any + Send` hasn't.
func (t *table) unifyDyn(a, b *Type, depth int) bool {
	return t.unifyObject(a, b, depth) && t.promise(a, b) && t.promise(b, a)
}

// promise says that object a has the auto traits that b asks for.
func (t *table) promise(a, b *Type) bool {
	for _, want := range b.Bounds()[1:] {
		has := func(x Bound) bool { return x.Trait == want.Trait }
		switch {
		case want.Trait == nil || slices.ContainsFunc(a.Bounds(), func(x Bound) bool { return x.Trait == nil }):
			t.vague++
		case !slices.ContainsFunc(a.Bounds(), has):
			return false
		}
	}
	return true
}

// unifyObject makes the traits equal that are not auto traits.
func (t *table) unifyObject(a, b *Type, depth int) bool {
	if len(a.Bounds()) == 0 || len(b.Bounds()) == 0 || a.Bounds()[0].Trait != b.Bounds()[0].Trait {
		return false
	}
	if !t.unifyAll(a.Bounds()[0].Args, b.Bounds()[0].Args, depth) {
		return false
	}
	for _, x := range a.Bounds()[0].Assoc {
		for _, y := range b.Bounds()[0].Assoc {
			if x.Name == y.Name && !t.unifyAt(x.Type, y.Type, depth+1) {
				return false
			}
		}
	}
	return true
}
