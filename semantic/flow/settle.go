package flow

import (
	"slices"
	"strconv"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What a let settles, and an assignment.

// answered notes that e gives the local at p a value of that name.
func (b *builder) answered(p place, e hir.Expr, value string) {
	if q := b.questionAt(p); q >= 0 {
		b.heed(outcome{at: nowhere, ask: b.g.questions[q].ask(q, e, []string{value})})
	}
}

// answeredLiteral notes the same of a truth, a text or a number.
func (b *builder) answeredLiteral(p place, e *hir.Literal) {
	if e.Text == "true" || e.Text == "false" {
		b.answered(p, e, e.Text)
		return
	}
	if text, ok := b.textOf(e); ok {
		b.answered(p, e, text)
		return
	}
	n, ok := integer(e)
	if q := b.questionAt(p); ok && q >= 0 && b.g.questions[q].number {
		is, _ := b.within(q, e, []span{{n, n}}, true)
		b.heed(outcome{at: nowhere, ask: is})
	}
}

// questionAt is the number of the question what lies at p: a local, or what one of
// several expressions makes.
func (b *builder) questionAt(p place) int {
	if p.slot < 0 {
		return -1
	}
	s, fields := b.g.slots[p.slot], ""
	if s.kind != localSlot && (s.kind != tempSlot || !branches(s.temp)) ||
		len(p.proj) > 0 && !b.apart(p.slot) && (s.kind != localSlot || s.typ.Kind != types.KindTuple) {
		return -1
	}
	for _, x := range p.proj {
		if unnamed(x) || variantOfField(x.name) != "" {
			return -1
		}
		fields += "." + x.name
	}
	return b.questionOf(constant{slot: p.slot, fields: fields}, behindRefs(b.typeAt(p)))
}

// apart says that a slot is a tuple that one of several expressions makes: what a let
// takes apart.
func (b *builder) apart(slot int) bool {
	s := b.g.slots[slot]
	return s.kind == tempSlot && branches(s.temp) && s.typ.Kind == types.KindTuple
}

// settle notes what a let says by what it makes its local of: a bool that holds
// a condition, or an Option or Result that is Some where another one is, or where
// a condition holds.
func (b *builder) settle(bind *hir.Bind, slot int, init hir.Expr) {
	t := b.types.Local(bind.Local)
	was, is := b.outcomesOfLet(t, init), b.variantsOf(place{slot: slot})
	if !was[0].tells() && !was[1].tells() {
		return
	}
	b.answer(&is, slot, t, init)
	b.eitherWay(was, is)
}

// settleParts notes the same of a let that takes a tuple at p apart: what each of its
// elements is that local is.
func (b *builder) settleParts(pat hir.Pat, p place, init hir.Expr) {
	tuple, ok := pat.(*hir.TuplePat)
	if !ok || p.slot < 0 || len(p.proj) > 0 || !b.apart(p.slot) || slices.ContainsFunc(tuple.Elems, isRest) {
		return
	}
	for i, elem := range tuple.Elems {
		bind, ok := elem.(*hir.Bind)
		if !ok || bind.Sub != nil || b.bindsRef(bind) {
			continue
		}
		t := b.types.Local(bind.Local)
		values, ok := either(t)
		q := b.questionAt(p.field(strconv.Itoa(i), t))
		if !ok || q < 0 {
			continue
		}
		var was [2]outcome
		for j, v := range values {
			was[j] = outcome{at: nowhere, ask: b.g.questions[q].ask(q, init, []string{v})}
		}
		slot := b.locals[bind.Local]
		is := b.variantsOf(place{slot: slot})
		b.answer(&is, slot, t, init)
		b.eitherWay(was, is)
	}
}

// eitherWay goes on in two ways: on each, what was so says what is.
func (b *builder) eitherWay(was, is [2]outcome) {
	b.oneOf(len(was), func(i int) { b.heed(was[i], is[i]) })
}

// outcomesOfLet is what it says that the value of init, of type t, is true, Some
// or Ok, and that it is the other one.
func (b *builder) outcomesOfLet(t *types.Type, init hir.Expr) (out [2]outcome) {
	if isBool(t) {
		out[0], out[1] = b.outcomes(init, true)
		return out
	}
	if e, ok := init.(*hir.MethodCall); ok && conditional[e.Name] && isBool(b.types.Expr(e.Recv)) {
		out[0], out[1] = b.outcomes(e.Recv, true)
		return out
	}
	at := nowhere
	if b.copies(t) == types.Yes {
		at = b.spot(init) // which stays as it is
	}
	out = b.variantsOf(b.looksAt(at, init))
	if values, ok := either(b.types.Expr(init)); ok {
		out[0].ask, _ = b.asks(init, values[:1], false)
		out[1].ask, _ = b.asks(init, values[1:], false)
	}
	return out
}

// conditional are the methods of bool that make Some where it is true.
var conditional = map[string]bool{"then": true, "then_some": true}

// either are the two values that a local may have that is made by a condition:
// where it holds, and where it doesn't.
func either(t *types.Type) (values [2]string, ok bool) {
	switch {
	case isBool(t):
		return [2]string{"true", "false"}, true
	case t.IsLang("option"):
		return [2]string{"Some", "None"}, true
	case t.IsLang("result"):
		return [2]string{"Ok", "Err"}, true
	}
	return values, false
}

// variantsOf are the outcomes that an Option at p is Some and None, or a Result
// Ok and Err.
func (b *builder) variantsOf(p place) [2]outcome {
	t := b.typeAt(p)
	values, ok := either(t)
	if !ok || !isEnum(t) {
		return [2]outcome{unknown, unknown}
	}
	return [2]outcome{{at: p, form: of(t, values[0])}, {at: p, form: of(t, values[1])}}
}

// answer adds to the two outcomes of a local of type t which answer each is.
func (b *builder) answer(is *[2]outcome, slot int, t *types.Type, init hir.Expr) {
	values, ok := either(t)
	q := b.questionOf(constant{slot: slot}, t)
	if !ok || q < 0 {
		return
	}
	for i, v := range values {
		is[i].ask = b.g.questions[q].ask(q, init, []string{v})
	}
}
