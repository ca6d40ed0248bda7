package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// section is a piece of a body's code that may be put into a closure.
type section struct {
	body  *Body
	parts []hir.Expr
	span  source.Span // of all of it
	in    *around     // what its parts stand in
}

func (c Call) section() section {
	return section{c.body, []hir.Expr{c.expr}, c.expr.Span(), c.in}
}

// Movable says that the call means the same in a closure: it has no `?`,
// `.await`, `return` and the like in it, and what it stands for is done when it
// returns, which an iterator is not.
func (c Call) Movable() bool {
	return c.section().movable() && (c.fn == nil || !has(c.fn, blockingItems) && !has(c.fn, readsItems))
}

// Mentions says that the call names locals.
func (c Call) Mentions() bool { return len(c.section().mentioned()) > 0 }

// Handover says whether a closure that owns what the call mentions can run it
// on another thread. No: something is borrowed, needed afterwards, or bound to
// the thread.
func (c Call) Handover() types.Verdict {
	if v := c.section().handover(); v != types.Yes {
		return v
	}
	v, _ := c.body.env().AutoHolds(c.body.result.Expr(c.expr), types.Send, c.body.result.Env)
	return v
}

// Kept are the names of the locals that a closure cannot take along: they are
// borrowed, needed afterwards, or bound to the thread.
func (c Call) Kept() []string {
	s := c.section()
	var kept []string
	for _, l := range s.mentioned() {
		if s.gives(l) == types.No {
			kept = append(kept, c.body.localName(l))
		}
	}
	return kept
}

func (s section) walk(visit func(hir.Expr) bool) {
	for _, part := range s.parts {
		hir.Walk(part, visit)
	}
}

func (s section) movable() bool {
	movable := true
	s.walk(func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Closure, *hir.Async:
			return false
		case *hir.Await, *hir.Try, *hir.Return, *hir.Break, *hir.Continue, *hir.Join, *hir.Select, *hir.OpaqueMacro, *hir.Missing:
			movable = false
		}
		return movable
	})
	return movable
}

// mentioned are the locals of the code around that the section names.
func (s section) mentioned() []hir.LocalID {
	var out []hir.LocalID
	s.walk(func(e hir.Expr) bool {
		if l, ok := e.(*hir.LocalRef); ok && !slices.Contains(out, l.Local) && !s.span.Covers(s.body.body.Locals[l.Local].Span) {
			out = append(out, l.Local)
		}
		return true
	})
	return out
}

// handover says whether what the section mentions can go to another thread
// with it.
func (s section) handover() types.Verdict {
	verdict := types.Yes
	for _, l := range s.mentioned() {
		switch s.gives(l) {
		case types.No:
			return types.No
		case types.Unknown:
			verdict = types.Unknown
		}
	}
	return verdict
}

// gives says whether a local can go to another thread with the section.
func (s section) gives(l hir.LocalID) types.Verdict {
	env, preds := s.body.env(), s.body.result.Env
	t := s.body.result.Local(l)
	if anyType(t, 0, borrows) {
		return types.No
	}
	if env.Copy(t, preds) != types.Yes && s.usedElsewhere(l) {
		return types.No
	}
	v, _ := env.AutoHolds(t, types.Send, preds)
	if v == types.Yes && anyType(t, 0, mayBorrow) {
		return types.Unknown
	}
	return v
}

// borrows says that a value of the type may not outlive something that the body
// knows of.
func borrows(t *types.Type) bool {
	return t.Kind == types.KindRef && !t.Static || t.Kind == types.KindPtr || t.Kind == types.KindParam
}

// mayBorrow says that the type has a lifetime in it, of which nothing is known.
func mayBorrow(t *types.Type) bool {
	return t.Kind == types.KindAdt && hasLifetimes(t.Adt.Hir.Generics)
}

// usedElsewhere says that a local is named after the section, or that the
// section may run again.
func (s section) usedElsewhere(l hir.LocalID) bool {
	for a := s.in; a != nil; a = a.up {
		switch e := a.expr.(type) {
		case *hir.For:
			if e.Iter != nil && e.Iter.Span().Covers(s.span) {
				continue // which is made once
			}
		case *hir.Loop, *hir.While, *hir.Closure:
		default:
			continue
		}
		if s.body.localSpan(l).Start <= a.expr.Span().Start { // at the same place in a macro's code
			return true
		}
	}
	return s.usedLater(l)
}

// usedLater says that a local is named after the section.
func (s section) usedLater(l hir.LocalID) bool {
	for stmt := range s.body.body.Statements() {
		if pin, ok := stmt.(*hir.PinStmt); ok && slices.Contains(pin.Old, l) && pin.StmtSpan().Start >= s.span.End {
			return true
		}
	}
	return slices.ContainsFunc(s.body.body.Exprs, func(e hir.Expr) bool {
		return slices.Contains(localsNamed(e), l) && e.Span().Start >= s.span.End
	})
}
