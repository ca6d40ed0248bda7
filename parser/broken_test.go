package parser_test

import (
	"context"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

func parseBroken(text string, before *parser.File) (*parser.File, bool) {
	return parser.ParseBroken(context.Background(), source.NewText([]byte(text)), before, parser.Limits{})
}

// TestBrokenFnsAreAlone: whatever is being typed in one fn, the fns beside it
// and the impl around them stay what they are.
func TestBrokenFnsAreAlone(t *testing.T) {
	const before = "impl Worker {\n    async fn refresh(&self) -> usize { self.load().await }\n\n    "
	const after = "\n}\n\nfn last(x: u8) { g(x) }\n"
	for _, typed := range []string{
		"async fn all(&self) -",
		"async fn all(&self)",
		"async fn all(&self",
		"async fn all(&self) -> Result<",
		"async fn all(&self) { let urls: Vec<}",
		"async fn all(&self) { let tasks = JoinSet:}",
		"async fn all(&self) { for url i}",
		"async fn all(&self) { format!}",
		"async fn all(&self) { if { match } }",
		"async fn all(&self) { x.} fn more(&self) { y. }",
		"async fn all(a: , b) { a }",
	} {
		t.Run(typed, func(t *testing.T) {
			text := before + typed + after
			f, ok := parseBroken(text, nil)
			if !ok {
				f = parseFile(t, text)
			}
			sound(t, f.Tree)
			root := f.Tree.Root()
			if !root.HasError() {
				t.Error("the tree has no error")
			}
			impl := root.ChildOf(parser.KindImplItem)
			if impl.End() != len(before)+len(typed)+len("\n}") {
				t.Errorf("the impl is %q", impl.Text())
			}
			whole := []string{"async fn refresh(&self) -> usize { self.load().await }", "fn last(x: u8) { g(x) }"}
			for n := range root.Descendants() {
				if n.Kind() == parser.KindFunctionItem && !n.HasError() && len(whole) > 0 && n.Text() == whole[0] {
					whole = whole[1:]
				}
			}
			if len(whole) > 0 {
				t.Errorf("not to be found: %q, in\n%s", whole, dumpString(f.Tree))
			}
		})
	}
}

// TestNotBroken lists texts that are parsed as one.
func TestNotBroken(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":           "",
		"no errors":         "fn f() { g() }",
		"no fn":             "struct S { a: u8, b }; }",
		"a brace too few":   "fn f() { { g() } fn h() { k() }",
		"a string too long": "fn f() { \" } fn h() { k() }",
	} {
		if f, ok := parseBroken(text, nil); ok {
			t.Errorf("%s: was taken apart:\n%s", name, dumpString(f.Tree))
		}
	}
}

// TestBrokenAgain: what is known of an earlier version only saves work.
func TestBrokenAgain(t *testing.T) {
	for _, text := range corpus(t) {
		var before *parser.File
		for at := 100; at < len(text); at += 997 {
			damaged := text[:at] + "(= " + text[at:]
			want, ok := parseBroken(damaged, nil)
			got, again := parseBroken(damaged, before)
			if ok != again {
				t.Fatalf("damage at %d: %t, and from an earlier version %t, of\n%s", at, ok, again, damaged)
			}
			if !ok {
				continue
			}
			sound(t, got.Tree)
			if dumpString(got.Tree) != dumpString(want.Tree) {
				t.Fatalf("damage at %d: another tree from an earlier version, of\n%s", at, damaged)
			}
			before = got
		}
	}
}

// TestBrokenSpansAreText: the fns of a broken file lie where their text is.
func TestBrokenSpansAreText(t *testing.T) {
	text := "// é\nfn a() { b( }\n\nmod m {\n    fn c() { d() }\n}\n"
	f, ok := parseBroken(text, nil)
	if !ok {
		t.Fatal("was not taken apart")
	}
	for n := range f.Tree.Root().Descendants() {
		if n.Kind() == parser.KindIdentifier && (len(n.Text()) != 1 || !strings.Contains("abcdm", n.Text())) {
			t.Errorf("%q is no name", n.Text())
		}
	}
}

// TestIntactIsNotBroken: no text without errors has some when it is taken apart.
func TestIntactIsNotBroken(t *testing.T) {
	for name, text := range corpus(t) {
		if _, ok := parseBroken(text, nil); ok && !parseFile(t, text).Tree.Root().HasError() {
			t.Errorf("%s has no errors as one", name)
		}
	}
}
