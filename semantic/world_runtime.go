package semantic

import (
	"bytes"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Runtime is what runs the tasks of some code.
type Runtime string

// The runtimes that are told apart, named as their packages are.
const (
	NoRuntime Runtime = "" // not known
	Tokio     Runtime = "tokio"
	AsyncStd  Runtime = "async-std"
	Smol      Runtime = "smol"
)

// crate is the runtime's name in paths.
func (r Runtime) crate() string { return strings.ReplaceAll(string(r), "-", "_") }

// Runtime is the runtime that the file's code is for: the one that it names
// or, when it names none or several, the only one that its package depends on.
// A snippet that names none is for tokio.
func (f *File) Runtime() Runtime {
	f.runtimeOnce.Do(func() { f.runtime = f.findRuntime() })
	return f.runtime
}

func (f *File) findRuntime() Runtime {
	named := f.namedRuntimes()
	if len(named) == 1 {
		return named[0]
	}
	if len(named) == 0 && f.namesExecutor() {
		return NoRuntime
	}
	p := f.Package()
	if p.Loose {
		return Tokio
	}
	var found []Runtime
	for _, d := range p.Dependencies {
		if rt := runtimeOf(d.Package); rt != NoRuntime && !slices.Contains(found, rt) {
			found = append(found, rt)
		}
	}
	if len(found) == 1 {
		return found[0]
	}
	return NoRuntime
}

// runtimeOf is the runtime that a package is, or that it brings along.
func runtimeOf(pkg string) Runtime {
	switch pkg {
	case "tokio", "tokio-util", "tokio-stream", "actix-web", "actix-rt", "axum", "warp", "rocket", "tonic", "poem", "salvo":
		return Tokio
	case "async-std", "tide", "surf":
		return AsyncStd
	case "smol", "smol-potat":
		return Smol
	}
	return NoRuntime
}

// namedRuntimes are the runtimes that the file's imports, attributes and
// paths begin with.
func (f *File) namedRuntimes() []Runtime {
	var found []Runtime
	add := func(crate string) {
		if rt := runtimeOf(f.packageOf(crate)); rt != NoRuntime && !slices.Contains(found, rt) {
			found = append(found, rt)
		}
	}
	for imp := range imports(f.items.Items) {
		if len(imp.Path) > 0 {
			add(imp.Path[0])
		}
	}
	for _, fn := range f.fns() {
		for _, a := range fn.Attrs {
			if crate, _, ok := strings.Cut(a.Path, "::"); ok {
				add(crate)
			}
		}
	}
	text := f.Text().Bytes()
	for w := range parser.Words(text) {
		if bytes.HasPrefix(text[w.End:], []byte("::")) && !bytes.HasSuffix(text[:w.Start], []byte("::")) {
			add(string(text[w.Start:w.End]))
		}
	}
	return found
}

// namesExecutor says that the file runs futures with something that is no
// runtime: it has no timers and no threads for blocking calls.
func (f *File) namesExecutor() bool {
	return bytes.Contains(f.Text().Bytes(), []byte("executor::block_on")) || bytes.Contains(f.Text().Bytes(), []byte("pollster::"))
}

// packageOf is the package that a crate's name means in the file.
func (f *File) packageOf(crate string) string {
	for _, d := range f.Package().Dependencies {
		if d.Name == crate {
			return d.Package
		}
	}
	return strings.ReplaceAll(crate, "_", "-")
}

// CrateName is how code in the body names a runtime's crate, whatever else
// has that name there. ok is false when it is no dependency.
func (b *Body) CrateName(rt Runtime) (name string, ok bool) {
	return b.file.crateNameIn(b.fn.Module, string(rt))
}

// crateNameIn is how code in a module of the file names a package's crate.
func (f *File) crateNameIn(m *names.Module, pkg string) (name string, ok bool) {
	p := f.Package()
	name = strings.ReplaceAll(pkg, "-", "_")
	lib := name
	if !p.Loose {
		i := slices.IndexFunc(p.Dependencies, func(d Dependency) bool { return d.Package == pkg && f.usable(d) })
		if i < 0 {
			return name, false
		}
		name = p.Dependencies[i].Name
	}
	def, _ := m.ResolveType(hir.PathOf(name))
	root, isModule := def.(*names.Module)
	if !isModule || root.Crate.Kind != names.Described || root.Parent != nil || root.Crate.Name != lib {
		name = "::" + name
	}
	return name, true
}

// JoinCrate is how code in the body names a crate with the macros join! and
// try_join!: tokio's, or else that of the crate futures.
func (b *Body) JoinCrate() (name string, ok bool) {
	if name, ok := b.CrateName(Tokio); ok && b.file.HasFeature(Tokio, "macros") {
		return name, true
	}
	return b.file.crateNameIn(b.fn.Module, "futures")
}

// HasFeature says that the package asks for that feature of a runtime's crate,
// itself, whatever its other dependencies may ask for. Loose files have all.
func (f *File) HasFeature(rt Runtime, feature string) bool { return f.hasFeature(string(rt), feature) }

func (f *File) hasFeature(pkg, feature string) bool {
	p := f.Package()
	if p.Loose || feature == "" {
		return true
	}
	return slices.ContainsFunc(f.dependenciesOn(pkg), func(d Dependency) bool {
		return slices.ContainsFunc(d.Features, func(have string) bool { return implies(have, feature) })
	})
}

// dependenciesOn are the package's dependencies on a crate that the file can use.
func (f *File) dependenciesOn(pkg string) (out []Dependency) {
	for _, d := range f.Package().Dependencies {
		if d.Package == pkg && f.usable(d) {
			out = append(out, d)
		}
	}
	return out
}

// Optional says that the package can be built without a crate that it depends on,
// and so that code which names it need not compile.
func (f *File) Optional(pkg string) bool {
	on := f.dependenciesOn(pkg)
	return len(on) > 0 && !slices.ContainsFunc(on, func(d Dependency) bool { return !d.Optional })
}

// implies says that a feature of tokio brings another along, as its
// Cargo.toml has it.
func implies(have, feature string) bool {
	switch have {
	case feature:
		return true
	case "full":
		return feature != "test-util"
	case "rt-multi-thread":
		return feature == "rt"
	case "test-util":
		return feature == "rt" || feature == "sync" || feature == "time"
	}
	return false
}
