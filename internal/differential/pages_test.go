//go:build cargo

package differential

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/wakeful-rs/wakeful/internal/truth"
	"github.com/wakeful-rs/wakeful/knowledge"
)

// TestExamplesOfPages compiles what the handbook shows: every example is whole
// and compiles, but for what a rule of level error calls bad and rustc can see.
func TestExamplesOfPages(t *testing.T) {
	crates, _ := prepare(t)
	folder := t.TempDir()
	var group errgroup.Group
	group.SetLimit(runtime.NumCPU())
	for _, page := range knowledge.Pages() {
		for _, example := range page.Examples {
			group.Go(func() error {
				path := filepath.Join(folder, fmt.Sprintf("%s_%d.rs", page.Name, example.Line))
				if err := os.WriteFile(path, []byte("#![allow(unused)]\n"+example.Code), 0o644); err != nil {
					return err
				}
				binary := strings.Contains(example.Code, "fn main(")
				got, err := crates.Check(Program{Path: path, Edition: "2024", Binary: binary})
				if err != nil {
					return err
				}
				rejected := example.Kind == knowledge.BadExample && page.Level == "error" && !truth.AtRunTime(page.Name)
				if fails := countErrors(got) > 0; fails != rejected {
					t.Errorf("knowledge/rules/%s.md:%d: rustc says %v", page.Name, example.Line, got)
				}
				return nil
			})
		}
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
}
