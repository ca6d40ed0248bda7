package semantic

import (
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/workspace"
)

// world is all declarations of the workspace. Versions in which no signature
// differs share one, and with it everything that was worked out from
// declarations; what depends on bodies belongs to a version.
type world struct {
	env     *types.Env              // for inference: knows no bodies
	crates  []ownCrate              // in the order in which they took their files
	files   map[string]*names.File  // by path
	libs    map[string]*names.Crate // by package root
	bodies  sync.Map                // *names.Fn → *analysed, of the latest text seen
	lowered map[fnPlace]lowered     // of the world before, whose bodies may serve again
	modules *sync.Map               // moduleKey → path, of the files that there are
	wanted  func() *wanted          // which bodies are worth looking at

	macroNames func() wordSet // of the macros that are declared outside of bodies

	supplies sync.Map     // *names.Crate → *supply
	futures  *futureNames // by which they were found; written by wanted

	traitsOnce sync.Once
	traits     *asyncTraits // by asyncTraits()
}

// ownCrate is a crate of one of the workspace's packages.
type ownCrate struct {
	*names.Crate
	pkg int
}

// lowerAll lowers files that have no items yet, in parallel, and makes the
// digests that everybody will wait for.
func lowerAll(files map[string]*content) {
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for _, f := range files {
		if f.items == nil {
			g.Go(func() error {
				f.items = hir.Lower(f.parsed)
				digestOf(f.items)
				return nil
			})
		}
	}
	_ = g.Wait()
}

// newWorld declares everything, but for the crates that can be kept from an
// earlier world. Each file goes to the first crate whose module tree reaches it;
// those that none reaches are crates of their own.
func newWorld(packages []Package, files map[string]*content, kept kept) *world {
	w := &world{env: &types.Env{}, files: map[string]*names.File{}, libs: map[string]*names.Crate{}, modules: kept.modules}
	if w.modules == nil {
		w.modules = &sync.Map{}
	}
	b := worldBuilder{world: w, packages: packages, files: files, kept: kept, described: map[*Package]map[string]*names.Crate{}}
	b.byPackage = make([][]string, len(packages))
	for path, f := range files {
		b.byPackage[f.pkg] = append(b.byPackage[f.pkg], path)
	}
	for i := range packages {
		slices.Sort(b.byPackage[i])
		b.targets(i)
	}
	for i := range packages {
		b.leftovers(i)
	}
	w.wanted = sync.OnceValue(func() *wanted { return collectWanted(w, packages) })
	w.macroNames = sync.OnceValue(w.allMacroNames)
	return w
}

type worldBuilder struct {
	world     *world
	packages  []Package
	files     map[string]*content
	kept      kept
	byPackage [][]string
	described map[*Package]map[string]*names.Crate
}

func (b *worldBuilder) targets(i int) {
	p := &b.packages[i]
	for _, t := range p.Targets {
		if t.Kind == "lib" {
			b.world.libs[p.Root] = b.crate(i, t.Name, t.Root)
		}
	}
	for _, t := range p.Targets {
		if t.Kind != "lib" {
			b.crate(i, t.Name, t.Root)
		}
	}
}

func (b *worldBuilder) leftovers(i int) {
	for _, path := range b.byPackage[i] {
		if b.world.files[path] == nil {
			name := strings.TrimSuffix(filepath.Base(path), ".rs")
			b.crate(i, name, path)
		}
	}
}

// crate is the next crate of the world, whose files are taken from now on.
func (b *worldBuilder) crate(i int, name, root string) *names.Crate {
	c := b.kept.take(len(b.world.crates), b.world.files)
	if c == nil {
		c = b.build(i, name, root)
		b.kept.compare(len(b.world.crates), c)
	}
	b.world.crates = append(b.world.crates, ownCrate{c, i})
	for _, f := range c.Files {
		b.world.files[f.Path] = f
	}
	return c
}

func (b *worldBuilder) build(i int, name, root string) *names.Crate {
	p := &b.packages[i]
	return names.Build(names.Source{
		Name: strings.ReplaceAll(name, "-", "_"), Edition: int(p.Edition), Loose: p.Loose, Root: root, Assume: b.assumptions(p, root),
		File: func(path string) *hir.File {
			if f := b.files[path]; f != nil && b.world.files[path] == nil {
				return f.items
			}
			return nil
		},
		Externs: b.externs(p),
		Module:  b.moduleFile,
	})
}

// externs is the extern prelude of a package: what Cargo.toml names, the
// package's own library, and the standard library. A loose file may name any
// crate that has a stub.
func (b *worldBuilder) externs(p *Package) func(string) *names.Crate {
	// A crate may outlive the world that it was made in, and keeps what it needs.
	taught, libs := b.taught(p), b.world.libs
	return func(name string) *names.Crate {
		if c := taught[name]; c != nil {
			return c
		}
		if sysroot(name) || p.Loose || p.Broken {
			if c := names.Stub(name); c != nil || p.library == nil || p.library.Name != name {
				return c
			}
			return p.library
		}
		for _, d := range p.Dependencies {
			if d.Name != name {
				continue
			}
			if lib := libs[d.Path]; d.Path != "" && lib != nil {
				return lib
			}
			return dependencyCrate(d, p.Fetched)
		}
		if lib := libs[p.Root]; lib != nil && lib.Name == name {
			return lib
		}
		return nil
	}
}

// taught are the crates that the package's configuration describes. They may
// name each other and what has a built-in stub.
func (b *worldBuilder) taught(p *Package) map[string]*names.Crate {
	if len(p.Taught.Stubs) == 0 {
		return nil
	}
	if crates, ok := b.described[p]; ok {
		return crates
	}
	crates := map[string]*names.Crate{}
	b.described[p] = crates
	externs := func(name string) *names.Crate {
		if c := crates[name]; c != nil {
			return c
		}
		return names.Stub(name)
	}
	for _, s := range p.Taught.Stubs {
		crates[s.Name] = names.StubFrom(s.Name, s.Files, externs)
	}
	return crates
}

// moduleKey is a module that is declared at the top level of a file.
type moduleKey struct {
	parent, name, path string
	root               bool
}

func (b *worldBuilder) moduleFile(ref names.ModuleRef) (string, bool) {
	key := moduleKey{ref.Parent, ref.Name, ref.Path, ref.IsRoot}
	if known, ok := b.world.modules.Load(key); ok && len(ref.Inline) == 0 {
		return known.(string), true
	}
	path, ok := moduleFile(ref, func(path string) bool { return b.files[path] != nil })
	if ok && len(ref.Inline) == 0 {
		key.name, key.path = strings.Clone(key.name), strings.Clone(key.path) // the text that they are pieces of may go
		b.world.modules.Store(key, path)
	}
	return path, ok
}

// moduleFile is where the file of a module lies, of those that exist.
func moduleFile(ref names.ModuleRef, exists func(path string) bool) (string, bool) {
	inline := make([]workspace.InlineModule, len(ref.Inline))
	for i, m := range ref.Inline {
		inline[i] = workspace.InlineModule{Name: m.Name, Path: m.Path}
	}
	for _, path := range workspace.ModuleFile(ref.Parent, ref.IsRoot, inline, ref.Name, ref.Path, exists) {
		if exists(path) {
			return path, true
		}
	}
	return "", false
}
