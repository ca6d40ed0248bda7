package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/workspace"
)

// crates finds the target of a package that a file belongs to. A file of no
// package is a program of its own, as cargo has it for scripts.
func crates(disk *workspace.Workspace) func(path string) report.Crate {
	return func(path string) report.Crate {
		if i := disk.PackageOf(path); i >= 0 && len(disk.Packages[i].Targets) > 0 {
			return crateOf(disk.Packages[i], path)
		}
		name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
		return report.Crate{
			PackageID: packageID(filepath.Dir(path), name, ""), Manifest: path,
			Kind: string(workspace.Bin), Name: name, Root: path, Edition: editions[len(editions)-1],
		}
	}
}

func crateOf(pkg *workspace.Package, path string) report.Crate {
	target := targetOf(pkg, path)
	kind := string(target.Kind)
	switch {
	case target.ProcMacro:
		kind = "proc-macro"
	case target.Kind == workspace.Build:
		kind = "custom-build"
	}
	return report.Crate{
		PackageID: packageID(pkg.Root, pkg.Name, pkg.Version), Manifest: pkg.ManifestPath,
		Kind: kind, Name: target.Name, Root: target.Root, Edition: fmt.Sprint(pkg.Edition),
	}
}

// targetOf is the target whose root a file is, else the one whose root lies in
// the nearest folder around it, a library before a program.
func targetOf(pkg *workspace.Package, path string) workspace.Target {
	near := func(t workspace.Target) int {
		if t.Root == path {
			return len(path) + 1
		}
		dir := filepath.Dir(t.Root)
		if strings.HasPrefix(path, dir+string(filepath.Separator)) {
			return len(dir)
		}
		return 0
	}
	return slices.MaxFunc(pkg.Targets, func(a, b workspace.Target) int {
		return cmp.Or(near(a)-near(b), rank(a)-rank(b))
	})
}

func rank(t workspace.Target) int {
	return slices.Index([]workspace.TargetKind{workspace.Bin, workspace.Lib}, t.Kind)
}

// packageID is how cargo names a package of a folder: the name is left out where
// the folder says it.
func packageID(root, name, version string) string {
	version = cmp.Or(version, "0.0.0")
	if filepath.Base(root) != name {
		version = name + "@" + version
	}
	return "path+" + report.FileURI(root) + "#" + version
}
