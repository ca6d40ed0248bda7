package flow

import (
	"iter"
	"slices"
	"strconv"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What is known where a condition holds, and where it doesn't.

// outcome is what is known where a condition holds, or where it doesn't: of
// which form a place is, and which answers a question has.
type outcome struct {
	at   place
	form form
	ask  ask
	also []outcome // that are so as well
	any  []outcome // of which one is so
}

// unknown is an outcome that tells nothing.
var unknown = outcome{at: nowhere}

func (o outcome) tells() bool {
	return len(o.also)+len(o.any) > 0 || o.ask.tells() || o.at.slot >= 0 && (len(o.form.variants) > 0 || o.form.empty)
}

// heed notes outcomes: the ways on which it is another one end here.
func (b *builder) heed(outcomes ...outcome) {
	for _, o := range outcomes {
		b.is(o.at, o.form)
		if o.ask.tells() {
			b.g.asks = append(b.g.asks, o.ask)
			b.emit(opAsk, len(b.g.asks)-1, nil)
		}
		b.heed(o.also...)
		b.oneOf(len(o.any), func(i int) { b.heed(o.any[i]) })
	}
}

// oneOf goes on in n ways, each of which does what it may.
func (b *builder) oneOf(n int, way func(i int)) {
	if n == 0 {
		return
	}
	before, after := b.cur, b.newBlock()
	for i := range n {
		b.cur = b.newBlock()
		b.link(before, b.cur)
		way(i)
		b.link(b.cur, after)
	}
	b.cur = after
}

// anyOf is what is known where one of several outcomes is so: nothing where one of them
// tells nothing.
func anyOf(of ...outcome) outcome {
	if len(of) == 1 {
		return of[0]
	}
	if len(of) == 0 || slices.ContainsFunc(of, func(o outcome) bool { return !o.tells() }) {
		return unknown
	}
	return outcome{at: nowhere, any: of}
}

// outcomes is what it says that a condition is as wanted, and that it is not.
func (b *builder) outcomes(e hir.Expr, wanted bool) (yes, no outcome) {
	yes, no = unknown, unknown
	switch e := e.(type) {
	case *hir.Unary:
		if e.Op == "!" {
			return b.outcomes(e.X, !wanted)
		}
	case *hir.LocalRef, *hir.Field, *hir.If, *hir.Match, *hir.Block, *hir.Matches:
		if isBool(b.types.Expr(e)) {
			yes.ask, no.ask = b.asks(e, isTrue, true)
		}
	case *hir.Binary:
		if x, same, ok := againstTruth(e); ok {
			return b.outcomes(x, wanted == same)
		}
		if branches(e) {
			yes.ask, no.ask = b.asks(e, isTrue, true)
		} else {
			yes.ask, no.ask = b.compared(e)
		}
	case *hir.MethodCall:
		yes, no = b.variantAsked(e)
		if c, ok := b.counted(e, "is_empty"); ok {
			yes.ask, no.ask = b.within(b.length(c), e, []span{{0, 0}}, true)
		}
	}
	if !wanted {
		yes, no = no, yes
	}
	return yes, no
}

// againstTruth is what e compares with true, or with false, by == or !=, and whether e holds
// where that is true.
func againstTruth(e *hir.Binary) (x hir.Expr, same, ok bool) {
	lit, ok := e.R.(*hir.Literal)
	if !ok || e.Op != "==" && e.Op != "!=" || lit.Text != "true" && lit.Text != "false" {
		return nil, false, false
	}
	return e.L, (lit.Text == "true") == (e.Op == "=="), true
}

var isTrue = []string{"true"}

// outcomesOf is what it says that pat matches the value of x, which lies at p,
// and that it doesn't.
func (b *builder) outcomesOf(pat hir.Pat, p place, x hir.Expr) (yes []outcome, no outcome) {
	if alts, ok := b.alternatives(pat, x); ok {
		return eachAlternative(alts, func(alt hir.Pat) ([]outcome, outcome) { return b.outcomesOf(alt, p, x) })
	}
	if tuple, ok := x.(*hir.Tuple); ok {
		return b.outcomesOfEach(pat, tuple)
	}
	if wanted, ok := truth(pat); ok {
		is, not := b.outcomes(x, wanted)
		return []outcome{is}, not
	}
	is, not := unknown, unknown
	if values, exact := b.named(pat, behindRefs(b.types.Expr(x))); len(values) > 0 {
		is.ask, not.ask = b.asks(x, values, exact)
	}
	if in, exact := numbered(pat); len(in) > 0 {
		is.ask, not.ask = b.within(b.counting(x), x, in, exact)
	}
	yes = []outcome{is}
	if c, ok := b.constant(x); ok && b.takesApart(pat) {
		yes, not = b.outcomesOfFields(pat, c, x)
	} else if ok && b.asksInVariant(pat) {
		yes, not = b.outcomesOfVariant(pat, c, x)
	}
	if variant, at := b.decisive(pat, b.looksAt(p, x)); variant != "" {
		not.at, not.form = at, otherThan(b.typeAt(at), variant)
	}
	return yes, not
}

// outcomesOfFields is what it says that pat, which takes a tuple or a struct apart, matches
// what lies at c, field by field; x asks.
func (b *builder) outcomesOfFields(pat hir.Pat, c constant, x hir.Expr) (yes []outcome, no outcome) {
	var nots []outcome // any of them may be why
	for name, sub := range fieldPatterns(pat) {
		if irrefutable(sub) {
			continue
		}
		is, not := b.outcomesAt(sub, c.field(name), x)
		yes, nots = append(yes, is...), append(nots, not)
	}
	if asksBehindRest(pat) {
		nots = append(nots, unknown)
	}
	return yes, anyOf(nots...)
}

// asksBehindRest says that a pattern asks for a field that fieldPatterns doesn't name.
func asksBehindRest(pat hir.Pat) bool {
	subs := subPatterns(pat)
	rest := slices.IndexFunc(subs, isRest)
	return rest >= 0 && slices.ContainsFunc(subs[rest:], func(sub hir.Pat) bool { return !irrefutable(sub) })
}

// outcomesAt is what it says that pat matches what lies at c, and that it doesn't.
func (b *builder) outcomesAt(pat hir.Pat, c constant, x hir.Expr) (yes []outcome, no outcome) {
	if b.takesApart(pat) {
		return b.outcomesOfFields(pat, c, x)
	}
	if b.asksInVariant(pat) {
		return b.outcomesOfVariant(pat, c, x)
	}
	is, not, t := unknown, unknown, behindRefs(b.types.Pat(pat))
	values, exact := b.named(pat, t)
	if wanted, ok := truth(pat); ok {
		values, exact = []string{strconv.FormatBool(wanted)}, true
	}
	in, within := numbered(pat)
	switch {
	case len(values) > 0:
		is.ask, not.ask = b.conditions(b.questionOf(c, t), x, values, exact)
	case len(in) > 0 && isInteger(t):
		is.ask, not.ask = b.within(b.questionOf(c, t), x, in, within)
	}
	return []outcome{is}, not
}

// alternatives are those of pat, which is held against x, where they have to be looked at
// one by one: they ask for more than variants, texts or numbers.
func (b *builder) alternatives(pat hir.Pat, x hir.Expr) (alts []hir.Pat, ok bool) {
	or, ok := pat.(*hir.OrPat)
	if !ok {
		return nil, false
	}
	_, exact := b.named(pat, behindRefs(b.types.Expr(x)))
	_, within := numbered(pat)
	return or.Alts, !exact && !within
}

// eachAlternative is what it says that one of alts matches, and that none does; of says it
// of one of them.
func eachAlternative(alts []hir.Pat, of func(hir.Pat) (yes []outcome, no outcome)) (yes []outcome, no outcome) {
	var any []outcome
	no = unknown
	for _, alt := range alts {
		is, not := of(alt)
		any, no = append(any, allOf(is)), no.and(not)
	}
	return []outcome{anyOf(any...)}, no
}

// outcomesOfVariant is what it says that pat, which asks for a variant and for what is in
// it, matches what lies at c; x asks.
func (b *builder) outcomesOfVariant(pat hir.Pat, c constant, x hir.Expr) (yes []outcome, no outcome) {
	variant, t := variantOf(pat), behindRefs(b.types.Pat(pat))
	is, other := unknown, unknown
	is.ask, other.ask = b.conditions(b.questionOf(c, t), x, []string{variant}, true)
	yes, no = b.outcomesOfFields(pat, constant{c.slot, c.fields + "." + variant + ":"}, x)
	return append(yes, is), anyOf(other, no)
}

// asksInVariant says that a pattern is one for a variant of an enum and for some of its
// fields.
func (b *builder) asksInVariant(pat hir.Pat) bool {
	switch pat.(type) {
	case *hir.TupleStructPat, *hir.StructPat:
		t := behindRefs(b.types.Pat(pat))
		return isEnum(t) && t.Adt.Variant(variantOf(pat)) != nil && !onlyVariant(pat)
	}
	return false
}

// takesApart says that a pattern is one for a tuple or a struct, field by field.
func (b *builder) takesApart(pat hir.Pat) bool {
	switch pat.(type) {
	case *hir.TuplePat, *hir.TupleStructPat, *hir.StructPat:
		t := behindRefs(b.types.Pat(pat))
		return t.Kind == types.KindTuple || t.Kind == types.KindAdt && t.Adt.Hir.Kind == hir.Struct
	}
	return false
}

// fieldPatterns are the patterns for the fields that pat names, by the fields' names.
func fieldPatterns(pat hir.Pat) iter.Seq2[string, hir.Pat] {
	return func(yield func(string, hir.Pat) bool) {
		if s, ok := pat.(*hir.StructPat); ok {
			for _, f := range s.Fields {
				if !yield(f.Name, f.Pat) {
					return
				}
			}
			return
		}
		subs := subPatterns(pat)
		for i, sub := range subs {
			if slices.ContainsFunc(subs[:i+1], isRest) {
				return // what comes behind is counted from the end
			}
			if !yield(strconv.Itoa(i), sub) {
				return
			}
		}
	}
}

// decisive is the innermost variant that pat asks for at p or inside, and where: there is
// none of it there where the pattern fails. "" if that may have another reason.
func (b *builder) decisive(pat hir.Pat, p place) (variant string, at place) {
	if variant = variantOf(pat); variant == "" || onlyVariant(pat) {
		return variant, p
	}
	if bind, ok := pat.(*hir.Bind); ok {
		return b.decisive(bind.Sub, p)
	}
	variant, refutable := "", 0
	b.eachPart(pat, p, func(sub hir.Pat, part place) {
		if !irrefutable(sub) {
			refutable++
			variant, at = b.decisive(sub, part)
		}
	})
	if refutable != 1 {
		return "", nowhere
	}
	return variant, at
}

// outcomesOfEach is what it says that pat matches a tuple, element by element.
func (b *builder) outcomesOfEach(pat hir.Pat, tuple *hir.Tuple) (yes []outcome, no outcome) {
	p, ok := pat.(*hir.TuplePat)
	if !ok || len(p.Elems) != len(tuple.Elems) || slices.ContainsFunc(p.Elems, isRest) {
		return nil, unknown
	}
	var nots []outcome // any of them may be why
	for i, elem := range p.Elems {
		if irrefutable(elem) {
			continue
		}
		is, not := b.outcomesOf(elem, nowhere, tuple.Elems[i])
		yes, nots = append(yes, is...), append(nots, not)
	}
	return yes, anyOf(nots...)
}

func isRest(p hir.Pat) bool {
	_, ok := p.(*hir.RestPat)
	return ok
}

// named are the variants of t that a pattern matches. exact says that it matches all
// of these.
func (b *builder) named(pat hir.Pat, t *types.Type) (values []string, exact bool) {
	switch pat := pat.(type) {
	case *hir.OrPat:
		return ofAlternatives(pat, func(alt hir.Pat) ([]string, bool) { return b.named(alt, t) })
	case *hir.RefPat:
		return b.named(pat.Sub, t)
	case *hir.LitPat:
		if text, ok := b.textOf(pat.Lit); ok {
			return []string{text}, true
		}
		return nil, false
	}
	variant := variantOf(pat)
	if variant == "" || !isEnum(t) || t.Adt.Variant(variant) == nil {
		return nil, false
	}
	return []string{variant}, onlyVariant(pat)
}

// ofAlternatives is all that the alternatives of a pattern match, none where that is not
// known of one of them. exact says that each of them matches all that it gives.
func ofAlternatives[T any](pat *hir.OrPat, matches func(hir.Pat) (values []T, exact bool)) (values []T, exact bool) {
	exact = true
	for _, alt := range pat.Alts {
		of, all := matches(alt)
		if len(of) == 0 {
			return nil, false
		}
		values, exact = append(values, of...), exact && all
	}
	return values, exact
}

// askedInside notes what a scrutinee asks of an Option or a Result on the way to
// its value: it may be of either variant in each of the arms.
func (b *builder) askedInside(x hir.Expr) {
	parts := []hir.Expr{x}
	if tuple, ok := x.(*hir.Tuple); ok {
		parts = tuple.Elems
	}
	for _, part := range parts {
		hir.Walk(part, func(e hir.Expr) bool {
			if call, ok := e.(*hir.MethodCall); ok && e != part {
				if _, ok := b.inquiry(call); ok {
					b.change(b.spot(call.Recv))
				}
			}
			return true
		})
	}
}
