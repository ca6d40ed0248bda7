// Package workspace knows what lies on disk: Cargo packages and workspaces,
// editions, dependencies, targets, which files belong to them, what ignore
// files hide, and configuration. It feeds files to all other layers and knows
// nothing of what the code in them means.
//
// Every path that leaves this package is absolute and clean, in the spelling
// of the operating system. Everything is listed in a fixed order: files by path,
// packages by folder.
package workspace

import (
	"path/filepath"
	"slices"
)

// Workspace is what Load found. It does not change once it is in use.
type Workspace struct {
	// Packages are sorted by Root; the package of loose files, if there are
	// any, is the last one.
	Packages []*Package
	// Files are all files of all packages, sorted by Path. Those with Context
	// set are there so that names and types resolve, not to be checked.
	Files []FileInfo
	// Configs are the configurations that apply to some file, sorted by Path.
	Configs []*Config

	files   map[string]int
	folders map[string]int // package root to index
}

// FileInfo is one file and where it belongs.
type FileInfo struct {
	Path    string
	Package int  // index into Workspace.Packages
	Config  int  // index into Workspace.Configs, -1 for the defaults
	Loose   bool // no Cargo.toml claims the file
	Context bool // known for its names only: outside the asked paths, ignored, or excluded
}

// Edition is a Rust edition: 2015, 2018, 2021 or 2024.
type Edition int

// Package is one Cargo package, or the loose files that belong to none.
type Package struct {
	Name          string
	Version       string // "" when the manifest gives none
	Root          string // folder of Cargo.toml; "" for loose files
	ManifestPath  string // "" for loose files
	WorkspaceRoot string // folder of the workspace the package is a member of, "" for none
	Edition       Edition
	RustVersion   string // that it is for; "" when neither manifest nor clippy.toml nor toolchain file say so
	Loose         bool   // the package of files without a Cargo.toml
	Broken        bool   // the manifest could not be read: edition, dependencies and features are not known

	// RustVersionFrom is where RustVersion was found, in words.
	RustVersionFrom string

	Dependencies []Dependency // sorted by kind, name, target
	Features     []Feature    // sorted by name, those of optional dependencies included
	Targets      []Target     // sorted by kind, name
	Lints        []Lint       // sorted by tool, priority, name
	Config       int          // index into Workspace.Configs of the package's own folder, -1 for the defaults
	Clippy       *Clippy      // nil without a clippy.toml
}

// DependencyKind says which targets of a package see a dependency.
type DependencyKind int

// The kinds of dependency. The zero value is the ordinary one.
const (
	NormalDependency DependencyKind = iota
	DevDependency
	BuildDependency
)

// Dependency is one line of a dependency table, after what it takes over from
// the workspace has been merged in.
type Dependency struct {
	Name            string // as code spells it: renamed, with underscores
	Package         string // the crate's own name: "tokio-util"
	Kind            DependencyKind
	Target          string // the `cfg(…)` or triple it is limited to, "" for all
	Version         string // the requirement as written, "" when there is none
	Path            string // absolute folder of a path dependency, else ""
	Git             string // the repository's address, else ""
	Features        []string
	DefaultFeatures bool
	Optional        bool
}

// Feature is one entry of the feature table.
type Feature struct {
	Name    string
	Enables []string // as written: features, "dep:name", "name/feature"
}

// TargetKind is what Cargo builds a target as.
type TargetKind string

// The kinds of target.
const (
	Lib     TargetKind = "lib"
	Bin     TargetKind = "bin"
	Test    TargetKind = "test"
	Example TargetKind = "example"
	Bench   TargetKind = "bench"
	Build   TargetKind = "build"
)

// Target is one crate root of a package.
type Target struct {
	Kind             TargetKind
	Name             string // as in the manifest; a library's has underscores
	Root             string // path of the root file, which need not exist
	ProcMacro        bool
	RequiredFeatures []string
}

// Lint is one entry of a `[lints.TOOL]` table.
type Lint struct {
	Tool, Name string
	Level      string // "allow", "warn", "deny", "forbid"
	Priority   int
}

// File is the file at path, which may be in any spelling; false when the
// workspace lists none there.
func (w *Workspace) File(path string) (FileInfo, bool) {
	i, ok := w.files[absolute(path)]
	if !ok {
		return FileInfo{}, false
	}
	return w.Files[i], true
}

// PackageOf is the index of the package that a file at path belongs to or
// would belong to, also one that does not exist yet; -1 when no package's
// folder is above it and there is no package of loose files.
func (w *Workspace) PackageOf(path string) int {
	path = absolute(path)
	if i, ok := w.files[path]; ok {
		return w.Files[i].Package
	}
	if i := w.packageAbove(path); i >= 0 {
		return i
	}
	if n := len(w.Packages); n > 0 && w.Packages[n-1].Loose {
		return n - 1
	}
	return -1
}

// AddLoose adds the package of loose files to a workspace that has none yet, so
// that files in no package's folder have a home: PackageOf is never -1 then.
func (w *Workspace) AddLoose(edition Edition) {
	if n := len(w.Packages); n == 0 || !w.Packages[n-1].Loose {
		w.Packages = append(w.Packages, &Package{Edition: edition, Loose: true, Config: -1})
	}
}

// packageAbove is the index of the package whose folder is the nearest above
// path, -1 for none.
func (w *Workspace) packageAbove(path string) int {
	for dir := filepath.Dir(path); ; dir = filepath.Dir(dir) {
		if i, ok := w.folders[dir]; ok {
			return i
		}
		if dir == filepath.Dir(dir) {
			return -1
		}
	}
}

// Checked are the files to check, in order of their paths.
func (w *Workspace) Checked() []FileInfo {
	var out []FileInfo
	for _, f := range w.Files {
		if !f.Context {
			out = append(out, f)
		}
	}
	return out
}

// ConfigOf is the configuration that applies to the file, nil for the
// defaults.
func (w *Workspace) ConfigOf(f FileInfo) *Config {
	if f.Config < 0 {
		return nil
	}
	return w.Configs[f.Config]
}

// IsLibrary says that the file at path is the root of the package's library.
func (p *Package) IsLibrary(path string) bool {
	return slices.ContainsFunc(p.Targets, func(t Target) bool { return t.Kind == Lib && t.Root == path })
}

// Roots are the root files of all targets of the package, without repetition,
// sorted.
func (p *Package) Roots() []string {
	var roots []string
	for _, t := range p.Targets {
		roots = append(roots, t.Root)
	}
	slices.Sort(roots)
	return slices.Compact(roots)
}
