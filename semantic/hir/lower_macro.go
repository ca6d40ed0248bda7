package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
)

// macro lowers a macro invocation that stands as an expression.
func (b *bodyLowerer) macro(n parser.Node) Expr {
	if m, ok := b.ownMacro(n); ok {
		return b.expanded(n, m)
	}
	x, ok := b.file.Expand(n)
	if !ok {
		x, ok = b.renamed(n)
	}
	if !ok {
		return b.opaque(n)
	}
	path := b.path(n.Child(parser.FieldMacro))
	switch x.Kind {
	case parser.MacroFormat:
		return put(b, n, &Format{Macro: path, Args: b.args(x.Args)})
	case parser.MacroArgs:
		if x.Name == "vec" {
			return put(b, n, &Array{Vec: true, Elems: b.args(x.Args)})
		}
		return put(b, n, &MacroValue{Macro: path, Args: b.args(x.Args)})
	case parser.MacroPinLocal:
		return put(b, n, &MacroValue{Macro: path, Args: b.args(x.Args)})
	case parser.MacroRepeat:
		return b.repeat(n, path, x)
	case parser.MacroJoin:
		return put(b, n, &Join{Macro: path, Try: x.Name == "try_join", Futures: b.args(x.Args)})
	case parser.MacroSelect:
		return b.selectMacro(n, path, x)
	case parser.MacroMatches:
		return b.matches(n, x)
	case parser.MacroStream:
		body := b.streamBlock(n, x.Block)
		return put(b, n, &Stream{Macro: path, Try: x.Name == "try_stream", Body: body})
	}
	return b.opaque(n)
}

func (b *bodyLowerer) args(nodes []parser.Node) []Expr {
	exprs := make([]Expr, len(nodes))
	for i, n := range nodes {
		exprs[i] = b.expr(n)
	}
	return exprs
}

func (b *bodyLowerer) repeat(n parser.Node, path *Path, x parser.Expansion) Expr {
	args := b.args(x.Args)
	if x.Name != "vec" || len(args) != 2 {
		return put(b, n, &MacroValue{Macro: path, Args: args})
	}
	return put(b, n, &Repeat{Elem: args[0], Len: args[1], Vec: true})
}

// opaque is a macro that is not read.
func (b *bodyLowerer) opaque(n parser.Node) *OpaqueMacro {
	tokens := n.ChildOf(parser.KindTokenTree)
	m := &OpaqueMacro{Macro: b.path(n.Child(parser.FieldMacro)), Mentions: b.mentions(tokens)}
	for c := range tokens.Descendants() {
		if c.Kind() == parser.TokAwait {
			m.HasAwait = true
			break
		}
	}
	return put(b, n, m)
}

// selectMacro lowers select!. A pattern's names are seen by its handler only.
func (b *bodyLowerer) selectMacro(n parser.Node, path *Path, x parser.Expansion) Expr {
	s := &Select{Macro: path, Biased: x.Biased}
	for _, a := range x.Arms {
		s.Arms = append(s.Arms, b.selectArm(a))
	}
	s.Else = b.optionalExpr(x.Else)
	return put(b, n, s)
}

func (b *bodyLowerer) selectArm(a parser.SelectArm) SelectArm {
	first := a.Pattern
	if !first.Valid() {
		first = a.Future
	}
	if !first.Valid() {
		first = a.Handler
	}
	arm := SelectArm{Span: b.span(first)}
	if a.Handler.Valid() {
		arm.Span.End = b.span(a.Handler).End
	}
	arm.Future = b.exprOr(a.Future, arm.Span.Start)
	arm.Condition = b.optionalExpr(a.Condition)
	mark := b.names.mark()
	if a.Pattern.Valid() {
		arm.Pat = b.pattern(a.Pattern)
	} else {
		arm.Pat = b.putPat(first, &Wild{})
	}
	arm.Handler = b.exprOr(a.Handler, arm.Span.End)
	b.names.restore(mark)
	return arm
}

// exprOr is a Missing at the offset when n is not written.
func (b *bodyLowerer) exprOr(n parser.Node, offset int) Expr {
	if !n.Valid() {
		return b.missingAt(offset)
	}
	return b.expr(n)
}

func (b *bodyLowerer) matches(n parser.Node, x parser.Expansion) Expr {
	if len(x.Args) == 0 {
		return b.opaque(n)
	}
	m := &Matches{X: b.expr(x.Args[0])}
	mark := b.names.mark()
	m.Pat = b.pattern(x.Pattern)
	m.Guard = b.optionalExpr(x.Guard)
	b.names.restore(mark)
	m.Args = b.args(x.Args[1:])
	return put(b, n, m)
}

// macro adds what a macro that stands as a statement declares: items, or new
// locals over pinned ones. It is false when the macro is an expression.
func (s *statements) macro(n parser.Node, semi bool) bool {
	x, ok := s.b.file.Expand(n)
	if ok && x.Kind == parser.MacroItems {
		s.declared(n, x.Items)
		return true
	}
	if m, ok := s.b.ownMacro(n); ok {
		return s.expanded(n, m, semi)
	}
	if ok && (x.Kind == parser.MacroPinLocal || x.Kind == parser.MacroArgs) {
		return s.pin(n, x, semi)
	}
	return false
}

// declared adds the items of a macro, and the statements among them, which
// cfg_if! may hold.
func (s *statements) declared(n parser.Node, nodes []parser.Node) {
	s.items(n)
	for _, c := range nodes {
		if !declaresItem(c.Kind()) {
			s.add(c)
			s.flush(true)
		}
	}
}

// pin adds `pin!(a, b);` and `pin! { let a = x; }`. std's pin! goes by the same
// name, but is of no use unless something takes its value, so that a statement
// of plain names is tokio's or pin_mut!.
func (s *statements) pin(n parser.Node, x parser.Expansion, semi bool) bool {
	if x.Kind == parser.MacroArgs && (x.Name != "pin" || !semi) {
		return false
	}
	b := s.b
	var names []parser.Node
	for _, let := range x.Lets {
		s.block.Stmts = append(s.block.Stmts, s.letStmt(let))
		names = append(names, let.Child(parser.FieldPattern))
	}
	names = append(names, x.Args...)
	stmt := &PinStmt{StmtBase: s.base(b.span(n))}
	for _, name := range names {
		old, ok := b.lookup(name)
		if name.Kind() != parser.KindIdentifier || !ok {
			return len(x.Lets) > 0
		}
		stmt.Old = append(stmt.Old, old)
	}
	if len(names) == 0 {
		return false
	}
	for _, name := range names {
		local := b.declare(name)
		local.Mut = true
		stmt.New = append(stmt.New, local.ID)
	}
	s.block.Stmts = append(s.block.Stmts, stmt)
	return true
}
