package semantic_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/aymanbagabas/go-udiff"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestTypes holds inference to goldens: what every local is, and what every
// call runs. An underscore in one of them is a gap that a person has seen.
func TestTypes(t *testing.T) {
	paths, err := filepath.Glob("testdata/types/*.rs")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			var got bytes.Buffer
			load(t, path).File(path).Dump(&got)
			golden := path + ".golden"
			if *update {
				if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := udiff.Unified(golden, "got", string(want), got.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}
