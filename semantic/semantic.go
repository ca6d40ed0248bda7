// Package semantic is what is true of a workspace: immutable versions, each of
// which answers what an await holds, what a call runs, what is Send. It has no
// opinions and knows no rule's name.
package semantic

import (
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// Workspace is one version of everything that is known. It never changes;
// WithFile makes the next version and shares what the edit left alone.
type Workspace struct{}

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
func New(in Input) *Workspace { return &Workspace{} }

// WithFile is the version in which the file at path has new syntax (nil: the
// file is gone).
func (w *Workspace) WithFile(path string, parsed *parser.File, pkg int) *Workspace { return w }

// File is what is known of one file; nil when the workspace has none there.
func (w *Workspace) File(path string) *File { return nil }

// Paths are the workspace's own files, sorted.
func (w *Workspace) Paths() []string { return nil }

// File is one file in one version.
type File struct{}

// Path is the file's path as given in the Input.
func (f *File) Path() string { return "" }

// Text is the file's text.
func (f *File) Text() *source.Text { return nil }

// Syntax is the file's tree, for positions and suppressions; rules ask facts.
func (f *File) Syntax() *parser.File { return nil }

// Workspace is the version the file belongs to.
func (f *File) Workspace() *Workspace { return nil }

// Package is the package the file belongs to.
func (f *File) Package() *Package { return nil }

// InTest says that the offset lies in code that only tests run: under
// #[cfg(test)], in a #[test]-like fn, in tests/ or benches/.
func (f *File) InTest(offset int) bool { return false }
