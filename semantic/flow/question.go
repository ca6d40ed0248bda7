package flow

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What conditions ask, and what is known where they hold and where they don't.

// question is something that only an assignment changes and that conditions ask
// about. Of one place: whether it is true, of which variant, or which number. Of
// places that are compared, or of a collection: whether that is so.
type question struct {
	of     []constant
	asked  string       // of them, empty where it is what they are
	values []string     // that a condition may name
	closed bool         // it has no other value
	told   []hir.ExprID // what asks about it, or makes it
}

// constant is a place that nothing but the unit itself changes: a local or a field
// of one, with no pointers but references on the way.
type constant struct {
	slot   int
	fields string // from the slot on, each behind a dot
}

// answers is a set of a question's values, by their number. The last bit stands
// for all values without one.
type answers uint64

const (
	mostAnswers         = 63
	another     answers = 1 << mostAnswers
)

// all are the answers that there may be.
func (q *question) all() answers {
	out := answers(1)<<len(q.values) - 1
	if !q.closed {
		out |= another
	}
	return out
}

// ask is a condition on a question: control goes on where it has one of answers.
type ask struct {
	question int
	answers  answers
}

// outcome is what is known where a condition holds, or where it doesn't: of
// which form a place is, and which answers a question has.
type outcome struct {
	at   place
	form form
	ask  ask
}

// unknown is an outcome that tells nothing.
var unknown = outcome{at: nowhere}

func (o outcome) tells() bool {
	return o.ask.answers != 0 || o.at.slot >= 0 && (len(o.form.variants) > 0 || o.form.empty)
}

// heed notes outcomes: the ways on which it is another one end here.
func (b *builder) heed(outcomes ...outcome) {
	for _, o := range outcomes {
		b.is(o.at, o.form)
		if o.ask.answers != 0 {
			b.g.asks = append(b.g.asks, o.ask)
			b.emit(opAsk, len(b.g.asks)-1, nil)
		}
	}
}

// outcomes is what it says that a condition is as wanted, and that it is not.
func (b *builder) outcomes(e hir.Expr, wanted bool) (yes, no outcome) {
	yes, no = unknown, unknown
	switch e := e.(type) {
	case *hir.Unary:
		if e.Op == "!" {
			return b.outcomes(e.X, !wanted)
		}
	case *hir.LocalRef, *hir.Field:
		if isBool(b.types.Expr(e)) {
			yes.ask, no.ask = b.asks(e, isTrue, true)
		}
	case *hir.Binary:
		q, value, same := b.compared(e)
		yes.ask, no.ask = b.conditions(q, e, []string{value}, true)
		wanted = wanted == same
	case *hir.MethodCall:
		yes, no = b.variantAsked(e)
		if c, ok := b.counted(e, "is_empty"); ok {
			yes.ask, no.ask = b.conditions(b.property("is_empty", c), e, isTrue, true)
		}
	}
	if !wanted {
		yes, no = no, yes
	}
	return yes, no
}

var isTrue = []string{"true"}

// comparisons are the operators by what they ask, and whether that is to be so.
var comparisons = map[string]struct {
	asked string
	so    bool
}{"==": {"==", true}, "!=": {"==", false}, "<": {"<", true}, ">=": {"<", false}, ">": {">", true}, "<=": {">", false}}

// compared is the question that e asks, and the value that it has where e is so;
// -1 for none. so is false where e asks for the other values.
func (b *builder) compared(e *hir.Binary) (q int, value string, so bool) {
	op, ok := comparisons[e.Op]
	if !ok {
		return -1, "", false
	}
	if value := b.valueOf(e.R, b.types.Expr(e.L)); value != "" && op.asked == "==" {
		if q := b.question(e.L); q >= 0 {
			return q, value, op.so
		}
	}
	if lit, ok := e.R.(*hir.Literal); ok && lit.Text == "0" && op.asked != "<" {
		if q, value, so := b.nothing(e.L); q >= 0 {
			return q, value, so == (op.asked == "==") == op.so
		}
	}
	l, left, okL := b.measured(e.L)
	r, right, okR := b.measured(e.R)
	if !okL || !okR || len(l)+len(r) == 0 {
		return -1, "", false
	}
	return b.property(left+op.asked+right, append(l, r...)...), "true", op.so
}

// nothing is the question whether x, of an unsigned type, is 0.
func (b *builder) nothing(x hir.Expr) (q int, value string, so bool) {
	if c, ok := b.counted(x, "len"); ok {
		return b.property("is_empty", c), "true", true
	}
	if t := behindRefs(b.types.Expr(x)); t.Kind == types.KindPrim && t.Name[0] == 'u' {
		return b.question(x), "0", true
	}
	return -1, "", false
}

// valueOf names the value of type t that x always is: a number, or a variant
// without fields.
func (b *builder) valueOf(x hir.Expr, t *types.Type) string {
	switch x := x.(type) {
	case *hir.Literal:
		return number(x)
	case *hir.PathRef:
		if name := x.Path.Last().Name; isEnum(t) && t.Adt.Variant(name) != nil {
			return name
		}
	}
	return ""
}

// measured is what a comparison depends on, and how: x is a literal, or a place
// or the length of a collection.
func (b *builder) measured(x hir.Expr) (of []constant, text string, ok bool) {
	if lit, ok := x.(*hir.Literal); ok {
		return nil, lit.Text, true
	}
	if c, ok := b.counted(x, "len"); ok {
		return []constant{c}, "len", true
	}
	c, ok := b.constant(x)
	return []constant{c}, "", ok && behindRefs(b.types.Expr(x)).Kind == types.KindPrim
}

// counted is the collection that x asks by a method of that name, if what it
// answers depends on what the collection owns alone.
func (b *builder) counted(x hir.Expr, method string) (constant, bool) {
	call, ok := x.(*hir.MethodCall)
	if !ok || call.Name != method || len(call.Args) > 0 {
		return constant{}, false
	}
	switch t := behindRefs(b.types.Expr(call.Recv)); {
	case t.Kind == types.KindSlice, t.Kind == types.KindPrim && t.Name == "str", t.IsLang("string"), t.IsLang("vec"):
		return b.constant(call.Recv)
	}
	return constant{}, false
}

// number is the text of a literal if there is just one way to write it.
func number(l *hir.Literal) string {
	for _, c := range l.Text {
		if c < '0' || c > '9' {
			return ""
		}
	}
	return l.Text
}

// outcomesOf is what it says that pat matches the value of x, which lies at p,
// and that it doesn't.
func (b *builder) outcomesOf(pat hir.Pat, p place, x hir.Expr) (yes []outcome, no outcome) {
	if tuple, ok := x.(*hir.Tuple); ok {
		return b.outcomesOfEach(pat, tuple)
	}
	if wanted, ok := truth(pat); ok {
		is, not := b.outcomes(x, wanted)
		return []outcome{is}, not
	}
	is, not := unknown, unknown
	if values, exact := b.named(pat, x); len(values) > 0 {
		is.ask, not.ask = b.asks(x, values, exact)
	}
	if variant := variantOf(pat); variant != "" && onlyVariant(pat) {
		not.at = b.looksAt(p, x)
		not.form = otherThan(b.typeAt(not.at), variant)
	}
	return []outcome{is}, not
}

// outcomesOfEach is what it says that pat matches a tuple, element by element.
func (b *builder) outcomesOfEach(pat hir.Pat, tuple *hir.Tuple) (yes []outcome, no outcome) {
	p, ok := pat.(*hir.TuplePat)
	if !ok || len(p.Elems) != len(tuple.Elems) || slices.ContainsFunc(p.Elems, isRest) {
		return nil, unknown
	}
	no = unknown
	refutable := 0
	for i, elem := range p.Elems {
		if irrefutable(elem) {
			continue
		}
		is, not := b.outcomesOf(elem, nowhere, tuple.Elems[i])
		yes, no = append(yes, is...), not
		refutable++
	}
	if refutable > 1 {
		no = unknown // any of them may be why
	}
	return yes, no
}

func isRest(p hir.Pat) bool {
	_, ok := p.(*hir.RestPat)
	return ok
}

// named are the values of x that a pattern matches: variants and numbers. exact
// says that it matches all of these.
func (b *builder) named(pat hir.Pat, x hir.Expr) (values []string, exact bool) {
	switch pat := pat.(type) {
	case *hir.OrPat:
		exact = true
		for _, alt := range pat.Alts {
			of, all := b.named(alt, x)
			if len(of) == 0 {
				return nil, false
			}
			values, exact = append(values, of...), exact && all
		}
		return values, exact
	case *hir.RefPat:
		return b.named(pat.Sub, x)
	case *hir.LitPat:
		if l, ok := pat.Lit.(*hir.Literal); ok && number(l) != "" {
			return []string{l.Text}, true
		}
		return nil, false
	}
	variant, t := variantOf(pat), behindRefs(b.types.Expr(x))
	if variant == "" || !isEnum(t) || t.Adt.Variant(variant) == nil {
		return nil, false
	}
	return []string{variant}, onlyVariant(pat)
}

func behindRefs(t *types.Type) *types.Type {
	for t.Kind == types.KindRef {
		t = t.Args[0]
	}
	return t
}

// asks is a condition on what x is: where it has one of the values, and where
// not. exact says that having one is all that the condition wants.
func (b *builder) asks(x hir.Expr, values []string, exact bool) (yes, no ask) {
	return b.conditions(b.question(x), x, values, exact)
}

// conditions is asks for a question by its number, which x asks.
func (b *builder) conditions(q int, x hir.Expr, values []string, exact bool) (yes, no ask) {
	if q < 0 {
		return ask{}, ask{}
	}
	yes = b.g.questions[q].ask(q, x, values)
	if exact && yes.answers != 0 {
		no = ask{q, ^yes.answers}
	}
	return yes, no
}

// ask is the condition that q, the question of that number, has one of the values;
// x asks. No condition at all where they can't be told apart.
func (q *question) ask(number int, x hir.Expr, values []string) ask {
	if !slices.Contains(q.told, x.ID()) {
		q.told = append(q.told, x.ID())
	}
	out := ask{question: number}
	for _, v := range values {
		i := slices.Index(q.values, v)
		if i < 0 {
			if i = len(q.values); i == mostAnswers || q.closed {
				return ask{}
			}
			q.values = append(q.values, v)
		}
		out.answers |= 1 << i
	}
	return out
}

// answered notes that the local at p got a value that e names.
func (b *builder) answered(p place, e hir.Expr) {
	t := b.typeAt(p)
	if len(p.proj) > 0 || p.slot < 0 || b.g.slots[p.slot].kind != localSlot {
		return
	}
	value := ""
	switch e := e.(type) {
	case *hir.Literal:
		if value = number(e); isBool(t) {
			value = e.Text
		}
	case *hir.PathRef:
		value = e.Path.Last().Name
	case *hir.Call:
		if f, ok := e.Fn.(*hir.PathRef); ok && isConstructor(f) {
			value = f.Path.Last().Name
		}
	}
	if q := b.questionOf(constant{slot: p.slot}, t); q >= 0 && value != "" && (isEnum(t) || t.Kind == types.KindPrim) {
		b.heed(outcome{at: nowhere, ask: b.g.questions[q].ask(q, e, []string{value})})
	}
}

// question is the number of the question what x is; -1 where it may change.
func (b *builder) question(x hir.Expr) int {
	c, ok := b.constant(x)
	if !ok {
		return -1
	}
	return b.questionOf(c, behindRefs(b.types.Expr(x)))
}

// questionOf is the number of the question what lies at c.
func (b *builder) questionOf(c constant, t *types.Type) int {
	q := question{of: []constant{c}}
	switch {
	case isBool(t):
		q.values, q.closed = truths, true
	case isEnum(t) && len(t.Adt.Variants) <= mostAnswers:
		for _, v := range t.Adt.Variants {
			q.values = append(q.values, v.Hir().Name)
		}
		q.closed = true
	case t.Kind != types.KindPrim:
		return -1
	}
	return b.add(q)
}

// property is the number of the question whether something is so.
func (b *builder) property(asked string, of ...constant) int {
	return b.add(question{of: of, asked: asked, values: truths, closed: true})
}

var truths = []string{"true", "false"}

// add is the number of a question, which may be there already.
func (b *builder) add(q question) int {
	at := slices.IndexFunc(b.g.questions, func(have question) bool {
		return have.asked == q.asked && slices.Equal(have.of, q.of)
	})
	if at < 0 {
		at = len(b.g.questions)
		b.g.questions = append(b.g.questions, q)
	}
	return at
}

// constant is the place that x names, if only the unit itself can change what
// lies there.
func (b *builder) constant(x hir.Expr) (constant, bool) {
	fields := ""
	for {
		for _, d := range b.types.Adjust(x).Derefs {
			if d.From.Kind != types.KindRef {
				return constant{}, false
			}
		}
		switch e := x.(type) {
		case *hir.LocalRef:
			p := b.localPlace(e.Local)
			return constant{p.slot, fields}, p.slot >= 0 && len(p.proj) == 0
		case *hir.Field:
			fields, x = "."+e.Name+fields, e.X
		case *hir.Deref:
			if b.types.Expr(e.X).Kind != types.KindRef {
				return constant{}, false
			}
			x = e.X
		case *hir.Borrow:
			x = e.X
		default:
			return constant{}, false
		}
	}
}

// in says that a statement does something to c, or to what it is a part of.
func (c constant) in(st stmt) bool {
	if !st.ofSlot() || st.slot != c.slot {
		return false
	}
	rest := c.fields
	for _, step := range st.path {
		if step == "*" || rest == "" {
			continue
		}
		after, ok := strings.CutPrefix(rest, "."+step)
		if !ok || after != "" && after[0] != '.' {
			return false
		}
		rest = after
	}
	return true
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
			if call, ok := e.(*hir.MethodCall); ok && e != part && payload[call.Name].variant != "" {
				b.change(b.spot(call.Recv))
			}
			return true
		})
	}
}

func isBool(t *types.Type) bool { return t.Kind == types.KindPrim && t.Name == "bool" }

// settle notes what a let says by what it makes its local of: a bool that holds
// a condition, or an Option or Result that is Some where another one is, or where
// a condition holds.
func (b *builder) settle(bind *hir.Bind, slot int, init hir.Expr) {
	t := b.types.Local(bind.Local)
	was, is := b.outcomesOfLet(t, init), b.variantsOf(place{slot: slot})
	if !was[0].tells() || !was[1].tells() {
		return
	}
	b.answer(&is, slot, t, init)
	after := b.newBlock()
	ways := [2]int{b.newBlock(), b.newBlock()}
	b.link(b.cur, ways[0])
	b.link(b.cur, ways[1])
	for i, way := range ways {
		b.cur = way
		b.heed(was[i])
		b.heed(is[i])
		b.link(way, after)
	}
	b.cur = after
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
	return b.variantsOf(b.looksAt(nowhere, init))
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
