package workspace

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"
)

func TestFetched(t *testing.T) {
	dir := tempDir(t)
	t.Setenv("CARGO_HOME", filepath.Join(dir, "cargo"))
	extract(t, txtar.Parse([]byte(`
-- app/Cargo.toml --
[package]
-- app/vendor/dep/Cargo.toml --
[package]
-- app/vendor/dep/.cargo-checksum.json --
{}
-- app/vendor/own/Cargo.toml --
[package]
`)), dir)
	for path, want := range map[string]bool{
		"app/src/lib.rs":                                    false,
		"app/vendor/own/src/lib.rs":                         false,
		"app/registry/src/lib.rs":                           false,
		"cargo/own/src/lib.rs":                              false,
		"app/vendor/dep/src/a/mod.rs":                       true,
		"cargo/registry/src/index/dep-1.0.0/src/lib.rs":     true,
		"cargo/git/checkouts/dep-0123/4567/src/lib.rs":      true,
		"toolchains/stable/lib/rustlib/src/rust/std/lib.rs": true,
	} {
		if got := Fetched(filepath.Join(dir, filepath.FromSlash(path))); got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
}
