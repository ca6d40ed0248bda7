package parser

import (
	"context"
	"os"
	"reflect"
	"testing"

	"github.com/wakeful-rs/wakeful/source"
)

func TestUnpackIsPack(t *testing.T) {
	for _, path := range rustFiles(t) {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text := source.NewText(b)
		f, err := ParseOnce(context.Background(), text, Limits{})
		if err != nil {
			continue
		}
		got, err := Unpack(text, f.Pack())
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		if !reflect.DeepEqual(got.Tree, f.Tree) {
			t.Fatalf("%s: another tree came back", path)
		}
	}
}

// TestUnpackRefuses: whatever was packed from something else, or was cut, is an
// error and no tree that points outside of its text.
func TestUnpackRefuses(t *testing.T) {
	text := source.NewText([]byte("fn f() { g() }"))
	f, err := ParseOnce(context.Background(), text, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	packed := f.Pack()
	for n := range packed {
		if _, err := Unpack(text, packed[:n]); err == nil {
			t.Errorf("the first %d bytes were taken for a whole", n)
		}
	}
	if _, err := Unpack(text, append(packed, 0)); err == nil {
		t.Error("a byte too many was not noticed")
	}
	if _, err := Unpack(source.NewText([]byte("fn f()")), packed); err == nil {
		t.Error("the tree of a longer text was taken")
	}
}
