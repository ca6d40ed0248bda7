package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// openIn looks for a type parameter of the fn in what arg, which must own
// everything, keeps: one that nothing says to be 'static may hold references.
func (b *Body) openIn(arg hir.Expr) (Borrow, bool) {
	switch arg := arg.(type) {
	case *hir.LocalRef:
		return b.openLocal(arg)
	case *hir.Async, *hir.Closure:
		return b.openCapture(arg)
	case *hir.Call, *hir.MethodCall:
		if t := b.result.Expr(arg); t.Kind != types.KindAsyncFn || b.env().Boxes(t.Fn) || names.Twin(t.Fn) {
			break
		}
		for _, a := range argsOf(arg) {
			if ref, ok := a.(*hir.LocalRef); ok {
				if l, ok := b.openLocal(ref); ok {
					return l, true
				}
			}
		}
	}
	return Borrow{}, false
}

func (b *Body) openLocal(ref *hir.LocalRef) (Borrow, bool) {
	t := b.openType(b.result.Local(ref.Local), 0)
	if t == nil {
		return Borrow{}, false
	}
	at := b.at(b.localSpan(ref.Local))
	return Borrow{body: b, Loan: OfType, Local: b.localName(ref.Local), Type: t, Use: b.at(ref.Span()), Decl: at}, true
}

func (b *Body) openCapture(unit hir.Expr) (Borrow, bool) {
	i := slices.IndexFunc(b.units, func(u *flow.Unit) bool { return u.Root == unit })
	if i < 0 {
		return Borrow{}, false
	}
	for _, c := range b.units[i].Captures {
		if c.Mode == types.BindRef || c.Mode == types.BindRefMut {
			continue
		}
		if t := b.openType(c.Type, 0); t != nil {
			return Borrow{
				body: b, Loan: OfType, Local: b.localName(c.Local), Type: t, Use: b.at(c.Use), Decl: b.at(b.localSpan(c.Local)),
			}, true
		}
	}
	return Borrow{}, false
}

// openType is the type parameter in t that may hold references, nil if none is
// known to. A type of the workspace may say more of its parameters.
func (b *Body) openType(t *types.Type, depth int) *types.Type {
	switch t.Kind {
	case types.KindParam:
		if b.open(t.Param) {
			return t
		}
		return nil
	case types.KindTuple, types.KindArray:
	case types.KindAdt:
		if !t.Adt.Module.Crate.Library() {
			return nil
		}
	default:
		return nil
	}
	for _, a := range t.Args {
		if depth < maxInlineDepth {
			if p := b.openType(a, depth+1); p != nil {
				return p
			}
		}
	}
	return nil
}

// open says that p is a parameter of the fn itself, and that neither a bound nor
// a type in the signature makes it 'static.
func (b *Body) open(p *types.Param) bool {
	if !slices.Contains(b.env().GenericsOf(b.fn).Params, p) || !b.signatureLendsAll() {
		return false
	}
	bounds, ok := b.boundsOf(p)
	return ok && !slices.ContainsFunc(bounds, func(x hir.Bound) bool { return !lasts(b.fn.Module, x, 0) })
}

// boundsOf are the bounds written of p; ok is false where a where clause may say
// something else of it.
func (b *Body) boundsOf(p *types.Param) (bounds []hir.Bound, ok bool) {
	if p.ArgImpl != nil {
		bounds = slices.Clone(p.ArgImpl.Bounds)
	}
	g := b.hir.Generics
	bounds = slices.AppendSeq(bounds, boundsOn(g, p.Name))
	for _, w := range g.Where {
		if hir.PlainName(w.Type) != p.Name && slices.ContainsFunc(w.Bounds, func(x hir.Bound) bool { return x.Lifetime != "" }) {
			return nil, false
		}
	}
	return bounds, true
}

// lasts says that a bound, written in the module, asks for no lifetime, nor does a
// trait above it.
func lasts(m *names.Module, x hir.Bound, depth int) bool {
	if x.Path == nil {
		return x.Lifetime == ""
	}
	d, n := m.ResolveType(x.Path)
	tr, ok := d.(*names.Trait)
	if !ok || n != len(x.Path.Segments) || names.Twin(tr) || tr.Hir.Broken || depth > maxInlineDepth {
		return false
	}
	macro := func(a hir.Attr) bool {
		return !names.Inert(a) && !names.CalledAsyncTrait(a) && (a.Path != "wakeful::lang" || !tr.Module.Crate.Library())
	}
	if slices.ContainsFunc(tr.Hir.Attrs, macro) {
		return false
	}
	above := tr.Hir.Supers
	for _, w := range tr.Hir.Generics.Where {
		above = append(above[:len(above):len(above)], w.Bounds...)
	}
	return !slices.ContainsFunc(above, func(s hir.Bound) bool { return !lasts(tr.Module, s, depth+1) })
}

// signatureLendsAll says that no type in the signature implies that a parameter
// is 'static, as `&'static T` does, and a type of the workspace may.
func (b *Body) signatureLendsAll() bool {
	written := []hir.TypeRef{b.hir.Ret()}
	for _, p := range b.hir.Params() {
		written = append(written, p.Type)
	}
	for _, w := range written {
		for t := range hir.TypeRefs(w) {
			switch t := t.(type) {
			case *hir.RefType:
				if t.Lifetime == "'static" {
					return false
				}
			case *hir.PathType:
				if t.Path.QSelf == nil && t.Path.Last().Args != nil && !b.libraryType(t.Path) {
					return false
				}
			}
		}
	}
	return true
}

func (b *Body) libraryType(p *hir.Path) bool {
	d, n := b.fn.Module.ResolveType(p)
	adt, ok := d.(*names.Adt)
	return ok && n == len(p.Segments) && adt.Module.Crate.Library()
}
