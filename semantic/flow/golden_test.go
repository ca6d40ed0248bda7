package flow

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aymanbagabas/go-udiff"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGolden compares the dump of every fn in testdata with the golden beside
// it, in both editions where they differ.
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
			compareGolden(t, path+".golden", dumps(t, string(text)))
		})
	}
}

func dumps(t *testing.T, text string) string {
	older, newer := analyse(t, text, 2021), analyse(t, text, 2024)
	var out strings.Builder
	for i, a := range older.fns {
		one := Dump(a.body, a.result, a.oracle, 2021, show)
		two := Dump(newer.fns[i].body, newer.fns[i].result, newer.fns[i].oracle, 2024, show)
		if one == two {
			fmt.Fprintf(&out, "== %s\n%s", a.name, one)
		} else {
			fmt.Fprintf(&out, "== %s, edition 2021\n%s== %s, edition 2024\n%s", a.name, one, a.name, two)
		}
	}
	return out.String()
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
