package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What comparisons ask.

// comparisons are the operators by the ways in which their operands compare. != is
// the opposite of ==, as numbers that compare in no way differ.
var comparisons = map[string][]string{
	"==": {"Equal"}, "!=": {"Equal"},
	"<": {"Less"}, "<=": {"Less", "Equal"}, ">": {"Greater"}, ">=": {"Equal", "Greater"},
}

// orders are the ways in which two values compare.
var orders = []string{"Less", "Equal", "Greater"}

// compared is the condition that e is true, and that it isn't.
func (b *builder) compared(e *hir.Binary) (yes, no ask) {
	ways, ok := comparisons[e.Op]
	if !ok {
		return ask{}, ask{}
	}
	yes, no = b.comparedWays(e, ways)
	if e.Op == "!=" {
		yes, no = no, yes
	}
	return yes, no
}

// comparedWays is the condition that the operands of e compare in one of these ways,
// and that they don't.
func (b *builder) comparedWays(e *hir.Binary, ways []string) (yes, no ask) {
	if variant := b.variantNamed(e.R, e.L); variant != "" && len(ways) == 1 {
		return b.asks(e.L, []string{variant}, true)
	}
	if variant := b.variantNamed(e.L, e.R); variant != "" && len(ways) == 1 {
		return b.asks(e.R, []string{variant}, true)
	}
	if text, ok := b.textOf(e.R); ok && len(ways) == 1 && ways[0] == "Equal" {
		return b.asks(e.L, []string{text}, true)
	}
	if n, ok := integer(e.R); ok {
		return b.within(b.counting(e.L), e, beside(ways, n), true)
	}
	if n, ok := integer(e.L); ok {
		return b.within(b.counting(e.R), e, beside(turned(ways), n), true)
	}
	return b.ordered(e.L, e.R, ways, e, true)
}

// turned are the ways in which operands compare that change places.
func turned(ways []string) []string {
	opposite := map[string]string{"Less": "Greater", "Greater": "Less", "Equal": "Equal"}
	out := make([]string, len(ways))
	for i, way := range ways {
		out[i] = opposite[way]
	}
	return out
}

// ordered is the condition of asker that l and r compare in one of these ways, two
// places or one and a literal, and that they don't.
func (b *builder) ordered(l, r hir.Expr, ways []string, asker hir.Expr, exact bool) (yes, no ask) {
	of, left, okL := b.measured(l)
	with, right, okR := b.measured(r)
	if !okL || !okR || len(of)+len(with) == 0 {
		return ask{}, ask{}
	}
	if len(of) == 0 || len(with) > 0 && with[0].before(of[0]) {
		of, left, with, right, ways = with, right, of, left, turned(ways)
	}
	q := b.add(question{of: append(of, with...), asked: left + " against " + right, values: orders, closed: !isFloat(b.types.Expr(l))})
	return b.conditions(q, asker, ways, exact)
}

// cmp is what x compares: the operands of a.cmp(&b).
func (b *builder) cmp(x hir.Expr) (l, r hir.Expr, ok bool) {
	call, ok := x.(*hir.MethodCall)
	if !ok || call.Name != "cmp" || len(call.Args) != 1 || !b.types.Expr(x).IsLang("ordering") {
		return nil, nil, false
	}
	return call.Recv, call.Args[0], true
}

func (c constant) before(o constant) bool {
	return c.slot < o.slot || c.slot == o.slot && c.fields < o.fields
}

// isFloat says that a value of type t may compare with another one in no way.
func isFloat(t *types.Type) bool {
	t = behindRefs(t)
	return t.Kind == types.KindPrim && t.Name()[0] == 'f'
}

// counting is the number of the question which number x is: a place, or the length of
// a collection.
func (b *builder) counting(x hir.Expr) int {
	if c, ok := b.counted(x, "len"); ok {
		return b.length(c)
	}
	t := behindRefs(b.types.Expr(x))
	if !isInteger(t) {
		return -1
	}
	if of, text, ok := b.computed(x); ok && len(of) > 0 {
		return b.add(question{of: of, asked: text, number: true, natural: t.Name()[0] == 'u'})
	}
	return b.question(x)
}

// computed is what a sum, a product and the like of places depends on, and how.
func (b *builder) computed(x hir.Expr) (of []constant, text string, ok bool) {
	e, ok := x.(*hir.Binary)
	if !ok || !arithmetic[e.Op] || b.types.Overloaded(e) {
		return nil, "", false
	}
	l, left, okL := b.measured(e.L)
	r, right, okR := b.measured(e.R)
	return slices.Concat(l, r), "(" + left + " " + e.Op + " " + right + ")", okL && okR
}

var arithmetic = map[string]bool{"+": true, "-": true, "*": true, "/": true, "%": true, "&": true, "|": true, "^": true}

// length is the number of the question how many elements the collection at c has.
func (b *builder) length(c constant) int {
	return b.add(question{of: []constant{c}, asked: "len", number: true, natural: true})
}

// variantNamed is the variant without fields that x always is, which is compared
// with other.
func (b *builder) variantNamed(x, other hir.Expr) string {
	path, ok := x.(*hir.PathRef)
	if t := b.types.Expr(other); ok && isEnum(t) && t.Adt.Variant(path.Path.Last().Name) != nil {
		return path.Path.Last().Name
	}
	return ""
}

// measured is what a comparison depends on, and how: x is a literal, a place, the
// length of a collection, or computed of such.
func (b *builder) measured(x hir.Expr) (of []constant, text string, ok bool) {
	if lit, ok := x.(*hir.Literal); ok {
		return nil, lit.Text, true
	}
	if c, ok := b.counted(x, "len"); ok {
		return []constant{c}, "len", true
	}
	if of, text, ok := b.computed(x); ok {
		return of, text, true
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
	case t.Kind == types.KindSlice, t.Kind == types.KindPrim && t.Name() == "str", t.IsLang("string"), t.IsLang("vec"):
		return b.constant(call.Recv)
	}
	return constant{}, false
}
