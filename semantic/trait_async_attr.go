package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Mismatch is an impl of which the trait's side and its own disagree about
// #[async_trait]: one of them has boxed futures, the other has not, or both have
// and only one lets them be other than Send.
type Mismatch struct {
	Impl  TraitItem
	Trait TraitItem
	Decl  Declaration // the trait
	// OnTrait: the attribute is on the trait, and not on the impl.
	OnTrait bool
	// Relaxed: both have the attribute, and what only one has is ?Send in it.
	Relaxed bool
	// Attr is the attribute, in the file of the side that has it, or the ?Send.
	Attr source.Span
	// Own is the impl's attribute, where it has one.
	Own source.Span
	// Only: the workspace has no other impl of the trait.
	Only bool
	// Named: the other side can write the attribute's path as it stands.
	Named bool
}

// Mismatches are the impls of the file that rustc rejects because only one side
// has #[async_trait]. Each has at least one method that both sides write as
// `async fn`; those are its Methods.
func (f *File) Mismatches() []Mismatch {
	nf := f.workspace.world.files[f.path]
	if nf == nil {
		return nil
	}
	out := f.mismatchesOf(nf.Fns)
	for b := range f.bodies(mayImplement) {
		out = append(out, f.mismatchesOf(b.nested)...)
	}
	sortBySpan(out, func(m Mismatch) source.Span { return m.Impl.Methods[0].Name })
	return out
}

// mismatchesOf are those of the impls that fns stand in, which are in the order
// of the source.
func (f *File) mismatchesOf(fns []*names.Fn) []Mismatch {
	var out []Mismatch
	var last *names.Impl
	for _, fn := range fns {
		if fn.Impl == nil || !fn.Hir.Async || fn.Impl == last || fn.Impl.Hir.Trait == nil {
			continue
		}
		last = fn.Impl
		if m, ok := f.mismatch(last, last.Of()); ok {
			out = append(out, m)
		}
	}
	return out
}

func (f *File) mismatch(i *names.Impl, tr *names.Trait) (Mismatch, bool) {
	if tr == nil || tr.Module.Crate.Library() || tr.VariantOf != nil || names.Twin(tr) || i.Hir.Broken || tr.Hir.Broken {
		return Mismatch{}, false
	}
	onTrait, onImpl := boxing(tr.Module, tr.Hir.Attrs), boxing(i.Module, i.Hir.Attrs)
	if onTrait == types.Unknown || onImpl == types.Unknown {
		return Mismatch{}, false
	}
	m := Mismatch{OnTrait: onTrait == types.Yes}
	if onTrait == onImpl {
		m.OnTrait, m.Relaxed = relaxes(tr.Module, tr.Hir.Attrs), true
		if onTrait == types.No || m.OnTrait == relaxes(i.Module, i.Hir.Attrs) {
			return Mismatch{}, false
		}
	}
	if !f.sides(&m, i, tr) {
		return Mismatch{}, false
	}
	return m, len(m.Impl.Methods) > 0
}

// sides fills in where the two stand. ok is false when a cfg may take one of
// them away.
func (f *File) sides(m *Mismatch, i *names.Impl, tr *names.Trait) bool {
	w := f.workspace
	h, file, base := w.traitHere(tr)
	now, shift, ok := w.currentImpl(i)
	if h == nil || !ok || file.underCfg(h.NameSpan.Start+base) || f.underCfg(now.Base+shift) {
		return false
	}
	m.Decl = Declaration{Name: h.Name, Path: file.path, Span: h.NameSpan.Shift(base)}
	m.Impl = TraitItem{File: f, Start: now.Base + shift, Impl: true}
	m.Trait = TraitItem{File: file, Start: h.Base + base}
	m.Only = len(w.implsOf(tr)) == 1
	has, other, attrs, from := tr.Module, i.Module, h.Attrs, base
	if !m.OnTrait {
		has, other, attrs, from = i.Module, tr.Module, now.Attrs, shift
	}
	for _, a := range attrs {
		if has.IsAsyncTrait(a) {
			m.Attr, m.Named = a.Span.Shift(from), other.IsAsyncTrait(a)
		}
	}
	m.Own = asyncTraitAttr(i.Module, now.Attrs).Shift(shift)
	for _, mem := range i.Hir.Members {
		if fn, ok := mem.(*hir.Fn); ok {
			f.side(m, i.Fns[fn.Name], tr.Fns[fn.Name])
		}
	}
	return true
}

// side adds a method that both sides write as `async fn`, and nothing else
// about which is in doubt.
func (f *File) side(m *Mismatch, own, declared *names.Fn) {
	if own == nil || declared == nil || !own.Hir.Async || !declared.Hir.Async || names.Twin(own) || names.Twin(declared) {
		return
	}
	a, ok := f.workspace.traitMethod(own)
	b, known := f.workspace.traitMethod(declared)
	if !ok || !known || !names.AllInert(a.Fn.Attrs) || !names.AllInert(b.Fn.Attrs) ||
		f.underCfg(a.Name.Start) || m.Trait.File.underCfg(b.Name.Start) {
		return
	}
	if m.Relaxed { // what counts is the future in the box
		w := f.workspace
		a.Send, _ = w.env.AutoHolds(w.env.FutureOf(own), types.Send, w.env.Predicates(w.env.GenericsOf(own)))
	}
	m.Impl.Methods = append(m.Impl.Methods, a)
	m.Trait.Methods = append(m.Trait.Methods, b)
}

// boxing says whether #[async_trait] is among the attributes. With a stranger's
// attribute, or under a condition, it is not known what becomes of the item.
func boxing(m *names.Module, attrs []hir.Attr) types.Verdict {
	verdict := types.No
	for _, a := range attrs {
		switch {
		case m.IsAsyncTrait(a) && !a.Conditional && !a.Inner:
			verdict = types.Yes
		case !names.Inert(a):
			return types.Unknown
		}
	}
	return verdict
}

// relaxes says that the #[async_trait] among the attributes lets the futures be
// other than Send.
func relaxes(m *names.Module, attrs []hir.Attr) bool {
	return slices.ContainsFunc(attrs, func(a hir.Attr) bool { return m.IsAsyncTrait(a) && a.Args == "?Send" })
}

// currentImpl is the impl as this version has it, and how far its spans are from
// their places in the file.
func (w *Workspace) currentImpl(i *names.Impl) (h *hir.Impl, shift int, ok bool) {
	file := w.File(i.File.Path)
	if file == nil {
		return nil, 0, false
	}
	if shift, ok := w.shift(i.Fns); ok {
		return i.Hir, shift, true
	}
	at := slices.Index(implsIn(i.File.Hir.Items), i.Hir)
	now := implsIn(file.items.Items)
	if at < 0 || at >= len(now) {
		return nil, 0, false
	}
	return now[at], 0, true
}

// traitHere is currentTrait for those of blocks, too, with the shift of its spans.
func (w *Workspace) traitHere(tr *names.Trait) (h *hir.Trait, file *File, shift int) {
	if shift, ok := w.shift(tr.Fns); ok {
		return tr.Hir, w.File(tr.File.Path), shift
	}
	h, file = w.currentTrait(tr)
	return h, file, 0
}

// shift is how far the spans of an item in a body are from their places in the
// file; the item's own fns tell. ok is false for those outside of bodies.
func (w *Workspace) shift(fns map[string]*names.Fn) (shift int, ok bool) {
	for _, fn := range fns {
		if fn.Outer != nil {
			_, _, base := w.current(fn.Outer)
			return base, true
		}
	}
	return 0, false
}
