package semantic

import (
	"iter"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// LendsImport says that another file of the package may import a name from where
// this file imports it itself: a module inside of this file's, the only ones that
// see what is imported privately, asks it for the name, or for all there is.
func (f *File) LendsImport(name string) bool {
	if f.workspace.world.files[f.path] == nil {
		return true // who knows where it is
	}
	here := map[string]bool{}
	for path := range modulesOf(f) {
		here[path] = true
	}
	for _, path := range f.workspace.Paths() {
		other := f.workspace.File(path)
		if other == f || other.pkg != f.pkg {
			continue
		}
		for module, items := range modulesOf(other) {
			for imp := range ownImports(items) {
				if from, ok := importedFrom(imp, module); ok && here[from] && (imp.Glob || imp.Path[len(imp.Path)-1] == name) {
					return true
				}
			}
		}
	}
	return false
}

// modulesOf yields the modules that are written in a file, by their paths, with
// what stands in each: its own, and the inline ones; none of a file that no
// module tree reaches.
func modulesOf(f *File) iter.Seq2[string, []hir.Item] {
	return func(yield func(string, []hir.Item) bool) {
		if known := f.workspace.world.files[f.path]; known != nil {
			eachModule(known.Root.Path(), f.items.Items, yield)
		}
	}
}

func eachModule(path string, items []hir.Item, yield func(string, []hir.Item) bool) bool {
	if !yield(path, items) {
		return false
	}
	for _, it := range items {
		if m, ok := it.(*hir.Module); ok && m.Inline && !eachModule(path+"::"+m.Name, m.Items, yield) {
			return false
		}
	}
	return true
}

// importedFrom is the path of the module that an import in a module at another
// path takes something out of. ok is false where that lies in another crate.
func importedFrom(imp hir.Import, module string) (from string, ok bool) {
	rest := imp.Path
	if !imp.Glob {
		rest = rest[:max(len(rest)-1, 0)]
	}
	at := strings.Split(module, "::")
	for ; len(rest) > 0; rest = rest[1:] {
		switch rest[0] {
		case "self":
			ok = true
			continue
		case "crate":
			at, ok = at[:1], true
			continue
		case "super":
			at, ok = at[:max(len(at)-1, 0)], true
			continue
		}
		break
	}
	return strings.Join(slices.Concat(at, rest), "::"), ok
}

// imports are what the `use` declarations of items, and of the modules among
// them, bring into scope.
func imports(items []hir.Item) iter.Seq[hir.Import] {
	return func(yield func(hir.Import) bool) {
		eachModule("", items, func(_ string, own []hir.Item) bool {
			for imp := range ownImports(own) {
				if !yield(imp) {
					return false
				}
			}
			return true
		})
	}
}

// ownImports are those of the items alone.
func ownImports(items []hir.Item) iter.Seq[hir.Import] {
	return func(yield func(hir.Import) bool) {
		for _, it := range items {
			use, ok := it.(*hir.Use)
			if !ok {
				continue
			}
			for _, imp := range use.Imports {
				if !yield(imp) {
					return
				}
			}
		}
	}
}
