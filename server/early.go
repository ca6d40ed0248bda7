package server

import (
	"context"
	"path/filepath"
	"slices"

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
	around.Files = slices.DeleteFunc(slices.Clone(v.disk.Files), func(f workspace.FileInfo) bool {
		return !v.mayDeclare(f.Path, name)
	})
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

// mayDeclare says that the file at path may be one of those that make the file
// called name a module: a crate's root, or one named for a folder around it.
func (v *view) mayDeclare(path, name string) bool {
	i := v.packageOf(name)
	if path == name {
		return false // its newest text comes from elsewhere
	}
	if slices.Contains(v.disk.Packages[i].Roots(), path) {
		return true
	}
	folder := filepath.Dir(path)
	switch filepath.Base(path) {
	case "mod.rs", "main.rs", "lib.rs":
		return below(name, folder)
	}
	return below(name, path[:len(path)-len(filepath.Ext(path))])
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
