// Package semantic is what is true of a workspace: immutable versions, each of
// which answers what an await holds, what a call runs, what is Send. It has no
// opinions and knows no rule's name.
package semantic

import (
	"maps"
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Workspace is one version of everything that is known. It never changes;
// WithFile makes the next version and shares what the edit left alone.
type Workspace struct {
	packages []Package
	contents map[string]*content
	files    sync.Map // path → *File, of those that were asked for
	world    *world
	env      *types.Env // knows this version's bodies
	inside   *sync.Map  // path → *inside, of the latest version that was asked

	respellings sync.Map           // *respelled by what is respelled
	taught      sync.Map           // *names.Crate → taughtItems
	without     [effectKinds]fnSet // fns that come to no such effect, as far as was searched

	tellingOnce   sync.Once
	tellingMacros wordSet // by telling()
}

// Edition is a Rust edition: 2015, 2018, 2021 or 2024.
type Edition int

// Package is what a version of the workspace knows of a Cargo package, or of
// the loose files (Loose) that belong to none.
type Package struct {
	Name         string
	Edition      Edition
	RustVersion  string // "" when not given
	VersionFrom  string // where the RustVersion is given: "the rust-version in Cargo.toml"
	Dependencies []Dependency
	Loose        bool
	Broken       bool   // Cargo.toml could not be read: dependencies are not known
	Root         string // directory of Cargo.toml
	Targets      []Target
	Taught       Taught
	// Fetched finds the source of a dependency by its own name, as in
	// Cargo.toml, for those that no stub describes; nil to go without.
	Fetched func(pkg string) *Library

	pieces  bool         // the loose files are the pieces of Rust inside one file
	library *names.Crate // that of the package around them; its bodies are not known
}

// Taught is what a team tells of its own crates, beside the built-in stubs.
type Taught struct {
	// Stubs are crates described in Rust signatures, which win over the
	// built-in ones.
	Stubs []StubCrate
	// Blocking are paths of fns, "mycrate::db::query", with what they do
	// meanwhile: "waits for the database".
	Blocking map[string]string
	// Guards are paths of types, with their kind.
	Guards map[string]Guard
	// FutureSize is from how many bytes on a future is large; 0 when nobody said.
	FutureSize int
}

// StubCrate is a described crate: its files by path inside it, with `/`, of
// which lib.rs is the root.
type StubCrate struct {
	Name  string
	Files map[string][]byte
}

// Dependency is an extern crate a package can name.
type Dependency struct {
	Name     string   // as written in code: underscores, renamed
	Package  string   // the crate's own name, as in Cargo.toml: "tokio-util"
	Version  string   // the requirement as written: "1.2"; "" for any
	Path     string   // directory of the package for a path dependency inside the workspace, else ""
	Features []string // as asked for
	Dev      bool
	Optional bool // only there with a feature of the package
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

	items *hir.File // by Lowered
}

// Lowered is f with what it declares worked out. New does that for those that lack it, but
// while a file has just been parsed it takes less.
func (f InputFile) Lowered() InputFile {
	f.items = hir.Lower(f.Parsed)
	digestOf(f.items)
	return f
}

// New makes the first version. Stub crates are loaded on demand.
func New(in Input) *Workspace {
	contents := make(map[string]*content, len(in.Files))
	for _, f := range in.Files {
		contents[f.Path] = &content{path: f.Path, pkg: f.Package, parsed: f.Parsed, items: f.items}
	}
	lowerAll(contents)
	return version(in.Packages, contents, newWorld(in.Packages, contents, kept{}), &sync.Map{})
}

func version(packages []Package, contents map[string]*content, world *world, inside *sync.Map) *Workspace {
	w := &Workspace{packages: packages, contents: contents, world: world, inside: inside}
	w.env = &types.Env{Bodies: w.inferred, Parts: w.parts}
	return w
}

// WithFile is the version in which the file at path has new syntax (nil: the
// file is gone). While no signature changes, what is known of other bodies
// stays known.
func (w *Workspace) WithFile(path string, parsed *parser.File, pkg int) *Workspace {
	contents := maps.Clone(w.contents)
	delete(contents, path)
	world := w.world
	if parsed == nil {
		world = newWorld(w.packages, contents, kept{})
	} else {
		now := &content{path: path, pkg: pkg, parsed: parsed, items: hir.Lower(parsed)}
		contents[path] = now
		switch old := w.contents[path]; {
		case old == nil || old.pkg != pkg:
			world = newWorld(w.packages, contents, kept{})
		case !old.declaresSame(now):
			world = w.redeclare(path, contents)
		}
	}
	return version(w.packages, contents, world, w.inside)
}

// redeclare is the world after an edit that changed what the file at path
// declares. Only the file's crate and those that can name it are made anew.
func (w *Workspace) redeclare(path string, contents map[string]*content) *world {
	kept := keptAfter(path, w.world, w.packages)
	next := newWorld(w.packages, contents, kept)
	next.take(w.world)
	return next
}

// DeclaresAs says that everything has the signatures that it has in other, an
// earlier or later version; false may be said too often.
func (w *Workspace) DeclaresAs(other *Workspace) bool { return w.world == other.world }

// File is what is known of one file; nil when the workspace has none there.
func (w *Workspace) File(path string) *File {
	if f, ok := w.files.Load(path); ok {
		return f.(*File)
	}
	c := w.contents[path]
	if c == nil {
		return nil
	}
	f, _ := w.files.LoadOrStore(path, &File{workspace: w, content: c})
	return f.(*File)
}

// Paths are the workspace's own files, sorted.
func (w *Workspace) Paths() []string { return slices.Sorted(maps.Keys(w.contents)) }
