package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Guards that a fn puts where its caller lent it a place: `*slot = Some(guard)`,
// `self.guard = Some(guard)`. They are part of no future of the fn, and the lock is held
// all the same while it waits.

// heldInLent are those at a suspension of the fn's own, one for each parameter. vary says
// that this depends on other bodies.
func (b *Body) heldInLent(s *flow.Suspend) (out []Held, vary bool) {
	for _, p := range b.body.Params {
		bind, ok := p.(*hir.Bind)
		if !ok {
			continue
		}
		t := b.result.Local(bind.Local)
		if t.Kind != types.KindRef || !t.Mut {
			continue
		}
		kind, guard, asked := b.putThrough(b.lastActOn(bind.Local, s, actsThrough))
		if vary = vary || asked; kind == NoGuard {
			continue
		}
		v := flow.Value{Local: bind.Local, Capture: -1, Param: -1, Type: t, Span: bind.Span(), Borrowed: true, Outer: true}
		out = append(out, Held{Name: b.valueName(&v), Span: b.at(v.Span), Type: t, Borrowed: true, Guard: kind, GuardType: guard, value: v})
	}
	return out, vary
}

// actsThrough says that a statement is a method call on what the local refers to or on a
// field of it, or assigns to such.
func actsThrough(e hir.Expr, l hir.LocalID) bool {
	switch e := e.(type) {
	case *hir.MethodCall:
		return partOf(e.Recv, l)
	case *hir.Assign:
		to := e.L
		if deref, ok := to.(*hir.Deref); ok {
			return hir.IsLocal(deref.X, l)
		}
		return partOf(to, l) && !hir.IsLocal(to, l)
	}
	return false
}

// partOf says that x is the local, or a field of it.
func partOf(x hir.Expr, l hir.LocalID) bool {
	for {
		f, ok := x.(*hir.Field)
		if !ok {
			return hir.IsLocal(x, l)
		}
		x = f.X
	}
}

// putThrough is the guard that such a statement leaves there.
func (b *Body) putThrough(act hir.Expr) (kind Guard, guard *types.Type, asked bool) {
	switch act := act.(type) {
	case *hir.Assign:
		kind, guard = b.surelyGuard(act.R)
	case *hir.MethodCall:
		c := b.result.Callee(act)
		if c == nil || c.Fn == nil {
			return NoGuard, nil, false
		}
		if !c.Fn.Module.Crate.Library() {
			return b.putInBy(act)
		}
		if i := slices.IndexFunc(act.Args, func(x hir.Expr) bool { return b.result.Expr(x).IsGuard() }); i >= 0 && putting[act.Name] {
			kind, guard = b.surelyGuard(act.Args[i])
		}
	}
	return kind, guard, false
}
