package semantic

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

func TestSkim(t *testing.T) {
	for text, want := range map[string]string{
		"fn f() { g(\"}\") } // end":                         "fn f() {        }       ",
		"fn f<'a>(x: &'a [u8; { 1 }]) -> u8 { '}' }":         "fn f<'a>(x: &'a [u8; { 1 }]) -> u8 {     }",
		"fn f(); fn g() where T: A { b'\\'' }":               "fn f(); fn g() where T: A {       }",
		"fn f() { r#\"}\"#; r#fn }; type F = fn(u8);":        "fn f() {              }; type F = fn(u8);",
		"/* /* { */ */ struct S { f: fn() -> u8 }":           "              struct S { f: fn() -> u8 }",
		"const A: &str = \"fn f() { x }\";":                  "const A: &str = \"fn f() { x }\";",
		"macro_rules! m { ($n:ident) => { fn $n() { 1 } } }": "macro_rules! m { ($n:ident) => { fn $n() { 1 } } }",
		"fn f() {\n  'a: loop {}\n}":                         "fn f() {\n             \n}",
		"fn f() { 'x":                                        "fn f() { 'x",
		"fn f() { \"":                                        "fn f() { \"",
		"fn":                                                 "fn",
		"impl A { fn a() {1} fn b() {2} }":                   "impl A { fn a() { } fn b() { } }",
	} {
		if got := string(skim([]byte(text))); got != want {
			t.Errorf("%s\n%q, want\n%q", text, got, want)
		}
	}
}

// TestSkimKeepsItems skims our own Rust: what is declared stays, in its place.
func TestSkimKeepsItems(t *testing.T) {
	var paths []string
	for _, glob := range []string{"rules/*/*.rs", "truth/*/*.rs", "corpus/*.rs"} {
		found, err := filepath.Glob(filepath.Join("..", "testdata", filepath.FromSlash(glob)))
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, found...)
	}
	if len(paths) < 100 {
		t.Fatalf("only %d files", len(paths))
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		whole, ok := declared(t, text)
		if !ok {
			continue // half typed
		}
		if skimmed, _ := declared(t, skim(text)); skimmed != whole {
			t.Errorf("%s: skimmed\n%s\nwhole\n%s", path, skimmed, whole)
		}
	}
}

// declared lists the items of a text; false when one is broken.
func declared(t *testing.T, text []byte) (string, bool) {
	t.Helper()
	parsed, err := parser.ParseOnce(context.Background(), source.NewText(text), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	whole := true
	for range parsed.Tree.Errors() {
		whole = false
	}
	var list func(items []hir.Item)
	list = func(items []hir.Item) {
		for _, it := range items {
			fmt.Fprintf(&out, "%T %s %d\n", it, it.Head().Name, it.Head().Base)
			switch it := it.(type) {
			case *hir.Impl:
				list(it.Members)
			case *hir.Trait:
				list(it.Members)
			case *hir.Module:
				list(it.Items)
			}
		}
	}
	list(hir.Lower(parsed).Items)
	return out.String(), whole
}
