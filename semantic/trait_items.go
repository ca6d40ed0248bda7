package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// TraitItem is a trait, or an impl of it, as this version has it. Its spans
// are absolute in its file.
type TraitItem struct {
	File    *File
	Start   int // where one more attribute goes
	Impl    bool
	Methods []TraitMethod // those that are obstacles, in source order
}

// TraitMethod is a method of a trait, or an impl's version of it.
type TraitMethod struct {
	Fn   *hir.Fn
	Name source.Span
	Item source.Span // from its first word on, without attributes
	Body source.Span // empty when there is none
	// Send says whether the future of its body is Send.
	Send types.Verdict
	// InBody: it stands in a block, and the spans of Fn count from elsewhere.
	InBody bool
}

// Items are the traits that declare t's obstacles, and all impls of them in
// the workspace. ok is false when one of them cannot be changed: it is made by
// a macro, or the trait stands in a block, or the methods are not all written in
// the same form, `async fn`.
func (f *File) Items(t *AsyncTrait) (items []TraitItem, ok bool) {
	var traits []*names.Trait
	for _, o := range t.Obstacles {
		if !o.Async {
			return nil, false
		}
		if !slices.Contains(traits, o.fn.Trait) {
			traits = append(traits, o.fn.Trait)
		}
	}
	for _, tr := range traits {
		found, ok := f.workspace.traitItems(tr, t.Obstacles)
		if !ok {
			return nil, false
		}
		items = append(items, found...)
	}
	return items, len(items) > 0
}

// traitItems are one trait and its impls.
func (w *Workspace) traitItems(tr *names.Trait, obstacles []Obstacle) ([]TraitItem, bool) {
	h, file := w.currentTrait(tr)
	if h == nil {
		return nil, false
	}
	item := TraitItem{File: file, Start: h.Base}
	var methods []string
	for _, o := range obstacles {
		if o.fn.Trait != tr {
			continue
		}
		m, ok := w.traitMethod(o.fn)
		if !ok {
			return nil, false
		}
		item.Methods = append(item.Methods, m)
		methods = append(methods, o.Name)
	}
	items := []TraitItem{item}
	for _, i := range w.implsOf(tr) {
		found, ok := w.implItem(i, methods)
		if !ok {
			return nil, false
		}
		items = append(items, found)
	}
	return items, true
}

// implsOf are the impls of a trait in all crates of the workspace.
func (w *Workspace) implsOf(tr *names.Trait) []*names.Impl {
	var crates []*names.Crate
	for _, path := range w.Paths() {
		if f := w.world.files[path]; f != nil && !slices.Contains(crates, f.Crate) {
			crates = append(crates, f.Crate)
		}
	}
	var out []*names.Impl
	for _, c := range crates {
		out = append(out, c.Impls().AllOf(tr)...)
	}
	return append(out, w.implsInBodies(tr)...)
}

// implsInBodies are the impls of a trait that stand in blocks, such as that of a
// test's mock.
func (w *Workspace) implsInBodies(tr *names.Trait) []*names.Impl {
	var out []*names.Impl
	for _, f := range w.spelling(tr.Hir.Name) {
		for _, i := range f.implsInBodies() {
			if i.Of() == tr {
				out = append(out, i)
			}
		}
	}
	return out
}

// implsInBodies are the file's impls that stand in blocks and have methods.
func (f *File) implsInBodies() []*names.Impl {
	f.innerImplsOnce.Do(func() {
		for b := range f.bodies(mayImplement) {
			for _, fn := range b.nested {
				if i := fn.Impl; i != nil && !slices.Contains(f.innerImpls, i) {
					f.innerImpls = append(f.innerImpls, i)
				}
			}
		}
	})
	return f.innerImpls
}

// mayImplement says that there may be impls with async methods in a body.
func mayImplement(_ *names.Fn, h *hir.Fn) bool {
	text := h.Block.Bytes()
	return wordSet{"impl": true}.mentions(text) && wordSet{"async": true}.mentions(text)
}

func (w *Workspace) implItem(i *names.Impl, methods []string) (TraitItem, bool) {
	now, shift, ok := w.currentImpl(i)
	if !ok || !names.AllInert(now.Attrs) || w.File(i.File.Path).underCfg(now.Base+shift) {
		return TraitItem{}, false
	}
	item := TraitItem{File: w.File(i.File.Path), Start: now.Base + shift, Impl: true}
	for _, name := range methods {
		fn := i.Fns[name]
		if fn == nil {
			continue // a provided method
		}
		m, ok := w.traitMethod(fn)
		if !ok || !m.Fn.Async {
			return TraitItem{}, false
		}
		item.Methods = append(item.Methods, m)
	}
	return item, true
}

func (w *Workspace) traitMethod(fn *names.Fn) (TraitMethod, bool) {
	file, h, base := w.current(fn)
	if file == nil || h == nil || h.Broken {
		return TraitMethod{}, false
	}
	shift := base - h.Base
	m := TraitMethod{Fn: h, Name: h.NameSpan.Shift(shift), Item: source.Span{Start: base, End: h.Span.End + shift}, InBody: fn.Ordinal < 0}
	if h.Block.Valid() {
		m.Body = h.Block.Span().Shift(shift)
		g := w.env.GenericsOf(fn)
		m.Send, _ = w.env.AutoHolds(w.env.SigOf(fn).Ret, types.Send, w.env.Predicates(g))
	}
	return m, true
}

// implsIn are the impls of a file in source order.
func implsIn(items []hir.Item) []*hir.Impl {
	var out []*hir.Impl
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Impl:
			out = append(out, it)
		case *hir.Module:
			out = append(out, implsIn(it.Items)...)
		}
	}
	return out
}

// Boxable says that with boxed futures in place of its async methods the trait
// could be made into an object: nothing else stands in the way.
func (t *AsyncTrait) Boxable() bool {
	for _, o := range t.Obstacles {
		if o.fn.Trait.Module.Block || !dyncompatible(o.fn.Trait.Hir) || !names.AllInert(o.fn.Trait.Hir.Attrs) {
			return false
		}
	}
	return !t.Variant && len(t.Obstacles) > 0 && (t.def.Module.Block || dyncompatible(t.def.Hir))
}

// dyncompatible says that the trait has nothing that keeps it from being made
// into an object, what its methods return through `async` or `impl` apart. In
// doubt it says no.
func dyncompatible(t *hir.Trait) bool {
	for _, b := range t.Supers {
		if b.Path != nil && b.Path.Last().Name == "Sized" {
			return false
		}
	}
	for _, m := range t.Members {
		switch m := m.(type) {
		case *hir.Fn:
			if !sizedOnly(m) && !objectSafe(m) {
				return false
			}
		case *hir.TypeAlias:
			if len(m.Generics.Params) > 0 {
				return false
			}
		default:
			return false
		}
	}
	return true
}

func objectSafe(f *hir.Fn) bool {
	if f.SelfKind != hir.SelfRef && f.SelfKind != hir.SelfRefMut {
		return false
	}
	for _, p := range f.Generics.Params {
		if p.Kind != hir.LifetimeParam {
			return false
		}
	}
	for _, p := range f.Params() {
		if returnsImpl(p.Type) || mentionsSelf(p.Type) {
			return false
		}
	}
	return !mentionsSelf(f.Ret())
}

func mentionsSelf(t hir.TypeRef) bool {
	if t == nil {
		return false
	}
	for t := range hir.TypeRefs(t) {
		if isSelf(t) {
			return true
		}
	}
	return false
}
