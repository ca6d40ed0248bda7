package hir

import (
	"context"
	"flag"
	"iter"
	"os"
	"path/filepath"
	"testing"

	"github.com/aymanbagabas/go-udiff"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func lower(t testing.TB, text string) *File {
	t.Helper()
	p, err := parser.ParseOnce(context.Background(), source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return Lower(p)
}

// TestGolden compares the dump of items and bodies of each file in testdata
// with the golden beside it.
func TestGolden(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.rs")
	if err != nil || len(paths) == 0 {
		t.Fatal("no test files", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			compareGolden(t, path+".golden", dumpAll(lower(t, string(text))))
		})
	}
}

func compareGolden(t *testing.T, path, got string) {
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
	if d := udiff.Unified(path, "now", string(want), got); d != "" {
		t.Error(d)
	}
}

// dumpAll is the items, then each body under its owner's name.
func dumpAll(f *File) string {
	out := f.Dump()
	for name, body := range bodies(f) {
		out += "== " + name + "\n" + body.Dump()
	}
	return out
}

// bodies are all bodies of a file, nested functions after the one they are in.
func bodies(f *File) iter.Seq2[string, *Body] {
	return func(yield func(string, *Body) bool) {
		if f.Script != nil {
			bodiesOf([]Item{f.Script}, fileMacros(f.Items), yield)
		}
		bodiesOf(f.Items, fileMacros(f.Items), yield)
	}
}

// fileMacros are the macros of one file, all in sight everywhere.
type fileMacros []Item

func (m fileMacros) Edition() int { return 2021 }

func (m fileMacros) Imported(string) string { return "" }

func (m fileMacros) Declares(name string) bool {
	_, ok := m.Find([]string{name})
	return ok
}

func (m fileMacros) Find(path []string) (Macro, bool) {
	for _, it := range m {
		if rules, ok := it.(*MacroRules); ok && rules.Name == path[len(path)-1] {
			return Macro{Rules: rules, Edition: 2021, Crate: "crate"}, true
		}
	}
	return Macro{}, false
}

func bodiesOf(items []Item, macros Macros, yield func(string, *Body) bool) {
	for _, it := range items {
		var b *Body
		switch it := it.(type) {
		case *Fn:
			b = LowerBody(it, macros)
		case *Const:
			b = LowerConst(it)
		case *Impl:
			bodiesOf(it.Members, macros, yield)
		case *Trait:
			bodiesOf(it.Members, macros, yield)
		case *Module:
			bodiesOf(it.Items, macros, yield)
		}
		if b == nil || b.Root == nil {
			continue
		}
		yield(it.Head().Name, b)
		for _, s := range b.Items {
			bodiesOf(s.Items, macros, yield)
		}
	}
}
