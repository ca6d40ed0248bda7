package workspace

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// moduleCases say where rustc looks for `mod name;`. Paths are relative to the
// folder of the crate root, src/lib.rs.
var moduleCases = []struct {
	what   string
	parent string
	isRoot bool
	inline []InlineModule
	name   string
	path   string
	want   []string
}{
	{what: "in the crate root", parent: "src/lib.rs", isRoot: true, name: "a",
		want: []string{"src/a.rs", "src/a/mod.rs"}},
	{what: "in a crate root of another name", parent: "src/odd.rs", isRoot: true, name: "a",
		want: []string{"src/a.rs", "src/a/mod.rs"}},
	{what: "in a mod.rs", parent: "src/a/mod.rs", name: "b",
		want: []string{"src/a/b.rs", "src/a/b/mod.rs"}},
	{what: "in a file of its own name", parent: "src/a.rs", name: "b",
		want: []string{"src/a/b.rs", "src/a/b/mod.rs"}},
	{what: "a keyword's name", parent: "src/lib.rs", isRoot: true, name: "r#async",
		want: []string{"src/async.rs", "src/async/mod.rs"}},
	{what: "inline in the root", parent: "src/lib.rs", isRoot: true, inline: []InlineModule{{Name: "x"}}, name: "a",
		want: []string{"src/x/a.rs", "src/x/a/mod.rs"}},
	{what: "inline in a file of its own name", parent: "src/a.rs", inline: []InlineModule{{Name: "x"}, {Name: "r#type"}}, name: "b",
		want: []string{"src/a/x/type/b.rs", "src/a/x/type/b/mod.rs"}},
	{what: "inline in a mod.rs", parent: "src/a/mod.rs", inline: []InlineModule{{Name: "x"}}, name: "b",
		want: []string{"src/a/x/b.rs", "src/a/x/b/mod.rs"}},
	{what: "a path starts at the file's folder", parent: "src/a.rs", name: "b", path: "other.rs",
		want: []string{"src/other.rs"}},
	{what: "a path in a mod.rs", parent: "src/a/mod.rs", name: "b", path: "../up/other.rs",
		want: []string{"src/up/other.rs"}},
	{what: "a path inside inline modules starts at their folder", parent: "src/a.rs", inline: []InlineModule{{Name: "x"}}, name: "b", path: "other.rs",
		want: []string{"src/a/x/other.rs"}},
	{what: "a path inside inline modules of a mod.rs", parent: "src/a/mod.rs", inline: []InlineModule{{Name: "x"}}, name: "b", path: "other.rs",
		want: []string{"src/a/x/other.rs"}},
	{what: "an inline module's path is its folder", parent: "src/lib.rs", isRoot: true, inline: []InlineModule{{Name: "x", Path: "folder"}}, name: "a",
		want: []string{"src/folder/a.rs", "src/folder/a/mod.rs"}},
	{what: "an inline module's path in a file of its own name", parent: "src/a.rs", inline: []InlineModule{{Name: "x", Path: "folder"}, {Name: "y"}}, name: "b",
		want: []string{"src/folder/y/b.rs", "src/folder/y/b/mod.rs"}},
	{what: "an inline module's path below another", parent: "src/a.rs", inline: []InlineModule{{Name: "y"}, {Name: "x", Path: "folder"}}, name: "b",
		want: []string{"src/a/y/folder/b.rs", "src/a/y/folder/b/mod.rs"}},
	{what: "both paths", parent: "src/lib.rs", isRoot: true, inline: []InlineModule{{Name: "x", Path: "folder"}}, name: "a", path: "other.rs",
		want: []string{"src/folder/other.rs"}},
	{what: "in a file that a path led to", parent: "src/other.rs", isRoot: true, name: "b",
		want: []string{"src/b.rs", "src/b/mod.rs"}},
}

func TestModuleFile(t *testing.T) {
	for _, c := range moduleCases {
		t.Run(c.what, func(t *testing.T) {
			got := ModuleFile(filepath.FromSlash(c.parent), c.isRoot, c.inline, c.name, c.path, nil)
			for i := range got {
				got[i] = filepath.ToSlash(got[i])
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestModuleFileOnlyExisting(t *testing.T) {
	both := ModuleFile("lib.rs", true, nil, "a", "", func(string) bool { return true })
	if len(both) != 2 {
		t.Errorf("two existing candidates are a conflict, got %v", both)
	}
	second := ModuleFile("lib.rs", true, nil, "a", "", func(p string) bool { return filepath.Base(p) == "mod.rs" })
	if !slices.Equal(second, []string{filepath.Join("a", "mod.rs")}) {
		t.Errorf("got %v", second)
	}
	if none := ModuleFile("lib.rs", true, nil, "a", "", func(string) bool { return false }); none != nil {
		t.Errorf("got %v", none)
	}
}

// TestModuleFileAgainstRustc lays out each case once for each candidate and
// lets rustc find it.
func TestModuleFileAgainstRustc(t *testing.T) {
	rustc, err := exec.LookPath("rustc")
	if err != nil {
		t.Log("no rustc here: the table alone says what is right")
		return
	}
	for _, c := range moduleCases {
		for _, want := range c.want {
			t.Run(c.what+" "+want, func(t *testing.T) {
				dir := tempDir(t)
				root := layOut(t, dir, c.parent, c.isRoot, moduleText(c.inline, c.name, c.path), want)
				cmd := exec.Command(rustc, "--edition=2021", "--crate-type=lib", "--emit=metadata", "-o", filepath.Join(dir, "out"), root)
				if out, err := cmd.CombinedOutput(); err != nil {
					t.Errorf("%v\n%s", err, out)
				}
			})
		}
	}
}

// moduleText is the declaration of the module, inside its inline modules.
func moduleText(inline []InlineModule, name, path string) string {
	attribute := func(path string) string {
		if path == "" {
			return ""
		}
		return `#[path = "` + path + `"] `
	}
	var b strings.Builder
	for _, m := range inline {
		b.WriteString(attribute(m.Path) + "mod " + m.Name + " { ")
	}
	b.WriteString(attribute(path) + "mod " + name + ";")
	b.WriteString(strings.Repeat(" }", len(inline)))
	return b.String()
}

// layOut writes the module's file, its parent, and a crate root that reaches
// the parent. It returns the crate root.
func layOut(t *testing.T, dir, parent string, isRoot bool, text, module string) string {
	t.Helper()
	write := func(name, text string) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		must(t, os.MkdirAll(filepath.Dir(path), 0o755))
		must(t, os.WriteFile(path, []byte(text), 0o644))
	}
	write(module, "")
	write(parent, text)
	if isRoot && parent != "src/other.rs" {
		return filepath.Join(dir, filepath.FromSlash(parent))
	}
	via := "mod a;"
	if isRoot {
		via = `#[path = "other.rs"] mod reached;`
	}
	write("src/lib.rs", via)
	return filepath.Join(dir, "src", "lib.rs")
}
