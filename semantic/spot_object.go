package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// AsyncMethods are the methods of a trait that give futures, by what their
// futures mean for `dyn`. Supertraits' are among the native ones.
type AsyncMethods struct {
	Trait  string
	Native []string // each impl's future has a size of its own: there is no dyn
	Boxed  []string // by #[async_trait]
	ByHand []string // whose signature says Pin<Box<dyn Future>>
}

// ObjectAt are the async methods of the trait of a `dyn Trait` whose keyword
// stands at offset. ok is false where none stands, and when the trait has none.
func (f *File) ObjectAt(offset int) (AsyncMethods, bool) {
	leaf := f.Syntax().Tree.At(offset)
	if object := leaf.Parent(); leaf.Text() == "dyn" && object.Kind() == parser.KindDynamicType {
		if tr, ok := f.typeNamed(lastName(object.Child(parser.FieldTrait))).(*names.Trait); ok {
			return f.workspace.asyncMethods(tr)
		}
	}
	return AsyncMethods{}, false
}

// lastName is the name that a written trait ends with, before its arguments.
func lastName(n parser.Node) parser.Node {
	if n.Kind() == parser.KindGenericType {
		n = n.Child(parser.FieldType)
	}
	if name := n.Child(parser.FieldName); name.Valid() {
		return name
	}
	return n
}

// AsyncMethodsAt are those of the trait that is declared, or implemented, around
// offset. ok is false outside of any, and when the trait has none.
func (f *File) AsyncMethodsAt(offset int) (AsyncMethods, bool) {
	tr := f.traitAround(offset)
	if i := f.implAround(offset); i != nil {
		tr = i.Of()
	}
	if tr == nil || tr.Module.Crate.Library() {
		return AsyncMethods{}, false
	}
	return f.workspace.asyncMethods(tr)
}

func (w *Workspace) asyncMethods(tr *names.Trait) (AsyncMethods, bool) {
	m := AsyncMethods{Trait: tr.Hir.Name}
	if t := w.asyncTrait(w.world.asyncTraits(), tr); t != nil {
		for _, o := range t.Obstacles {
			if !o.Boxed {
				m.Native = append(m.Native, o.Name)
			}
		}
	}
	for _, mem := range tr.Hir.Members {
		h, _ := mem.(*hir.Fn)
		if h == nil || tr.Fns[h.Name] == nil {
			continue
		}
		switch fn := tr.Fns[h.Name]; {
		case h.Async && w.env.Boxes(fn):
			m.Boxed = append(m.Boxed, h.Name)
		case !h.Async && isBox(w.env.SigOf(fn).Ret) && w.env.IsFuture(w.env.SigOf(fn).Ret, nil) == types.Yes:
			m.ByHand = append(m.ByHand, h.Name)
		}
	}
	return m, len(m.Native)+len(m.Boxed)+len(m.ByHand) > 0
}

// isBox says that t is Pin<Box<…>>.
func isBox(t *types.Type) bool { return t.IsLang("pin") && t.Args[0].IsLang("owned_box") }

// traitAround is the trait that the file declares around offset, if it has
// methods.
func (f *File) traitAround(offset int) *names.Trait {
	nf := f.workspace.world.files[f.path]
	if nf == nil {
		return nil
	}
	h, ok := itemAround(traitsOf(f.items.Items), traitsOf(nf.Hir.Items), offset)
	i := slices.IndexFunc(nf.Fns, func(fn *names.Fn) bool { return fn.Trait != nil && fn.Trait.Hir == h })
	if !ok || i < 0 {
		return nil
	}
	return nf.Fns[i].Trait
}

// implAround is the impl of the file around offset, if it has methods.
func (f *File) implAround(offset int) *names.Impl {
	nf := f.workspace.world.files[f.path]
	if nf == nil {
		return nil
	}
	h, ok := itemAround(implsIn(f.items.Items), implsIn(nf.Hir.Items), offset)
	i := slices.IndexFunc(nf.Fns, func(fn *names.Fn) bool { return fn.Impl != nil && fn.Impl.Hir == h })
	if !ok || i < 0 {
		return nil
	}
	return nf.Fns[i].Impl
}

// itemAround is the item around offset as names knows it: declarations are shared
// between versions, so of those known it is the one at the same place in their
// order.
func itemAround[T hir.Item](now, known []T, offset int) (item T, ok bool) {
	i := slices.IndexFunc(now, func(it T) bool { return it.Head().Span.Contains(offset) })
	if i < 0 || i >= len(known) {
		return item, false
	}
	return known[i], true
}
