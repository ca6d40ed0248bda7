package server

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/workspace"
)

// warm reads the stubs of the crates that async code is made of, beside the
// client's greeting, so that the first file to be opened finds them read.
func warm() {
	var common []semantic.Dependency
	for _, crate := range []string{"tokio", "futures"} {
		common = append(common, semantic.Dependency{Name: crate, Package: crate})
	}
	semantic.Prepare([]semantic.Package{{Dependencies: common}})
}

// readAround is what can be known of one file at once: its package's manifest
// and configuration, and the files that may declare it as a module, which say
// where it stands and what is allowed there. nil if that is not enough to say
// anything of it.
func readAround(ctx context.Context, name string, options Options) *view {
	v, _ := list(ctx, lone(name), options)
	if filepath.IsAbs(name) && !v.lists(name) {
		return nil // not on disk yet, or not ours
	}
	around := *v.disk
	around.Files = v.declarers(name)
	work, _, err := project.Reader{}.Read(ctx, &around)
	if err != nil {
		return nil
	}
	v.work, v.partial = work, true
	return v
}

// lone is the file as a path to load, none for what is not on disk.
func lone(name string) []string {
	if !filepath.IsAbs(name) {
		return nil
	}
	return []string{name}
}

// declarers are the files that may be among those that make the file called
// name a module, and the library that its package can name. The newest text of
// the file itself comes from elsewhere.
func (v *view) declarers(name string) []workspace.FileInfo {
	p := v.disk.Packages[v.packageOf(name)]
	roots := map[string]bool{}
	for _, root := range p.Roots() {
		roots[root] = true
	}
	return slices.DeleteFunc(slices.Clone(v.disk.Files), func(f workspace.FileInfo) bool {
		return f.Path == name || !p.IsLibrary(f.Path) && !mayDeclare(f.Path, roots[f.Path], name)
	})
}

// mayDeclare says that the file at path may have a module, or one with further
// modules in it, that the file called name is: it stands above that one, and
// spells what leads there. A #[path] may lead anywhere below.
func mayDeclare(path string, root bool, name string) bool {
	folder := path[:len(path)-len(filepath.Ext(path))]
	switch filepath.Base(path) {
	case "mod.rs", "main.rs", "lib.rs":
		root = true
	}
	if root {
		folder = filepath.Dir(path)
	}
	if !below(name, folder) {
		return false
	}
	text, err := os.ReadFile(path)
	return err == nil && (bytes.Contains(text, []byte(nextModule(folder, name))) || workspace.HasPathAttribute(text))
}

// nextModule is the name of the module that leads from a folder of modules to
// the file called name below it.
func nextModule(folder, name string) string {
	next, _, _ := strings.Cut(strings.TrimPrefix(name, folder+string(filepath.Separator)), string(filepath.Separator))
	return strings.TrimSuffix(next, ".rs")
}

// placed says that the view knows from which crate root the file is reached.
func (v *view) placed(name string) bool {
	file := v.work.File(name)
	if file == nil {
		return false
	}
	_, _, declared := file.Declaration()
	p := v.disk.Packages[v.packageOf(name)]
	return declared || p.Loose || slices.Contains(p.Roots(), name)
}

// certain are the findings of a partial view that no other file can refute. A
// suppression may be for one that only shows when everything is known.
func (v *view) certain(name string, found []lint.Finding) []lint.Finding {
	if !v.placed(name) {
		return nil
	}
	unsure := map[string]bool{lint.UnusedSuppression: true}
	for _, rule := range v.runner.Rules {
		unsure[rule.Name] = unsure[rule.Name] || rule.Whole
	}
	return slices.DeleteFunc(found, func(f lint.Finding) bool { return unsure[f.Rule] })
}
