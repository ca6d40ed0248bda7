package hir

import (
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
)

// optionalExpr is nil when n is not written.
func (b *bodyLowerer) optionalExpr(n parser.Node) Expr {
	if !n.Valid() {
		return nil
	}
	return b.expr(n)
}

// expr lowers an expression; a Missing when n is none.
func (b *bodyLowerer) expr(n parser.Node) Expr {
	for n.Kind() == parser.KindParenthesizedExpression || n.Kind() == parser.KindExpressionStatement {
		n = firstNamed(n)
	}
	if !n.Valid() || n.Missing() || n.Kind() == parser.KindError || !b.enter() {
		return b.missing(n)
	}
	defer b.leave()
	if head := bareBreak(n); head.Valid() && !b.given.is(head) {
		return b.breakWith(n, head)
	}
	if e := b.operator(n); e != nil {
		return e
	}
	if e := b.control(n); e != nil {
		return e
	}
	return b.value(n)
}

// operands are the child expressions of n that the grammar does not name.
func operands(n parser.Node) []parser.Node {
	var found []parser.Node
	for c := range n.NamedChildren() {
		switch c.Kind() {
		case parser.KindAttributeItem, parser.KindInnerAttributeItem, parser.KindError,
			parser.KindLabel, parser.KindMutableSpecifier:
		default:
			found = append(found, c)
		}
	}
	return found
}

// operand is the i-th of operands, the zero Node when there are fewer.
func operand(n parser.Node, i int) parser.Node {
	if all := operands(n); i < len(all) {
		return all[i]
	}
	return parser.Node{}
}

// elements lowers a list of expressions; an ERROR among them is a Missing.
func (b *bodyLowerer) elements(n parser.Node) []Expr {
	var elems []Expr
	for c := range n.Children() {
		switch {
		case !c.Named(), comment(c):
		case c.Kind() == parser.KindAttributeItem, c.Kind() == parser.KindInnerAttributeItem:
		case c.Field() == parser.FieldLength:
		default:
			elems = append(elems, b.expr(c))
		}
	}
	return elems
}

// value lowers literals, names, and what is made of a list of expressions.
func (b *bodyLowerer) value(n parser.Node) Expr {
	switch k := n.Kind(); k {
	case parser.KindIdentifier, parser.KindSelf:
		return b.name(n)
	case parser.KindScopedIdentifier, parser.KindSuper, parser.KindCrate:
		return put(b, n, &PathRef{Path: b.path(n), Scope: b.scope})
	case parser.KindGenericFunction:
		if n.Child(parser.FieldFunction).Kind() == parser.KindFieldExpression {
			return b.missing(n) // a method without its call
		}
		return put(b, n, &PathRef{Path: b.path(n), Scope: b.scope})
	case parser.KindCallExpression:
		return b.call(n)
	case parser.KindMacroInvocation:
		return b.macro(n)
	case parser.KindTupleExpression:
		return put(b, n, &Tuple{Elems: b.elements(n)})
	case parser.KindUnitExpression:
		return put(b, n, &Tuple{})
	case parser.KindArrayExpression:
		if length := n.Child(parser.FieldLength); length.Valid() {
			elem := b.expr(operand(n, 0))
			return put(b, n, &Repeat{Elem: elem, Len: b.expr(length)})
		}
		return put(b, n, &Array{Elems: b.elements(n)})
	case parser.KindStructExpression:
		return b.structLit(n)
	default:
		if isLiteral(k) {
			return put(b, n, &Literal{Kind: litKind(n), Text: n.Text()})
		}
	}
	return b.missing(n)
}

// name is a local, a path of one segment, or the `_` of an assignment.
func (b *bodyLowerer) name(n parser.Node) Expr {
	name := ident(n)
	if name == "_" {
		return put(b, n, &Underscore{})
	}
	if id, ok := b.lookup(n); ok {
		return put(b, n, &LocalRef{Local: id})
	}
	return put(b, n, &PathRef{Path: b.path(n), Scope: b.scope})
}

func litKind(n parser.Node) LitKind {
	switch n.Kind() {
	case parser.KindFloatLiteral:
		return FloatLit
	case parser.KindBooleanLiteral:
		return BoolLit
	case parser.KindCharLiteral:
		if strings.HasPrefix(n.Text(), "b") {
			return ByteLit
		}
		return CharLit
	case parser.KindStringLiteral, parser.KindRawStringLiteral:
		return stringKind(n.Text())
	}
	return intKind(n.Text())
}

func stringKind(text string) LitKind {
	switch {
	case strings.HasPrefix(text, "b"):
		return ByteStrLit
	case strings.HasPrefix(text, "c"):
		return CStrLit
	}
	return StrLit
}

// intKind: `1f64` is a float, `0x1f64` is not.
func intKind(text string) LitKind {
	radix := strings.HasPrefix(text, "0x")
	if !radix && (strings.HasSuffix(text, "f32") || strings.HasSuffix(text, "f64")) {
		return FloatLit
	}
	return IntLit
}

// operator lowers what has operands; nil when n is something else.
func (b *bodyLowerer) operator(n parser.Node) Expr {
	switch n.Kind() {
	case parser.KindUnaryExpression, parser.KindNegativeLiteral:
		return b.unary(n)
	case parser.KindReferenceExpression:
		borrow := &Borrow{Mut: n.Has(parser.KindMutableSpecifier), Raw: n.Has(parser.TokRaw)}
		borrow.X = b.expr(n.Child(parser.FieldValue))
		return put(b, n, borrow)
	case parser.KindTryExpression:
		return put(b, n, &Try{X: b.expr(operand(n, 0))})
	case parser.KindAwaitExpression:
		await := &Await{X: b.expr(operand(n, 0))}
		await.AwaitSpan = b.span(n.ChildOf(parser.TokAwait))
		return put(b, n, await)
	case parser.KindYieldExpression:
		return b.yield(n)
	case parser.KindFieldExpression:
		return b.field(n)
	case parser.KindIndexExpression:
		ops := operands(n)
		if len(ops) < 2 {
			return b.missing(n)
		}
		if b.given.is(ops[0]) {
			return put(b, n, &Array{Elems: []Expr{b.expr(ops[1])}})
		}
		x := b.expr(ops[0])
		return put(b, n, &Index{X: x, I: b.expr(ops[1])})
	case parser.KindBinaryExpression:
		return b.binary(n)
	case parser.KindAssignmentExpression:
		l := b.expr(n.Child(parser.FieldLeft))
		return put(b, n, &Assign{L: l, R: b.expr(n.Child(parser.FieldRight))})
	case parser.KindCompoundAssignmentExpr:
		l := b.expr(n.Child(parser.FieldLeft))
		op := strings.TrimSuffix(n.Child(parser.FieldOperator).Text(), "=")
		return put(b, n, &AssignOp{Op: op, L: l, R: b.expr(n.Child(parser.FieldRight))})
	case parser.KindTypeCastExpression:
		x := b.expr(n.Child(parser.FieldValue))
		return put(b, n, &Cast{X: x, Type: b.typeRef(n.Child(parser.FieldType))})
	case parser.KindRangeExpression:
		return b.rangeExpr(n)
	}
	return nil
}

func (b *bodyLowerer) unary(n parser.Node) Expr {
	x := b.expr(operand(n, 0))
	switch {
	case n.Has(parser.TokSTAR):
		return put(b, n, &Deref{X: x})
	case n.Has(parser.TokBANG):
		return put(b, n, &Unary{Op: "!", X: x})
	}
	return put(b, n, &Unary{Op: "-", X: x})
}

// binary lowers a chain of operators, which nests to the left.
func (b *bodyLowerer) binary(n parser.Node) Expr {
	var chain []parser.Node
	left := n
	for left.Kind() == parser.KindBinaryExpression {
		chain = append(chain, left)
		left = left.Child(parser.FieldLeft)
	}
	if b.depth+len(chain) > maxDepth {
		return b.missing(n)
	}
	b.depth += len(chain)
	defer func() { b.depth -= len(chain) }()
	if b.given.is(left) {
		return b.operandOf(chain)
	}
	if wantsOperand(left) {
		lo := b.optionalExpr(operand(left, 0))
		return put(b, n, &Range{Lo: lo, Hi: b.operandOf(chain)})
	}
	e := b.expr(left)
	for i := len(chain) - 1; i >= 0; i-- {
		c := chain[i]
		op := c.Child(parser.FieldOperator).Text()
		e = put(b, c, &Binary{Op: op, L: e, R: b.expr(c.Child(parser.FieldRight))})
	}
	return e
}

func (b *bodyLowerer) field(n parser.Node) Expr {
	name := n.Child(parser.FieldField)
	x := b.expr(n.Child(parser.FieldValue))
	return put(b, n, &Field{X: x, Name: ident(name), NameSpan: b.span(name)})
}

func (b *bodyLowerer) rangeExpr(n parser.Node) Expr {
	r := &Range{}
	seen := false
	for c := range n.Children() {
		switch {
		case c.Kind() == parser.TokDOTDOT:
			seen = true
		case c.Kind() == parser.TokDOTDOTEQ, c.Kind() == parser.TokDOTDOTDOT:
			seen, r.Inclusive = true, true
		case !c.Named() || c.Extra() || c.Kind() == parser.KindError:
		case seen:
			r.Hi = b.expr(c)
		default:
			r.Lo = b.expr(c)
		}
	}
	return put(b, n, r)
}

// parenthesized is the value of `break (x)`, which the grammar takes for a call
// of `break`.
func (b *bodyLowerer) parenthesized(args parser.Node) Expr {
	elems := b.elements(args)
	comma := false
	for c := range args.Children() {
		comma = comma || !c.Named() && c.Text() == ","
	}
	if len(elems) == 1 && !comma {
		return elems[0]
	}
	return put(b, args, &Tuple{Elems: elems})
}

// call lowers `f(x)` and `x.m::<T>(y)`. A call of a field, `(x.f)(y)`, has
// parentheses around the field, and `x.0(y)` a number.
func (b *bodyLowerer) call(n parser.Node) Expr {
	fn := n.Child(parser.FieldFunction)
	args := n.Child(parser.FieldArguments)
	if b.given.is(fn) {
		return b.parenthesized(args)
	}
	method, generics := fn, parser.Node{}
	if fn.Kind() == parser.KindGenericFunction {
		method = fn.Child(parser.FieldFunction)
		generics = fn.Child(parser.FieldTypeArguments)
	}
	name := method.Child(parser.FieldField)
	if method.Kind() != parser.KindFieldExpression || name.Kind() != parser.KindFieldIdentifier {
		f := b.expr(fn)
		return put(b, n, &Call{Fn: f, Args: b.elements(args)})
	}
	m := &MethodCall{Name: ident(name), NameSpan: b.span(name)}
	m.Recv = b.expr(method.Child(parser.FieldValue))
	if generics.Valid() {
		m.Generics = b.genericArgs(generics)
	}
	m.Args = b.elements(args)
	return put(b, n, m)
}

func (b *bodyLowerer) structLit(n parser.Node) Expr {
	s := &StructLit{Path: b.path(n.Child(parser.FieldName)), Scope: b.scope}
	for c := range n.Child(parser.FieldBody).NamedChildren() {
		switch c.Kind() {
		case parser.KindShorthandFieldInitializer:
			name := c.ChildOf(parser.KindIdentifier)
			s.Fields = append(s.Fields, FieldInit{Name: ident(name), Value: b.name(name), Shorthand: true})
		case parser.KindFieldInitializer:
			name := c.Child(parser.FieldField)
			s.Fields = append(s.Fields, FieldInit{Name: ident(name), Value: b.expr(c.Child(parser.FieldValue))})
		case parser.KindBaseFieldInitializer:
			s.Base = b.expr(operand(c, 0))
		}
	}
	return put(b, n, s)
}
