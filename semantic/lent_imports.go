package semantic

import (
	"iter"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// LendsImport says that another file of the package may import a name from where
// this file imports it itself: it asks its own crate for the name, or for all
// there is.
func (f *File) LendsImport(name string) bool {
	own := []string{"crate", "super", "self"}
	for _, path := range f.workspace.Paths() {
		other := f.workspace.File(path)
		if other == f || other.pkg != f.pkg {
			continue
		}
		for imp := range imports(other.items.Items) {
			if len(imp.Path) > 0 && slices.Contains(own, imp.Path[0]) && (imp.Glob || imp.Path[len(imp.Path)-1] == name) {
				return true
			}
		}
	}
	return false
}

// imports are what the `use` declarations of items, and of the modules among
// them, bring into scope.
func imports(items []hir.Item) iter.Seq[hir.Import] {
	return func(yield func(hir.Import) bool) { eachOfImports(items, yield) }
}

func eachOfImports(items []hir.Item, yield func(hir.Import) bool) bool {
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Use:
			for _, imp := range it.Imports {
				if !yield(imp) {
					return false
				}
			}
		case *hir.Module:
			if !eachOfImports(it.Items, yield) {
				return false
			}
		}
	}
	return true
}
