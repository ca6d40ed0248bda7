package semantic

import (
	"bytes"

	"github.com/wakeful-rs/wakeful/parser"
)

// loses says that what a call of the fn named by n makes may go nowhere: into
// a statement, into `_`, or into a local that is only thrown away. It looks at
// the syntax alone, and says yes where that doesn't tell.
func (w *wanted) loses(body, n parser.Node) bool {
	inner := w.makes[string(n.Bytes())].inner
	for n != body && n.Valid() {
		up := n.Parent()
		switch up.Kind() {
		case parser.KindLetDeclaration:
			return n.Field() != parser.FieldValue || unusedPattern(body, up.Child(parser.FieldPattern))
		case parser.KindExpressionStatement:
			return up.Has(parser.TokSEMI)
		case parser.KindClosureExpression:
			return true // who calls it may lose it, and it may borrow what the closure owns
		case parser.KindReturnExpression:
			return inClosure(body, up)
		case parser.KindFieldExpression:
			if n.Field() == parser.FieldValue && !inner && w.makes[string(up.Child(parser.FieldField).Bytes())] == nil {
				return false // what has methods that make no future is none
			}
		case parser.KindAssignmentExpression:
			left := up.Child(parser.FieldLeft)
			return left == n || left.Kind() == parser.TokUnderscore
		}
		n = up
	}
	return false
}

// inClosure says that n stands in a closure of the body.
func inClosure(body, n parser.Node) bool {
	for ; n != body && n.Valid(); n = n.Parent() {
		if n.Kind() == parser.KindClosureExpression {
			return true
		}
	}
	return false
}

// unusedPattern says that the pattern binds nothing, or a name that may not be
// used in the body for more than to throw it away.
func unusedPattern(body, pattern parser.Node) bool {
	switch pattern.Kind() {
	case parser.KindIdentifier:
		return unused(body, pattern)
	case parser.KindMutPattern:
		return unusedPattern(body, pattern.ChildOf(parser.KindIdentifier))
	case parser.KindTuplePattern:
		for n := range pattern.NamedChildren() {
			if unusedPattern(body, n) {
				return true
			}
		}
		return false
	}
	return true
}

func unused(body, name parser.Node) bool {
	for n := range body.Descendants() {
		switch n.Kind() {
		case parser.KindIdentifier, parser.KindShorthandFieldIdentifier:
			if n == name || !bytes.Equal(n.Bytes(), name.Bytes()) {
				continue
			}
			if up := n.Parent().Kind(); n.Field() == parser.FieldPattern || up == parser.KindMutPattern {
				return true // there are two of that name
			}
			if !throws(n) {
				return false
			}
		case parser.KindStringContent:
			if bytes.Contains(n.Bytes(), name.Bytes()) {
				return false // a format string may capture it
			}
		}
	}
	return true
}

// throws says that the use n of a name may be one that only throws the value
// away: `drop(n)`, `n;`, `let _ = n`.
func throws(n parser.Node) bool {
	switch up := n.Parent(); up.Kind() {
	case parser.KindArguments:
		return up.Parent().Child(parser.FieldArguments) == up && len(n.Bytes())+2 >= up.End()-up.Start()
	case parser.KindLetDeclaration, parser.KindExpressionStatement, parser.KindAssignmentExpression:
		return true
	}
	return false
}
