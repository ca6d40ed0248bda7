// Command readme fills the generated parts of README.md: the table of rules,
// and what a check of the demo prints, as text and as a picture. It also writes
// the schemas of wakeful.toml and of the findings, and the reference of the
// command line. A test holds the committed files to it.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/wakeful-rs/wakeful/internal/built"
)

func main() {
	if err := write(); err != nil {
		fmt.Fprintln(os.Stderr, "readme:", err)
		os.Exit(1)
	}
}

func write() error {
	files, err := generate(built.Root())
	if err != nil {
		return err
	}
	for name, text := range files {
		path := filepath.Join(built.Root(), filepath.FromSlash(name))
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			return fmt.Errorf("write %s: %w", path, err)
		}
	}
	return nil
}
