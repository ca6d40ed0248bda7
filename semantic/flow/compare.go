package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What comparisons ask.

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
		if q, value := b.nothing(e.L); q >= 0 {
			isZero := op.asked == "=="
			return q, value, isZero == op.so
		}
	}
	l, left, okL := b.measured(e.L)
	r, right, okR := b.measured(e.R)
	if !okL || !okR || len(l)+len(r) == 0 {
		return -1, "", false
	}
	return b.property(left+op.asked+right, append(l, r...)...), "true", op.so
}

// nothing is the question that has that value where x, of an unsigned type, is 0.
func (b *builder) nothing(x hir.Expr) (q int, value string) {
	if c, ok := b.counted(x, "len"); ok {
		return b.property("is_empty", c), "true"
	}
	if t := behindRefs(b.types.Expr(x)); t.Kind == types.KindPrim && t.Name[0] == 'u' {
		return b.question(x), "0"
	}
	return -1, ""
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

// literal is the text of a truth, or of a number.
func literal(l *hir.Literal) string {
	if l.Text == "true" || l.Text == "false" {
		return l.Text
	}
	return number(l)
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
