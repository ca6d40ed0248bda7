package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// unitOf is the body of a closure or future that the workspace's code describes.
func (w *Workspace) unitOf(t *types.Type) (*Body, *flow.Unit) {
	switch t.Kind {
	case types.KindAsyncFn:
		b := w.body(w.env.TargetOf(t))
		if b != nil && b.unboxed() {
			return b, b.units[0]
		}
	case types.KindAsyncBlock, types.KindClosure:
		a, ok := t.Code().Owner.Above.(*analysed)
		if !ok {
			return nil, nil
		}
		b := w.bodyOf(a)
		if b == nil {
			return nil, nil
		}
		if u := b.unitOf(t.Code().Expr); u != nil {
			return b, u
		}
	}
	return nil, nil
}

// substOf is what the generics of the body that t is the future of are here.
func (b *Body) substOf(t *types.Type) types.Subst {
	if t.Kind != types.KindAsyncFn {
		return t.Code().Outer
	}
	if t.Fn != b.fn {
		return types.Subst{} // the arguments are those of a trait's fn
	}
	all := b.env().GenericsOf(b.fn).All()
	if slices.EqualFunc(all, t.Args, func(p *types.Param, t *types.Type) bool { return t.Param() == p }) {
		return types.Subst{}
	}
	return types.NewSubst(all, t.Args)
}

// captureTypes are the types of what a closure or block has in it.
func captureTypes(u *flow.Unit) []*types.Type {
	var out []*types.Type
	for _, c := range u.Captures {
		out = append(out, captureType(c))
	}
	return out
}

func captureType(c flow.Capture) *types.Type {
	switch c.Mode {
	case types.BindRef:
		return &types.Type{Kind: types.KindRef, Args: []*types.Type{c.Type}}
	case types.BindRefMut:
		return &types.Type{Kind: types.KindRef, Mut: true, Args: []*types.Type{c.Type}}
	}
	return c.Type
}

// unitOf is the unit of a closure or an async block of the body, nil when it has none.
func (b *Body) unitOf(root hir.Expr) *flow.Unit {
	i := slices.IndexFunc(b.units, func(u *flow.Unit) bool { return u.Root == root })
	if i < 0 {
		return nil
	}
	return b.units[i]
}
