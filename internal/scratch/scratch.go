// Package scratch writes packages that exist for their dependencies alone, and
// has cargo fetch these.
package scratch

import (
	"fmt"
	"os"
	"path/filepath"
)

// Write makes a package of a manifest and an empty library in dir.
func Write(dir, manifest string) error {
	for name, text := range map[string]string{"Cargo.toml": manifest, "src/lib.rs": ""} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return fmt.Errorf("make folder: %w", err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			return fmt.Errorf("write %s: %w", path, err)
		}
	}
	return nil
}
