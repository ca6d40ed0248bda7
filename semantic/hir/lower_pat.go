package hir

import (
	"unicode"
	"unicode/utf8"

	"github.com/wakeful-rs/wakeful/parser"
)

type pattern interface {
	Pat
	base() *PatBase
}

func (p *PatBase) base() *PatBase { return p }

// putPat gives p its place in the body; n is what it was read from.
func (b *bodyLowerer) putPat(n parser.Node, p pattern) Pat {
	*p.base() = PatBase{Id: PatID(len(b.body.Pats)), Pos: b.span(n)}
	b.body.Pats = append(b.body.Pats, p)
	return p
}

// prefix is what was written before a name: `mut`, `ref`.
type prefix struct {
	mut, ref bool
	node     parser.Node // where it begins; zero when nothing was written
}

func (p prefix) with(n parser.Node) prefix {
	switch n.Kind() {
	case parser.KindMutableSpecifier, parser.KindMutPattern:
		p.mut = true
	case parser.KindRefPattern, parser.TokRef:
		p.ref = true
	default:
		return p
	}
	if !p.node.Valid() {
		p.node = n
	}
	return p
}

// patternOf lowers the pattern of a let or parameter, whose `mut` the grammar
// keeps outside of it, and brings its names into sight.
func (b *bodyLowerer) patternOf(n parser.Node) Pat {
	return b.patternWith(n.Child(parser.FieldPattern), prefix{}.with(n.ChildOf(parser.KindMutableSpecifier)))
}

// pattern lowers a whole pattern and brings its names into sight.
func (b *bodyLowerer) pattern(n parser.Node) Pat { return b.patternWith(n, prefix{}) }

func (b *bodyLowerer) patternWith(n parser.Node, pre prefix) Pat {
	outer := b.patStart
	b.patStart = b.names.mark()
	p := b.pat(n, pre)
	b.patStart = outer
	return p
}

// pat lowers n and adds it to the body.
func (b *bodyLowerer) pat(n parser.Node, pre prefix) Pat {
	n, pre = unwrapPattern(n, pre)
	if !n.Valid() || n.Missing() || !b.enter() {
		return b.putPat(n, &MissingPat{})
	}
	p := b.putPat(n, b.readPat(n, pre))
	b.leave()
	if bind, ok := p.(*Bind); ok && pre.node.Valid() {
		bind.Pos.Start = b.span(pre.node).Start
	}
	return p
}

// unwrapPattern takes off parentheses, `mut` and `ref`.
func unwrapPattern(n parser.Node, pre prefix) (parser.Node, prefix) {
	for {
		switch n.Kind() {
		case parser.KindRefPattern, parser.KindMutPattern:
			pre = pre.with(n)
			n = lastPattern(n)
		case parser.KindMatchPattern:
			n = firstPattern(n)
		case parser.KindTuplePattern:
			inner, ok := parenthesizedPattern(n)
			if !ok {
				return n, pre
			}
			n = inner
		default:
			return n, pre
		}
	}
}

func parenthesizedPattern(n parser.Node) (inner parser.Node, ok bool) {
	count := 0
	for c := range n.Children() {
		if c.Kind() == parser.TokCOMMA {
			return parser.Node{}, false
		}
		if patternNode(c) {
			inner = c
			count++
		}
	}
	return inner, count == 1 && inner.Kind() != parser.KindRemainingFieldPattern
}

// patternNode says that a child of a pattern is a pattern itself and not
// punctuation.
func patternNode(n parser.Node) bool {
	switch n.Kind() {
	case parser.TokUnderscore:
		return true
	case parser.KindMutableSpecifier, parser.KindError, parser.KindAttributeItem:
		return false
	}
	return n.Named() && !n.Extra() && n.Field() == 0
}

func firstPattern(n parser.Node) parser.Node {
	for c := range n.Children() {
		if patternNode(c) {
			return c
		}
	}
	return parser.Node{}
}

func lastPattern(n parser.Node) (last parser.Node) {
	for c := range n.Children() {
		if patternNode(c) {
			last = c
		}
	}
	return last
}

// readPat reads a pattern that unwrapPattern leaves alone.
func (b *bodyLowerer) readPat(n parser.Node, pre prefix) pattern {
	switch k := n.Kind(); {
	case k == parser.KindIdentifier:
		return b.namePat(n, pre)
	case k == parser.KindScopedIdentifier, k == parser.KindGenericPattern:
		return &PathPat{Path: b.path(n), Scope: b.scope}
	case k == parser.TokUnderscore:
		return &Wild{}
	case k == parser.KindRemainingFieldPattern:
		return &RestPat{}
	case k == parser.KindTuplePattern:
		return &TuplePat{Elems: b.subpatterns(n)}
	case k == parser.KindTupleStructPattern:
		return &TupleStructPat{Path: b.path(n.Child(parser.FieldType)), Scope: b.scope, Elems: b.subpatterns(n)}
	case k == parser.KindStructPattern:
		return b.structPat(n)
	case k == parser.KindSlicePattern:
		return &SlicePat{Elems: b.subpatterns(n)}
	case k == parser.KindCapturedPattern:
		return b.capturedPat(n, pre)
	case k == parser.KindReferencePattern:
		return &RefPat{Mut: n.Has(parser.KindMutableSpecifier), Sub: b.pat(lastPattern(n), prefix{})}
	case k == parser.KindOrPattern:
		return b.orPat(n)
	case k == parser.KindRangePattern:
		return b.rangePat(n)
	case k == parser.KindNegativeLiteral, k == parser.KindConstBlock, isLiteral(k):
		return &LitPat{Lit: b.expr(n)}
	}
	return &MissingPat{}
}

// namePat is a binding or, by its capital letter, a constant or unit variant.
func (b *bodyLowerer) namePat(n parser.Node, pre prefix) pattern {
	name := ident(n)
	if name == "_" {
		return &Wild{}
	}
	if !pre.mut && !pre.ref && capitalized(name) {
		return &PathPat{Path: b.path(n), Scope: b.scope}
	}
	return &Bind{Local: b.bindName(n, pre)}
}

func capitalized(name string) bool {
	r, _ := utf8.DecodeRuneInString(name)
	return unicode.IsUpper(r)
}

// bindName is the local that n binds. Alternatives of an or-pattern bind the
// same locals.
func (b *bodyLowerer) bindName(n parser.Node, pre prefix) LocalID {
	if id, ok := b.names.since(b.patStart, scoped(ident(n), n.Context())); ok {
		return id
	}
	local := b.declare(n)
	local.Mut, local.Ref, local.RefMut = pre.mut && !pre.ref, pre.ref, pre.mut && pre.ref
	return local.ID
}

func (b *bodyLowerer) subpatterns(n parser.Node) []Pat {
	var elems []Pat
	for c := range n.Children() {
		if patternNode(c) {
			elems = append(elems, b.pat(c, prefix{}))
		}
	}
	return elems
}

func (b *bodyLowerer) capturedPat(n parser.Node, pre prefix) pattern {
	name := firstPattern(n)
	bind := &Bind{Local: b.bindName(name, pre)}
	if sub := lastPattern(n); sub != name {
		bind.Sub = b.pat(sub, prefix{})
	}
	return bind
}

func (b *bodyLowerer) structPat(n parser.Node) pattern {
	p := &StructPat{Path: b.path(n.Child(parser.FieldType)), Scope: b.scope}
	for c := range n.NamedChildren() {
		switch c.Kind() {
		case parser.KindRemainingFieldPattern:
			p.Rest = true
		case parser.KindFieldPattern:
			p.Fields = append(p.Fields, b.fieldPat(c))
		}
	}
	return p
}

// fieldPat reads `name: pattern` and the shorthand `ref mut name`, which always
// binds.
func (b *bodyLowerer) fieldPat(n parser.Node) FieldPat {
	name := n.Child(parser.FieldName)
	f := FieldPat{Name: ident(name)}
	if sub := n.Child(parser.FieldPattern); sub.Valid() {
		f.Pat = b.pat(sub, prefix{})
		return f
	}
	pre := prefix{}.with(n.ChildOf(parser.TokRef)).with(n.ChildOf(parser.KindMutableSpecifier))
	bind := &Bind{Local: b.bindName(name, pre)}
	f.Pat = b.putPat(n, bind)
	return f
}

// orPat flattens the alternatives, which nest to the left.
func (b *bodyLowerer) orPat(n parser.Node) pattern {
	var rev []parser.Node
	for n.Kind() == parser.KindOrPattern {
		left, right := firstPattern(n), lastPattern(n)
		rev = append(rev, right)
		n = left
		if left == right { // a leading `|`
			n = parser.Node{}
			if right.Kind() == parser.KindOrPattern {
				rev, n = rev[:len(rev)-1], right
			}
		}
	}
	if n.Valid() {
		rev = append(rev, n)
	}
	p := &OrPat{}
	for i := len(rev) - 1; i >= 0; i-- {
		p.Alts = append(p.Alts, b.pat(rev[i], prefix{}))
	}
	return p
}

func (b *bodyLowerer) rangePat(n parser.Node) pattern {
	p := &RangePat{}
	if lo := n.Child(parser.FieldLeft); lo.Valid() {
		p.Lo = b.expr(lo)
	}
	if hi := n.Child(parser.FieldRight); hi.Valid() {
		p.Hi = b.expr(hi)
	}
	for c := range n.Children() {
		p.Inclusive = p.Inclusive || c.Kind() == parser.TokDOTDOTEQ || c.Kind() == parser.TokDOTDOTDOT
	}
	return p
}
