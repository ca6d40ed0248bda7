package hir

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestMovedBodyIsEqual holds what memos rely on: equal text of a function
// gives an equal body, wherever the function stands.
func TestMovedBodyIsEqual(t *testing.T) {
	text, err := os.ReadFile("testdata/body.rs")
	if err != nil {
		t.Fatal(err)
	}
	here := lower(t, string(text))
	there := lower(t, "/// é\nmod before {}\n\n"+string(text))
	_, want := split(bodies(here))
	names, got := split(bodies(there))
	if len(got) != len(want) || len(got) == 0 {
		t.Fatalf("%d bodies became %d", len(want), len(got))
	}
	for i := range got {
		if got[i].Dump() != want[i].Dump() {
			t.Errorf("the body of %s changed:\n%s\n%s", names[i], want[i].Dump(), got[i].Dump())
		}
	}
	a, b := here.Items[1].(*Fn), there.Items[2].(*Fn)
	if a.TextHash() != b.TextHash() {
		t.Errorf("the hash of %s changed", a.Name)
	}
	if b.Base != b.Node.Start() || b.Base == a.Base {
		t.Errorf("base of %s: %d, its node starts at %d", b.Name, b.Base, b.Node.Start())
	}
}

func split(seq func(func(string, *Body) bool)) (names []string, all []*Body) {
	for name, b := range seq {
		names = append(names, name)
		all = append(all, b)
	}
	return names, all
}

// TestNestedItemsAreRelative: items of a block count from the body they are in,
// and so does the base of their own bodies.
func TestNestedItemsAreRelative(t *testing.T) {
	text := "mod a {}\n#[x]\nfn outer() {\n    #[y]\n    pub fn inner(a: u8) { a }\n}\n"
	outer := lower(t, text).Items[1].(*Fn)
	body := LowerBody(outer, nil)
	inner := body.Items[0].Items[0].(*Fn)
	if got := text[outer.Base+inner.Span.Start : outer.Base+inner.Span.End]; !strings.HasPrefix(got, "#[y]") {
		t.Errorf("the span of the item covers %q", got)
	}
	base := outer.Base + inner.Base
	use := LowerBody(inner, nil).Root.(*Block).Tail.Span()
	if got := text[base+use.Start : base+use.End]; got != "a" || base+use.Start != strings.LastIndex(text, "a") {
		t.Errorf("the tail of the item's body covers %q at %d", got, base+use.Start)
	}
	if inner.Scope != body.Items[0] || outer.Scope != nil {
		t.Error("an item knows the scope that declares it")
	}
}

// TestArenas: every expression and pattern is found at its ID, within the
// body's text, and Walk reaches each expression once.
func TestArenas(t *testing.T) {
	paths, _ := filepath.Glob("testdata/*.rs")
	truth, _ := filepath.Glob("../../testdata/truth/*/*.rs")
	if len(paths) == 0 || len(truth) == 0 {
		t.Fatal("no files to read")
	}
	for _, path := range append(paths, truth...) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for name, b := range bodies(lower(t, string(text))) {
			checkArenas(t, path+" "+name, b, len(text))
		}
	}
}

func checkArenas(t *testing.T, where string, b *Body, size int) {
	t.Helper()
	seen := make([]int, len(b.Exprs))
	visit := func(e Expr) bool { seen[e.ID()]++; return true }
	Walk(b.Root, visit)
	for i, p := range b.Pats {
		if int(p.ID()) != i {
			t.Errorf("%s: pattern %d has ID %d", where, i, p.ID())
		}
		switch p := p.(type) {
		case *LitPat:
			Walk(p.Lit, visit)
		case *RangePat:
			Walk(p.Lo, visit)
			Walk(p.Hi, visit)
		}
	}
	for i, e := range b.Exprs {
		if int(e.ID()) != i || seen[i] != 1 {
			t.Errorf("%s: %T %v has ID %d, wants %d; walked %d times", where, e, e.Span(), e.ID(), i, seen[i])
		}
		if s := e.Span(); s.Start < 0 || s.End < s.Start || s.End > size {
			t.Errorf("%s: %T spans %v", where, e, s)
		}
	}
}

// TestTruthIsReadWhole: rustc accepts these programs' syntax, and so do we.
func TestTruthIsReadWhole(t *testing.T) {
	paths, _ := filepath.Glob("../../testdata/truth/*/*.rs")
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		f := lower(t, string(text))
		if f.Parsed.Tree.Root().HasError() {
			continue
		}
		for name, b := range bodies(f) {
			for _, e := range b.Exprs {
				if _, ok := e.(*Missing); ok {
					t.Errorf("%s: %s: not read at %v", path, name, e.Span())
				}
			}
		}
	}
}

func FuzzLower(f *testing.F) {
	paths, _ := filepath.Glob("testdata/*.rs")
	for _, path := range paths {
		if text, err := os.ReadFile(path); err == nil {
			f.Add(string(text))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 10_000 {
			return
		}
		file := lower(t, text)
		for name, b := range bodies(file) {
			checkArenas(t, name, b, len(text))
			if b.Dump() == "" {
				t.Error("a body without a root")
			}
		}
	})
}
