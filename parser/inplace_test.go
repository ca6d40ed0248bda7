package parser

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/source"
)

// TestReadInPlace lists texts and the macros in them that are parsed where they stand.
func TestReadInPlace(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"assert!(a)", "assert!(a)"},
		{"assert_eq!(a, b, \"{c}\", d);", "assert_eq!(a, b, \"{c}\", d)"},
		{"std::println! ( )", "std::println! ( )"},
		{"dbg!(ready!(a)?)", "dbg!(ready!(a)?), ready!(a)"},
		{"info!(\"a {}\", m![b; 2])", "info!(\"a {}\", m![b; 2])"},
		{"!assert_ok!(A { b: c }.d()) || e", "assert_ok!(A { b: c }.d())"},
		{"assert!(a == b && c != d && e <= f && g >= h && A::B == i)", "assert!(a == b && c != d && e <= f && g >= h && A::B == i)"},
		{"assert!({ let a = b; a })", "assert!({ let a = b; a })"},
		{"panic!(\"{} :;=?%#\", ';')", "panic!(\"{} :;=?%#\", ';')"},
		{"assert!(a /* ; */)", "assert!(a /* ; */)"},
		// Not lists of expressions, or not for all that the tokens tell.
		{"vec![a, b![c; 2]].len() + f(vec![[d], g()])", "vec![a, b![c; 2]], vec![[d], g()]"},
		{"vec![vec![], vec![a]][0]", "vec![vec![], vec![a]], vec![], vec![a]"},
		{"println!(\"{a}\", a = b)", ""},
		{"info!(?a, \"b\")", ""},
		{"info!(a, %b)", ""},
		{"info!(target: \"a\", \"b\")", ""},
		{"warn!(a = 1; \"b\")", ""},
		{"assert!(#[a] b)", ""},
		{"vec![a; 2]", ""},
		{"m!(assert!(a))", ""},
		{"select! { a = b => assert!(c) }", ""},
		{"#[doc = panic!(\"a\")] b()", ""},
		{"assert!(a", ""},
	} {
		text := "async fn f() { g().await; " + test.text + " }"
		var got []string
		for n := range outlineOf(t, text).Tree.Root().Descendants() {
			if n.Kind() == KindTokenTree && n.has(flagInPlace) {
				if n.Parent().Kind() != KindMacroInvocation {
					t.Errorf("%s: in a %s", test.text, n.Parent().Kind())
				}
				got = append(got, n.Parent().Text())
			}
		}
		if strings.Join(got, ", ") != test.want {
			t.Errorf("%s: read in place %q, want %q", test.text, got, test.want)
		}
	}
}

// TestInPlaceErrors: a list that is none after all is no error of the file.
func TestInPlaceErrors(t *testing.T) {
	for _, text := range []string{
		"async fn f() { poll!(a b); g().await }", "impl A { panic!(a); async fn f() {} }", "async fn f() { dbg!(a +).await }",
	} {
		f := outlineOf(t, text)
		if f.Tree.Root().HasError() {
			t.Errorf("%s: has an error", text)
		}
		for n := range f.Tree.Root().Descendants() {
			if n.has(flagInPlace) {
				t.Errorf("%s: %s was read in place", text, n.Parent().Text())
			}
		}
	}
}

// TestInPlaceIsAsExpanded: for real files, what is read in place is what a second
// parse makes of it.
func TestInPlaceIsAsExpanded(t *testing.T) {
	inPlace := 0
	for path, f := range wholesAndOutlines(t) {
		whole, outline := f.whole, f.outline
		want := map[source.Span]string{}
		for n := range whole.Tree.Root().Descendants() {
			eachExpansion(whole, n, func(n Node, x Expansion) { want[n.Span()] = described(x) })
		}
		see := func(n Node, x Expansion) {
			if !n.ChildOf(KindTokenTree).has(flagInPlace) {
				return
			}
			inPlace++
			if got := described(x); got != want[n.Span()] {
				t.Errorf("%s: %s is read as\n%swant\n%s", path, n.Text(), got, want[n.Span()])
			}
		}
		for n := range outline.Tree.Root().Descendants() {
			if n.Kind() == KindFunctionItem && n.Child(FieldBody).Deferred() {
				for inner := range n.Whole().Descendants() {
					eachExpansion(outline, inner, see)
				}
			}
			eachExpansion(outline, n, see)
		}
	}
	if inPlace < 100 {
		t.Errorf("only %d macros were read in place", inPlace)
	}
}

// eachExpansion sees what n expands to if it is a macro, and the macros in that.
func eachExpansion(f *File, n Node, see func(Node, Expansion)) {
	x, ok := f.Expand(n)
	if !ok {
		return
	}
	see(n, x)
	for _, part := range slices.Concat(x.Args, x.Items, []Node{x.Block, x.Else}) {
		if part.tree == n.tree {
			continue // whoever walks the tree comes to it
		}
		for inner := range part.Descendants() {
			eachExpansion(f, inner, see)
		}
		eachExpansion(f, part, see)
	}
}

// described is the kind of an expansion and its nodes, but for what macros in it are
// given.
func described(x Expansion) string {
	var out strings.Builder
	add := func(n Node) {
		for _, p := range nodesOf(n, nil) {
			fmt.Fprintf(&out, "%s %d-%d ", p.kind, p.start, p.end)
		}
		out.WriteByte('\n')
	}
	fmt.Fprintf(&out, "%s, kind %d\n", x.Name, x.Kind)
	for _, arg := range x.Args {
		add(arg)
	}
	add(x.Format)
	return out.String()
}
