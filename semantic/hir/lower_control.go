package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
)

// control lowers blocks, branches, loops, jumps and closures; nil when n is
// something else.
func (b *bodyLowerer) control(n parser.Node) Expr {
	switch n.Kind() {
	case parser.KindBlock:
		return b.block(n, PlainBlock)
	case parser.KindUnsafeBlock:
		return b.blockIn(n, n.ChildOf(parser.KindBlock), UnsafeBlock)
	case parser.KindTryBlock:
		return b.blockIn(n, n.ChildOf(parser.KindBlock), TryBlock)
	case parser.KindConstBlock:
		return b.blockIn(n, n.ChildOf(parser.KindBlock), ConstBlock)
	case parser.KindAsyncBlock:
		return b.async(n, n.ChildOf(parser.KindBlock))
	case parser.KindClosureExpression:
		return b.closure(n)
	case parser.KindIfExpression:
		return b.ifExpr(n)
	case parser.KindLetCondition:
		x := b.expr(n.Child(parser.FieldValue))
		return put(b, n, &Let{X: x, Pat: b.pattern(n.Child(parser.FieldPattern))})
	case parser.KindLetChain:
		return b.letChain(n)
	case parser.KindMatchExpression:
		return b.match(n)
	}
	return b.loopOrJump(n)
}

func (b *bodyLowerer) loopOrJump(n parser.Node) Expr {
	switch n.Kind() {
	case parser.KindLoopExpression:
		return put(b, n, &Loop{Label: label(n), Body: b.block(n.Child(parser.FieldBody), PlainBlock)})
	case parser.KindWhileExpression:
		mark := b.names.mark()
		cond := b.expr(n.Child(parser.FieldCondition))
		body := b.block(n.Child(parser.FieldBody), PlainBlock)
		b.names.restore(mark)
		return put(b, n, &While{Label: label(n), Cond: cond, Body: body})
	case parser.KindForExpression:
		f := &For{Label: label(n), Iter: b.expr(n.Child(parser.FieldValue))}
		mark := b.names.mark()
		f.Pat = b.pattern(n.Child(parser.FieldPattern))
		f.Body = b.block(n.Child(parser.FieldBody), PlainBlock)
		b.names.restore(mark)
		return put(b, n, f)
	case parser.KindBreakExpression:
		return put(b, n, &Break{Label: label(n), Value: b.optionalExpr(operand(n, 0))})
	case parser.KindContinueExpression:
		return put(b, n, &Continue{Label: label(n)})
	case parser.KindReturnExpression:
		return put(b, n, &Return{Value: b.optionalExpr(operand(n, 0))})
	}
	return nil
}

// async lowers the block of an async block; its locals are its own.
func (b *bodyLowerer) async(n, block parser.Node) *Async {
	a := &Async{Move: n.Has(parser.TokMove)}
	outer := b.owner
	b.owner = a
	a.Body = b.block(block, PlainBlock)
	b.owner = outer
	return put(b, n, a)
}

// streamBlock is the body of async_stream's macros, which they make a moving async block.
func (b *bodyLowerer) streamBlock(n, block parser.Node) *Async {
	a := &Async{Move: true}
	owner, stream := b.owner, b.stream
	b.owner, b.stream = a, a
	a.Body = b.block(block, PlainBlock)
	b.owner, b.stream = owner, stream
	return put(b, n, a)
}

// yield is Missing where the macro leaves the word as it is, which is no stable Rust.
func (b *bodyLowerer) yield(n parser.Node) Expr {
	if b.stream == nil || b.stream != b.owner {
		return b.missing(n)
	}
	y := &Yield{}
	if ops := operands(n); len(ops) > 0 {
		y.X = b.expr(ops[0])
	}
	return put(b, n, y)
}

func (b *bodyLowerer) closure(n parser.Node) Expr {
	c := &Closure{Move: n.Has(parser.TokMove), Async: n.Has(parser.TokAsync)}
	outer, mark := b.owner, b.names.mark()
	b.owner = c
	b.closureParams(c, n.Child(parser.FieldParameters))
	c.Ret = b.optionalType(n.Child(parser.FieldReturnType))
	c.Body = b.expr(n.Child(parser.FieldBody))
	b.names.restore(mark)
	b.owner = outer
	return put(b, n, c)
}

func (b *bodyLowerer) closureParams(c *Closure, list parser.Node) {
	b.params = true
	for p := range list.Children() {
		if p.Kind() == parser.KindParameter {
			c.Params = append(c.Params, b.patternOf(p))
			c.Types = append(c.Types, b.optionalType(p.Child(parser.FieldType)))
		} else if patternNode(p) {
			c.Params = append(c.Params, b.pattern(p))
			c.Types = append(c.Types, nil)
		}
	}
	b.params = false
}

func (b *bodyLowerer) ifExpr(n parser.Node) Expr {
	mark := b.names.mark()
	e := &If{Cond: b.expr(n.Child(parser.FieldCondition))}
	e.Then = b.block(n.Child(parser.FieldConsequence), PlainBlock)
	b.names.restore(mark)
	if alt := n.Child(parser.FieldAlternative); alt.Valid() {
		e.Else = b.expr(firstNamed(alt))
	}
	return put(b, n, e)
}

// letChain lowers `a && let p = b && c`, whose operands the grammar lists
// flat. Each sees the names of those before it.
func (b *bodyLowerer) letChain(n parser.Node) Expr {
	ops := operands(n)
	if len(ops) == 0 || b.depth+len(ops) > maxDepth {
		return b.missing(n)
	}
	b.depth += len(ops)
	defer func() { b.depth -= len(ops) }()
	e := b.expr(ops[0])
	for _, op := range ops[1:] {
		start := e.Span().Start
		and := put(b, op, &Binary{Op: "&&", L: e, R: b.expr(op)})
		and.Pos.Start = start
		e = and
	}
	return e
}

func (b *bodyLowerer) match(n parser.Node) Expr {
	m := &Match{X: b.expr(n.Child(parser.FieldValue))}
	for c := range n.Child(parser.FieldBody).Children() {
		switch c.Kind() {
		case parser.KindMatchArm:
			m.Arms = append(m.Arms, b.arm(c))
		case parser.KindError:
			m.Arms = append(m.Arms, Arm{Pat: b.putPat(c, &MissingPat{}), Body: b.missing(c), Span: b.span(c)})
		}
	}
	return put(b, n, m)
}

func (b *bodyLowerer) arm(n parser.Node) Arm {
	mark := b.names.mark()
	pat := n.Child(parser.FieldPattern)
	arm := Arm{Span: b.span(n), Pat: b.pattern(pat)}
	arm.Guard = b.optionalExpr(pat.Child(parser.FieldCondition))
	arm.Body = b.expr(n.Child(parser.FieldValue))
	b.names.restore(mark)
	return arm
}
