//go:build cargo

package server

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/differential"
)

// TestSnippetsCompile compiles every variant of every snippet, typed where it
// fits, against the real crates.
func TestSnippetsCompile(t *testing.T) {
	crates, err := differential.Prepare(false)
	if err != nil {
		t.Fatal(err)
	}
	for _, edition := range []string{"2021", "2024"} {
		t.Run(edition, func(t *testing.T) {
			typeAll(t, edition, func(t *testing.T, s typedSnippet) {
				findNothing(t, s)
				path := filepath.Join(t.TempDir(), "snippet.rs")
				if err := os.WriteFile(path, []byte("#![allow(unused)]\n"+s.text), 0o644); err != nil {
					t.Fatal(err)
				}
				got, err := crates.Check(differential.Program{Path: path, Edition: edition, Binary: s.main})
				if err != nil {
					t.Fatal(err)
				}
				for _, d := range got {
					t.Errorf("rustc says %v: %s", d, d.Message)
				}
				if t.Failed() {
					t.Log(s.text)
				}
			})
		})
	}
}
