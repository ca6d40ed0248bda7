package flow

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What conditions ask about.

// question is something that only an assignment changes and that conditions ask
// about. Of one place: whether it is true, of which variant, or which number. Of
// places that are compared, or of a collection: whether that is so.
type question struct {
	of     []constant
	asked  string       // of them, empty where it is what they are
	values []string     // that a condition may name
	closed bool         // it has no other value
	told   []hir.ExprID // what asks about it, or makes it
	// number: its values are the integers, which are divided once all is asked.
	number, natural bool
}

// constant is a place that nothing but the unit itself changes: a local or a field
// of one, with no pointers but references on the way.
type constant struct {
	slot   int
	fields string // from the slot on, each behind a dot
}

// field is a field of what lies at c. Those of a variant follow its name, and no dot.
func (c constant) field(name string) constant {
	if !strings.HasSuffix(c.fields, ":") {
		name = "." + name
	}
	return constant{c.slot, c.fields + name}
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
	numbers  []span // that are wanted, until they are divided
}

func (a ask) tells() bool { return a.answers != 0 || len(a.numbers) > 0 }

func behindRefs(t *types.Type) *types.Type {
	for t.Kind == types.KindRef {
		t = t.Args[0]
	}
	return t
}

// asks is a condition on what x is: where it has one of the values, and where
// not. exact says that having one is all that the condition wants.
func (b *builder) asks(x hir.Expr, values []string, exact bool) (yes, no ask) {
	if l, r, ok := b.cmp(x); ok {
		return b.ordered(l, r, values, x, exact)
	}
	return b.conditions(b.question(x), x, values, exact)
}

// conditions is asks for a question by its number, which x asks.
func (b *builder) conditions(q int, x hir.Expr, values []string, exact bool) (yes, no ask) {
	if q < 0 {
		return ask{}, ask{}
	}
	yes = b.g.questions[q].ask(q, b.asking(x), values)
	if exact && yes.answers != 0 {
		no = ask{question: q, answers: ^yes.answers}
	}
	return yes, no
}

// asking is what asks where x does: the call of the method that x is in the body of.
func (b *builder) asking(x hir.Expr) hir.Expr {
	if b.asker != nil {
		return b.asker
	}
	return x
}

// tell notes that x asks about q, or makes it.
func (q *question) tell(x hir.Expr) {
	if !slices.Contains(q.told, x.ID()) {
		q.told = append(q.told, x.ID())
	}
}

// ask is the condition that q, the question of that number, has one of the values;
// x asks. No condition at all where they can't be told apart.
func (q *question) ask(number int, x hir.Expr, values []string) ask {
	q.tell(x)
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
	case isText(t):
	case isInteger(t):
		q.number, q.natural = true, t.Name()[0] == 'u'
	default:
		return -1
	}
	return b.add(q)
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
		if slices.ContainsFunc(b.types.Adjust(x).Derefs, offReference) {
			return constant{}, false
		}
		switch e := x.(type) {
		case *hir.LocalRef:
			if c, ok := b.sameAs[e.Local]; ok {
				return constant{c.slot, c.fields + fields}, true
			}
			p := b.localPlace(e.Local)
			if b.asker == nil && len(p.proj) > 0 {
				return constant{}, false
			}
			for i := len(p.proj) - 1; i >= 0; i-- {
				fields = "." + p.proj[i].name + fields
			}
			return constant{p.slot, fields}, p.slot >= 0
		case *hir.Field:
			fields, x = "."+e.Name+fields, e.X
		case *hir.Deref:
			if b.types.Expr(e.X).Kind != types.KindRef {
				return constant{}, false
			}
			x = e.X
		case *hir.Borrow:
			x = e.X
		case *hir.MethodCall:
			if !b.sameVariant(e) && !(e.Name == "as_str" && b.types.Expr(e.Recv).IsLang("string")) {
				c, ok := b.given(e)
				return constant{c.slot, c.fields + fields}, ok
			}
			x = e.Recv
		default:
			s, ok := b.stored[x.ID()]
			return constant{s, fields}, ok && branches(x)
		}
	}
}

// offReference says that it is no reference that is dereferenced.
func offReference(d types.DerefStep) bool { return d.From.Kind != types.KindRef }

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

// branches says that x gets its value on one of several ways.
func branches(x hir.Expr) bool {
	switch x := x.(type) {
	case *hir.If, *hir.Match, *hir.Block, *hir.Matches:
		return true
	case *hir.Binary:
		return x.Op == "&&" || x.Op == "||"
	}
	return false
}

// isText says that a value of type t is told from others by literals alone: "a", 'a'.
func isText(t *types.Type) bool {
	return t.IsLang("string") || t.Kind == types.KindPrim && (t.Name() == "str" || t.Name() == "char")
}

// textOf is the literal that x is, of a type that isText.
func (b *builder) textOf(x hir.Expr) (text string, ok bool) {
	lit, ok := x.(*hir.Literal)
	if !ok || !isText(behindRefs(b.types.Expr(x))) {
		return "", false
	}
	return lit.Text, true
}

func isBool(t *types.Type) bool { return t.Kind == types.KindPrim && t.Name() == "bool" }
