package parser

import "github.com/wakeful-rs/wakeful/source"

// SplitMacro takes apart what stands where a statement does and begins with a
// macro with braces, which is a statement of its own unless a dot or a question
// mark follows: the grammar reads `m! { … } *x = 1;` as a product. It gives the
// macro, and the statements that follow read as such. ok is false for all other
// nodes, and where what follows is no Rust.
func SplitMacro(n Node) (macro Node, rest []Node, ok bool) {
	macro = leadingMacro(n)
	if !macro.Valid() || n.tree.depth >= maxNesting {
		return Node{}, nil, false
	}
	p := plan{parts: []part{{write: func(s *synth) {
		s.copy(source.Span{Start: macro.End(), End: n.End()})
	}}}}
	block, ok := parseAlone(n.tree, p)
	if !ok {
		return Node{}, nil, false
	}
	for c := range block.NamedChildren() {
		rest = append(rest, c)
	}
	return macro, rest, true
}

// leadingMacro is the macro with braces that is the first operand of n, which
// something but a semicolon follows.
func leadingMacro(n Node) Node {
	if n.Kind() == KindExpressionStatement {
		n = firstNamed(n)
	}
	continues := false // a dot or a question mark follows what n begins with
	for {
		switch n.Kind() {
		case KindBinaryExpression, KindAssignmentExpression, KindCompoundAssignmentExpr, KindRangeExpression, KindCallExpression, KindIndexExpression:
			continues = false
		case KindFieldExpression, KindTryExpression, KindAwaitExpression:
			continues = true
		default:
			return Node{}
		}
		n = firstChild(n)
		if n.Kind() != KindMacroInvocation {
			continue
		}
		if !continues && delimiter(n.ChildOf(KindTokenTree)) == TokLBRACE {
			return n
		}
		return Node{}
	}
}
