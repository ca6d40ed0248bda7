package parser

import (
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// macro is an invocation taken apart: its name and the tokens of its body's
// outermost level. A nested delimited group is one token, a token_tree.
type macro struct {
	node   Node
	path   string // as written: "tokio::select"
	name   string // the last segment
	body   Node   // the token_tree, delimiters included
	tokens []Node
}

// takeApart reads the macro_invocation n.
func takeApart(n Node) (macro, bool) {
	body := n.ChildOf(KindTokenTree)
	if n.Kind() != KindMacroInvocation || !body.Valid() || body.HasError() {
		return macro{}, false
	}
	m := macro{node: n, path: n.Child(FieldMacro).Text(), body: body}
	m.name = m.path[strings.LastIndexByte(m.path, ':')+1:]
	m.tokens = inside(body)
	return m, true
}

// inside is what stands between the delimiters of a token_tree, without
// comments.
func inside(tree Node) []Node {
	var tokens []Node
	for c := range tree.Children() {
		if !c.Extra() {
			tokens = append(tokens, c)
		}
	}
	if len(tokens) < 2 {
		return nil
	}
	return tokens[1 : len(tokens)-1]
}

// spanOf covers tokens, which must not be empty.
func spanOf(tokens []Node) source.Span {
	return source.Span{Start: tokens[0].Start(), End: tokens[len(tokens)-1].End()}
}

// split cuts tokens at each token of kind at. An empty last part, left by a
// trailing comma, is dropped.
func split(tokens []Node, at Kind) [][]Node {
	var parts [][]Node
	for {
		i := index(tokens, at)
		if i < 0 {
			break
		}
		parts = append(parts, tokens[:i])
		tokens = tokens[i+1:]
	}
	if len(tokens) > 0 {
		parts = append(parts, tokens)
	}
	return parts
}

// index is the place of the first token of kind k that does not lie between the
// angle brackets of a turbofish, -1 if there is none.
func index(tokens []Node, k Kind) int {
	for i := 0; i < len(tokens); i++ {
		if tokens[i].Kind() == k {
			return i
		}
		if tokens[i].Kind() == TokCOLONCOLON {
			i += angled(tokens[i+1:])
		}
	}
	return -1
}

// angled is how many tokens the generic arguments are that tokens begin with; 0
// where none do, or where they don't end.
func angled(tokens []Node) int {
	depth := 0
	for i, t := range tokens {
		switch t.Kind() {
		case TokLT:
			depth++
		case TokLTLT:
			depth += 2
		case TokGT:
			depth--
		case TokGTGT:
			depth -= 2
		}
		if depth <= 0 {
			if i == 0 || depth < 0 {
				return 0
			}
			return i + 1
		}
	}
	return 0
}

// delimiter is the token that opens a token_tree, KindEnd for other nodes.
func delimiter(n Node) Kind {
	if n.Kind() == KindTokenTree {
		for c := range n.Children() {
			return c.Kind()
		}
	}
	return KindEnd
}

// statement says that the macro's value is thrown away: it stands in a block
// with a semicolon or without anything around it.
func (m macro) statement() bool {
	p := m.node.Parent()
	return p.Kind() == KindExpressionStatement || p.Kind() == KindSourceFile ||
		p.Kind() == KindBlock && m.node.Field() == 0
}

// takeBiased drops a leading `biased;`.
func (m *macro) takeBiased() bool {
	if len(m.tokens) >= 2 && m.tokens[0].Kind() == KindIdentifier && m.tokens[0].Text() == "biased" &&
		m.tokens[1].Kind() == TokSEMI {
		m.tokens = m.tokens[2:]
		return true
	}
	return false
}
