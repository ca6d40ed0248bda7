package semantic

import (
	"iter"
	"maps"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// futureNames tells types that are or may hold lazy futures from others.
type futureNames struct {
	types   wordSet // the names they go by
	own     wordSet // of those, the names that they were declared with
	aliases wordSet // names for what is written as a trait object of a future, or so
}

func newFutureNames() *futureNames {
	return &futureNames{types: wordSet{}, own: wordSet{}, aliases: wordSet{}}
}

// collect gathers the names of types that implement Future, and new names for
// types. It goes by syntax: to resolve the impls of all crates would read every
// crate that those know.
func (n *futureNames) collect(crates []*names.Crate, renamed wordSet) {
	var aliases []*hir.TypeAlias
	for f := range filesOf(crates) {
		d := digestOf(f.Hir)
		for _, name := range d.futures {
			n.types[name], n.own[name] = true, true
		}
		for _, name := range d.renamed {
			renamed[name] = true
		}
		aliases = append(aliases, d.aliases...)
	}
	for grown := true; grown; {
		grown = false
		for _, a := range aliases {
			if !n.types[a.Name] && n.named(a.Type) {
				n.types[a.Name], grown = true, true
			}
			if !n.aliases[a.Name] && n.promisedBy(a.Type) {
				n.aliases[a.Name], grown = true, true
			}
		}
	}
}

// promisedBy says that a trait of futures, or an alias of what has one, is named in t.
func (n *futureNames) promisedBy(t hir.TypeRef) bool {
	found := false
	hirTypes(t, func(p *hir.Path) {
		name := p.Last().Name
		found = found || futureTrait(name) || n.aliases[name]
	})
	return found
}

func filesOf(crates []*names.Crate) iter.Seq[*names.File] {
	return func(yield func(*names.File) bool) {
		for _, c := range crates {
			for _, f := range c.Files {
				if !yield(f) {
					return
				}
			}
		}
	}
}

// equal says that both mean the same types.
func (n *futureNames) equal(other *futureNames) bool {
	return maps.Equal(n.types, other.types) && maps.Equal(n.own, other.own) && maps.Equal(n.aliases, other.aliases)
}

func isFuture(trait string) bool { return trait == "Future" || trait == "IntoFuture" }

// named says that a name of such a type occurs in t.
func (n *futureNames) named(t hir.TypeRef) bool {
	found := false
	hirTypes(t, func(p *hir.Path) {
		found = found || n.word(p.Last().Name) || p.Segments[0].Name == "Self"
	})
	return found
}

// spelled is named for a type that is only written: of most it tells that no
// such name occurs, and they need no lowering.
func (n *futureNames) spelled(text []byte) bool {
	for word := range wordsOf(text) {
		if n.word(string(word)) {
			return true
		}
	}
	return false
}

// promised says that a written type is a future by its name, or by an alias: who returns
// one may borrow what ends before it.
func (n *futureNames) promised(text []byte) bool {
	for word := range wordsOf(text) {
		if w := string(word); futureTrait(w) || n.aliases[w] {
			return true
		}
	}
	return false
}

func (n *futureNames) word(name string) bool {
	return n.types[name] || name == "Self" || futureTrait(name)
}

// futureTrait goes by the name: traits that imply Future say so in theirs, as
// do those of the standard library that give one when called.
func futureTrait(name string) bool {
	return strings.Contains(name, "Fut") || strings.HasPrefix(name, "AsyncFn")
}

// in says that t, written in module m in the signature of fn, is or may hold
// such a type.
func (n *futureNames) in(t hir.TypeRef, m *names.Module, fn *names.Fn, depth int) bool {
	if t == nil || depth > 8 || !n.named(t) {
		return false
	}
	found := false
	hirTypes(t, func(p *hir.Path) {
		found = found || n.path(p, m, fn, depth)
	})
	return found
}

func (n *futureNames) path(p *hir.Path, m *names.Module, fn *names.Fn, depth int) bool {
	last := p.Last().Name
	switch {
	case p.Segments[0].Name == "Self" && p.QSelf == nil:
		return n.ofSelf(p, fn, depth)
	case futureTrait(last):
		return true
	case !n.types[last]:
		return false
	}
	def, _ := m.ResolveType(p)
	if alias, ok := def.(*names.Alias); ok {
		return n.in(alias.Hir.Type, alias.Module, nil, depth+1)
	}
	adt, ok := def.(*names.Adt)
	return ok && n.own[adt.Hir.Name] && (names.HasAttr(adt.Hir.Attrs, "must_use") || types.MustPoll(adt))
}

// ofSelf is path for Self and its associated types.
func (n *futureNames) ofSelf(p *hir.Path, fn *names.Fn, depth int) bool {
	if fn == nil || fn.Impl == nil {
		return len(p.Segments) > 1 && futureTrait(p.Last().Name)
	}
	if len(p.Segments) == 1 {
		return n.in(fn.Impl.Hir.Self, fn.Module, nil, depth+1)
	}
	alias := fn.Impl.Types[p.Last().Name]
	return alias != nil && n.in(alias.Hir.Type, alias.Module, fn, depth+1)
}

// eachItem visits items, those of inline modules too.
func eachItem(items []hir.Item, visit func(hir.Item)) {
	for _, it := range items {
		visit(it)
		if m, ok := it.(*hir.Module); ok {
			eachItem(m.Items, visit)
		}
	}
}
