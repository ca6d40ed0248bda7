package names

import (
	"sort"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// ImplIndex finds the impls of one crate. By the orphan rule an impl stands in
// the crate of its trait or of its type, so a caller asks those crates only.
type ImplIndex struct {
	inherent map[Head][]*Impl
	byTrait  map[*Trait]map[Head][]*Impl
	methods  map[string][]*Trait // traits of the crate that declare a method

	unresolved []*Impl // of traits nobody declares

	fetched *fetched // reads what is asked for; nil when all is here
}

// Head is the outermost constructor of a type: an *Adt, a *Trait (for dyn), or
// a HeadKind for built-in constructors; Blanket for `impl<T> Tr for T`.
type Head any

// HeadKind names built-in type constructors.
type HeadKind string

const (
	Blanket   HeadKind = "_"
	HeadRef   HeadKind = "&"
	HeadMut   HeadKind = "&mut"
	HeadPtr   HeadKind = "*"
	HeadTuple HeadKind = "()"
	HeadArray HeadKind = "[;]"
	HeadSlice HeadKind = "[]"
	HeadFnPtr HeadKind = "fn"
	HeadNever HeadKind = "!"
)

// BodyImpls are the impls in the body that the module is in, of which the
// crate's index knows nothing; nil outside of bodies, and when there are none.
func (m *Module) BodyImpls() *ImplIndex {
	for ; m != nil && m.inBody; m = m.Parent {
		if body, ok := m.BlockImpls.Value().(*ImplIndex); ok {
			return body
		}
	}
	return nil
}

// Inherent are the inherent impls for a head, in source order.
func (x *ImplIndex) Inherent(h Head) []*Impl {
	if x.fetched != nil {
		return x.fetched.inherent(h)
	}
	return x.inherent[h]
}

// Of are the impls of a trait for a head, in source order; ask for Blanket too.
func (x *ImplIndex) Of(t *Trait, h Head) []*Impl {
	if x.fetched != nil {
		return x.fetched.of(t, h)
	}
	return x.byTrait[t][h]
}

// AllOf are all impls of a trait in the crate.
func (x *ImplIndex) AllOf(t *Trait) []*Impl {
	var all []*Impl
	for _, list := range x.byTrait[t] {
		all = append(all, list...)
	}
	sortImpls(all)
	return all
}

// sortImpls puts impls in the order of their places.
func sortImpls(all []*Impl) {
	sort.Slice(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if a.File != b.File {
			return a.File.Path < b.File.Path
		}
		return a.Hir.Span.Start < b.Hir.Span.Start
	})
}

// TraitsWith are the crate's traits that declare a method of that name.
func (x *ImplIndex) TraitsWith(method string) []*Trait { return x.methods[method] }

// Add files an impl. Its trait and self type are resolved here.
func (x *ImplIndex) Add(i *Impl) {
	if x.inherent == nil {
		x.inherent = map[Head][]*Impl{}
		x.byTrait = map[*Trait]map[Head][]*Impl{}
	}
	head := i.Module.headOf(i.Hir.Self, i.Hir.Generics)
	if i.Hir.Trait == nil {
		if head != nil {
			x.inherent[head] = append(x.inherent[head], i)
		}
		return
	}
	d, n := i.Module.ResolveType(i.Hir.Trait)
	tr, ok := d.(*Trait)
	if !ok || n != len(i.Hir.Trait.Segments) {
		x.unresolved = append(x.unresolved, i)
		return
	}
	i.trait = tr
	if head == nil {
		return
	}
	if x.byTrait[tr] == nil {
		x.byTrait[tr] = map[Head][]*Impl{}
	}
	x.byTrait[tr][head] = append(x.byTrait[tr][head], i)
}

// headOf is the head of a written type, nil when it can't be told.
func (m *Module) headOf(t hir.TypeRef, g hir.Generics) Head {
	for depth := 0; depth < 32; depth++ {
		switch w := t.(type) {
		case *hir.RefType:
			if w.Mut {
				return HeadMut
			}
			return HeadRef
		case *hir.PtrType:
			return HeadPtr
		case *hir.TupleType:
			return HeadTuple
		case *hir.ArrayType:
			return HeadArray
		case *hir.SliceType:
			return HeadSlice
		case *hir.FnPtrType:
			return HeadFnPtr
		case *hir.NeverType:
			return HeadNever
		case *hir.DynType:
			return m.dynHead(w)
		case *hir.PathType:
			if w.Path.QSelf != nil {
				return nil
			}
			if len(w.Path.Segments) == 1 && declares(g, w.Path.Segments[0].Name) {
				return Blanket
			}
			d, n := m.ResolveType(w.Path)
			if n != len(w.Path.Segments) {
				return nil
			}
			switch d := d.(type) {
			case *Alias:
				m, t = d.Module, d.Hir.Type
				g = d.Hir.Generics
				continue
			case *Adt:
				return d
			case Prim:
				return d
			}
			return nil
		default:
			return nil
		}
	}
	return nil
}

// dynHead is the first trait of a trait object that is known.
func (m *Module) dynHead(t *hir.DynType) Head {
	for _, b := range t.Bounds {
		if b.Path == nil {
			continue
		}
		if d, _ := m.ResolveType(b.Path); d != nil {
			return d
		}
	}
	return nil
}

func declares(g hir.Generics, name string) bool {
	for _, p := range g.Params {
		if p.Kind == hir.TypeParam && p.Name == name {
			return true
		}
	}
	return false
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
