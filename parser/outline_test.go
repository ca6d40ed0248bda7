package parser

import (
	"context"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/source"
)

func outlineOf(t *testing.T, text string) *File {
	t.Helper()
	f, err := ParseOutline(context.Background(), source.NewText([]byte(text)), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestOutlineLeavesOut lists texts and the parts of them that are left for
// later, or none.
func TestOutlineLeavesOut(t *testing.T) {
	long := strings.Repeat("step(); ", 10)
	for _, test := range []struct {
		name, text string
		deferred   []string
	}{
		{"a body", "fn f() {" + long + "}", []string{"{" + long + "}"}},
		{"a short body", "fn f() { g() }", nil},
		{"an async block", "fn f() { async {}; " + long + "}", nil},
		{"an await", "async fn f() { g().await; " + long + "}", nil},
		{"a raw name is no keyword", "fn f() { r#async(); " + long + "}", []string{"{ r#async(); " + long + "}"}},
		{"a lint attribute", "fn f() { #[allow(unused)] let x = 1; " + long + "}", nil},
		{"a suppression", "fn f() { // wakeful: allow(internal) so\n" + long + "}", nil},
		{"braces in text", `fn f() { g("}", '}', '\'', r#"}""#, b'}', b"}}"); ` + long + "}", []string{`{ g("}", '}', '\'', r#"}""#, b'}', b"}}"); ` + long + "}"}},
		{"braces in comments", "fn f() { /* } /* } */ } */ // }\n" + long + "}", []string{"{ /* } /* } */ } */ // }\n" + long + "}"}},
		{"lifetimes", "fn f<'a>(x: &'a str) -> &'a str {" + long + "x}", []string{"{" + long + "x}"}},
		{"methods", "impl A { fn f(&self) {" + long + "} fn g() {} }", []string{"{" + long + "}"}},
		{"a type of fn pointers", "struct S { f: fn() } fn g(h: fn(u8) -> u8) {" + long + "}", []string{"{" + long + "}"}},
		{"a block in a const argument", "fn f() -> A<{" + long + "1 }> {" + long + "}", nil},
		{"an unknown macro", "m! { fn f() {" + long + "} }", []string{"{ fn f() {" + long + "} }"}},
		{"rules of a macro", "macro_rules! m { () => {" + long + "} }", []string{"macro_rules! m { () => {" + long + "} }"}},
		{"an unfinished string", "fn f() {" + long + "} fn g() { \" }", nil},
		{"unbalanced braces", "fn f() { { " + long + "}", nil},
		{"a syntax error elsewhere", "fn f() {" + long + "} fn g( { let }", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			root := outlineOf(t, test.text).Tree.Root()
			if root.Deferred() {
				t.Error("left out the file itself")
			}
			for n := range root.Descendants() {
				if n.Deferred() {
					got = append(got, n.Text())
				}
			}
			if strings.Join(got, "\n") != strings.Join(test.deferred, "\n") {
				t.Errorf("left out %q, want %q", got, test.deferred)
			}
		})
	}
}

// TestOutlineLeavesOutTables: long arrays of literals are empty in an outline, and
// what stands around them is where it is.
func TestOutlineLeavesOutTables(t *testing.T) {
	numbers := strings.Repeat("0x1f, -2.5e3, // one\n", leastTable/16)
	texts := strings.Repeat(`&["a]", r#"b"]"#, b"c"], ('d', 'é'), [0; 2], `, leastTable/32)
	for _, test := range []struct {
		name, before, inside, behind string
		left                         bool
	}{
		{"numbers", "pub const A: [f64; 2] = [", numbers, "]; ", true},
		{"texts", "static A: &[&[&str]] = &[", texts, "];\n", true},
		{"a field", "const A: B = B { c: &[", numbers, "], d: 1 }; ", true},
		{"a short one", "const A: [u8; 2] = [", "1, 2", "]; ", false},
		{"a word", "const A: [u8; 2] = [", numbers + "B, ", "]; ", false},
		{"a block", "const A: [u8; 2] = [", numbers + "{ 1 }, ", "]; ", false},
		{"a suppression", "const A: [u8; 2] = [", numbers + "// wakeful: allow(internal) so\n", "]; ", false},
		{"in a body", "async fn f() { let a = [", numbers, "]; g().await; } ", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := test.before + test.inside + test.behind + "fn last() {}"
			f := outlineOf(t, text)
			var array, last Node
			for n := range f.Tree.Root().Descendants() {
				switch {
				case n.Kind() == KindArrayExpression && n.Start() == len(test.before)-1:
					array = n
				case n.Kind() == KindFunctionItem:
					last = n
				}
			}
			if array.Text() != "["+test.inside+"]" || last.Text() != "fn last() {}" {
				t.Errorf("the array is %.40q, the fn behind it %q", array.Text(), last.Text())
			}
			if got := len(slices.Collect(array.Children())) == 2; got != test.left {
				t.Errorf("left out: %t, want %t", got, test.left)
			}
			if got := f.Whole() == f; test.left && got {
				t.Error("what was left out is not found again")
			}
		})
	}
}

// TestWholeWithNothingLeftOut: what has all its text is not parsed again.
func TestWholeWithNothingLeftOut(t *testing.T) {
	for text, all := range map[string]bool{
		"":                           true,
		"fn f() { g() }":             true,
		"/// Documented.\nfn f() {}": true,
		"// one\nfn f() {}":          false,
		"fn f() {}\n// one":          false,
		"fn f() { " + strings.Repeat("step(); ", 10) + "}": false,
	} {
		f := outlineOf(t, text)
		if got := f.Whole() == f; got != all {
			t.Errorf("%q: is whole: %t, want %t", text, got, all)
		}
	}
}

// TestOutlineIsWhole: for real files, an outline with its bodies parsed for
// themselves has the very nodes of the whole tree.
func TestOutlineIsWhole(t *testing.T) {
	deferred := 0
	for path, f := range wholesAndOutlines(t) {
		want, got := nodesOf(f.whole.Tree.Root(), nil), nodesOf(f.outline.Tree.Root(), &deferred)
		if len(want) != len(got) {
			t.Errorf("%s: %d nodes, want %d", path, len(got), len(want))
		}
		for i := range min(len(want), len(got)) {
			if want[i] != got[i] {
				t.Errorf("%s: node %d is %v, want %v", path, i, got[i], want[i])
				break
			}
		}
	}
	if deferred == 0 {
		t.Error("nothing was left for later")
	}
}

// TestBrokenBodyIsNotEmpty: a body that cannot be read is not taken for one
// with nothing in it.
func TestBrokenBodyIsNotEmpty(t *testing.T) {
	text := "impl A {\n    async fn f(&self) {\n        let mut feeds = self.feeds.lock().unwrap();\n        feeds.entry(url.)}}\n"
	for n := range outlineOf(t, text).Tree.Root().Descendants() {
		if n.Kind() != KindFunctionItem {
			continue
		}
		body := n.Whole().Child(FieldBody)
		if !body.HasError() || body.Deferred() {
			t.Errorf("the body has an error: %t, is left for later: %t", body.HasError(), body.Deferred())
		}
		if got := n.Whole(); got.Text() != n.Text() {
			t.Errorf("the fn is %q", got.Text())
		}
		return
	}
	t.Fatal("no fn")
}

type plainNode struct {
	kind       Kind
	field      Field
	start, end int
}

// nodesOf are the nodes below n, in order. Those of a fn that was left out are
// taken from where they are. What macros are given is left out, and so are their
// exclamation marks: see TestInPlaceIsAsExpanded.
func nodesOf(n Node, deferred *int) []plainNode {
	var out []plainNode
	var visit func(n Node, field Field)
	visit = func(n Node, field Field) {
		if n.Extra() {
			return // comments are left out, some of them
		}
		if n.Kind() == KindFunctionItem && deferred != nil && n.Child(FieldBody).Deferred() {
			*deferred++
			n = n.Whole()
		}
		if n.Kind() == KindTokenTree || n.Kind() == KindMacroDefinition {
			out = append(out, plainNode{n.Kind(), field, n.Start(), n.End()})
			return
		}
		out = append(out, plainNode{n.Kind(), field, n.Start(), n.End()})
		for c := range n.Children() {
			if n.Kind() != KindMacroInvocation || c.Kind() != TokBANG {
				visit(c, c.Field())
			}
		}
	}
	visit(n, 0)
	return out
}

// wholeAndOutline is a file parsed in both ways.
type wholeAndOutline struct{ whole, outline *File }

// wholesAndOutlines are all of rustFiles that are not too much to parse, by path.
func wholesAndOutlines(t *testing.T) iter.Seq2[string, wholeAndOutline] {
	return func(yield func(string, wholeAndOutline) bool) {
		for _, path := range rustFiles(t) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			whole, err := ParseOnce(context.Background(), source.NewText(text), Limits{})
			if err == nil && !yield(path, wholeAndOutline{whole, outlineOf(t, string(text))}) {
				return
			}
		}
	}
}

func rustFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir("../testdata", func(path string, _ os.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".rs" {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	stubs, err := filepath.Glob("../knowledge/stubs/*/*.rs")
	if err != nil {
		t.Fatal(err)
	}
	return append(files, stubs...)
}
