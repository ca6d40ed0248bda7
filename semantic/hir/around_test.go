package hir_test

import (
	"context"
	"slices"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// TestAround finds each item of all Rust here by where it starts and ends, with
// those around it before it.
func TestAround(t *testing.T) {
	eachRust(t, func(path string, _ *source.Text, f *parser.File) {
		all := hir.Lower(f).Items
		var visit func(items, around []hir.Item)
		visit = func(items, around []hir.Item) {
			for _, it := range items {
				span, want := it.Head().Span, append(slices.Clone(around), it)
				for _, offset := range []int{span.Start, span.End - 1} {
					got := slices.Collect(hir.Around(all, offset))
					if i := slices.Index(got, it); i < 0 || !slices.Equal(got[:i+1], want) {
						t.Errorf("%s: %d items around offset %d, without `%s` as number %d", path, len(got), offset, it.Head().Name, len(want))
					}
				}
				visit(hir.Members(it), want)
			}
		}
		visit(all, nil)
	})
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
