package semantic

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// AsyncStart is an `async fn` that the language itself has to call, which has
// nothing to run a future with: rustc rejects it.
type AsyncStart struct {
	Name string
	Span source.Span // from its first word to its name
	Item int         // where an attribute goes
	Attr source.Span // `#[test]`; empty for main
	// Perhaps: it is the main of a lone file, of which nobody said that it is a
	// program and no library.
	Perhaps bool
}

// AsyncStarts are the async `main` of a program and the async fns under the
// language's own `#[test]`, unless an attribute may rewrite them.
func (f *File) AsyncStarts() []AsyncStart {
	nf := f.workspace.world.files[f.path]
	if nf == nil || nf.Crate.Edition < 2018 {
		return nil
	}
	var out []AsyncStart
	program := f.isProgram()
	fns := f.fns()
	for _, fn := range nf.Fns {
		if fn.Ordinal >= len(fns) || fn.Impl != nil || fn.Trait != nil {
			continue
		}
		h := fns[fn.Ordinal]
		test, isTest := testAttr(h.Attrs)
		isMain := program && h.Name == "main" && fn.Module == nf.Root
		if !h.Async || h.Broken || !h.Block.Valid() || !isTest && !isMain || !f.plain(h.Base) || f.underCfg(h.Base) {
			continue
		}
		out = append(out, AsyncStart{
			Name: h.Name, Span: source.Span{Start: h.Base, End: h.NameSpan.End}, Item: h.Base, Attr: test,
			Perhaps: !isTest && f.Package().Loose && filepath.Base(f.path) != "main.rs",
		})
	}
	return out
}

func testAttr(attrs []hir.Attr) (source.Span, bool) {
	for _, a := range attrs {
		if a.Path == "test" && !a.Conditional {
			return a.Span, true
		}
	}
	return source.Span{}, false
}

// isProgram says that the file is the root of a program, whose `main` is where
// it starts. A test or benchmark may get its main from a harness.
func (f *File) isProgram() bool {
	if slices.ContainsFunc(f.items.Attrs, func(a hir.Attr) bool { return a.Path == "no_main" || !names.Inert(a) && a.Path == "cfg" }) {
		return false
	}
	p := f.Package()
	if p.Loose {
		return true
	}
	return slices.ContainsFunc(p.Targets, func(t Target) bool {
		return t.Root == f.path && (t.Kind == "bin" || t.Kind == "example" || t.Kind == "build")
	})
}

// StartAttribute is the attribute with which the file's runtime runs an async
// main or test, and the features that it needs and the package does not name.
// ok is false when the runtime is not known, has none, or can't be named.
func (f *File) StartAttribute(test bool) (attr string, missing []string, ok bool) {
	rt := f.Runtime()
	needs := map[Runtime][]string{Tokio: {"macros", "rt"}, AsyncStd: {"attributes"}}[rt]
	if needs == nil || !f.mayName(rt, test) {
		return "", nil, false
	}
	for _, feature := range needs {
		if !f.HasFeature(rt, feature) {
			missing = append(missing, feature)
		}
	}
	what, arguments := "main", ""
	if test {
		what = "test"
	} else if rt == Tokio && !f.HasFeature(rt, "rt-multi-thread") {
		arguments = `(flavor = "current_thread")`
	}
	return "#[" + f.crateName(rt) + "::" + what + arguments + "]", missing, true
}

// mayName says that the file can name the runtime; a test may do so through a
// dependency for tests.
func (f *File) mayName(rt Runtime, test bool) bool {
	p := f.Package()
	return p.Loose || slices.ContainsFunc(p.Dependencies, func(d Dependency) bool {
		return d.Package == string(rt) && (test || f.usable(d))
	})
}

func (f *File) crateName(rt Runtime) string {
	for _, d := range f.Package().Dependencies {
		if d.Package == string(rt) {
			return d.Name
		}
	}
	return rt.crate()
}

// FeatureList is features as Cargo.toml lists them.
func FeatureList(features []string) string { return `"` + strings.Join(features, `", "`) + `"` }

// Attributes are where a further attribute of the fn goes that a place is in,
// and its `#[test]`, empty when it has none.
func (f *File) Attributes(at int) (start int, test source.Span, ok bool) {
	for _, h := range f.fns() {
		if h.Span.Contains(at) {
			test, _ = testAttr(h.Attrs)
			return h.Base, test, true
		}
	}
	return 0, source.Span{}, false
}
