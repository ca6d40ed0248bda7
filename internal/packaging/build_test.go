package packaging

import (
	"debug/elf"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestBuild builds as releases do, in a clone with a tag: the program knows the
// version from git alone.
func TestBuild(t *testing.T) {
	script(t, "build.sh")
	need(t, "git")
	clone := filepath.Join(t.TempDir(), "clone")
	must(t, ".", "git", "clone", "--quiet", built.Root(), clone)
	must(t, clone, "git", "tag", "v1.2.3-rc.4")
	must(t, clone, "git", "checkout", "--quiet", "v1.2.3-rc.4")
	out := filepath.Join(t.TempDir(), "new", "wakeful")
	must(t, clone, "packaging/build.sh", out)

	if got := strings.TrimSpace(must(t, ".", script(t, "version.sh"), out)); got != "1.2.3-rc.4" {
		t.Errorf("the version is %q", got)
	}
	contains(t, must(t, ".", out, "version"), "wakeful v1.2.3-rc.4 go1.", runtime.GOOS+"/"+runtime.GOARCH)
	if runtime.GOOS == "linux" {
		checkStatic(t, out)
	}
}

func checkStatic(t *testing.T, path string) {
	t.Helper()
	program, err := elf.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer program.Close()
	for _, p := range program.Progs {
		if p.Type == elf.PT_INTERP || p.Type == elf.PT_DYNAMIC {
			t.Errorf("%s wants a loader: it has a %v", path, p.Type)
		}
	}
	if program.Section(".symtab") != nil {
		t.Errorf("%s is not stripped", path)
	}
}

// TestNotes takes the changelog's part for a version.
func TestNotes(t *testing.T) {
	root := t.TempDir()
	write(t, filepath.Join(root, "CHANGELOG.md"), "# Changelog\n\n## Unreleased\n\nsoon\n\n## 0.2.0 (2026-05-01)\n\ntwo\n\n### More\n\nof two\n\n## 0.2.0-rc.1\n\ncandidate\n")
	write(t, filepath.Join(root, "packaging", "notes.sh"), read(t, script(t, "notes.sh")))
	for version, want := range map[string]string{
		"0.2.0": "\ntwo\n\n### More\n\nof two\n", "0.2.0-rc.1": "\ncandidate\n", "0.3.0-rc.1": "\nsoon\n",
	} {
		if got := must(t, root, "sh", "packaging/notes.sh", version); got != want {
			t.Errorf("of %s: %q, wanted %q", version, got, want)
		}
	}
}
