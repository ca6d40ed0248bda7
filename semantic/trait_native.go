package semantic

import (
	"iter"
	"slices"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// NativeTrait is a trait of a file whose `async fn` the compiler itself reads:
// no attribute rewrites the trait.
type NativeTrait struct {
	Declaration
	Start int // where one more attribute goes
	// Public: code outside of its crate can name the trait.
	Public  bool
	Methods []NativeMethod // the async ones, in source order

	def *names.Trait
}

// NativeMethod is an `async fn` of a trait.
type NativeMethod struct {
	TraitMethod
	Async source.Span // the keyword

	fn *names.Fn
}

// HidesOutput says that what the future gives is itself an `impl Trait`.
func (m NativeMethod) HidesOutput() bool { return returnsImpl(m.Fn.Ret()) }

// NativeTraits are the file's traits with async methods, in source order. One
// that may be rewritten, that is declared twice, or that stands under a cfg
// that may be off is left out.
func (f *File) NativeTraits() []NativeTrait {
	nf := f.workspace.world.files[f.path]
	if nf == nil {
		return nil
	}
	var out []NativeTrait
	for tr := range asyncTraitsOf(nf) {
		if t, ok := f.nativeTrait(tr); ok {
			out = append(out, t)
		}
	}
	return out
}

// asyncTraitsOf are the traits with async fns that the file declares, in source
// order.
func asyncTraitsOf(f *names.File) iter.Seq[*names.Trait] {
	return func(yield func(*names.Trait) bool) {
		var last *names.Trait
		for _, fn := range f.Fns {
			if fn.Trait == nil || !fn.Hir.Async || fn.Trait == last {
				continue
			}
			last = fn.Trait
			if !yield(last) {
				return
			}
		}
	}
}

func (f *File) nativeTrait(tr *names.Trait) (NativeTrait, bool) {
	w := f.workspace
	d := w.traitDeclaration(tr)
	if d == nil || !names.AllInert(tr.Hir.Attrs) || names.Twin(tr) || f.underCfg(d.Span.Start) {
		return NativeTrait{}, false
	}
	h, _ := w.currentTrait(tr)
	public := f.ofTarget() && !f.Package().pieces // nobody can depend on a piece of Markdown
	t := NativeTrait{Declaration: *d, Start: h.Base, Public: public && tr.Module.Crate.Reachable(tr), def: tr}
	for _, mem := range tr.Hir.Members {
		h, ok := mem.(*hir.Fn)
		if !ok || !h.Async {
			continue
		}
		if m, ok := f.nativeMethod(tr.Fns[h.Name]); ok {
			t.Methods = append(t.Methods, m)
		}
	}
	return t, len(t.Methods) > 0
}

// ofTarget says that the file belongs to a crate that is built as such, and not
// to one that stands for a file which no module tree was seen to reach.
func (f *File) ofTarget() bool {
	root := f.workspace.world.files[f.path].Crate.Files[0].Path
	return f.Package().Loose || slices.ContainsFunc(f.Package().Targets, func(t Target) bool { return t.Root == root })
}

// nativeMethod is fn as this version has it. One with a stranger's attribute
// may be something else than it looks like.
func (f *File) nativeMethod(fn *names.Fn) (NativeMethod, bool) {
	m, ok := f.workspace.traitMethod(fn)
	if !ok || names.Twin(fn) || !names.AllInert(m.Fn.Attrs) {
		return NativeMethod{}, false
	}
	async := m.Fn.Node.ChildOf(parser.KindFunctionModifiers).ChildOf(parser.TokAsync)
	if !async.Valid() || f.underCfg(m.Fn.NameSpan.Start) {
		return NativeMethod{}, false
	}
	return NativeMethod{TraitMethod: m, Async: async.Span(), fn: fn}, true
}

// ImplsSend says whether the futures of a method are Send in all impls of the
// workspace: Yes when there is none that is not known to be.
func (f *File) ImplsSend(t NativeTrait, m NativeMethod) types.Verdict {
	verdict := types.Yes
	for _, i := range f.workspace.implsOf(t.def) {
		fn := i.Fns[m.Fn.Name]
		if fn == nil {
			continue // the default body's
		}
		switch own, ok := f.workspace.traitMethod(fn); {
		case ok && own.Send == types.No:
			return types.No
		case !ok || own.Send != types.Yes:
			verdict = types.Unknown
		}
	}
	return verdict
}

// FutureName is how code next to the trait can write the trait Future: by its
// name where that is in scope.
func (t NativeTrait) FutureName() string {
	m := t.def.Module
	noStd := func(a hir.Attr) bool { return a.Path == "no_std" }
	switch {
	case m.ResolvesTo("Future", "std::future::Future"):
		return "Future"
	case slices.ContainsFunc(m.Crate.Files[0].Hir.Attrs, noStd):
		return "core::future::Future"
	}
	return "std::future::Future"
}

// TraitAndImpls are t and all impls of it in the workspace, with t's methods.
// ok is false when one of them cannot be changed, as for Items.
func (f *File) TraitAndImpls(t NativeTrait) ([]TraitItem, bool) {
	var methods []Obstacle
	for _, m := range t.Methods {
		methods = append(methods, Obstacle{Declaration: Declaration{Name: m.Fn.Name}, fn: m.fn})
	}
	return f.workspace.traitItems(t.def, methods)
}
