package workspace

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

// cargoMetadata is what we compare with of `cargo metadata`.
type cargoMetadata struct {
	Packages []struct {
		Name         string
		Edition      string
		RustVersion  string `json:"rust_version"`
		ManifestPath string `json:"manifest_path"`
		Features     map[string][]string
		Targets      []struct {
			Kind    []string
			Name    string
			SrcPath string `json:"src_path"`
		}
		Dependencies []struct {
			Name                string
			Kind                *string
			Rename              *string
			Optional            bool
			UsesDefaultFeatures bool `json:"uses_default_features"`
			Features            []string
			Target              *string
			Path                *string
		}
	}
}

// summary is one package as lines that both sides can be brought to.
func (m cargoMetadata) summary() []string {
	var out []string
	for _, p := range m.Packages {
		add := func(format string, args ...any) {
			out = append(out, p.Name+": "+fmt.Sprintf(format, args...))
		}
		add("%s %s %s", p.Edition, p.RustVersion, p.ManifestPath)
		for name, enables := range p.Features {
			add("feature %s %v", name, enables)
		}
		for _, t := range p.Targets {
			kind := t.Kind[0]
			switch kind {
			case "custom-build":
				kind = "build"
			case "bin", "test", "example", "bench", "proc-macro":
			default:
				kind = "lib"
			}
			add("target %s %s %s", kind, t.Name, filepath.Clean(t.SrcPath))
		}
		for _, d := range p.Dependencies {
			kind, rename, target, path := "normal", "", "", ""
			if d.Kind != nil {
				kind = *d.Kind
			}
			if d.Rename != nil && d.Path == nil && crateName(*d.Rename) != crateName(d.Name) {
				rename = crateName(*d.Rename)
			}
			if d.Target != nil {
				target = strings.ReplaceAll(*d.Target, " ", "")
			}
			if d.Path != nil {
				path = *d.Path
			}
			features := union(nil, d.Features)
			sort.Strings(features)
			add("dependency %s %q %s %q %v %v %v %s", kind, rename, d.Name, target, d.Optional, d.UsesDefaultFeatures, features, path)
		}
	}
	sort.Strings(out)
	return out
}

// summaryOf is the same of those packages that Load found and member picks.
func summaryOf(w *Workspace, member func(*Package) bool) []string {
	var out []string
	for _, p := range w.Packages {
		if !member(p) {
			continue
		}
		add := func(format string, args ...any) {
			out = append(out, p.Name+": "+fmt.Sprintf(format, args...))
		}
		add("%d %s %s", p.Edition, p.RustVersion, p.ManifestPath)
		for _, f := range p.Features {
			add("feature %s %v", f.Name, f.Enables)
		}
		for _, t := range p.Targets {
			kind := string(t.Kind)
			if t.ProcMacro {
				kind = "proc-macro"
			}
			add("target %s %s %s", kind, t.Name, t.Root)
		}
		for _, d := range p.Dependencies {
			rename := ""
			if d.renamed() && d.Path == "" { // by path, the name may be the library's
				rename = d.Name
			}
			features := append([]string{}, d.Features...)
			sort.Strings(features)
			target := strings.ReplaceAll(d.Target, " ", "")
			add("dependency %s %q %s %q %v %v %v %s", []string{"normal", "dev", "build"}[d.Kind], rename, d.Package, target, d.Optional, d.DefaultFeatures, features, d.Path)
		}
	}
	sort.Strings(out)
	return out
}

// compareWithCargo fails where Load and `cargo metadata` tell a different
// story of the folder.
func compareWithCargo(t *testing.T, dir string) {
	t.Helper()
	cmd := exec.Command("cargo", "metadata", "--no-deps", "--offline", "--format-version", "1")
	cmd.Dir = dir
	raw, err := cmd.Output()
	if err != nil {
		message := ""
		if ee, ok := err.(*exec.ExitError); ok {
			message = string(ee.Stderr)
		}
		t.Logf("cargo metadata refuses %s: %v\n%s", dir, err, message)
		return
	}
	var m cargoMetadata
	if err := json.Unmarshal(raw, &m); err != nil {
		t.Fatal(err)
	}
	w, problems := Load(context.Background(), []string{filepath.Join(dir, ManifestName)}, Options{})
	if len(problems) > 0 {
		t.Errorf("problems: %v", problems)
	}
	single := len(m.Packages) == 1
	got := summaryOf(w, func(p *Package) bool {
		return single && p.Root == dir || !single && p.WorkspaceRoot == dir
	})
	if want := m.summary(); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s differs from cargo metadata\n%s", dir, difference(want, got))
	}
}

// difference lists the lines that only one side has.
func difference(want, got []string) string {
	count := map[string]int{}
	for _, l := range want {
		count[l]++
	}
	for _, l := range got {
		count[l]--
	}
	var out []string
	for l, n := range count {
		if n > 0 {
			out = append(out, "theirs: "+l)
		} else if n < 0 {
			out = append(out, "ours:   "+l)
		}
	}
	sort.Strings(out)
	return strings.Join(out, "\n")
}

// TestAgainstCargo compares with cargo, where there is one. CARGO_TREES names
// further folders, for a look at real crates.
func TestAgainstCargo(t *testing.T) {
	if _, err := exec.LookPath("cargo"); err != nil {
		t.Log("no cargo here: the golden files alone say what is right")
		return
	}
	for _, dir := range filepath.SplitList(os.Getenv("CARGO_TREES")) {
		compareWithCargo(t, dir)
	}
}
