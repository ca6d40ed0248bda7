package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// bodyLowerer lowers one body. Its spans are relative to the owner's node.
type bodyLowerer struct {
	lowerer
	body     *Body
	names    bindings
	owner    Expr // the innermost closure or async block
	stream   Expr // the innermost of async_stream's blocks
	patStart int  // mark at the start of the pattern that is being lowered
	params   bool // the pattern is one of the body's parameters
	given    given
	own      ownMacros
}

func newBodyLowerer(h *ItemHead, whole parser.Node, macros Macros) *bodyLowerer {
	b := &bodyLowerer{body: &Body{}, own: ownMacros{outside: macros, owner: h}}
	b.file, b.base, b.scope = h.file, whole.Place().Start, h.Scope
	b.names.latest = map[string]int{}
	b.errors(whole)
	return b
}

// LowerBody reads the parameters and the block of a function. Equal text of
// the function, attributes apart, gives an equal body wherever it stands and
// macros finds the same. Without macros those of the program stay opaque.
func LowerBody(owner *Fn, macros Macros) *Body {
	fn, block := owner.Syntax()
	b := newBodyLowerer(&owner.ItemHead, fn, macros)
	b.body.Async = owner.Async
	b.params = true
	for c := range fn.Child(parser.FieldParameters).Children() {
		if !comment(c) {
			b.fnParam(c)
		}
	}
	b.params = false
	if block.Valid() {
		b.body.Root = b.block(block, PlainBlock)
	}
	return b.body
}

// LowerConst reads the value of a const or static.
func LowerConst(c *Const) *Body {
	b := newBodyLowerer(&c.ItemHead, c.Node, nil)
	if c.Value.Valid() {
		b.body.Root = b.expr(c.Value)
	}
	return b.body
}

// errors lists the syntax errors below n, the outermost of nested ones.
func (b *bodyLowerer) errors(n parser.Node) {
	if !n.HasError() {
		return
	}
	end := -1
	for c := range n.Descendants() {
		if (c.Kind() == parser.KindError || c.Missing()) && c.Start() >= end {
			b.body.Errors = append(b.body.Errors, b.span(c))
			end = c.End()
		}
	}
}

// fnParam lowers a child of a function's parameters.
func (b *bodyLowerer) fnParam(n parser.Node) {
	if n.Kind() == parser.KindSelfParameter {
		b.selfLocal(n, n.ChildOf(parser.KindSelf), n.Has(parser.KindMutableSpecifier) && !n.Has(parser.TokAMP))
		return
	}
	if n.Kind() == parser.KindParameter {
		if pat := n.Child(parser.FieldPattern); pat.Kind() == parser.KindSelf {
			b.selfLocal(n, pat, n.Has(parser.KindMutableSpecifier))
			return
		}
	}
	p, ok := b.param(n)
	if !ok {
		return
	}
	b.body.Params = append(b.body.Params, b.paramPattern(n))
	b.body.Types = append(b.body.Types, p.Type)
}

func (b *bodyLowerer) selfLocal(n, name parser.Node, mut bool) {
	local := b.declare(name)
	local.Self, local.Mut = true, mut
	p := &Bind{Local: local.ID}
	b.putPat(n, p)
	b.body.Params = append(b.body.Params, p)
	b.body.Types = append(b.body.Types, nil)
}

// paramPattern is the pattern of a function's or closure's parameter node, or
// of a parameter that is a type alone.
func (b *bodyLowerer) paramPattern(n parser.Node) Pat {
	if n.Kind() != parser.KindParameter {
		w := &Wild{}
		b.putPat(n, w)
		return w
	}
	return b.patternOf(n)
}

// expression is implemented by all expressions.
type expression interface {
	Expr
	base() *ExprBase
}

func (e *ExprBase) base() *ExprBase { return e }

// put gives e its place in the body; n is what it was read from.
func put[E expression](b *bodyLowerer, n parser.Node, e E) E {
	pos := b.span(n)
	if b.given.to.Valid() && n.Start() == b.given.to.Start() {
		pos.Start = b.given.start
	}
	*e.base() = ExprBase{Id: ExprID(len(b.body.Exprs)), Pos: pos}
	b.body.Exprs = append(b.body.Exprs, e)
	return e
}

func (b *bodyLowerer) missing(n parser.Node) Expr {
	return put(b, n, &Missing{Mentions: b.mentions(n)})
}

// missingAt is a Missing of no text: something should stand there.
func (b *bodyLowerer) missingAt(offset int) Expr {
	e := put(b, parser.Node{}, &Missing{})
	e.Pos = source.Span{Start: offset, End: offset}
	return e
}

// block lowers a block, whose statements see its items and one another's
// locals. A missing block is an empty one that holds a Missing.
func (b *bodyLowerer) block(n parser.Node, kind BlockKind) *Block {
	return b.blockIn(n, n, kind)
}

// blockIn is block for a block inside outer, such as `unsafe { … }`, whose span
// the result takes.
func (b *bodyLowerer) blockIn(outer, n parser.Node, kind BlockKind) *Block {
	block := &Block{Kind: kind, Label: label(n)}
	if !n.Valid() || !b.enter() {
		block.Tail = b.missing(n)
		return put(b, outer, block)
	}
	mark, scope, macros := b.names.mark(), b.scope, len(b.own.declared)
	if n.Parent().Valid() { // the root is the block of bare statements; its items are the file's
		b.declareItems(block, n)
	}
	s := statements{b: b, block: block}
	for c := range n.Children() {
		s.add(c)
	}
	s.finish()
	if last := n.ChildOf(parser.TokRBRACE); last.Valid() {
		block.Close = b.span(last)
	}
	b.names.restore(mark)
	b.scope, b.own.declared = scope, b.own.declared[:macros]
	b.leave()
	return put(b, outer, block)
}

func label(n parser.Node) string {
	l := n.ChildOf(parser.KindLabel)
	return scoped(l.Text(), l.Context())
}

// declareItems gives the block a scope when it has items.
func (b *bodyLowerer) declareItems(block *Block, n parser.Node) {
	if !b.hasItems(n) {
		return
	}
	scope := &Scope{Block: block, Parent: b.scope}
	b.scope = scope
	b.body.Items = append(b.body.Items, scope)
	block.Scope = scope
	scope.Items = b.items(nil, n)
}

func (b *bodyLowerer) hasItems(n parser.Node) bool {
	for c := range n.Children() {
		if declaresItem(c.Kind()) {
			return true
		}
		if c.Kind() == parser.KindExpressionStatement {
			c = c.ChildOf(parser.KindMacroInvocation)
		}
		if c.Kind() == parser.KindMacroInvocation {
			if x, ok := b.file.Expand(c); ok && x.Kind == parser.MacroItems {
				return true
			}
		}
	}
	return false
}

// statements collects the statements of a block. Whether an expression is the
// tail shows only when nothing follows it.
type statements struct {
	b     *bodyLowerer
	block *Block
	last  Expr   // a candidate for the tail
	cfg   string // that last stands under
	item  int    // the next of block.Scope.Items
	attrs []Attr // of the statement that follows
}

// base is what all statements have. The attributes are those of this one.
func (s *statements) base(span source.Span) StmtBase { return StmtBase{span, cfgOf(s.attrs)} }

// cfgOf is the predicate of the first cfg, "" if there is none.
func cfgOf(attrs []Attr) string {
	for _, a := range attrs {
		if a.Path == "cfg" {
			return a.Args
		}
	}
	return ""
}

// hold makes e the candidate for the tail.
func (s *statements) hold(e Expr) { s.last, s.cfg = e, cfgOf(s.attrs) }

// flush makes the last expression a statement.
func (s *statements) flush(semi bool) {
	if s.last != nil {
		pos := s.last.Span()
		s.block.Stmts = append(s.block.Stmts, &ExprStmt{StmtBase{pos, s.cfg}, s.last, semi})
		s.last, s.cfg = nil, ""
	}
}

func (s *statements) finish() {
	s.block.Tail = s.last
}

func (s *statements) add(n parser.Node) {
	if macro, rest, ok := parser.SplitMacro(n); ok {
		s.add(macro)
		for _, c := range rest {
			s.add(c)
		}
		return
	}
	switch k := n.Kind(); {
	case comment(n):
		return
	case k == parser.KindInnerAttributeItem, k == parser.KindLabel, k == parser.KindShebang:
	case k == parser.KindAttributeItem:
		s.attrs = s.b.attr(s.attrs, n, false)
		return
	case k == parser.KindEmptyStatement:
		s.flush(true)
	case !n.Named():
		if k == parser.TokSEMI {
			s.flush(true)
		}
	case k == parser.KindLetDeclaration:
		s.flush(false)
		s.block.Stmts = append(s.block.Stmts, s.letStmt(n))
	case declaresItem(k):
		s.flush(false)
		s.items(n)
		s.b.declareMacro(n, s.attrs)
	case k == parser.KindExpressionStatement:
		s.flush(false)
		s.exprStmt(n)
	case k == parser.KindMacroInvocation:
		s.flush(false)
		if !s.macro(n, false) {
			s.hold(s.b.expr(n))
		}
	case k == parser.KindError:
		s.flush(false)
		s.errorStmt(n)
	default:
		s.flush(false)
		s.hold(s.b.expr(n))
	}
	s.attrs = nil
}

// exprStmt adds an expression_statement.
func (s *statements) exprStmt(n parser.Node) {
	x := firstNamed(n)
	end := n.ChildOf(parser.TokSEMI)
	semi := end.Valid() && !end.Missing()
	if x.Kind() == parser.KindMacroInvocation && s.macro(x, semi) {
		return
	}
	if !x.Valid() {
		x = n
	}
	e := s.b.expr(x)
	if !semi {
		s.hold(e)
		return
	}
	s.block.Stmts = append(s.block.Stmts, &ExprStmt{s.base(s.b.span(n)), e, true})
}

// items adds statements for the items that n declares, which declareItems has
// lowered in source order: those of an extern block or a macro are several. The
// items of a file's bare statements are the file's.
func (s *statements) items(n parser.Node) {
	if s.block.Scope == nil {
		return
	}
	all, end := s.block.Scope.Items, s.b.span(n).End
	for ; s.item < len(all) && all[s.item].Head().Span.End <= end; s.item++ {
		s.block.Stmts = append(s.block.Stmts, &ItemStmt{s.base(all[s.item].Head().Span), all[s.item]})
	}
}

// errorStmt adds a syntax error and the intact statements inside it: an
// unclosed brace puts all that follows into one.
func (s *statements) errorStmt(n parser.Node) {
	s.block.Stmts = append(s.block.Stmts, &ExprStmt{s.base(s.b.span(n)), s.b.missing(n), true})
	for c := range n.NamedChildren() {
		switch c.Kind() {
		case parser.KindLetDeclaration, parser.KindExpressionStatement:
			s.add(c)
			s.flush(true)
		}
	}
	s.items(n)
}

func (s *statements) letStmt(n parser.Node) Stmt {
	b := s.b
	let := &LetStmt{StmtBase: s.base(b.span(n))}
	let.Type = b.optionalType(n.Child(parser.FieldType))
	if value := n.Child(parser.FieldValue); value.Valid() {
		let.Init = b.expr(value)
	} else if eq := n.ChildOf(parser.TokEQ); eq.Valid() {
		let.Init = b.missingAt(b.span(eq).End)
	}
	if alt := n.Child(parser.FieldAlternative); alt.Valid() {
		let.Else = b.block(alt, PlainBlock)
	}
	let.Pat = b.patternOf(n)
	return let
}
