package parser_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
)

func TestZeroNodeIsSafe(t *testing.T) {
	var n parser.Node
	if n.Valid() || n.Kind() != parser.KindEnd || n.Field() != 0 || !n.Span().Empty() || n.Text() != "" ||
		n.Named() || n.Missing() || n.Extra() || n.HasError() || n.Parent().Valid() || n.Next().Valid() ||
		n.Child(parser.FieldName).Valid() || n.Has(parser.TokMove) {
		t.Error("the zero Node says something")
	}
	for range n.Children() {
		t.Error("the zero Node has a child")
	}
	for range n.Descendants() {
		t.Error("the zero Node has a descendant")
	}
}

func TestNavigation(t *testing.T) {
	const text = "// c\nasync fn f(a: u8) -> u8 { a.b().await }\n"
	f := parseFile(t, text)
	fn := f.Tree.Root().ChildOf(parser.KindFunctionItem)
	if got := fn.Child(parser.FieldName).Text(); got != "f" {
		t.Errorf("name %q", got)
	}
	if got := fn.Child(parser.FieldName).Next(); got.Kind() != parser.KindParameters || got.Field().String() != "parameters" {
		t.Errorf("behind the name: %s", got.Kind())
	}
	if fn.Next().Valid() || f.Tree.Root().Next().Valid() {
		t.Error("the last node has a next one")
	}
	var up []string
	for n := f.Tree.At(strings.Index(text, "await")); n.Valid(); n = n.Parent() {
		up = append(up, n.Kind().String())
	}
	if want := []string{"await", "await_expression", "block", "function_item", "source_file"}; !slices.Equal(up, want) {
		t.Errorf("around await: %v, want %v", up, want)
	}
	if got := f.Tree.At(len(text)).Kind(); got != parser.KindSourceFile {
		t.Errorf("behind the text: %s", got)
	}
	var named []string
	for n := range f.Tree.Root().NamedChildren() {
		named = append(named, n.Kind().String())
	}
	if want := []string{"function_item"}; !slices.Equal(named, want) {
		t.Errorf("named children %v, want %v", named, want)
	}
}

func TestErrors(t *testing.T) {
	var places []string
	f := parseFile(t, "fn a() {}\nfn b() { let x = ; }\nfn c() { g(1 }\n")
	for n := range f.Tree.Errors() {
		places = append(places, n.Parent().Text())
	}
	if len(places) != 2 || !strings.Contains(places[0], "let x") || !strings.Contains(places[1], "(1") {
		t.Errorf("errors in %q", places)
	}
	for range parseFile(t, "fn a() {}\n").Tree.Errors() {
		t.Error("an error in whole code")
	}
}
