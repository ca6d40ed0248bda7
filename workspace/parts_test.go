package workspace

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestParts: packages that can know of each other stay together, all others
// part.
func TestParts(t *testing.T) {
	dir := t.TempDir()
	write := func(path, text string) {
		t.Helper()
		path = filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for name, more := range map[string]string{
		"alone":  "",
		"user":   "[dependencies]\nused = { path = \"../used\" }\n",
		"used":   "",
		"zlast":  "[dev-dependencies]\nuser = { path = \"../user\" }\n",
		"lender": "",
		"taker":  "",
		"target": "[[bin]]\nname = \"b\"\npath = \"../alone2/src/b.rs\"\n",
		"alone2": "",
	} {
		write(name+"/Cargo.toml", "[package]\nname = \""+name+"\"\nedition = \"2021\"\n"+more)
		write(name+"/src/lib.rs", "fn f() {}\n")
	}
	write("alone2/src/b.rs", "fn main() {}\n")
	write("taker/src/deep/mod.rs", "#[path = \"../../../lender/src/lent.rs\"]\nmod lent;\n")
	write("lender/src/lent.rs", "")
	write("loose/a.rs", "mod b;\n")
	write("loose/b.rs", "")

	disk, _ := Load(context.Background(), []string{dir}, Options{})
	var got []string
	files := 0
	for _, part := range disk.Parts(1) {
		names := map[string]bool{}
		for _, f := range part.Files {
			rel, err := filepath.Rel(dir, f.Path)
			if err != nil {
				t.Fatal(err)
			}
			names[strings.Split(filepath.ToSlash(rel), "/")[0]] = true
			if own, ok := part.File(f.Path); !ok || own != f {
				t.Errorf("%s is not found in its part", rel)
			}
		}
		files += len(part.Files)
		got = append(got, strings.Join(slices.Sorted(maps.Keys(names)), " "))
	}
	slices.Sort(got)
	want := []string{"alone", "alone2 target", "lender taker", "loose", "used user zlast"}
	if !slices.Equal(got, want) || files != len(disk.Files) {
		t.Errorf("parts %q with %d of %d files, want %q", got, files, len(disk.Files), want)
	}
	if parts := disk.Parts(4); len(parts) >= len(want) {
		t.Errorf("%d parts of at least 4 files", len(parts))
	}
	if parts := disk.Parts(len(disk.Files)); len(parts) != 1 || parts[0] != disk {
		t.Errorf("a small workspace has %d parts", len(parts))
	}
}
