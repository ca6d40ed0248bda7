package semantic

import (
	"maps"
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// kept is what a new world takes over from the one before it: crates by their
// place in the order of world.crates, nil for those that must be made anew. The
// zero kept keeps nothing.
type kept struct {
	before  []ownCrate // all of the world before
	stale   map[*names.Crate]bool
	modules *sync.Map // of the world before, if it had the same files
}

// keptAfter is what an edit of the file at path leaves valid: the crates that
// neither have the file nor can name one that does.
func keptAfter(path string, w *world, packages []Package) kept {
	f := w.files[path]
	if f == nil {
		return kept{modules: w.modules}
	}
	k := kept{modules: w.modules, before: w.crates, stale: map[*names.Crate]bool{f.Crate: true}}
	edited := w.crates[slices.IndexFunc(w.crates, func(c ownCrate) bool { return c.Crate == f.Crate })]
	root := packages[edited.pkg].Root
	if w.libs[root] != f.Crate {
		return k // nothing can name it
	}
	users := dependents(packages, root)
	for _, c := range w.crates {
		if users[packages[c.pkg].Root] {
			k.stale[c.Crate] = true
		}
	}
	return k
}

// dependents are the roots of the packages that can name the library of the
// package at root: its own, and those that depend on it, however far off.
func dependents(packages []Package, root string) map[string]bool {
	found := map[string]bool{root: true}
	for grown := true; grown; {
		grown = false
		for i := range packages {
			p := &packages[i]
			if !found[p.Root] && slices.ContainsFunc(p.Dependencies, func(d Dependency) bool { return d.Path != "" && found[d.Path] }) {
				found[p.Root], grown = true, true
			}
		}
	}
	return found
}

// take is the crate at place i, if it is still the same there. Its files must
// not have gone to another meanwhile.
func (k *kept) take(i int, claimed map[string]*names.File) *names.Crate {
	if i >= len(k.before) || k.stale[k.before[i].Crate] {
		return nil
	}
	c := k.before[i].Crate
	for _, f := range c.Files {
		if claimed[f.Path] != nil {
			*k = kept{}
			return nil
		}
	}
	return c
}

// compare sees what became of the crate at place i. Where it has other files
// than before, others may get or lose some, and none of them is kept.
func (k *kept) compare(i int, now *names.Crate) {
	samePath := func(a, b *names.File) bool { return a.Path == b.Path }
	if i < len(k.before) && !slices.EqualFunc(k.before[i].Files, now.Files, samePath) {
		*k = kept{}
	}
}

// fnPlace is where a fn is declared: its file, and its number there.
type fnPlace struct {
	path    string
	ordinal int
}

// take takes over what is known of the crates that w kept, and of those that
// nobody edits. Of the bodies of others what they are made of is known, as long
// as their text is the same.
func (w *world) take(old *world) {
	mine := map[*names.Crate]bool{}
	for _, c := range w.crates {
		mine[c.Crate] = true
	}
	old.wanted() // which writes them
	w.futures = old.futures
	old.supplies.Range(func(c, s any) bool {
		if mine[c.(*names.Crate)] || c.(*names.Crate).Library() {
			w.supplies.Store(c, s)
		}
		return true
	})
	w.lowered = map[fnPlace]lowered{}
	sameNames := maps.Equal(old.macroNames(), w.macroNames()) // or a call may mean another macro
	old.bodies.Range(func(key, value any) bool {
		fn, a := key.(*names.Fn), value.(*analysed)
		switch {
		case mine[fn.Module.Crate]:
			w.bodies.Store(fn, a)
		case fn.Ordinal >= 0 && sameNames:
			w.lowered[fnPlace{fn.File.Path, fn.Ordinal}] = lowered{a.hash, a.body}
		}
		return true
	})
}

// lowered is a body of an earlier world, apart from all that was known of it
// there.
type lowered struct {
	hash uint64
	body *hir.Body
}

// lower is the body of a fn whose text has that hash, and the macros in it.
func (w *Workspace) lower(fn *names.Fn, h *hir.Fn, hash uint64) (*hir.Body, []*names.MacroDef) {
	if l, ok := w.world.lowered[fnPlace{fn.File.Path, fn.Ordinal}]; ok && l.hash == hash {
		if defs, same := w.macroDefs(fn, l.body); same {
			return l.body, defs
		}
	}
	body := hir.LowerBody(h, macros{w, fn})
	defs, _ := w.macroDefs(fn, body)
	return body, defs
}
