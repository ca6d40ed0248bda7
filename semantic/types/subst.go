package types

import "slices"

// Subst maps parameters to types. They are a few, so they are looked for one by
// one. The zero Subst leaves all as it is.
type Subst struct {
	params []*Param
	types  []*Type // of the parameter at the same index
}

// NewSubst maps parameters to the types at the same index; those for which there
// is none are left as they are. It takes over both slices.
func NewSubst(params []*Param, ts []*Type) Subst {
	n := min(len(params), len(ts))
	return Subst{params[:n:n], ts[:n:n]}
}

// substFor maps a declaration's parameters to args, which are in the order of
// Generics.All; missing ones become unknown.
func substFor(g *Generics, args []*Type) Subst {
	all := g.All()
	if len(args) < len(all) {
		args = slices.Grow(slices.Clone(args), len(all)-len(args))
		for len(args) < len(all) {
			args = append(args, UnknownType)
		}
	}
	return NewSubst(all, args)
}

// Empty says that nothing is replaced.
func (s Subst) Empty() bool { return len(s.params) == 0 }

// Of is what p becomes, nil where it is left as it is.
func (s Subst) Of(p *Param) *Type {
	if i := slices.Index(s.params, p); i >= 0 {
		return s.types[i]
	}
	return nil
}

// with is s with the parameters mapped to ts as well, which go before.
func (s Subst) with(params []*Param, ts []*Type) Subst {
	more := NewSubst(params, ts)
	return Subst{append(more.params, s.params...), append(more.types, s.types...)}
}

// mapped is s with f applied to what the parameters become.
func (s Subst) mapped(f func(*Type) *Type) Subst { return Subst{s.params, mapTypes(s.types, f)} }

// apply replaces parameters; shared parts stay shared.
func (s Subst) apply(t *Type) *Type {
	if s.Empty() || t == nil {
		return t
	}
	switch t.Kind {
	case KindParam:
		if u := s.Of(t.Param()); u != nil {
			return u
		}
		return t
	case KindUnknown, KindNever, KindPrim, KindVar:
		return t
	}
	args, bounds := s.applyAll(t.Args), s.applyBounds(t.Bounds())
	if t.Kind == KindClosure || t.Kind == KindAsyncBlock {
		u := t.withCode(&Code{t.Code().Owner, t.Code().Expr, s.after(t.Code().Outer)})
		u.Args = args
		return u
	}
	if sameSlice(args, t.Args) && sameSlice(bounds, t.Bounds()) {
		return t
	}
	u := *t
	u.Args = args
	if sameSlice(bounds, t.Bounds()) {
		return &u
	}
	return u.withBounds(bounds)
}

// after is first, then s.
func (s Subst) after(first Subst) Subst {
	if first.Empty() {
		return s
	}
	return s.with(first.params, s.applyAll(first.types))
}

// Apply replaces parameters in t.
func (s Subst) Apply(t *Type) *Type { return s.apply(t) }

func (s Subst) applyAll(ts []*Type) []*Type { return mapTypes(ts, s.apply) }

// mapTypes is ts with f applied to each, and ts itself when nothing changes.
func mapTypes(ts []*Type, f func(*Type) *Type) []*Type {
	return mapSame(ts, func(t *Type) (*Type, bool) {
		u := f(t)
		return u, u != t
	})
}

func (s Subst) applyBounds(bs []Bound) []Bound {
	return mapSame(bs, func(b Bound) (Bound, bool) {
		c := s.applyBound(b)
		return c, !sameSlice(c.Args, b.Args) || !sameSlice(c.Assoc, b.Assoc)
	})
}

func (s Subst) applyBound(b Bound) Bound {
	b.Args = s.applyAll(b.Args)
	b.Assoc = mapSame(b.Assoc, func(a AssocBinding) (AssocBinding, bool) {
		t := s.apply(a.Type)
		return AssocBinding{a.Name, t}, t != a.Type
	})
	return b
}

// mapSame is xs with f applied to each, and xs itself when f changes none.
func mapSame[T any](xs []T, f func(T) (T, bool)) []T {
	var out []T
	for i, x := range xs {
		y, changed := f(x)
		if changed && out == nil {
			out = append(make([]T, 0, len(xs)), xs[:i]...)
		}
		if out != nil {
			out = append(out, y)
		}
	}
	if out == nil {
		return xs
	}
	return out
}

// sameSlice says that both are the very same slice, as mapSame leaves one.
func sameSlice[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}
