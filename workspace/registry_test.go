package workspace

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

const lockedWorkspace = `
-- app/Cargo.toml --
[package]
name = "app"
version = "0.1.0"
edition = "2021"
-- app/src/lib.rs --
-- app/Cargo.lock --
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["plain", "twice 1.0.0", "twice 2.0.0", "from-git", "missing", "macros"]
[[package]]
name = "plain"
version = "1.2.3"
source = "registry+index"
dependencies = ["deep", "twice 2.0.0"]
[[package]]
name = "deep"
version = "0.1.0"
source = "registry+index"
dependencies = ["deeper"]
[[package]]
name = "deeper"
version = "0.1.0"
source = "registry+index"
[[package]]
name = "twice"
version = "1.0.0"
source = "registry+index"
[[package]]
name = "twice"
version = "2.0.0"
source = "registry+index"
[[package]]
name = "from-git"
version = "0.1.0"
source = "git+somewhere?branch=main#0123456789abcdef"
[[package]]
name = "missing"
version = "1.0.0"
source = "registry+index"
[[package]]
name = "macros"
version = "1.0.0"
source = "registry+index"
-- cargo/registry/src/index/plain-1.2.3/Cargo.toml --
[package]
name = "plain"
edition = "2018"
[lib]
name = "plainly"
path = "lib/root.rs"
[dependencies]
deep = "0.1"
-- cargo/registry/src/index/plain-1.2.3/lib/root.rs --
-- cargo/registry/src/index/plain-1.2.3/lib/inner/mod.rs --
-- cargo/registry/src/index/plain-1.2.3/lib/notes.txt --
-- cargo/registry/src/index/plain-1.2.4/Cargo.toml --
[package]
name = "plain"
-- cargo/registry/src/index/deep-0.1.0/Cargo.toml --
[package]
name = "deep"
-- cargo/registry/src/index/deep-0.1.0/src/lib.rs --
-- cargo/registry/src/index/deeper-0.1.0/Cargo.toml --
[package]
name = "deeper"
-- cargo/registry/src/index/deeper-0.1.0/src/lib.rs --
-- cargo/registry/src/index/twice-2.0.0/Cargo.toml --
[package]
name = "twice"
-- cargo/registry/src/index/twice-2.0.0/src/lib.rs --
-- cargo/registry/src/index/macros-1.0.0/Cargo.toml --
[package]
name = "macros"
[lib]
proc-macro = true
-- cargo/registry/src/index/macros-1.0.0/src/lib.rs --
-- cargo/git/checkouts/repository-ff/0123456/Cargo.toml --
[workspace]
members = ["crates/*"]
-- cargo/git/checkouts/repository-ff/0123456/crates/g/Cargo.toml --
[package]
name = "from-git"
-- cargo/git/checkouts/repository-ff/0123456/crates/g/src/lib.rs --
`

// lockedSources lays out the workspace and a cargo home beside it.
func lockedSources(t *testing.T, more string) (*Sources, *Package, string) {
	t.Helper()
	dir := tempDir(t)
	extract(t, txtar.Parse([]byte(lockedWorkspace+more)), dir)
	t.Setenv("CARGO_HOME", filepath.Join(dir, "cargo"))
	w, problems := Load(context.Background(), []string{"app"}, Options{Dir: dir})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return NewSources(filepath.Join(dir, "app")), w.Packages[0], dir
}

func TestSources(t *testing.T) {
	s, p, dir := lockedSources(t, "")
	for pkg, want := range map[string]string{
		"plain":    "cargo/registry/src/index/plain-1.2.3/lib/root.rs",
		"from-git": "cargo/git/checkouts/repository-ff/0123456/crates/g/src/lib.rs",
		"twice":    "", // which of the two is not said
		"missing":  "",
		"macros":   "", // runs in the compiler
		"deep":     "", // no dependency of app
		"nothing":  "",
	} {
		got := ""
		if found := s.Of(p, pkg); found != nil {
			got = display(found.Lib.Root, dir)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", pkg, got, want)
		}
	}
}

func TestSourceOfDependency(t *testing.T) {
	s, p, dir := lockedSources(t, "")
	plain := s.Of(p, "plain")
	if plain.Edition != 2018 || plain.Lib.Name != "plainly" || len(plain.Dependencies) != 1 {
		t.Errorf("%+v", plain.Package)
	}
	if plain != s.Of(p, "plain") {
		t.Error("a second source for the same dependency")
	}
	var files []string
	for _, f := range plain.Files() {
		files = append(files, strings.TrimPrefix(display(f, dir), "cargo/registry/src/index/"))
	}
	if got := strings.Join(files, " "); got != "plain-1.2.3/lib/inner/mod.rs plain-1.2.3/lib/root.rs" {
		t.Error(got)
	}
	if twice := plain.Of("twice"); twice == nil || filepath.Base(twice.Root) != "twice-2.0.0" {
		t.Errorf("twice: %v", twice)
	}
	deep := plain.Of("deep")
	if deep == nil {
		t.Fatal("no deep")
	}
	if deep.Of("deeper") != nil {
		t.Error("deeper is too far away")
	}
}

func TestVendoredSource(t *testing.T) {
	s, p, dir := lockedSources(t, `
-- app/.cargo/config.toml --
[source.crates-io]
replace-with = "here"
[source.here]
directory = "../vendor"
-- vendor/plain/Cargo.toml --
[package]
name = "plain"
version = "1.2.3"
-- vendor/plain/src/lib.rs --
-- vendor/missing/Cargo.toml --
[package]
name = "missing"
version = "9.0.0"
-- vendor/missing/src/lib.rs --
`)
	if found := s.Of(p, "plain"); found == nil || display(found.Root, dir) != "vendor/plain" {
		t.Errorf("plain: %v", found)
	}
	if found := s.Of(p, "missing"); found != nil {
		t.Errorf("another version: %v", found.Root)
	}
}

func TestSourcesWithoutLock(t *testing.T) {
	s, p, _ := lockedSources(t, "")
	if found := NewSources(filepath.Dir(s.root)).Of(p, "plain"); found != nil {
		t.Errorf("%v without a Cargo.lock", found.Root)
	}
}

func TestSourceTooLarge(t *testing.T) {
	more := &strings.Builder{}
	for i := range maxSourceFiles {
		fmt.Fprintf(more, "-- cargo/registry/src/index/plain-1.2.3/lib/m%d.rs --\n", i)
	}
	s, p, _ := lockedSources(t, more.String())
	if files := s.Of(p, "plain").Files(); files != nil {
		t.Errorf("%d files", len(files))
	}
}
