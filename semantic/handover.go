package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Movable says that the call means the same in a closure: it has no `?`,
// `.await`, `return` and the like in it.
func (c Call) Movable() bool {
	found := false
	hir.Walk(c.expr, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Closure, *hir.Async:
			return false
		case *hir.Await, *hir.Try, *hir.Return, *hir.Break, *hir.Continue, *hir.Join, *hir.Select, *hir.OpaqueMacro, *hir.Missing:
			found = true
		}
		return !found
	})
	return !found
}

// Mentions says that the call names locals.
func (c Call) Mentions() bool { return len(c.mentioned()) > 0 }

// Handover says whether a closure that owns what the call mentions can run it
// on another thread. No: something is borrowed, needed afterwards, or bound to
// the thread.
func (c Call) Handover() types.Verdict {
	verdict := types.Yes
	for _, l := range c.mentioned() {
		switch c.movable(l) {
		case types.No:
			return types.No
		case types.Unknown:
			verdict = types.Unknown
		}
	}
	if v, _ := c.body.env().AutoHolds(c.body.result.Expr(c.expr), types.Send, c.body.result.Env); v != types.Yes {
		return v
	}
	return verdict
}

// mentioned are the locals that the call names.
func (c Call) mentioned() []hir.LocalID {
	var out []hir.LocalID
	hir.Walk(c.expr, func(e hir.Expr) bool {
		if l, ok := e.(*hir.LocalRef); ok && !slices.Contains(out, l.Local) {
			out = append(out, l.Local)
		}
		return true
	})
	return out
}

func (c Call) movable(l hir.LocalID) types.Verdict {
	env, preds := c.body.env(), c.body.result.Env
	t := c.body.result.Local(l)
	borrows := anyType(t, 0, func(t *types.Type) bool {
		return t.Kind == types.KindRef && !t.Static || t.Kind == types.KindPtr || t.Kind == types.KindParam
	})
	if borrows {
		return types.No
	}
	if env.Copy(t, preds) != types.Yes && c.usedElsewhere(l) {
		return types.No
	}
	v, _ := env.AutoHolds(t, types.Send, preds)
	return v
}

// usedElsewhere says that a local is named after the call, or that the call
// may run again.
func (c Call) usedElsewhere(l hir.LocalID) bool {
	for a := c.in; a != nil; a = a.up {
		switch a.expr.(type) {
		case *hir.Loop, *hir.While, *hir.For, *hir.Closure:
			if c.body.localSpan(l).Start < a.expr.Span().Start {
				return true
			}
		}
	}
	later := func(e hir.Expr) bool { return e.Span().Start >= c.expr.Span().End }
	return slices.ContainsFunc(c.body.body.Exprs, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.LocalRef:
			return e.Local == l && later(e)
		case *hir.OpaqueMacro:
			return slices.Contains(e.Mentions, l) && later(e)
		case *hir.Missing:
			return slices.Contains(e.Mentions, l) && later(e)
		}
		return false
	})
}
