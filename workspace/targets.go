package workspace

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// found is a crate root that Cargo would discover by its place.
type found struct{ name, path string }

// discoverable are the kinds of target that have a folder of their own.
var discoverable = []struct {
	kind   TargetKind
	folder string
	auto   string
}{
	{Bin, "src/bin", "autobins"},
	{Example, "examples", "autoexamples"},
	{Test, "tests", "autotests"},
	{Bench, "benches", "autobenches"},
}

// targets are the crate roots of the package: those the manifest lists, and
// those Cargo discovers.
func (m *manifest) targets(name string, edition Edition) []Target {
	var targets []Target
	if lib, ok := m.libTarget(name); ok {
		targets = append(targets, lib)
	}
	for _, d := range discoverable {
		present := discover(join(m.dir, d.folder))
		if main := filepath.Join(m.dir, "src", "main.rs"); d.kind == Bin && isFile(main) {
			present = append([]found{{name, main}}, present...)
		}
		targets = append(targets, m.targetsOf(d.kind, d.folder, d.auto, present, edition)...)
	}
	if root := m.buildScript(); root != "" {
		stem := strings.TrimSuffix(filepath.Base(root), ".rs")
		targets = append(targets, Target{Kind: Build, Name: "build-script-" + stem, Root: root})
	}
	slices.SortStableFunc(targets, func(a, b Target) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name))
	})
	return targets
}

func (m *manifest) libTarget(name string) (Target, bool) {
	section := m.doc.table("lib")
	root := filepath.Join(m.dir, "src", "lib.rs")
	if section == nil && (!m.section().flag(true, "autolib") || !isFile(root)) {
		return Target{}, false
	}
	t := Target{Kind: Lib, Name: crateName(name), Root: root}
	if n := section.text("name"); n != "" {
		t.Name = crateName(n)
	}
	if p := section.text("path"); p != "" {
		t.Root = join(m.dir, p)
	}
	t.ProcMacro = section.flag(false, "proc-macro", "proc_macro")
	for _, kind := range section.texts("crate-type", "crate_type") {
		t.ProcMacro = t.ProcMacro || kind == "proc-macro"
	}
	return t, true
}

// targetsOf merges the targets of one kind that the manifest lists with those
// present at the usual places.
func (m *manifest) targetsOf(kind TargetKind, folder, auto string, present []found, edition Edition) []Target {
	listed := m.doc.tables(string(kind))
	var targets []Target
	names, paths := map[string]bool{}, map[string]bool{}
	for _, entry := range listed {
		t := Target{
			Kind:             kind,
			Name:             entry.text("name"),
			RequiredFeatures: entry.texts("required-features", "required_features"),
		}
		if t.Name == "" {
			continue
		}
		if t.Root = m.listedRoot(entry, t.Name, kind, folder, present); t.Root == "" {
			continue
		}
		names[t.Name], paths[t.Root] = true, true
		targets = append(targets, t)
	}
	// Packages of the first edition that list some targets have to list all.
	discovers := edition > 2015 || len(listed) == 0
	if !m.section().flag(discovers, auto) {
		return targets
	}
	for _, f := range present {
		if !names[f.name] && !paths[f.path] {
			targets = append(targets, Target{Kind: kind, Name: f.name, Root: f.path})
		}
	}
	return targets
}

// listedRoot is where the root file of a listed target is: at its path, or
// where a target of its name is discovered; "" when there is none, as in a
// published package that left its tests at home.
func (m *manifest) listedRoot(entry table, name string, kind TargetKind, folder string, present []found) string {
	if path := entry.text("path"); path != "" {
		return join(m.dir, path)
	}
	for _, f := range present {
		if f.name == name {
			return f.path
		}
	}
	guesses := []string{filepath.Join(join(m.dir, folder), name+".rs")}
	if kind == Bin { // places of old
		guesses = append(guesses, filepath.Join(m.dir, "src", name+".rs"), filepath.Join(m.dir, "src", "main.rs"))
	}
	for _, g := range guesses {
		if isFile(g) {
			return g
		}
	}
	return ""
}

// buildScript is the root file of the build script, "" without one.
func (m *manifest) buildScript() string {
	switch v := m.section()["build"].(type) {
	case bool:
		if !v {
			return ""
		}
	case string:
		return join(m.dir, v)
	}
	if root := filepath.Join(m.dir, "build.rs"); isFile(root) {
		return root
	}
	return ""
}

// discover lists the crate roots of a folder: its Rust files, and the main.rs
// of each folder in it.
func discover(dir string) []found {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var out []found
	for _, e := range entries {
		name, path := e.Name(), filepath.Join(dir, e.Name())
		if strings.HasPrefix(name, ".") {
			continue
		}
		if stem, ok := strings.CutSuffix(name, ".rs"); ok && isFile(path) {
			out = append(out, found{stem, path})
		} else if main := filepath.Join(path, "main.rs"); isFile(main) {
			out = append(out, found{name, main})
		}
	}
	return out
}
