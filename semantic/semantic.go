// Package semantic is what is true of a workspace: immutable versions, each of
// which answers what an await holds, what a call runs, what is Send. It has no
// opinions and knows no rule's name.
package semantic

import (
	"maps"
	"slices"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// Workspace is one version of everything that is known. It never changes;
// WithFile makes the next version and shares what the edit left alone.
type Workspace struct {
	packages []Package
	files    map[string]*File
}

// Edition is a Rust edition: 2015, 2018, 2021 or 2024.
type Edition int

// Package is what a version of the workspace knows of a Cargo package, or of
// the loose files (Loose) that belong to none.
type Package struct {
	Name         string
	Edition      Edition
	RustVersion  string // "" when not given
	Dependencies []Dependency
	Loose        bool
	Root         string // directory of Cargo.toml
	Targets      []Target
}

// Dependency is an extern crate a package can name.
type Dependency struct {
	Name     string   // as written in code: underscores, renamed
	Package  string   // the crate's own name, as in Cargo.toml: "tokio-util"
	Path     string   // directory of the package for a path dependency inside the workspace, else ""
	Features []string // as asked for
	Dev      bool
}

// Target is one crate root of a package.
type Target struct {
	Kind string // "lib", "bin", "test", "example", "bench", "build"
	Name string
	Root string // path of the root file
}

// Input is what a first version is made from.
type Input struct {
	Packages []Package
	Files    []InputFile
}

// InputFile is one parsed file. Package is an index into Input.Packages.
type InputFile struct {
	Path    string
	Package int
	Parsed  *parser.File
}

// New makes the first version. Stub crates are loaded on demand.
func New(in Input) *Workspace {
	w := &Workspace{packages: in.Packages, files: make(map[string]*File, len(in.Files))}
	for _, f := range in.Files {
		w.files[f.Path] = &File{path: f.Path, parsed: f.Parsed, pkg: f.Package, workspace: w}
	}
	return w
}

// WithFile is the version in which the file at path has new syntax (nil: the
// file is gone).
func (w *Workspace) WithFile(path string, parsed *parser.File, pkg int) *Workspace {
	next := &Workspace{packages: w.packages, files: make(map[string]*File, len(w.files)+1)}
	for p, f := range w.files {
		next.files[p] = &File{path: p, parsed: f.parsed, pkg: f.pkg, workspace: next}
	}
	delete(next.files, path)
	if parsed != nil {
		next.files[path] = &File{path: path, parsed: parsed, pkg: pkg, workspace: next}
	}
	return next
}

// File is what is known of one file; nil when the workspace has none there.
func (w *Workspace) File(path string) *File { return w.files[path] }

// Paths are the workspace's own files, sorted.
func (w *Workspace) Paths() []string { return slices.Sorted(maps.Keys(w.files)) }

// File is one file in one version.
type File struct {
	path      string
	parsed    *parser.File
	pkg       int
	workspace *Workspace
}

// Path is the file's path as given in the Input.
func (f *File) Path() string { return f.path }

// Text is the file's text.
func (f *File) Text() *source.Text { return f.parsed.Text }

// Syntax is the file's tree, for positions and suppressions; rules ask facts.
func (f *File) Syntax() *parser.File { return f.parsed }

// Workspace is the version the file belongs to.
func (f *File) Workspace() *Workspace { return f.workspace }

// Package is the package the file belongs to.
func (f *File) Package() *Package { return &f.workspace.packages[f.pkg] }

// PackageIndex is the package's index in the Input, as WithFile wants it.
func (f *File) PackageIndex() int { return f.pkg }

// Declaration is the `mod name;` item that makes this file a module: the file
// it stands in and the item's span. ok is false for crate roots and for loose
// files. A lint attribute on the item, or around it, holds in this file too.
func (f *File) Declaration() (parent *File, item source.Span, ok bool) {
	return nil, source.Span{}, false
}

// InTest says that the offset lies in code that only tests run: under
// #[cfg(test)], in a #[test]-like fn, in tests/ or benches/.
func (f *File) InTest(offset int) bool { return false }
