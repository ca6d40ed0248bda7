package server

import (
	"strings"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// token is a word of Rust that topics of the handbook may be raised by, as
// knowledge.TopicsAt spells it.
type token struct {
	name string
	span source.Span
}

// tokenAt is the token that stands at offset.
func tokenAt(file *semantic.File, offset int) (token, bool) {
	leaf := leafAt(file.Syntax().Tree.Root(), offset)
	if !leaf.Valid() || leaf.Extra() {
		return token{}, false
	}
	if name := keyword(leaf); name != "" {
		return token{name, leaf.Span()}, true
	}
	if path, span, ok := file.CalleeAt(offset); ok {
		return token{path, span}, true
	}
	for n := leaf; n.Valid(); n = n.Parent() {
		switch n.Kind() {
		case parser.KindMacroInvocation:
			return macroToken(n, offset)
		case parser.KindAttribute:
			return attributeToken(n, offset)
		case parser.KindBlock, parser.KindTokenTree, parser.KindArguments:
			return token{}, false // what stands around these is not what is pointed at
		}
	}
	return token{}, false
}

// leafAt is the innermost node that covers the byte at offset.
func leafAt(n parser.Node, offset int) parser.Node {
	for {
		var inner parser.Node
		for c := range n.Children() {
			if c.Span().Contains(offset) {
				inner = c
				break
			}
		}
		if !inner.Valid() {
			if n.Parent().Valid() && n.Span().Contains(offset) && childless(n) {
				return n
			}
			return parser.Node{}
		}
		n = inner
	}
}

func childless(n parser.Node) bool {
	for range n.Children() {
		return false
	}
	return true
}

// keyword is `await`, or `async` with what it makes asynchronous.
func keyword(leaf parser.Node) string {
	text := leaf.Text()
	switch {
	case text == "await" && (leaf.Kind() == parser.TokAwait || leaf.Parent().Kind() == parser.KindTokenTree):
		return "await"
	case text != "async":
		return ""
	}
	around := leaf.Parent()
	switch around.Kind() {
	case parser.KindFunctionModifiers:
		if inTrait(around.Parent()) {
			return "async fn in trait"
		}
		return "async fn"
	case parser.KindAsyncBlock:
		if around.Has(parser.TokMove) {
			return "async move"
		}
	case parser.KindClosureExpression:
		return "async closure"
	}
	return "async"
}

// inTrait says that a fn is a trait's or implements one.
func inTrait(fn parser.Node) bool {
	owner := fn.Parent().Parent()
	return owner.Kind() == parser.KindTraitItem ||
		owner.Kind() == parser.KindImplItem && owner.Child(parser.FieldTrait).Valid()
}

// macroToken is the name of a macro call when offset is at it or at its `!`.
func macroToken(call parser.Node, offset int) (token, bool) {
	name := call.Child(parser.FieldMacro)
	span := source.Span{Start: name.Start(), End: name.End() + len("!")}
	if !span.Contains(offset) {
		return token{}, false
	}
	names := macroNames(name.Text())
	if len(names) == 0 {
		return token{}, false
	}
	return token{names[0], span}, true
}

// macroNames are the macros of the handbook that a path as written can mean. A
// bare `select!` may be tokio's or futures', and what is taught is the same.
func macroNames(path string) []string {
	if name := path + "!"; len(knowledge.TopicsAt(name)) > 0 {
		return []string{name}
	}
	var names []string
	for _, topic := range knowledge.Topics() {
		for _, name := range topic.Tokens {
			if strings.HasSuffix(name, "::"+path+"!") {
				names = append(names, name)
			}
		}
	}
	return names
}

// attributeToken is the path of an attribute when offset is at it. It counts
// as written: a bare `#[test]` is not tokio's.
func attributeToken(attribute parser.Node, offset int) (token, bool) {
	for path := range attribute.NamedChildren() {
		return token{"#[" + path.Text() + "]", path.Span()}, path.Span().Contains(offset)
	}
	return token{}, false
}
