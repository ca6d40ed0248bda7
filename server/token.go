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
	call *semantic.Call // whose name it is; nil for other words
}

// topic is the name of the first topic that the token raises, "" for none.
func (t token) topic() string {
	for _, page := range knowledge.TopicsAt(t.name) {
		return page.Name
	}
	return ""
}

// tokenAt is the token that stands at offset.
func tokenAt(file *semantic.File, offset int) (token, bool) {
	leaf := file.Syntax().Tree.At(offset)
	if leaf.Extra() || !leaf.Parent().Valid() {
		return token{}, false
	}
	if name := keyword(file, leaf); name != "" {
		return token{name: name, span: leaf.Span()}, true
	}
	if path, span, ok := file.MacroAt(offset); ok {
		return macroToken(path, span)
	}
	if !leaf.Named() {
		return token{}, false // a keyword or a bracket
	}
	if call, span, ok := file.CallAt(offset); ok {
		return token{call.Path(), span, &call}, call.Where == semantic.InTask || !stopsThread(call)
	}
	if path, span, ok := file.TypeAt(offset); ok {
		return token{name: path, span: span}, true
	}
	return attributeToken(file, leaf)
}

// stopsThread says that a call may keep its thread, which teaches nothing about
// async code outside of it.
func stopsThread(call semantic.Call) bool {
	_, blocks := call.Blocking()
	lock, locks := call.Locking()
	return blocks || locks && !lock.Awaits
}

// keyword is `await`, `async` with what it makes asynchronous, or the `dyn` of
// a trait with async methods.
func keyword(file *semantic.File, leaf parser.Node) string {
	text := leaf.Text()
	switch {
	case text == "dyn":
		if _, ok := file.ObjectAt(leaf.Start()); ok {
			return "dyn"
		}
		return ""
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

// macroToken is the macro of the handbook that a path as written means. A bare
// `select!` may be tokio's or futures', and what is taught is the same.
func macroToken(path string, span source.Span) (token, bool) {
	if name := path + "!"; len(knowledge.TopicsAt(name)) > 0 {
		return token{name: name, span: span}, true
	}
	for _, topic := range knowledge.Topics() {
		for _, name := range topic.Tokens {
			if strings.HasSuffix(name, "::"+path+"!") {
				return token{name: name, span: span}, true
			}
		}
	}
	return token{}, false
}

// attributeToken is the path of the attribute that leaf names. It counts as
// written: a bare `#[test]` is not tokio's. Only #[async_trait] may be another
// macro's name as well.
func attributeToken(file *semantic.File, leaf parser.Node) (token, bool) {
	attribute := leaf
	for attribute.Valid() && attribute.Kind() != parser.KindAttribute {
		attribute = attribute.Parent()
	}
	for path := range attribute.NamedChildren() {
		t := token{name: "#[" + path.Text() + "]", span: path.Span()}
		if strings.HasSuffix(path.Text(), "async_trait") {
			if _, ok := file.BoxingAt(path.Start()); !ok {
				return token{}, false
			}
		}
		return t, path.Span().Contains(leaf.Start())
	}
	return token{}, false
}
