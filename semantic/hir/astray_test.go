package hir_test

import (
	"context"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// TestItemsBehindAMissingBrace: what seems to stand in an impl or a trait, and
// cannot, is declared beside it. Here the braces close at the end of the text.
func TestItemsBehindAMissingBrace(t *testing.T) {
	const text = `
impl A {
    fn first(&self) {}

struct B;

impl B {
    fn second(&self) {}
}

trait C {
    type T;
    fn third(&self);

trait D {
    fn fourth(&self);
}
}
}
`
	f, err := parser.ParseOnce(context.Background(), source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	fns := 0
	for _, it := range hir.Lower(f).Items {
		for _, member := range hir.Members(it) {
			switch member.(type) {
			case *hir.Fn:
				fns++
			case *hir.TypeAlias:
			default:
				t.Errorf("%T is a member of %T", member, it)
			}
		}
	}
	if got := len(hir.Lower(f).Items); got != 5 || fns != 4 {
		t.Errorf("%d items with %d fns among their members; want 5 with 4", got, fns)
	}
}
