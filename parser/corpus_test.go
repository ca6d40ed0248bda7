package parser_test

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
)

// corpus are the Rust files that belong to all layers.
func corpus(t testing.TB) map[string]string {
	t.Helper()
	paths, err := filepath.Glob("../testdata/corpus/*.rs")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	texts := map[string]string{}
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(p)] = string(b)
	}
	return texts
}

// TestNodeStreams holds one hash for each corpus file over all that a tree
// says. When a new grammar or runtime changes one, look at what changed in the
// tree before you take the new hash.
func TestNodeStreams(t *testing.T) {
	var out strings.Builder
	paths, err := filepath.Glob("../testdata/corpus/*.rs")
	if err != nil {
		t.Fatal(err)
	}
	texts := corpus(t)
	for _, p := range paths {
		name := filepath.Base(p)
		f := parseFile(t, texts[name])
		state := "whole"
		if f.Tree.Root().HasError() {
			state = "broken"
		}
		fmt.Fprintf(&out, "%s %s %d nodes %s\n", name, state, f.Tree.Len(), hash(f.Tree))
	}
	golden(t, filepath.Join("testdata", "corpus.golden"), out.String())
}

// TestExportEqualsCursor holds what we read in the runtime's own memory to what
// its public functions say, over whole and broken code.
func TestExportEqualsCursor(t *testing.T) {
	for name, text := range corpus(t) {
		for cut := len(text); cut > 0; cut -= 97 {
			for _, text := range []string{text[:cut], text[cut:]} {
				f := parseFile(t, text)
				if got, want := dumpString(f.Tree), dumpString(parser.ByCursor(f)); got != want {
					t.Fatalf("%s cut at %d: got\n%s\nwant\n%s", name, cut, got, want)
				}
			}
		}
	}
}

func hash(tree *parser.Tree) string {
	h := sha256.New()
	dumpTree(h, tree)
	return fmt.Sprintf("%x", h.Sum(nil)[:8])
}

// dumpTree writes a line a node. It goes by names, not numbers, so that a
// grammar that only counts differently stays the same.
func dumpTree(w io.Writer, tree *parser.Tree) {
	line := func(n parser.Node) {
		fmt.Fprintf(w, "%d<%d %s %s %v %t %t %t %t\n", n.ID(), n.Parent().ID(), n.Kind(), n.Field(), n.Span(),
			n.Named(), n.Missing(), n.Extra(), n.HasError())
	}
	line(tree.Root())
	for n := range tree.Root().Descendants() {
		line(n)
	}
}

func TestBrokenCodeLeavesTheRestWhole(t *testing.T) {
	f := parseFile(t, corpus(t)["half_typed.rs"])
	whole := 0
	for n := range f.Tree.Root().Descendants() {
		if n.Kind() == parser.KindFunctionItem && !n.HasError() {
			whole++
		}
	}
	if whole < 2 {
		t.Errorf("%d whole functions, want those before and behind the broken one", whole)
	}
}

func TestFrontmatterIsBlank(t *testing.T) {
	for _, start := range []string{"", "\ufeff", "#!/bin/run\n", "\n\n"} {
		text := start + "----\n[package]\n---\nname = \"x\"\n----\nfn main() {}\n"
		f := parseFile(t, text)
		main := f.Tree.Root().ChildOf(parser.KindFunctionItem)
		if f.Tree.Root().HasError() || main.Text() != "fn main() {}" {
			t.Errorf("%q: %q", text, main.Text())
		}
	}
	for _, text := range []string{"---\nnever closed\n", "---", "#!x", "\ufeff", "-- 1"} {
		parseFile(t, text) // must not panic
	}
}
