package semantic

import (
	"iter"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// holdsCallers says that the local is a parameter whose type, no reference
// itself, has a lifetime in it that is the caller's: `Row<'_>`, `Option<&str>`.
func (b *Body) holdsCallers(l hir.LocalID) bool {
	if b.body.Locals[l].Self {
		return b.selfHoldsCallers()
	}
	t, ok := b.paramType(l)
	_, ref := t.(*hir.RefType)
	return ok && !ref && b.lendsType(t)
}

// paramType is the written type of the parameter that binds the local as a
// whole, nil for a self without one.
func (b *Body) paramType(l hir.LocalID) (t hir.TypeRef, ok bool) {
	i := slices.IndexFunc(b.body.Params, func(p hir.Pat) bool {
		bind, ok := p.(*hir.Bind)
		return ok && bind.Local == l
	})
	if i < 0 {
		return nil, false
	}
	return b.body.Types[i], true
}

// lendsType says that values of a written type of a parameter are bound to a
// lifetime which the caller may choose, and which need not be 'static.
func (b *Body) lendsType(t hir.TypeRef) bool {
	switch t := t.(type) {
	case *hir.RefType:
		return t.Lifetime == "" || b.unbounded(t.Lifetime)
	case *hir.TupleType:
		return slices.ContainsFunc(t.Elems, b.lendsType)
	case *hir.ArrayType:
		return b.lendsType(t.Elem)
	case *hir.PathType:
		return b.lendsPath(t.Path)
	case *hir.DynType:
		return slices.ContainsFunc(t.Bounds, func(bound hir.Bound) bool { return b.lendsLifetime(bound.Lifetime) })
	}
	return false
}

// lendsLifetime says that a lifetime which is written in the type of a parameter is
// one that the caller may choose.
func (b *Body) lendsLifetime(lifetime string) bool {
	return lifetime == "'_" || lifetime != "" && b.unbounded(lifetime)
}

// resolveType is what a path written in the head of the fn names, and how much of it
// that is; nil for a generic parameter, which hides what else has its name.
func (b *Body) resolveType(p *hir.Path) (names.Def, int) {
	if len(p.Segments) > 0 && !p.Global && b.declaresType(p.Segments[0].Name) {
		return nil, 0
	}
	return b.fn.Module.ResolveType(p)
}

// resolveTypeIn is resolveType of a path in the head of the fn, or in an alias of another
// module.
func (b *Body) resolveTypeIn(m *names.Module, p *hir.Path) (names.Def, int) {
	if m == b.fn.Module {
		return b.resolveType(p)
	}
	return m.ResolveType(p)
}

// declaresType says that a generic parameter of the fn, or of what it is a member of,
// has the name.
func (b *Body) declaresType(name string) bool {
	declares := func(g hir.Generics) bool {
		return slices.ContainsFunc(g.Params, func(p hir.GenericParam) bool { return p.Kind == hir.TypeParam && p.Name == name })
	}
	return declares(b.fn.Hir.Generics) || b.fn.Impl != nil && declares(b.fn.Impl.Hir.Generics) ||
		b.fn.Trait != nil && declares(b.fn.Trait.Hir.Generics)
}

func (b *Body) lendsPath(p *hir.Path) bool {
	switch {
	case p.QSelf != nil:
		return false
	case isSelfType(p):
		return b.lendsSelf()
	}
	def, n := b.resolveType(p)
	if alias, ok := def.(*names.Alias); ok && n == len(p.Segments) {
		return b.lendsAlias(alias, p.Last().Args)
	}
	adt, ok := def.(*names.Adt)
	if !ok || n != len(p.Segments) || names.Twin(adt) || takesIn(adt, map[*names.Adt]bool{}) || asksForStatic(adt) {
		return false
	}
	args := p.Last().Args
	if args == nil {
		return hasLifetimes(adt.Hir.Generics)
	}
	if len(args.Lifetimes) == 0 && hasLifetimes(adt.Hir.Generics) {
		return true
	}
	return slices.ContainsFunc(args.Lifetimes, b.lendsLifetime) || slices.ContainsFunc(args.Types, b.lendsType)
}

// lendsAlias looks at an alias such as BoxFuture<'_, T>, which says itself how long
// what it names lives.
func (b *Body) lendsAlias(alias *names.Alias, args *hir.GenericArgs) bool {
	if alias.Impl != nil || alias.Trait != nil || names.Twin(alias) || args == nil {
		return false
	}
	for i, lifetime := range args.Lifetimes {
		params := alias.Hir.Generics.Params
		if i < len(params) && params[i].Kind == hir.LifetimeParam && b.lendsLifetime(lifetime) && livesFor(alias.Hir.Type, params[i].Name) {
			return true
		}
	}
	return false
}

// livesFor says that a written type is bound to a lifetime: by a reference or by a
// trait object in it.
func livesFor(t hir.TypeRef, lifetime string) bool {
	if takesArguments(t) {
		return false
	}
	for t := range hir.TypeRefs(t) {
		switch t := t.(type) {
		case *hir.RefType:
			if t.Lifetime == lifetime {
				return true
			}
		case *hir.DynType:
			if slices.ContainsFunc(t.Bounds, func(b hir.Bound) bool { return b.Lifetime == lifetime }) {
				return true
			}
		}
	}
	return false
}

// takesArguments says that there is a pointer to a fn with parameters in a written type.
// One that takes `&'a str` takes `&'static str` as well, so it is bound to nothing.
func takesArguments(t hir.TypeRef) bool {
	for t := range hir.TypeRefs(t) {
		if f, ok := t.(*hir.FnPtrType); ok && len(f.Params) > 0 {
			return true
		}
	}
	return false
}

// takesIn says the same of what a type of one's own has in it.
func takesIn(adt *names.Adt, seen map[*names.Adt]bool) bool {
	if seen[adt] {
		return false
	}
	seen[adt] = true
	for _, v := range adt.Hir.Variants {
		for _, f := range v.Fields {
			if takesArguments(f.Type) || slices.ContainsFunc(ownIn(adt.Module, f.Type), func(a *names.Adt) bool { return takesIn(a, seen) }) {
				return true
			}
		}
	}
	return false
}

// ownIn are the types with fields that a type written in a module names.
func ownIn(m *names.Module, t hir.TypeRef) []*names.Adt {
	var out []*names.Adt
	for t := range hir.TypeRefs(t) {
		p, ok := t.(*hir.PathType)
		if !ok || p.Path.QSelf != nil {
			continue
		}
		if def, _ := m.ResolveType(p.Path); def != nil {
			if adt, ok := def.(*names.Adt); ok && len(adt.Hir.Variants) > 0 {
				out = append(out, adt)
			}
		}
	}
	return out
}

// impliesStatic says that a written type makes a lifetime 'static: what lies behind
// `&'static` is, and an argument of a type that asks for it. `Self` may have any in it.
func (b *Body) impliesStatic(t hir.TypeRef, lifetime string) bool {
	for t := range hir.TypeRefs(t) {
		switch t := t.(type) {
		case *hir.RefType:
			if t.Lifetime == "'static" && (mentions(t.Elem, lifetime) || mentionsSelf(t.Elem)) {
				return true
			}
		case *hir.PathType:
			def, _ := b.resolveType(t.Path)
			if adt, ok := def.(*names.Adt); ok && asksForStatic(adt) && (mentions(t, lifetime) || mentionsSelf(t)) {
				return true
			}
		}
	}
	return false
}

// asksForStatic says that a type says 'static of a parameter of its own.
func asksForStatic(adt *names.Adt) bool {
	g := adt.Hir.Generics
	return slices.ContainsFunc(g.Params, func(p hir.GenericParam) bool { return slices.ContainsFunc(p.Bounds, isStatic) }) ||
		slices.ContainsFunc(g.Where, func(w hir.WherePredicate) bool { return slices.ContainsFunc(w.Bounds, isStatic) })
}

// mentions says that a written type has a lifetime in it.
func mentions(t hir.TypeRef, lifetime string) bool {
	for l := range lifetimesIn(t) {
		if l == lifetime {
			return true
		}
	}
	return false
}

// lifetimesIn are the lifetimes written in a type; one of a reference may be empty.
func lifetimesIn(t hir.TypeRef) iter.Seq[string] {
	return func(yield func(string) bool) {
		for t := range hir.TypeRefs(t) {
			var here []string
			switch t := t.(type) {
			case *hir.RefType:
				here = []string{t.Lifetime}
			case *hir.PathType:
				if args := t.Path.Last().Args; args != nil {
					here = args.Lifetimes
				}
			case *hir.DynType:
				for _, b := range t.Bounds {
					here = append(here, b.Lifetime)
				}
			}
			if slices.ContainsFunc(here, func(l string) bool { return !yield(l) }) {
				return
			}
		}
	}
}

func hasLifetimes(g hir.Generics) bool {
	return slices.ContainsFunc(g.Params, func(p hir.GenericParam) bool { return p.Kind == hir.LifetimeParam })
}

// futureKeeps says which arguments of a call stay in the future that it makes,
// by index, receiver first. Those of an async fn all do; what a fn hides behind
// `impl Future` keeps as much as it may name.
func futureKeeps(made *types.Type) func(int) bool {
	fn := made.Fn
	switch made.Kind {
	case types.KindAsyncFn:
		return func(int) bool { return true }
	case types.KindOpaque:
		ret, ok := fn.Hir.Ret().(*hir.ImplType)
		if !ok || fn.Trait != nil || fn.Impl != nil && fn.Impl.Hir.Trait != nil || fn.Module.Crate.Library() {
			break
		}
		if slices.ContainsFunc(ret.Bounds, func(bound hir.Bound) bool { return bound.Use || bound.Lifetime == "'static" }) {
			break // it lists what it captures, or promises that nothing of it is borrowed
		}
		receiver := 0
		if fn.Hir.SelfKind != hir.NoSelf {
			receiver = 1
		}
		return func(i int) bool {
			if i < receiver {
				return capturedSelf(fn, ret)
			}
			i -= receiver
			return i < len(fn.Hir.Params()) && captured(fn, ret, fn.Hir.Params()[i].Type)
		}
	}
	return func(int) bool { return false }
}

// captured says that what a fn hides behind ret is bound to the lifetime of an
// argument of the type t: always by a type parameter, and from edition 2024 on
// by any lifetime. Before, it had to be named.
func captured(fn *names.Fn, ret *hir.ImplType, t hir.TypeRef) bool {
	switch t := t.(type) {
	case *hir.ImplType:
		return true
	case *hir.PathType:
		return t.Path.QSelf == nil && len(t.Path.Segments) == 1 && slices.ContainsFunc(fn.Hir.Generics.Params, func(p hir.GenericParam) bool {
			return p.Kind == hir.TypeParam && p.Name == t.Path.Segments[0].Name
		})
	case *hir.RefType:
		return capturedLifetime(fn, ret, t.Lifetime)
	}
	return false
}

// capturedSelf says the same of the reference to itself that a method is called on.
func capturedSelf(fn *names.Fn, ret *hir.ImplType) bool {
	byRef := fn.Hir.SelfKind == hir.SelfRef || fn.Hir.SelfKind == hir.SelfRefMut
	return byRef && capturedLifetime(fn, ret, fn.Hir.SelfLifetime())
}

// capturedLifetime says it of a reference with that lifetime, "" for one that is not written.
func capturedLifetime(fn *names.Fn, ret *hir.ImplType, lifetime string) bool {
	return lifetime != "'static" && (fn.Module.Crate.Edition >= 2024 || slices.ContainsFunc(ret.Bounds, func(bound hir.Bound) bool {
		return bound.Lifetime != "" && (bound.Lifetime == lifetime || lifetime == "" && bound.Lifetime == "'_")
	}))
}
