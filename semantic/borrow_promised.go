package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// What the head of a fn says of how long the future lives that it gives back, and futures
// that keep a reference of the caller's which need not live that long.

// promise is how long the future must live, and with it all that it borrows.
type promise struct {
	lifetime string // "'static" also where the head leaves no lifetime to borrow for
	self     bool   // it is that of `&self`, which has no name
}

// beyondPromise is what the future that end gives keeps of what the caller lends for less
// than the head promises.
func (b *Body) beyondPromise(end hir.Expr) (Borrow, bool) {
	if b.body.Async || names.Rewritten(b.fn) {
		return Borrow{}, false
	}
	p, ok := b.promised()
	if !ok {
		return Borrow{}, false
	}
	for _, kept := range b.keptIn(end, 0) {
		for _, l := range b.lentByCaller(kept, p) {
			if b.inExpansion(l.Span, l.Use) {
				continue
			}
			l.Loan, l.Promised = TooShort, p.lifetime
			if call, ok := end.(*hir.Call); ok {
				l.Span = b.at(calleeSpan(call)) // rustc shows all that is given back
			}
			return l, true
		}
	}
	return Borrow{}, false
}

// lentByCaller are the references of the caller's in a future that do not keep the promise.
func (b *Body) lentByCaller(kept hir.Expr, p promise) []Borrow {
	switch kept := kept.(type) {
	case *hir.Async:
		l, ok := b.borrowOfUnitWhere(kept, func(l hir.LocalID) bool { return p.broken(b, l) })
		if ok && p.isBrokenBy(l) {
			return []Borrow{l}
		}
	case *hir.Call, *hir.MethodCall:
		if !b.surelyOf(b.result.Expr(kept)) {
			return nil
		}
		found := b.borrowsOfFuture(kept)
		for i := range found {
			found[i].Span = b.at(calleeSpan(kept))
		}
		return slices.DeleteFunc(found, func(l Borrow) bool { return !p.isBrokenBy(l) || !p.broken(b, l.of) })
	}
	return nil
}

// isBrokenBy says that it is the caller who lends, by one reference of its own where that is
// to be compared.
func (p promise) isBrokenBy(l Borrow) bool {
	return l.Loan == OfCaller || l.Loan == InParam && p.lifetime == "'static"
}

// broken says that what a local holds may live for less than the promise. A reference whose
// lifetime is not written may be as short as the call; of one that is, nothing may be said
// that relates it to another.
func (p promise) broken(b *Body, l hir.LocalID) bool {
	switch {
	case p.lifetime == "'static":
		return true
	case l == noLocal || !b.callersRef(l):
		return false
	case b.body.Locals[l].Self && b.hir.SelfKind != hir.SelfTyped && unnamed(b.hir.SelfLifetime()):
		return !p.self
	}
	lifetime := b.lifetimeOfParam(l)
	switch {
	case b.declaredByImpl(lifetime):
		return false // what has it in it, as self may, lives for less
	case unnamed(lifetime), p.self:
		return true
	}
	written := []hir.TypeRef{b.hir.SelfType()}
	for _, x := range b.hir.Params() {
		written = append(written, x.Type)
	}
	return lifetime != p.lifetime && !slices.ContainsFunc(written, func(t hir.TypeRef) bool {
		return mentions(t, lifetime) && mentions(t, p.lifetime)
	})
}

// lifetimeOfParam is the lifetime that is written of a parameter that is a reference, also of
// a self with a type.
func (b *Body) lifetimeOfParam(l hir.LocalID) string {
	written, _ := b.paramType(l)
	switch {
	case b.body.Locals[l].Self && b.hir.SelfKind != hir.SelfTyped:
		return b.hir.SelfLifetime()
	case b.body.Locals[l].Self:
		written = b.hir.SelfType()
	}
	if ref, ok := written.(*hir.RefType); ok {
		return ref.Lifetime
	}
	return ""
}

// promised is what the head of the fn says of the future that it gives back. ok is false
// where that is no plain future, or says nothing.
func (b *Body) promised() (p promise, ok bool) {
	lifetime, ok := b.promisedBy(b.fn.Module, b.hir.Ret(), 0)
	if !ok || !unnamed(lifetime) {
		return promise{lifetime: lifetime}, ok
	}
	bySelf := b.hir.SelfKind == hir.SelfRef || b.hir.SelfKind == hir.SelfRefMut
	if !bySelf {
		return promise{}, false // there is one reference only that it can come from
	}
	if own := b.hir.SelfLifetime(); !unnamed(own) {
		return promise{lifetime: own}, true
	}
	return promise{lifetime: "'_", self: true}, true
}

// promisedBy is the lifetime of a future of a type that is written in the module: of a boxed trait object, of
// `impl Future`, or of an alias of one.
func (b *Body) promisedBy(m *names.Module, t hir.TypeRef, depth int) (lifetime string, ok bool) {
	if depth > maxInlineDepth {
		return "", false
	}
	switch t := t.(type) {
	case *hir.DynType:
		lifetime, n := lifetimeOf(t.Bounds)
		if n == 0 {
			lifetime = "'static"
		}
		return lifetime, n < 2 && slices.ContainsFunc(t.Bounds, func(x hir.Bound) bool { return namesFuture(m, x) })
	case *hir.ImplType:
		return b.promisedByImpl(t)
	case *hir.PathType:
		if alias := b.ownAlias(t.Path); alias != nil {
			return b.promisedByAlias(alias, nil, depth)
		}
		d, n := b.resolveTypeIn(m, t.Path)
		args := t.Path.Last().Args
		if n != len(t.Path.Segments) {
			return "", false
		}
		switch d := d.(type) {
		case *names.Adt:
			if (d.Lang == "pin" || d.Lang == "owned_box") && args != nil && len(args.Types) == 1 {
				return b.promisedBy(m, args.Types[0], depth+1)
			}
		case *names.Alias:
			if d.Impl == nil && d.Trait == nil {
				return b.promisedByAlias(d, args, depth)
			}
		}
	}
	return "", false
}

// ownAlias is the associated type that `Self::Name` names in the head of a member of an impl.
func (b *Body) ownAlias(p *hir.Path) *names.Alias {
	if b.fn.Impl == nil || p.QSelf != nil || len(p.Segments) != 2 || p.Segments[0].Name != "Self" || p.Segments[1].Args != nil {
		return nil
	}
	return b.fn.Impl.Types[p.Segments[1].Name]
}

// promisedByAlias is promisedBy of what an alias stands for, with its lifetimes given.
func (b *Body) promisedByAlias(alias *names.Alias, args *hir.GenericArgs, depth int) (lifetime string, ok bool) {
	if names.Twin(alias) || alias.Hir.Type == nil {
		return "", false
	}
	params := slices.DeleteFunc(slices.Clone(alias.Hir.Generics.Params), func(p hir.GenericParam) bool { return p.Kind != hir.LifetimeParam })
	lifetime, ok = b.promisedBy(alias.Module, alias.Hir.Type, depth+1)
	i := slices.IndexFunc(params, func(p hir.GenericParam) bool { return p.Name == lifetime })
	switch {
	case !ok || i < 0:
		return lifetime, ok && (lifetime == "'static" || alias.Impl != nil && !unnamed(lifetime))
	case args == nil || len(args.Lifetimes) == 0:
		return "'_", true
	case len(args.Lifetimes) != len(params):
		return "", false
	}
	return args.Lifetimes[i], true
}

// promisedByImpl is promisedBy of `impl Future`. Before edition 2024 the future of a fn that
// is no member of a trait borrows for the lifetimes alone that are named.
func (b *Body) promisedByImpl(t *hir.ImplType) (lifetime string, ok bool) {
	if !slices.ContainsFunc(t.Bounds, func(x hir.Bound) bool { return namesFuture(b.fn.Module, x) }) || slices.ContainsFunc(t.Bounds, func(x hir.Bound) bool { return x.Use }) {
		return "", false
	}
	lifetime, n := lifetimeOf(t.Bounds)
	if n > 0 {
		return lifetime, n == 1
	}
	member := b.fn.Trait != nil || b.fn.Impl != nil && b.fn.Impl.Hir.Trait != nil
	if b.edition() >= 2024 || member || !b.borrowsNothing(t) {
		return "", false
	}
	return "'static", true
}

// borrowsNothing says that no lifetime is hidden in a written type.
func (b *Body) borrowsNothing(t hir.TypeRef) bool {
	for part := range hir.TypeRefs(t) {
		switch part := part.(type) {
		case *hir.RefType, *hir.DynType, *hir.FnPtrType:
			return false
		case *hir.PathType:
			if !b.plainPath(part.Path) {
				return false
			}
		}
	}
	return true
}

// plainPath says that a path names a type that has no lifetime.
func (b *Body) plainPath(p *hir.Path) bool {
	if args := p.Last().Args; p.QSelf != nil || args != nil && len(args.Lifetimes) > 0 {
		return false
	}
	if len(p.Segments) == 1 && b.declaresType(p.Segments[0].Name) {
		return true
	}
	d, n := b.resolveType(p)
	switch d := d.(type) {
	case names.Prim:
		return n == len(p.Segments)
	case *names.Adt:
		return n == len(p.Segments) && !names.Twin(d) && !hasLifetimes(d.Hir.Generics)
	case *names.Alias:
		return n == len(p.Segments) && !names.Twin(d) && !hasLifetimes(d.Hir.Generics) && d.Module.Crate.Library()
	}
	return false
}

// lifetimeOf is the lifetime among bounds, and how many there are.
func lifetimeOf(bounds []hir.Bound) (lifetime string, n int) {
	for _, x := range bounds {
		if x.Lifetime != "" {
			lifetime, n = x.Lifetime, n+1
		}
	}
	return lifetime, n
}
