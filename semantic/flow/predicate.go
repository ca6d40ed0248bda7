package flow

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Methods of the program's own types that answer with a bool. What they look at is in
// another body: of one that is a single condition on its receiver, that is asked; of any
// other, that two calls look at the same value is seen here.

// predicate is what it says that e is true, a call of such a method, and that it is
// false. An enum's is_open asks for the variant Open, as Rust's conventions have it; who
// names another thing so is not told of what waits on such a way.
func (b *builder) predicate(e *hir.MethodCall) (yes, no outcome) {
	c, t := b.asksOnly(e), behindRefs(b.types.Expr(e.Recv))
	if c == nil {
		return unknown, unknown
	}
	if yes, no = b.conditionOf(e, c); yes.tells() && no.tells() || !b.frozen(t, 0) {
		return yes, no
	}
	if variant := variantAskedBy(e.Name, t); variant != "" && !yes.tells() && !no.tells() {
		yes.ask, no.ask = b.asks(e.Recv, []string{variant}, true)
		return yes, no
	}
	if at, ok := b.constant(e.Recv); ok {
		q := b.add(question{of: []constant{at}, asked: e.Name + "()", values: truths, closed: true})
		is, not := b.conditions(q, e, isTrue, true)
		yes, no = yes.and(outcome{at: nowhere, ask: is}), no.and(outcome{at: nowhere, ask: not})
	}
	return yes, no
}

// asksOnly is the fn of the program that e calls, if it is given nothing but its receiver
// and cannot assign to that; else nil.
func (b *builder) asksOnly(e *hir.MethodCall) *types.Callee {
	c := b.types.Callee(e)
	if c == nil || c.Fn == nil || len(e.Args) > 0 || c.Fn.Module.Crate.Library() || b.types.Adjust(e.Recv).AutoRef == types.MutRef {
		return nil
	}
	return c
}

// conditionOf reads the method's body, if that is a condition and no more, as one on the
// receiver of call e.
func (b *builder) conditionOf(e *hir.MethodCall, c *types.Callee) (yes, no outcome) {
	inner, root := b.insideOf(e, c)
	if inner == nil || !isBool(b.types.Expr(e)) {
		return unknown, unknown
	}
	return inner.wholeCondition(root)
}

// insideOf is what reads the body of the method that e calls, as if its receiver's name
// stood for the receiver; nil where that may be another one each time.
func (b *builder) insideOf(e *hir.MethodCall, c *types.Callee) (inner *builder, root hir.Expr) {
	if b.depth == maxConditionDepth {
		return nil, nil
	}
	at, ok := b.constant(e.Recv)
	if !ok {
		return nil, nil
	}
	body, result := b.oracle.Body(c)
	if body == nil || len(body.Params) != 1 {
		return nil, nil
	}
	self, ok := body.Params[0].(*hir.Bind)
	if !ok || body.Locals[self.Local].Mut {
		return nil, nil
	}
	asker := b.asker
	if asker == nil {
		asker = e
	}
	return &builder{analysis: &analysis{body: body, types: result, oracle: b.oracle, edition: b.edition}, unit: b.unit, g: b.g,
		tables: &tables{aliases: map[hir.LocalID]place{self.Local: at.place(result.Local(self.Local))}}, asker: asker, depth: b.depth + 1}, body.Root
}

// given is the place that e gives, a call of a method that does no more, such as
// config.level().
func (b *builder) given(e *hir.MethodCall) (constant, bool) {
	c, t := b.asksOnly(e), behindRefs(b.types.Expr(e))
	own := t.Kind == types.KindAdt && (!t.Adt.Module.Crate.Library() || isEnum(t))
	if c == nil || t.Kind != types.KindPrim && !isText(t) && !own {
		return constant{}, false
	}
	inner, root := b.insideOf(e, c)
	block, ok := root.(*hir.Block)
	if inner == nil || !ok || block.Kind != hir.PlainBlock || len(block.Stmts) > 0 || block.Tail == nil {
		return constant{}, false
	}
	return inner.constant(block.Tail)
}

const maxConditionDepth = 4

// wholeCondition is outcomes for a condition that nothing was made of yet: its parts say
// together what it says.
func (b *builder) wholeCondition(e hir.Expr) (yes, no outcome) {
	switch e := e.(type) {
	case *hir.Block:
		if e.Kind == hir.PlainBlock && len(e.Stmts) == 0 && e.Tail != nil {
			return b.wholeCondition(e.Tail)
		}
	case *hir.Unary:
		if e.Op == "!" {
			yes, no = b.wholeCondition(e.X)
			return no, yes
		}
	case *hir.Binary:
		if e.Op != "&&" && e.Op != "||" {
			return b.outcomes(e, true)
		}
		yes, no = b.wholeCondition(e.L)
		andYes, andNo := b.wholeCondition(e.R)
		if e.Op == "&&" {
			return yes.and(andYes), no.or(andNo)
		}
		return yes.or(andYes), no.and(andNo)
	case *hir.Matches:
		if e.Guard == nil {
			return b.matching(e.Pat, e.X)
		}
	case *hir.Match:
		return b.tableOf(e)
	case *hir.LocalRef, *hir.Field, *hir.MethodCall:
		return b.outcomes(e, true)
	}
	return unknown, unknown
}

// tableOf is what it says that a match is true whose arms are truths, and that it isn't.
func (b *builder) tableOf(e *hir.Match) (yes, no outcome) {
	yes, no = unknown, unknown
	byTruth, rest := map[string][]string{}, "false"
	for i, arm := range e.Arms {
		body, ok := arm.Body.(*hir.Literal)
		if !ok || arm.Guard != nil {
			return yes, no
		}
		if _, wild := arm.Pat.(*hir.Wild); wild && i == len(e.Arms)-1 {
			rest = body.Text
			break
		}
		values, exact := b.named(arm.Pat, behindRefs(b.types.Expr(e.X)))
		if !exact {
			return yes, no
		}
		byTruth[body.Text] = append(byTruth[body.Text], values...)
	}
	if rest == "true" {
		no.ask, yes.ask = b.asks(e.X, byTruth["false"], true)
	} else {
		yes.ask, no.ask = b.asks(e.X, byTruth["true"], true)
	}
	return yes, no
}

// isReceiver says that x is what a method got, or refers to, whose body is read.
func (b *builder) isReceiver(x hir.Expr) bool {
	ref, ok := x.(*hir.LocalRef)
	return ok && b.asker != nil && b.body.Locals[ref.Local].Self
}

// matching is what it says that pat matches x, and that it doesn't.
func (b *builder) matching(pat hir.Pat, x hir.Expr) (yes, no outcome) {
	at := b.spot(x)
	all, no := b.outcomesOf(pat, at, x)
	yes = allOf(all)
	if variant := variantOf(pat); variant != "" {
		at = b.looksAt(at, x)
		yes = yes.and(outcome{at: at, form: of(b.typeAt(at), variant)})
	}
	return yes, no
}

// and is what is known where both are so.
func (o outcome) and(also outcome) outcome {
	if !o.tells() {
		return also
	}
	if also.tells() {
		o.also = append(slices.Clip(o.also), also)
	}
	return o
}

// allOf is what is known where all of them are so.
func allOf(of []outcome) outcome {
	all := unknown
	for _, o := range of {
		all = all.and(o)
	}
	return all
}

// or is what is known where one of two is so: one more answer where both ask the same.
func (o outcome) or(other outcome) outcome {
	x, y := o.ask, other.ask
	if o.onlyAsks() && other.onlyAsks() && x.question == y.question {
		return outcome{at: nowhere, ask: ask{question: x.question, answers: x.answers | y.answers, numbers: slices.Concat(x.numbers, y.numbers)}}
	}
	return anyOf(o, other)
}

// onlyAsks says that all that the outcome tells is what a question is answered with.
func (o outcome) onlyAsks() bool {
	return len(o.also)+len(o.any) == 0 && o.at.slot < 0 && o.ask.tells()
}

// place is where c lies; t is what lies there.
func (c constant) place(t *types.Type) place {
	p := place{slot: c.slot}
	if c.fields == "" {
		return p
	}
	for _, name := range strings.Split(c.fields[1:], ".") {
		p = p.field(name, types.UnknownType)
	}
	p.proj[len(p.proj)-1].typ = behindRefs(t)
	return p
}

// variantAskedBy is the variant of t for which a method of that name is named.
func variantAskedBy(method string, t *types.Type) string {
	name, ok := strings.CutPrefix(method, "is_")
	if !ok || !isEnum(t) {
		return ""
	}
	for _, v := range t.Adt.Variants {
		if snake(v.Hir().Name) == name {
			return v.Hir().Name
		}
	}
	return ""
}

// snake is a variant's name as a fn's name has it: HalfOpen is half_open.
func snake(name string) string {
	var out strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			out.WriteByte('_')
		}
		out.WriteRune(unicode.ToLower(r))
	}
	return out.String()
}

// frozen says that a value of type t is what it is as long as nobody assigns to it: it
// has no cell, lock or atomic in it, and leads to none.
func (b *builder) frozen(t *types.Type, depth int) bool {
	if depth > maxFrozenDepth {
		return false
	}
	parts := t.Args
	switch {
	case t.Kind == types.KindPrim:
		return true
	case t.Kind == types.KindAdt && !t.Adt.Module.Crate.Library():
		if parts = b.oracle.Fields(t); parts == nil {
			return isEnum(t) && b.copies(t) == types.Yes
		}
	case t.Kind == types.KindRef, t.Kind == types.KindTuple, t.Kind == types.KindArray, t.Kind == types.KindSlice,
		t.IsLang("option"), t.IsLang("result"), t.IsLang("vec"), t.IsLang("string"), t.IsLang("owned_box"):
	default:
		return false
	}
	for _, part := range parts {
		if !b.frozen(part, depth+1) {
			return false
		}
	}
	return true
}

const maxFrozenDepth = 4
