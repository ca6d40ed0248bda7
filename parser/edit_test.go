package parser_test

import (
	"context"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

func dumpString(tree *parser.Tree) string {
	var b strings.Builder
	dumpTree(&b, tree)
	return b.String()
}

// An edit's tree is that of a fresh parse. Where the text is broken, the
// runtime may repair it in another way when it starts from an old tree; then
// both must at least be sound.
func FuzzEditThenParse(f *testing.F) {
	for _, text := range corpus(f) {
		for at := 7; at < len(text); at += 311 {
			f.Add(text, at, at, "x")
			f.Add(text, at, at+9, "")
			f.Add(text, at, at+1, "{ g().await; }\n")
		}
	}
	f.Fuzz(func(t *testing.T, text string, start, end int, insert string) {
		if len(text)+len(insert) > 1<<16 {
			return
		}
		old := parseFile(t, text)
		edits := []source.Edit{{Span: source.Span{Start: start, End: end}, Text: insert}}
		next, err := old.Text.Apply(edits)
		if err != nil {
			return
		}
		edited, err := old.Edit(context.Background(), next, edits, parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		defer edited.Close()
		fresh := parseFile(t, next.String())
		sound(t, edited.Tree)
		reusedRight(t, edited)
		if fresh.Tree.Root().HasError() {
			return
		}
		if got, want := dumpString(edited.Tree), dumpString(fresh.Tree); got != want {
			t.Errorf("edit %d-%d %q of %q:\ngot\n%s\nwant\n%s", start, end, insert, text, got, want)
		}
	})
}

// reusedRight checks that the parts of the tree that were copied from the
// version before are those of this one, broken code or not.
func reusedRight(t *testing.T, f *parser.File) {
	t.Helper()
	whole, err := parser.Reexport(f)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := dumpString(f.Tree), dumpString(whole); got != want {
		t.Fatalf("reused parts differ:\ngot\n%s\nwant\n%s", got, want)
	}
}

// sound checks what every tree promises: children lie in their parent, in
// order, and sizes add up.
func sound(t *testing.T, tree *parser.Tree) {
	t.Helper()
	check := func(n parser.Node) {
		at, size := n.Start(), 1
		for c := range n.Children() {
			if c.Start() < at || c.End() > n.End() || c.Start() > c.End() || c.Parent() != n {
				t.Fatalf("node %d %s %v has child %d %s %v", n.ID(), n.Kind(), n.Span(), c.ID(), c.Kind(), c.Span())
			}
			at = c.End()
			size += 1 + count(c)
		}
		if size != 1+count(n) {
			t.Fatalf("node %d %s has %d nodes below, its children %d", n.ID(), n.Kind(), count(n), size-1)
		}
	}
	check(tree.Root())
	for n := range tree.Root().Descendants() {
		check(n)
	}
}

func count(n parser.Node) int {
	total := 0
	for range n.Descendants() {
		total++
	}
	return total
}

// Many edits in a row, each starting from the last one's tree, as in an
// editor: nothing that is reused may drift.
func TestEditsInARow(t *testing.T) {
	const line = "async fn f(a: u8) { select! { x = g(a) => { h(x).await } } }\n"
	f := parseFile(t, strings.Repeat(line, 50))
	for i := range 60 {
		at := i * 37 % f.Text.Len()
		edits := []source.Edit{
			{Span: source.Span{Start: at, End: at + i%3}, Text: []string{"", "/* c */", "\n", "q", "}"}[i%5]},
			{Span: source.Span{Start: at + 90, End: at + 90}, Text: []string{"{", " "}[i%2]},
		}
		if edits[1].Span.End > f.Text.Len() {
			edits = edits[:1]
		}
		next, err := f.Text.Apply(edits)
		if err != nil {
			t.Fatal(err)
		}
		g, err := f.Edit(context.Background(), next, edits, parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(g.Close)
		sound(t, g.Tree)
		reusedRight(t, g)
		if fresh := parseFile(t, next.String()); !fresh.Tree.Root().HasError() && dumpString(fresh.Tree) != dumpString(g.Tree) {
			t.Fatalf("edit %d drifted", i)
		}
		f = g
	}
}

func TestEditAfterCloseParsesAnew(t *testing.T) {
	f := parseFile(t, "fn f() {}\n")
	f.Close()
	edits := []source.Edit{{Span: source.Span{Start: 3, End: 4}, Text: "g"}}
	next, err := f.Text.Apply(edits)
	if err != nil {
		t.Fatal(err)
	}
	g, err := f.Edit(context.Background(), next, edits, parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close()
	if got := g.Tree.Root().ChildOf(parser.KindFunctionItem).Child(parser.FieldName).Text(); got != "g" {
		t.Errorf("name %q", got)
	}
}
