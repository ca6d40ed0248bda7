package hir

import "github.com/wakeful-rs/wakeful/parser"

// wantsOperand says that n is a range without an end or a break without a value.
// What follows it and looks like a binary operator, as the grammar takes it, is
// the prefix of that operand: `0..*n`, `break -1`.
func wantsOperand(n parser.Node) bool {
	switch n.Kind() {
	case parser.KindRangeExpression:
		last := parser.Node{}
		for c := range n.Children() {
			if !c.Extra() {
				last = c
			}
		}
		return last.Kind() == parser.TokDOTDOT
	case parser.KindBreakExpression:
		return !operand(n, 0).Valid()
	}
	return false
}

// giveOperand lowers head, for which wantsOperand holds, with the operand that
// the chain of operators behind it really is; n is the whole.
func (b *bodyLowerer) giveOperand(n, head parser.Node, chain []parser.Node) Expr {
	var lo Expr
	if head.Kind() == parser.KindRangeExpression {
		lo = b.optionalExpr(operand(head, 0))
	}
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
	if head.Kind() == parser.KindRangeExpression {
		return put(b, n, &Range{Lo: lo, Hi: e})
	}
	return put(b, n, &Break{Label: label(head), Value: e})
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
