package hir

import (
	"bytes"

	"github.com/wakeful-rs/wakeful/parser"
)

// bareBreak finds a `break` without a value at the start of n. The grammar ends
// it where a bracket or an operator follows, and takes all of `break (x).f()`,
// `break [x][0]` and `break -x` for a call, an index or an operation on it.
func bareBreak(n parser.Node) parser.Node {
	if !bytes.HasPrefix(n.Bytes(), []byte("break")) {
		return parser.Node{}
	}
	for at := n; at.Valid(); {
		first := operand(at, 0)
		if first.Kind() == parser.KindBreakExpression && !operand(first, 0).Valid() {
			switch at.Kind() {
			case parser.KindCallExpression, parser.KindIndexExpression, parser.KindBinaryExpression:
				return first
			}
			return parser.Node{}
		}
		at = first
	}
	return parser.Node{}
}

// given is a break that is given its value, and where the value starts.
type given struct {
	to    parser.Node
	start int
}

func (g given) is(n parser.Node) bool { return n.Valid() && n == g.to }

// breakWith lowers head with the value that n is without it.
func (b *bodyLowerer) breakWith(n, head parser.Node) Expr {
	outer := b.given
	b.given = given{to: head}
	for c := range head.Parent().Children() {
		if !c.Extra() && c.Start() >= head.End() {
			b.given.start = b.span(c).Start
			break
		}
	}
	value := b.expr(n)
	b.given = outer
	return put(b, n, &Break{Label: label(head), Value: value})
}

// wantsOperand says that n is a range without an end. What follows it and looks
// like a binary operator, as the grammar takes it, is the prefix of that end:
// `0..*n`.
func wantsOperand(n parser.Node) bool {
	if n.Kind() != parser.KindRangeExpression {
		return false
	}
	last := parser.Node{}
	for c := range n.Children() {
		if !c.Extra() {
			last = c
		}
	}
	return last.Kind() == parser.TokDOTDOT
}

// operandOf lowers what a chain of operators really is behind a range or a
// break: an operand, of which the first operator is the prefix.
func (b *bodyLowerer) operandOf(chain []parser.Node) Expr {
	first := chain[len(chain)-1]
	op := first.Child(parser.FieldOperator)
	from := b.span(op).Start
	e := b.prefixed(op, first.Child(parser.FieldRight))
	for i := len(chain) - 2; i >= 0; i-- {
		op, r := chain[i].Child(parser.FieldOperator).Text(), b.expr(chain[i].Child(parser.FieldRight))
		x := put(b, chain[i], &Binary{Op: op, L: e, R: r})
		x.Pos.Start = from
		e = x
	}
	return e
}

// prefixed is the operator before its operand. A cast behind that is of both.
func (b *bodyLowerer) prefixed(op, n parser.Node) Expr {
	var e expression
	switch {
	case n.Kind() == parser.KindTypeCastExpression:
		x := b.prefixed(op, n.Child(parser.FieldValue))
		e = put(b, n, &Cast{X: x, Type: b.typeRef(n.Child(parser.FieldType))})
	case op.Text() == "*":
		e = put(b, n, &Deref{X: b.expr(n)})
	case op.Text() == "&":
		e = put(b, n, &Borrow{X: b.expr(n)})
	default:
		e = put(b, n, &Unary{Op: op.Text(), X: b.expr(n)})
	}
	e.base().Pos.Start = b.span(op).Start
	return e
}
