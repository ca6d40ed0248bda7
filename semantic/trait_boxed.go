package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// BoxedTrait is a trait under #[async_trait] whose futures nobody in the
// workspace needs boxed.
type BoxedTrait struct {
	Declaration
	Attr   source.Span // the attribute
	Public bool        // code outside of its crate can name it, and may need them
	Impls  []BoxedImpl
}

// BoxedImpl is an impl of a BoxedTrait, with its own attribute.
type BoxedImpl struct {
	Path string
	Attr source.Span
}

// NeedlesslyBoxed are the file's traits under #[async_trait] that are
// implemented, and whose methods are only called on types that are known:
// nothing in the workspace names the trait but imports and impls. So there is
// no trait object of it, and no generic code that may want its futures Send.
func (f *File) NeedlesslyBoxed() []BoxedTrait {
	nf := f.workspace.world.files[f.path]
	if nf == nil || !f.ofTarget() || f.Package().ForRust(NativeAsyncTraits) == types.No {
		return nil
	}
	var out []BoxedTrait
	for tr := range asyncTraitsOf(nf) {
		if t, ok := f.needlesslyBoxed(tr); ok {
			out = append(out, t)
		}
	}
	return out
}

func (f *File) needlesslyBoxed(tr *names.Trait) (BoxedTrait, bool) {
	w := f.workspace
	h, _ := w.currentTrait(tr)
	d := w.traitDeclaration(tr)
	if h == nil || d == nil || names.Twin(tr) ||
		boxing(tr.Module, tr.Hir.Attrs) != types.Yes || f.underCfg(d.Span.Start) {
		return BoxedTrait{}, false
	}
	t := BoxedTrait{Declaration: *d, Attr: asyncTraitAttr(tr.Module, h.Attrs), Public: tr.Module.Crate.Reachable(tr)}
	for _, i := range w.implsOf(tr) {
		now, shift, ok := w.currentImpl(i)
		if !ok || boxing(i.Module, i.Hir.Attrs) != types.Yes || w.calls(i, tr) {
			return BoxedTrait{}, false
		}
		t.Impls = append(t.Impls, BoxedImpl{Path: i.File.Path, Attr: asyncTraitAttr(i.Module, now.Attrs).Shift(shift)})
	}
	return t, len(t.Impls) > 0 && w.mentions(tr) == 1+len(t.Impls)
}

func asyncTraitAttr(m *names.Module, attrs []hir.Attr) source.Span {
	i := slices.IndexFunc(attrs, m.IsAsyncTrait)
	if i < 0 {
		return source.Span{}
	}
	return attrs[i].Span
}

// calls says that an impl's own method may call one of the trait's: a future
// that contains itself has to be boxed.
func (w *Workspace) calls(i *names.Impl, tr *names.Trait) bool {
	for _, fn := range i.Fns {
		b := w.body(fn)
		if b == nil {
			continue
		}
		for _, c := range b.Calls() {
			if m, ok := c.expr.(*hir.MethodCall); ok && tr.Fns[m.Name] != nil {
				return true
			}
		}
	}
	return false
}

// mentions counts how often the workspace's files spell the trait's name,
// wherever that is, imports left out.
func (w *Workspace) mentions(tr *names.Trait) int {
	count := 0
	for _, path := range w.Paths() {
		file := w.File(path)
		if file.Markdown() {
			continue
		}
		count += countWord(file.Text().Bytes(), tr.Hir.Name) - importsOf(file.items.Items, tr.Hir.Name)
	}
	return count
}

// importsOf counts the imports of a name that keep it.
func importsOf(items []hir.Item, name string) int {
	count := 0
	for imp := range imports(items) {
		if len(imp.Path) > 0 && imp.Path[len(imp.Path)-1] == name && (imp.Alias == name || imp.Alias == "_") {
			count++
		}
	}
	return count
}
