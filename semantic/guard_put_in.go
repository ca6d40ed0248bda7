package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// putIn finds a guard that was put into a local by the last thing that happens to it
// before the suspension: an assignment to a field, a method of a cell, or one of the
// workspace, such as slot.put(guard). asked says that this depends on the method's body.
func (b *Body) putIn(v *flow.Value, s *flow.Suspend) (kind Guard, guard *types.Type, asked bool) {
	if v.Outer || v.Local < 0 || v.Type.Kind != types.KindAdt {
		return NoGuard, nil, false
	}
	cell := v.Type.IsLang("cell") || v.Type.IsLang("ref_cell")
	if !cell && (!v.Changed || v.Type.Adt.Module.Crate.Library()) {
		return NoGuard, nil, false
	}
	switch act := b.lastActOn(v.Local, s, b.actsOn).(type) {
	case *hir.Assign:
		kind, guard = b.surelyGuard(act.R)
	case *hir.MethodCall:
		if !cell {
			return b.putInBy(act)
		}
		if (act.Name == "set" || act.Name == "replace") && len(act.Args) == 1 {
			kind, guard = b.surelyGuard(act.Args[0])
		}
	}
	return kind, guard, false
}

// surelyGuard is the guard that e is, or Some of it.
func (b *Body) surelyGuard(e hir.Expr) (Guard, *types.Type) {
	if some, ok := e.(*hir.Call); ok && len(some.Args) == 1 && b.constructs(some) && b.result.Expr(some).IsLang("option") {
		e = some.Args[0]
	}
	t := b.result.Expr(e)
	if !t.IsGuard() {
		return NoGuard, nil
	}
	kind, guard, _ := b.guardIn(&flow.Value{Type: t})
	return kind, guard
}

func (b *Body) putInBy(call *hir.MethodCall) (kind Guard, guard *types.Type, asked bool) {
	c := b.result.Callee(call)
	if c == nil || c.Fn == nil || c.Fn.Hir.SelfKind != hir.SelfRefMut {
		return NoGuard, nil, false
	}
	for i, arg := range argsOf(call) {
		if k, t, _ := b.guardIn(&flow.Value{Type: b.result.Expr(arg)}); k != NoGuard && b.file.workspace.storesParam(c.Fn, i) {
			return k, t, true
		}
	}
	kind, guard = b.file.workspace.storesNew(c.Fn)
	return kind, guard, true
}

// lastActOn is the method call on the local, or the assignment to a part of it, which
// is a statement of a block that goes on to the suspension, and behind which nothing
// names the local before that; nil for none. acts says what is such an act.
func (b *Body) lastActOn(l hir.LocalID, s *flow.Suspend, acts func(hir.Expr, hir.LocalID) bool) hir.Expr {
	for _, e := range b.body.Exprs {
		block, ok := e.(*hir.Block)
		if !ok || !block.Span().Contains(s.Span.Start) {
			continue
		}
		for _, line := range block.Stmts {
			x, ok := line.(*hir.ExprStmt)
			if !ok || x.X == nil || x.X.Span().End > s.Span.Start {
				continue
			}
			if acts(x.X, l) && !b.namedBetween(l, x.X.Span().End, s.Span.Start) {
				return x.X
			}
		}
	}
	return nil
}

// actsOn says that a statement is a method call on the local, or assigns to a field of
// it, or to what a RefCell holds: `*slot.borrow_mut() = x`.
func (b *Body) actsOn(e hir.Expr, l hir.LocalID) bool {
	switch e := e.(type) {
	case *hir.MethodCall:
		return hir.IsLocal(e.Recv, l)
	case *hir.Assign:
		switch to := e.L.(type) {
		case *hir.Field:
			root, ok := b.rootOfPlace(to)
			return ok && root.Local == l
		case *hir.Deref:
			m, ok := to.X.(*hir.MethodCall)
			return ok && m.Name == "borrow_mut" && hir.IsLocal(m.Recv, l) && b.result.Expr(m.Recv).IsLang("ref_cell")
		}
	}
	return false
}

func (b *Body) namedBetween(l hir.LocalID, from, to int) bool {
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		at := e.Span().Start
		if macro, ok := e.(*hir.OpaqueMacro); ok && slices.Contains(macro.Mentions, l) {
			return at >= from && at < to
		}
		return hir.IsLocal(e, l) && at >= from && at < to
	})
}

// storesParam says that a method of the workspace ends by putting its parameter i
// into a field of self: by assigning it, in Some or as it is, or by a method of a
// library's collection.
func (w *Workspace) storesParam(fn *names.Fn, i int) bool {
	b, last := w.lastAct(fn)
	if b == nil || i+1 >= len(b.body.Params) {
		return false
	}
	param, ok := b.body.Params[i+1].(*hir.Bind)
	return ok && b.storesInSelf(last, param.Local)
}

// storesNew is the guard that a method of the workspace ends by putting into a field of
// self, where it takes the lock by itself.
func (w *Workspace) storesNew(fn *names.Fn) (Guard, *types.Type) {
	b, last := w.lastAct(fn)
	if b == nil {
		return NoGuard, nil
	}
	if act, ok := last.(*hir.Assign); ok && b.ofSelf(act.L) {
		return b.surelyGuard(act.R)
	}
	return NoGuard, nil
}

// lastAct is what a method of the workspace does last, whatever it did before, with its
// body; nil where that is not certain.
func (w *Workspace) lastAct(fn *names.Fn) (*Body, hir.Expr) {
	b := w.body(fn)
	if b == nil || !b.asWritten() || b.body.Async {
		return nil, nil
	}
	root, ok := b.body.Root.(*hir.Block)
	if !ok || slices.ContainsFunc(b.body.Exprs, leavesEarly) {
		return nil, nil
	}
	return b, lastOf(root)
}

func leavesEarly(e hir.Expr) bool {
	switch e.(type) {
	case *hir.Return, *hir.Try:
		return true
	}
	return false
}

// ofSelf says that x is a field of self.
func (b *Body) ofSelf(x hir.Expr) bool {
	f, ok := x.(*hir.Field)
	if !ok {
		return false
	}
	self, ok := f.X.(*hir.LocalRef)
	return ok && b.body.Locals[self.Local].Self
}

func (b *Body) storesInSelf(e hir.Expr, l hir.LocalID) bool {
	switch e := e.(type) {
	case *hir.Assign:
		value := e.R
		if some, ok := value.(*hir.Call); ok && len(some.Args) == 1 && b.result.Expr(some).IsLang("option") {
			value = some.Args[0]
		}
		return b.ofSelf(e.L) && hir.IsLocal(value, l)
	case *hir.MethodCall:
		c := b.result.Callee(e)
		adds := c != nil && c.Fn != nil && c.Fn.Module.Crate.Library() && putting[e.Name]
		return adds && b.ofSelf(e.Recv) && slices.ContainsFunc(e.Args, func(a hir.Expr) bool { return hir.IsLocal(a, l) })
	}
	return false
}

// putting are the methods of std's collections and cells that keep an argument.
var putting = map[string]bool{"push": true, "push_back": true, "push_front": true, "insert": true, "replace": true}
