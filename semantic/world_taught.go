package semantic

import (
	"maps"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// taughtItems is what the configuration tells of items, by the paths that it
// names them by and by those under which they are declared: a person may name
// what a `pub use` hands on.
type taughtItems struct {
	guards   map[string]Guard
	blocking map[string]string
}

// taught is what is told for the body's crate.
func (b *Body) taught() taughtItems {
	w, crate, told := b.file.workspace, b.fn.Module.Crate, b.file.Package().Taught
	if len(told.Guards)+len(told.Blocking) == 0 {
		return taughtItems{}
	}
	if have, ok := w.taught.Load(crate); ok {
		return have.(taughtItems)
	}
	items := taughtItems{asDeclared(crate, told.Guards), asDeclared(crate, told.Blocking)}
	w.taught.Store(crate, items)
	return items
}

// asDeclared adds the paths under which the items are declared.
func asDeclared[V any](crate *names.Crate, told map[string]V) map[string]V {
	all := maps.Clone(told)
	for path, v := range told {
		if at := declaredAs(crate.Root, path); at != "" {
			all[at] = v
		}
	}
	return all
}

// declaredAs is the path of the item that a path from the root of a crate leads
// to, "" where it leads nowhere.
func declaredAs(root *names.Module, path string) string {
	parts := strings.Split(path, "::")
	p := hir.PathOf(parts...)
	if def, n := root.ResolveType(p); def != nil && n == len(parts) {
		return names.Path(def)
	}
	switch def, n := root.ResolveValue(p); {
	case def == nil:
		return ""
	case n == len(parts):
		return names.Path(def)
	case n == len(parts)-1: // what a type has
		return names.Path(def) + "::" + parts[n]
	}
	return ""
}
