package semantic

import (
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// asyncTraits is what declarations say of traits with async methods.
type asyncTraits struct {
	any     bool // there are such traits
	names   map[string]bool
	aliases map[*names.Alias]*names.Trait // type aliases of their objects
	facts   sync.Map                      // *names.Trait → []*names.Fn, its obstacles
}

// words are those without one of which code names no trait object.
func (x *asyncTraits) words(edition int) wordSet {
	words := wordSet{"dyn": true}
	for a := range x.aliases {
		words[a.Hir.Name] = true
	}
	if edition < 2021 {
		for name := range x.names {
			words[name] = true
		}
	}
	return words
}

// asyncTraits gathers the traits once a world.
func (w *world) asyncTraits() *asyncTraits {
	w.traitsOnce.Do(func() {
		x := &asyncTraits{names: map[string]bool{}, aliases: map[*names.Alias]*names.Trait{}}
		for _, f := range w.files {
			for _, fn := range f.Fns {
				if fn.Trait != nil && (obstructs(fn.Hir) || obstructsBoxed(fn.Hir)) {
					x.any = true
					break
				}
			}
		}
		if x.any {
			for _, f := range w.files {
				x.collect(f.Root, f.Hir.Items)
			}
		}
		w.traits = x
	})
	return w.traits
}

// collect notes the names of async traits and the aliases of their objects.
func (x *asyncTraits) collect(m *names.Module, items []hir.Item) {
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Module:
			if sub := childModule(m, it); sub != nil {
				x.collect(sub, it.Items)
			}
		case *hir.Trait:
			if t, ok := member(m, it.Name).(*names.Trait); ok && len(x.obstacles(t)) > 0 {
				x.names[it.Name] = true
			}
		case *hir.TypeAlias:
			if a, ok := member(m, it.Name).(*names.Alias); ok && a.Hir == it {
				if t := x.objectIn(a, 0); t != nil {
					x.aliases[a] = t
				}
			}
		}
	}
}

// member is what the module declares under a name, as a type.
func member(m *names.Module, name string) names.Def {
	d, _ := m.ResolveType(hir.PathOf("self", name))
	return d
}

const maxAliasDepth = 8

// objectIn is the async trait whose object a type alias contains, nil if none.
func (x *asyncTraits) objectIn(a *names.Alias, depth int) *names.Trait {
	if a.Hir.Type == nil || depth > maxAliasDepth {
		return nil
	}
	for t := range hir.TypeRefs(a.Hir.Type) {
		switch t := t.(type) {
		case *hir.DynType:
			for _, b := range t.Bounds {
				if tr := x.resolve(a.Module, b.Path); tr != nil {
					return tr
				}
			}
		case *hir.PathType:
			if d, n := resolvePlain(a.Module, t.Path); n {
				if inner, ok := d.(*names.Alias); ok && inner != a {
					if tr := x.objectIn(inner, depth+1); tr != nil {
						return tr
					}
				}
			}
		}
	}
	return nil
}

func (x *asyncTraits) resolve(m *names.Module, p *hir.Path) *names.Trait {
	d, whole := resolvePlain(m, p)
	if t, ok := d.(*names.Trait); ok && whole && len(x.obstacles(t)) > 0 {
		return t
	}
	return nil
}

// resolvePlain is what p names, and whether all of p went into it.
func resolvePlain(m *names.Module, p *hir.Path) (names.Def, bool) {
	if p == nil || p.QSelf != nil || len(p.Segments) == 0 {
		return nil, false
	}
	d, n := m.ResolveType(p)
	return d, n == len(p.Segments)
}

// obstacles are the methods of t and its supertraits that have no entry in a
// table of methods because of what they return.
func (x *asyncTraits) obstacles(t *names.Trait) []*names.Fn {
	if have, ok := x.facts.Load(t); ok {
		return have.([]*names.Fn)
	}
	var out []*names.Fn
	seen := map[*names.Trait]bool{}
	todo := []*names.Trait{t}
	for len(todo) > 0 {
		t := todo[0]
		todo = todo[1:]
		if seen[t] || t.Module.Crate.Library() {
			continue // a stub says `async fn` for whatever returns a future
		}
		seen[t] = true
		written := t
		if t.VariantOf != nil {
			written = t.VariantOf
		}
		switch {
		case !mayRewrite(written):
			out = append(out, ownObstacles(written, obstructs)...)
		case boxesMethods(written):
			out = append(out, ownObstacles(written, obstructsBoxed)...)
		}
		todo = append(todo, supertraits(t)...)
	}
	x.facts.Store(t, out)
	return out
}

func ownObstacles(t *names.Trait, obstructs func(*hir.Fn) bool) []*names.Fn {
	var out []*names.Fn
	for _, m := range t.Hir.Members {
		if h, ok := m.(*hir.Fn); ok && obstructs(h) {
			if f := t.Fns[h.Name]; f != nil && f.Hir == h {
				out = append(out, f)
			}
		}
	}
	return out
}

// obstructs says that a trait's method is async, or returns `impl Trait`, and
// is not kept out of the table by `where Self: Sized`. One under a cfg may not
// be there, and one with a stranger's attribute may be something else.
func obstructs(f *hir.Fn) bool {
	if !f.Async && !returnsImpl(f.Ret()) || f.Broken || !names.AllInert(f.Attrs) {
		return false
	}
	return !sizedOnly(f)
}

// obstructsBoxed says that a method which #[async_trait] makes return a boxed future is kept
// out of the table all the same: it is generic, and would need an entry for each type, or it
// has no receiver whose table could be asked.
func obstructsBoxed(f *hir.Fn) bool {
	return obstructs(f) && f.Async && (f.SelfKind == hir.NoSelf || isGeneric(f))
}

func isGeneric(f *hir.Fn) bool {
	return slices.ContainsFunc(f.Generics.Params, func(p hir.GenericParam) bool { return p.Kind != hir.LifetimeParam }) ||
		slices.ContainsFunc(f.Params(), func(p hir.Param) bool { return returnsImpl(p.Type) })
}

// boxesMethods says that #[async_trait] is the only attribute that changes the trait.
func boxesMethods(t *names.Trait) bool {
	boxes := false
	for _, a := range t.Hir.Attrs {
		if names.CalledAsyncTrait(a) {
			boxes = true
		} else if !names.Inert(a) {
			return false
		}
	}
	return boxes && !t.Module.Remade()
}

// sizedOnly says that the method asks for `Self: Sized`, and so has no place
// in a table of methods.
func sizedOnly(f *hir.Fn) bool {
	return slices.ContainsFunc(f.Generics.Where, func(w hir.WherePredicate) bool {
		return isSelf(w.Type) && slices.ContainsFunc(w.Bounds, func(b hir.Bound) bool {
			return b.Path != nil && b.Path.Last().Name == "Sized"
		})
	})
}

func returnsImpl(t hir.TypeRef) bool {
	if t == nil {
		return false
	}
	for t := range hir.TypeRefs(t) {
		if _, ok := t.(*hir.ImplType); ok {
			return true
		}
	}
	return false
}

func isSelf(t hir.TypeRef) bool { return hir.PlainName(t) == "Self" }

// supertraits are those that t names, in either of the two forms.
func supertraits(t *names.Trait) []*names.Trait {
	bounds := t.Hir.Supers
	for _, w := range t.Hir.Generics.Where {
		if isSelf(w.Type) {
			bounds = slices.Concat(bounds, w.Bounds)
		}
	}
	var out []*names.Trait
	for _, b := range bounds {
		if d, whole := resolvePlain(t.Module, b.Path); whole && !b.Maybe {
			if s, ok := d.(*names.Trait); ok {
				out = append(out, s)
			}
		}
	}
	return out
}

// mayRewrite says that an attribute of the trait, or of what it stands in, is a macro
// that may change its methods, as #[async_trait] does, or that a cfg may take it away.
func mayRewrite(t *names.Trait) bool {
	return t.Module.Remade() || slices.ContainsFunc(t.Hir.Attrs, func(a hir.Attr) bool { return !names.Inert(a) && !t.Module.IsVariantMaker(a) })
}

// asyncTrait is what is known of t in this version; nil when it can be made
// into an object as far as async methods go, or when that is not certain.
func (w *Workspace) asyncTrait(x *asyncTraits, t *names.Trait) *AsyncTrait {
	switch t.Lang {
	case "async_fn", "async_fn_mut", "async_fn_once":
		return &AsyncTrait{Name: t.Hir.Name, def: t}
	}
	obstacles := x.obstacles(t)
	if len(obstacles) == 0 {
		return nil
	}
	out := &AsyncTrait{Name: t.Hir.Name, Variant: t.VariantOf != nil, def: t}
	if t.VariantOf != nil {
		t = t.VariantOf
	}
	out.Decl = w.traitDeclaration(t)
	if h, _ := w.currentTrait(t); h != nil && out.Variant {
		for _, a := range h.Attrs {
			if t.Module.IsVariantMaker(a) {
				out.Maker = a.Span
			}
		}
	}
	if out.Decl != nil && w.File(out.Decl.Path).underCfg(out.Decl.Span.Start) {
		return nil
	}
	for _, fn := range obstacles {
		d := w.declaration(fn)
		if d == nil || w.File(d.Path).underCfg(d.Span.Start) {
			continue
		}
		out.Obstacles = append(out.Obstacles, Obstacle{Declaration: *d, Trait: fn.Trait.Hir.Name, Boxed: !out.Variant && boxesMethods(fn.Trait), fn: fn})
	}
	if len(out.Obstacles) == 0 {
		return nil
	}
	return out
}

// traitDeclaration is where this version has the trait; nil for one of a
// block, which no other file can see.
func (w *Workspace) traitDeclaration(t *names.Trait) *Declaration {
	if h, file := w.currentTrait(t); h != nil {
		return &Declaration{Name: h.Name, Path: file.path, Span: h.NameSpan}
	}
	return nil
}

// currentTrait is the trait as this version has it: of the traits of its file,
// the one at the same place in their order.
func (w *Workspace) currentTrait(t *names.Trait) (*hir.Trait, *File) {
	if t.Module.Crate.Library() || t.File == nil {
		return nil, nil
	}
	file := w.File(t.File.Path)
	i := slices.Index(traitsOf(t.File.Hir.Items), t.Hir)
	if file == nil || i < 0 {
		return nil, nil
	}
	if now := traitsOf(file.items.Items); i < len(now) {
		return now[i], file
	}
	return nil, nil
}

// traitsOf are the traits of a file in source order, those of its inline
// modules included.
func traitsOf(items []hir.Item) []*hir.Trait {
	var out []*hir.Trait
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Trait:
			out = append(out, it)
		case *hir.Module:
			out = append(out, traitsOf(it.Items)...)
		}
	}
	return out
}
