package hir_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// TestAround finds each item of all Rust here by where it starts and ends, with
// those around it before it.
func TestAround(t *testing.T) {
	for _, root := range []string{"../../testdata", "../../knowledge/stubs"} {
		err := filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".rs" {
				return err
			}
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			f, err := parser.ParseOnce(context.Background(), source.NewText(b), parser.Limits{})
			if err != nil {
				return nil // one of those that take too long
			}
			all := hir.Lower(f).Items
			var visit func(items, around []hir.Item)
			visit = func(items, around []hir.Item) {
				for _, it := range items {
					span, want := it.Head().Span, append(slices.Clone(around), it)
					for _, offset := range []int{span.Start, span.End - 1} {
						got := slices.Collect(hir.Around(all, offset))
						if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
							t.Errorf("%s: %d items around offset %d, without `%s` as number %d", path, len(got), offset, it.Head().Name, len(want))
						}
					}
					visit(hir.Members(it), want)
				}
			}
			visit(all, nil)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestAroundNothing(t *testing.T) {
	text := "fn a() {}  fn b() {}"
	f, err := parser.ParseOnce(context.Background(), source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for _, offset := range []int{9, 10, len(text), len(text) + 1} {
		if got := slices.Collect(hir.Around(hir.Lower(f).Items, offset)); len(got) > 0 {
			t.Errorf("items around offset %d: %v", offset, got)
		}
	}
}
