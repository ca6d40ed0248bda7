package hir_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// TestOutlineLowersAsWhole: what a file declares does not depend on how much of
// it was parsed, and neither do the bodies, once they are asked for.
func TestOutlineLowersAsWhole(t *testing.T) {
	eachRust(t, func(path string, text *source.Text, whole *parser.File) {
		outline, err := parser.ParseOutline(context.Background(), text, parser.Limits{})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			return
		}
		want, got := dumpAll(hir.Lower(whole)), dumpAll(hir.Lower(outline))
		if got != want {
			t.Errorf("%s: lowered from the outline\n%s\nfrom the whole\n%s", path, got, want)
		}
	})
}

// eachRust parses all Rust of the tests and stubs, but for what takes too long.
func eachRust(t *testing.T, see func(path string, text *source.Text, parsed *parser.File)) {
	t.Helper()
	for _, root := range []string{"../../testdata", "../../knowledge/stubs"} {
		err := filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".rs" {
				return err
			}
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			text := source.NewText(b)
			if parsed, err := parser.ParseOnce(context.Background(), text, parser.Limits{}); err == nil {
				see(path, text, parsed)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// dumpAll is the file's items and the bodies of its fns.
func dumpAll(f *hir.File) string {
	out := f.Dump()
	var visit func(items []hir.Item)
	visit = func(items []hir.Item) {
		for _, it := range items {
			if fn, ok := it.(*hir.Fn); ok {
				out += hir.LowerBody(fn, nil).Dump()
			}
			visit(hir.Members(it))
		}
	}
	visit(f.Items)
	return out
}
