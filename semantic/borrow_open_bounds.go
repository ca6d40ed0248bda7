package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What says that a type parameter holds no reference of less than 'static life:
// its bounds, or a type in the head of the fn, the impl or the trait, which would
// not be well-formed otherwise.

// open says that p is a parameter of the fn, or of the impl or trait that it
// stands in, and that neither a bound nor a type in their heads makes it 'static.
func (b *Body) open(p *types.Param) bool {
	if p.Const || !slices.Contains(b.env().GenericsOf(b.fn).All(), p) || !b.headsLendAll() {
		return false
	}
	bounds, ok := b.boundsOf(p)
	return ok && b.lend(bounds)
}

// openProjection says the same of what a trait calls by a name: that its type
// parameter is open, and that neither the trait nor a where clause says more of it.
func (b *Body) openProjection(t *types.Type) bool {
	of := t.Args[0]
	if of.Kind != types.KindParam || !b.open(of.Param()) || names.Twin(t.Trait()) {
		return false
	}
	declared := t.Trait().Types[t.Name()]
	if declared == nil || !lendAll(t.Trait().Module, declared.Hir.Bounds) || len(declared.Hir.Generics.Where) > 0 {
		return false
	}
	if bounds, ok := b.boundsOf(of.Param()); !ok || slices.ContainsFunc(bounds, func(x hir.Bound) bool { return constrains(b.fn.Module, x, t.Name(), 0) }) {
		return false
	}
	for _, g := range b.generics() {
		if slices.ContainsFunc(g.Where, func(w hir.WherePredicate) bool { return !b.lend(w.Bounds) }) {
			return false
		}
	}
	return true
}

// constrains says that a bound may say something of the associated type of that
// name, as `IntoIterator<IntoIter: 'static>` does, or a trait above the bound's.
func constrains(m *names.Module, x hir.Bound, name string, depth int) bool {
	if x.Path == nil {
		return false
	}
	if args := x.Path.Last().Args; args != nil && slices.ContainsFunc(args.Bindings, func(a hir.AssocBinding) bool { return a.Name == name }) {
		return true
	}
	tr, ok := boundTrait(m, x)
	if !ok || depth > maxInlineDepth || len(tr.Hir.Generics.Where) > 0 {
		return true
	}
	return slices.ContainsFunc(tr.Hir.Supers, func(s hir.Bound) bool { return constrains(tr.Module, s, name, depth+1) })
}

// generics are those that the fn and what it stands in declare, as written.
func (b *Body) generics() []hir.Generics {
	var all []hir.Generics
	for g := b.env().GenericsOf(b.fn); g != nil; g = g.Parent {
		all = append(all, g.Hir)
	}
	return all
}

// boundsOf are the bounds written of p; ok is false where something else that is
// written may say more of it, or a macro.
func (b *Body) boundsOf(p *types.Param) (bounds []hir.Bound, ok bool) {
	if names.MoreBounds(b.fn) {
		return nil, false
	}
	if p.ArgImpl != nil {
		bounds = slices.Clone(p.ArgImpl.Bounds)
	}
	if p.SelfOf != nil {
		bounds = slices.Clone(p.SelfOf.Hir.Supers)
	}
	for _, g := range b.generics() {
		bounds = slices.AppendSeq(bounds, boundsOn(g, p.Name))
		for _, w := range g.Where {
			if hir.PlainName(w.Type) != p.Name && !b.lend(w.Bounds) {
				return nil, false
			}
		}
		if slices.ContainsFunc(g.Params, func(p hir.GenericParam) bool {
			return p.Kind == hir.LifetimeParam && slices.ContainsFunc(p.Bounds, isStatic)
		}) {
			return nil, false
		}
	}
	return bounds, true
}

// lend says that none of the bounds, written in the fn's module, asks for a lifetime.
func (b *Body) lend(bounds []hir.Bound) bool { return lendAll(b.fn.Module, bounds) }

func lendAll(m *names.Module, bounds []hir.Bound) bool {
	return !slices.ContainsFunc(bounds, func(x hir.Bound) bool { return !lasts(m, x, 0) })
}

// lasts says that a bound, written in the module, asks for no lifetime, nor does a
// trait above it.
func lasts(m *names.Module, x hir.Bound, depth int) bool {
	if x.Path == nil {
		return x.Lifetime == ""
	}
	tr, ok := boundTrait(m, x)
	if !ok || names.Twin(tr) || tr.Hir.Broken || depth > maxInlineDepth {
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

// headsLendAll says that no type in the heads of the fn and its impl implies that
// a parameter is 'static, as `&'static T` does, and as `Held<T>` does where its
// declaration asks for that.
func (b *Body) headsLendAll() bool {
	written := []hir.TypeRef{b.hir.Ret(), b.hir.SelfType()}
	for _, p := range b.hir.Params() {
		written = append(written, p.Type)
	}
	if i := b.fn.Impl; i != nil {
		if !names.AllInert(i.Hir.Attrs) && !slices.ContainsFunc(i.Hir.Attrs, names.CalledAsyncTrait) {
			return false
		}
		written = append(written, i.Hir.Self)
		if i.Hir.Trait != nil {
			written = append(written, &hir.PathType{Path: i.Hir.Trait})
		}
	}
	for _, w := range written {
		for t := range hir.TypeRefs(w) {
			if !b.headLends(t) {
				return false
			}
		}
	}
	return b.hir.SelfLifetime() != "'static"
}

// boxesStatic says that a written type is a box of a future which must be 'static:
// one of a trait object with no other lifetime, or futures' name for it.
func (b *Body) boxesStatic(t hir.TypeRef) bool {
	switch t := t.(type) {
	case *hir.DynType:
		lifetime := func(x hir.Bound) bool { return x.Lifetime != "" && x.Lifetime != "'static" }
		return slices.ContainsFunc(t.Bounds, func(x hir.Bound) bool { return namesFuture(b.fn.Module, x) }) && !slices.ContainsFunc(t.Bounds, lifetime)
	case *hir.PathType:
		d, _ := b.resolveType(t.Path)
		args := t.Path.Last().Args
		if args == nil {
			return false
		}
		switch d := d.(type) {
		case *names.Adt:
			return (d.Lang == "pin" || d.Lang == "owned_box") && len(args.Types) == 1 && b.boxesStatic(args.Types[0])
		case *names.Alias:
			return d.Module.Crate.Library() && strings.HasSuffix(d.Hir.Name, "BoxFuture") && slices.Equal(args.Lifetimes, []string{"'static"})
		}
	}
	return false
}

// namesFuture says that a bound, written in the module, is Future.
func namesFuture(m *names.Module, x hir.Bound) bool {
	tr, ok := boundTrait(m, x)
	return ok && tr.Lang == "future"
}

// boundTrait is the trait that a bound, written in the module, names; ok is false
// for a lifetime, and where the trait is not known.
func boundTrait(m *names.Module, x hir.Bound) (tr *names.Trait, ok bool) {
	if x.Path == nil {
		return nil, false
	}
	d, n := m.ResolveType(x.Path)
	tr, ok = d.(*names.Trait)
	return tr, ok && n == len(x.Path.Segments)
}

// headLends says that a written type, its parts left out, asks for nothing 'static.
func (b *Body) headLends(t hir.TypeRef) bool {
	switch t := t.(type) {
	case *hir.RefType:
		return t.Lifetime != "'static"
	case *hir.PathType:
		args := t.Path.Last().Args
		return t.Path.QSelf == nil && (args == nil || !slices.Contains(args.Lifetimes, "'static") && b.declaredLending(t.Path))
	}
	return true
}

// declaredLending says that the type or the trait that a path names asks for
// nothing 'static where it is declared. No library's alias does.
func (b *Body) declaredLending(p *hir.Path) bool {
	d, n := b.resolveType(p)
	if n != len(p.Segments) {
		return false
	}
	switch d := d.(type) {
	case *names.Adt:
		return d.Module.Crate.Library() || !names.Twin(d) && !macroMade(d) && lendGenerics(d.Module, d.Hir.Generics)
	case *names.Trait:
		return !names.Twin(d) && lendGenerics(d.Module, d.Hir.Generics)
	case *names.Alias:
		return d.Module.Crate.Library()
	}
	return false
}

func lendGenerics(m *names.Module, g hir.Generics) bool {
	return !slices.ContainsFunc(g.Params, func(p hir.GenericParam) bool { return !lendAll(m, p.Bounds) }) &&
		!slices.ContainsFunc(g.Where, func(w hir.WherePredicate) bool { return !lendAll(m, w.Bounds) })
}

// macroMade says that a macro on a type may have changed it.
func macroMade(a *names.Adt) bool {
	return a.Hir.Broken || slices.ContainsFunc(a.Hir.Attrs, func(a hir.Attr) bool { return a.Path != "derive" && !names.Inert(a) })
}
