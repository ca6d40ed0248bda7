// Package stubs holds the stubs of libraries against what rustdoc says of
// them. It is for tests alone.
package stubs

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// item is a declaration under a path that users of the crate can write.
type item struct {
	path []string // without the crate
	def  names.Def
}

// items lists what a stub offers, in the order of its files, modules before what
// is in them. What is re-exported stands under each of its paths.
func items(c *names.Crate) []item {
	w := &walk{contents: map[*names.Module][]hir.Item{}, listed: map[string]bool{}}
	w.read(c.Root, c.Root.File.Hir.Items)
	w.list(c.Root, nil, nil)
	return w.items
}

type walk struct {
	contents map[*names.Module][]hir.Item
	listed   map[string]bool
	items    []item
}

// read notes what stands in a module and in those below it.
func (w *walk) read(m *names.Module, contents []hir.Item) {
	w.contents[m] = contents
	for _, it := range contents {
		h, ok := it.(*hir.Module)
		if !ok {
			continue
		}
		sub, ok := resolve(m, h.Name).(*names.Module)
		switch {
		case !ok || w.contents[sub] != nil:
		case h.Inline:
			w.read(sub, h.Items)
		case sub.File != nil:
			w.read(sub, sub.File.Hir.Items)
		}
	}
}

// list adds the public items of m under the path at. within are the modules
// that are being listed: two may re-export each other.
func (w *walk) list(m *names.Module, at []string, within []*names.Module) {
	if slices.Contains(within, m) {
		return
	}
	within = append(slices.Clone(within), m)
	if w.contents[m] == nil && m.File != nil { // of another crate
		w.read(m.File.Root, m.File.Hir.Items)
	}
	for _, it := range w.contents[m] {
		if !it.Head().Vis.Pub {
			continue
		}
		own := []string{it.Head().Name}
		switch it := it.(type) {
		case *hir.Use:
			w.imports(m, it, at, within)
		case *hir.Fn:
			w.add(value(m, own), append(slices.Clone(at), it.Name), within)
		case *hir.Module, *hir.Adt, *hir.Trait, *hir.TypeAlias:
			w.add(resolve(m, own...), append(slices.Clone(at), own...), within)
		}
	}
}

func (w *walk) imports(m *names.Module, use *hir.Use, at []string, within []*names.Module) {
	for _, imp := range use.Imports {
		if !imp.Glob && imp.Alias != "_" {
			path := append(slices.Clone(at), imp.Alias)
			w.add(resolve(m, imp.Path...), path, within)
			w.add(value(m, imp.Path), path, within)
		}
		if !imp.Glob {
			continue
		}
		if target, ok := resolve(m, imp.Path...).(*names.Module); ok {
			w.list(target, at, within)
		}
	}
}

func (w *walk) add(def names.Def, path []string, within []*names.Module) {
	module, isModule := def.(*names.Module)
	switch def.(type) {
	case *names.Module, *names.Fn, *names.Adt, *names.Trait, *names.Alias:
		if key := strings.Join(path, "::"); !w.listed[key] || isModule {
			w.listed[key] = true
			w.items = append(w.items, item{path, def})
		}
	}
	if isModule {
		w.list(module, path, within)
	}
}

func resolve(m *names.Module, path ...string) names.Def {
	def, n := m.ResolveType(hirPath(path))
	if n != len(path) {
		return nil
	}
	return def
}

func value(m *names.Module, path []string) names.Def {
	def, n := m.ResolveValue(hirPath(path))
	if n != len(path) {
		return nil
	}
	return def
}

func hirPath(path []string) *hir.Path {
	p := &hir.Path{}
	for _, name := range path {
		p.Segments = append(p.Segments, hir.Segment{Name: name})
	}
	return p
}

// implOf is an impl of a type with its fns.
type implOf struct {
	*hir.Impl
	fns []*names.Fn
}

// impls are those of each type of a stub.
func impls(c *names.Crate) map[names.Def][]implOf {
	fns := map[*hir.Impl][]*names.Fn{}
	for _, file := range c.Files {
		for _, f := range file.Fns {
			if f.Impl != nil {
				fns[f.Impl.Hir] = append(fns[f.Impl.Hir], f)
			}
		}
	}
	w := &walk{contents: map[*names.Module][]hir.Item{}}
	w.read(c.Root, c.Root.File.Hir.Items)
	byType := map[names.Def][]implOf{}
	for m, contents := range w.contents {
		for _, it := range contents {
			i, ok := it.(*hir.Impl)
			if !ok {
				continue
			}
			if self, ok := i.Self.(*hir.PathType); ok {
				def, _ := m.ResolveType(self.Path)
				byType[def] = append(byType[def], implOf{i, fns[i]})
			}
		}
	}
	return byType
}
