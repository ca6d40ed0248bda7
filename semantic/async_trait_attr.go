package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Mismatch is an impl of which the trait's side and its own disagree about
// #[async_trait]: one of them has boxed futures, the other has not.
type Mismatch struct {
	Impl  TraitItem
	Trait TraitItem
	Decl  Declaration // the trait
	// OnTrait: the attribute is on the trait, and not on the impl.
	OnTrait bool
	// Attr is the attribute, in the file of the side that has it.
	Attr source.Span
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
	var out []Mismatch
	var last *names.Impl
	for _, fn := range nf.Fns {
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
	if onTrait == types.Unknown || onImpl == types.Unknown || onTrait == onImpl {
		return Mismatch{}, false
	}
	m := Mismatch{OnTrait: onTrait == types.Yes}
	if !f.sides(&m, i, tr) {
		return Mismatch{}, false
	}
	return m, len(m.Impl.Methods) > 0
}

// sides fills in where the two stand. ok is false when a cfg may take one of
// them away.
func (f *File) sides(m *Mismatch, i *names.Impl, tr *names.Trait) bool {
	w := f.workspace
	h, file := w.currentTrait(tr)
	now, ok := w.currentImpl(i)
	d := w.traitDeclaration(tr)
	if h == nil || !ok || d == nil || file.underCfg(h.NameSpan.Start) || f.underCfg(now.Base) {
		return false
	}
	m.Decl, m.Only = *d, len(w.implsOf(tr)) == 1
	m.Impl = TraitItem{File: f, Start: now.Base, Impl: true}
	m.Trait = TraitItem{File: file, Start: h.Base}
	has, other, attrs := tr.Module, i.Module, h.Attrs
	if !m.OnTrait {
		has, other, attrs = i.Module, tr.Module, now.Attrs
	}
	for _, a := range attrs {
		if has.IsAsyncTrait(a) {
			m.Attr, m.Named = a.Span, other.IsAsyncTrait(a)
		}
	}
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
		f.underCfg(a.Fn.NameSpan.Start) || m.Trait.File.underCfg(b.Fn.NameSpan.Start) {
		return
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

// currentImpl is the impl as this version has it.
func (w *Workspace) currentImpl(i *names.Impl) (*hir.Impl, bool) {
	file := w.File(i.File.Path)
	at := slices.Index(implsIn(i.File.Hir.Items), i.Hir)
	if file == nil || at < 0 {
		return nil, false
	}
	now := implsIn(file.items.Items)
	if at >= len(now) {
		return nil, false
	}
	return now[at], true
}
