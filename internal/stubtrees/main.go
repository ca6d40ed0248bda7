// Command stubtrees writes the trees of the stubs that are built into the
// program parsed, so that no run has to parse them.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

func main() {
	for _, crate := range knowledge.StubCrates() {
		if err := write(crate); err != nil {
			fmt.Fprintln(os.Stderr, "stubtrees:", err)
			os.Exit(1)
		}
	}
}

func write(crate string) error {
	trees, err := names.PackStub(crate)
	if err != nil {
		return fmt.Errorf("parse the stub of %s: %w", crate, err)
	}
	path := filepath.Join(built.Root(), "semantic", "names", "stubtrees", crate+".zip")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("make folder: %w", err)
	}
	if err := os.WriteFile(path, trees, 0o644); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}
