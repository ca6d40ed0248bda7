package parser_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func parseFile(t testing.TB, text string) *parser.File {
	t.Helper()
	f, err := parser.Parse(context.Background(), source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.Close)
	return f
}

// TestExpandGolden dumps the expansion of every macro in testdata/macros.rs.
func TestExpandGolden(t *testing.T) {
	path := filepath.Join("testdata", "macros.rs")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f := parseFile(t, string(text))
	var out strings.Builder
	dumpMacros(&out, f, f.Tree.Root(), 0)
	golden(t, path+".golden", out.String())
}

func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; run with -update and read the diff. Got:\n%s", path, got)
	}
}

func dumpMacros(out *strings.Builder, f *parser.File, under parser.Node, depth int) {
	dump := func(n parser.Node) {
		if n.Kind() == parser.KindMacroInvocation {
			dumpMacro(out, f, n, depth)
		}
	}
	if depth > 0 {
		dump(under)
	}
	for n := range under.Descendants() {
		dump(n)
	}
}

func dumpMacro(out *strings.Builder, f *parser.File, n parser.Node, depth int) {
	indent := strings.Repeat("    ", depth)
	line, _ := f.Text.LineColumn(n.Start())
	x, ok := f.Expand(n)
	if !ok {
		fmt.Fprintf(out, "%s%d: %s unread\n", indent, line, n.Child(parser.FieldMacro).Text())
		return
	}
	fmt.Fprintf(out, "%s%d: %s kind %d", indent, line, x.Name, x.Kind)
	if x.Biased {
		fmt.Fprint(out, " biased")
	}
	fmt.Fprintln(out)
	show := func(role string, n parser.Node) {
		if !n.Valid() {
			return
		}
		fmt.Fprintf(out, "%s  %s: %s %q\n", indent, role, n.Kind(), n.Text())
		dumpMacros(out, f, n, depth+1)
	}
	for _, a := range x.Args {
		show("arg", a)
	}
	show("format", x.Format)
	show("pattern", x.Pattern)
	show("guard", x.Guard)
	for _, a := range x.Arms {
		fmt.Fprintf(out, "%s  arm\n", indent)
		show("  pattern", a.Pattern)
		show("  future", a.Future)
		show("  condition", a.Condition)
		show("  handler", a.Handler)
	}
	show("else", x.Else)
	for _, a := range x.Lets {
		show("let", a)
	}
	for _, a := range x.Items {
		show("item", a)
	}
	show("block", x.Block)
}

func TestForAwait(t *testing.T) {
	f := parseFile(t, "fn s() { stream! { for await (a, b) in x { for c in a {} } } }\n")
	var got []bool
	for n := range f.Tree.Root().Descendants() {
		x, _ := f.Expand(n)
		for b := range x.Block.Descendants() {
			if b.Kind() == parser.KindForExpression {
				got = append(got, b.ForAwait())
			}
		}
	}
	if len(got) != 2 || !got[0] || got[1] {
		t.Errorf("for await: %v, want [true false]", got)
	}
}

// Whatever stands in a macro, an expansion's nodes lie inside it, and reading
// it again says the same.
func FuzzExpand(f *testing.F) {
	bodies := []string{"a, b", `"{x:>w$} {y}", z = %q`, "x = f(), if c => {} else => e", "k => v; n", "x, P(y) if g", "let x = 1;",
		`{ "a": [1, b.await] }`, "static A: B = c", "if #[cfg(a)] { fn f() {} }", "biased; for await x in y {}"}
	for i, name := range []string{"vec", "info", "select", "hashmap", "matches", "pin", "json", "thread_local", "cfg_if", "stream"} {
		f.Add(name, bodies[i])
	}
	f.Fuzz(func(t *testing.T, name, body string) {
		if len(name)+len(body) > 1<<12 {
			return
		}
		file := parseFile(t, "fn f() { "+name+"!{"+body+"}; vec![x]; }")
		for n := range file.Tree.Root().Descendants() {
			x, ok := file.Expand(n)
			if !ok {
				continue
			}
			for _, inner := range nodesOf(x) {
				if inner.Valid() && !n.Span().Covers(inner.Span()) {
					t.Errorf("%q: %s %v is outside of %v", n.Text(), inner.Kind(), inner.Span(), n.Span())
				}
				if inner.HasError() {
					t.Errorf("%q: %q has an error", n.Text(), inner.Text())
				}
			}
		}
	})
}

func nodesOf(x parser.Expansion) []parser.Node {
	nodes := []parser.Node{x.Format, x.Pattern, x.Guard, x.Else, x.Block}
	nodes = append(nodes, x.Args...)
	nodes = append(nodes, x.Lets...)
	nodes = append(nodes, x.Items...)
	for _, a := range x.Arms {
		nodes = append(nodes, a.Pattern, a.Future, a.Condition, a.Handler)
	}
	return nodes
}
