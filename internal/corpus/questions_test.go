//go:build cargo

package main

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// asyncFn is an async fn of a crate whose future another fn beside it can ask for.
type asyncFn struct {
	file   string      // with `/`, from the crate's folder
	span   source.Span // of the fn
	blocks [][]int     // where statements start, by block: where a value may be planted
	ask    string      // a fn that asks whether the future is Send, in one line; a format of its number
}

// asyncFns are the crate's async fns in the file, in source order: free ones, and
// those of inherent impls.
func asyncFns(file string, tree *parser.Tree) []asyncFn {
	var out []asyncFn
	for n := range tree.Root().Descendants() {
		if n.Kind() != parser.KindFunctionItem || !n.ChildOf(parser.KindFunctionModifiers).Has(parser.TokAsync) {
			continue
		}
		ask, ok := question(n)
		if !ok {
			continue
		}
		body := n.Child(parser.FieldBody)
		out = append(out, asyncFn{file: file, span: n.Span(), blocks: blocksOf(body), ask: ask})
	}
	return out
}

// question is a fn beside the async fn n that asks for its future to be Send. ok
// is false when it is not simple to write one.
func question(n parser.Node) (text string, ok bool) {
	attrs, ok := attributesOf(n)
	if !ok || n.ChildOf(parser.KindFunctionModifiers).Text() != "async" {
		return "", false
	}
	callee := n.Child(parser.FieldName).Text()
	switch place := n.Parent(); {
	case place.Kind() == parser.KindSourceFile, place.Parent().Kind() == parser.KindModItem:
	case place.Parent().Kind() == parser.KindImplItem && !place.Parent().Child(parser.FieldTrait).Valid():
		callee = "Self::" + callee
	default:
		return "", false
	}
	generics := n.Child(parser.FieldTypeParameters)
	args, ok := arguments(n.Child(parser.FieldParameters))
	if !ok {
		return "", false
	}
	return strings.Join(strings.Fields(fmt.Sprintf("%s #[allow(dead_code, unused_mut)] #[warn(unused_variables)] fn wk_ask_%%d%s%s %s { let asked = 0; "+
		"fn is_send<WkT: Send>(_: WkT) {} is_send(%s%s(%s)) }", attrs, oneLine(generics), oneLine(n.Child(parser.FieldParameters)),
		oneLine(n.ChildOf(parser.KindWhereClause)), callee, turbofish(generics), strings.Join(args, ", "))), " "), true
}

// attributesOf are the cfgs on the fn n; ok is false when an attribute may make
// something else of it.
func attributesOf(n parser.Node) (text string, ok bool) {
	ok = true
	var before []parser.Node
	for c := range n.Parent().Children() {
		switch {
		case c.ID() == n.ID():
			for _, a := range before {
				name := strings.Trim(a.Text(), "#[ ")
				switch {
				case strings.HasPrefix(name, "cfg("):
					text += oneLine(a) + " "
				case !strings.HasPrefix(name, "inline") && !strings.HasPrefix(name, "must_use") && !strings.HasPrefix(name, "allow") && !strings.HasPrefix(name, "doc"):
					ok = false
				}
			}
			return text, ok
		case c.Kind() == parser.KindAttributeItem:
			before = append(before, c)
		case !c.Extra():
			before = nil
		}
	}
	return "", false
}

// arguments are the names of parameters, to call the fn with.
func arguments(parameters parser.Node) (args []string, ok bool) {
	for p := range parameters.NamedChildren() {
		switch p.Kind() {
		case parser.KindSelfParameter:
			args = append(args, "self")
		case parser.KindParameter:
			pattern := p.Child(parser.FieldPattern)
			if pattern.Kind() != parser.KindIdentifier {
				return nil, false
			}
			args = append(args, pattern.Text())
		default:
			if !p.Extra() {
				return nil, false
			}
		}
	}
	return args, true
}

// turbofish gives a callee the type parameters that the caller has under the same
// names.
func turbofish(generics parser.Node) string {
	var names []string
	for p := range generics.NamedChildren() {
		if p.Kind() == parser.KindTypeParameter || p.Kind() == parser.KindConstParameter {
			names = append(names, p.Child(parser.FieldName).Text())
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "::<" + strings.Join(names, ", ") + ">"
}

// oneLine is the text of n without comments, in one line.
func oneLine(n parser.Node) string {
	if !n.Valid() {
		return ""
	}
	var out []byte
	at, text := n.Start(), n.Bytes()
	for c := range n.Descendants() {
		if c.Extra() && c.Start() >= at {
			out = append(append(out, text[at-n.Start():c.Start()-n.Start()]...), ' ')
			at = c.End()
		}
	}
	return strings.Join(strings.Fields(string(append(out, text[at-n.Start():]...))), " ")
}

// blocksOf are the places in front of statements of the body, for each block that
// is part of its own future.
func blocksOf(body parser.Node) [][]int {
	var out [][]int
	skipped := 0 // where a body of something else ends
	for n := range body.Descendants() {
		if n.Start() < skipped {
			continue
		}
		switch n.Kind() {
		case parser.KindClosureExpression, parser.KindAsyncBlock, parser.KindConstBlock, parser.KindMacroInvocation,
			parser.KindFunctionItem, parser.KindImplItem, parser.KindModItem, parser.KindTraitItem, parser.KindMacroDefinition:
			skipped = n.End()
		case parser.KindBlock:
			if starts := statementsOf(n); len(starts) > 0 {
				out = append(out, starts)
			}
		}
	}
	return out
}

func statementsOf(block parser.Node) []int {
	var starts []int
	attributed := false
	for c := range block.NamedChildren() {
		switch {
		case c.Extra() || c.Kind() == parser.KindLabel:
		case c.Kind() == parser.KindAttributeItem || c.Kind() == parser.KindInnerAttributeItem:
			attributed = true
		case attributed:
			attributed = false
		default:
			starts = append(starts, c.Start())
		}
	}
	return starts
}
