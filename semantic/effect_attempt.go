package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// noLocal is the number of no local.
const noLocal hir.LocalID = -1

// ways is a set of ways out of a piece of code.
type ways uint8

const (
	goesOn     ways = 1 << iota // to what stands behind it
	roundAgain                  // to the loop's next turn
	escapes                     // the loop, or the fn, or the program
	anyWay     = goesOn | roundAgain | escapes
)

// attempt follows one turn of a loop, once as if what it awaits had succeeded
// and once as if it had failed.
type attempt struct {
	body    *Body
	loop    hir.Expr
	await   *hir.Await
	bound   hir.LocalID // the local that the awaited Result was put into
	limited bool        // the outer Err only says that a time limit has passed
	failed  bool        // how what is awaited ends in the turn that is followed
	fail    source.Span // where a failure was first seen to
}

// turn says where a turn of the loop leads to in which the awaited succeeds or fails.
func (a *attempt) turn(failed bool) ways {
	a.failed = failed
	if w, ok := a.loop.(*hir.While); ok {
		switch holds, known := a.holds(w.Cond); {
		case !known:
			return anyWay
		case !holds:
			return escapes
		}
	}
	out := a.block(turnOf(a.loop))
	if out&goesOn != 0 {
		out = out&^goesOn | roundAgain
	}
	return out
}

func (a *attempt) block(block *hir.Block) ways {
	out := goesOn
	for _, s := range block.Stmts {
		if out&goesOn == 0 {
			return out
		}
		out = out&^goesOn | a.stmt(s)
	}
	if block.Tail != nil && out&goesOn != 0 {
		out = out&^goesOn | a.expr(block.Tail)
	}
	return out
}

func (a *attempt) stmt(s hir.Stmt) ways {
	switch s := s.(type) {
	case *hir.ExprStmt:
		return a.expr(s.X)
	case *hir.LetStmt:
		return a.let(s)
	}
	return goesOn
}

func (a *attempt) let(s *hir.LetStmt) ways {
	if s.Init == nil {
		return goesOn
	}
	if !a.isOutcome(s.Init) {
		out := a.expr(s.Init)
		if s.Else != nil {
			out |= a.block(s.Else)
		}
		return out
	}
	if s.Else == nil {
		if bind, ok := s.Pat.(*hir.Bind); ok {
			a.bound = bind.Local
		}
		return goesOn
	}
	a.failsAt(s.Pat.Span())
	switch holds, known := a.matches(s.Pat); {
	case !known:
		return anyWay
	case holds:
		return goesOn
	}
	return a.block(s.Else)
}

func (a *attempt) expr(e hir.Expr) ways {
	switch e := e.(type) {
	case *hir.Break, *hir.Return:
		return escapes
	case *hir.Continue:
		if e.Label != "" && e.Label != labelOf(a.loop) {
			return escapes
		}
		return roundAgain
	case *hir.Block:
		return a.block(e)
	case *hir.If:
		return a.branch(e)
	case *hir.Match:
		return a.arms(e)
	}
	return a.plain(e)
}

func labelOf(loop hir.Expr) string {
	switch e := loop.(type) {
	case *hir.Loop:
		return e.Label
	case *hir.While:
		return e.Label
	}
	return ""
}

func (a *attempt) branch(e *hir.If) ways {
	otherwise := goesOn
	holds, known := a.holds(e.Cond)
	if e.Else != nil && (!known || !holds) {
		otherwise = a.expr(e.Else)
	}
	switch {
	case !known:
		return a.plain(e.Cond) | a.block(e.Then) | otherwise
	case holds:
		return a.block(e.Then)
	}
	return otherwise
}

// arms are the ways of those arms of a match that may be taken.
func (a *attempt) arms(m *hir.Match) ways {
	judged := a.isOutcome(m.X)
	var out ways
	if !judged {
		out = a.plain(m.X) &^ goesOn
	}
	for _, arm := range m.Arms {
		if judged {
			if holds, known := a.matches(arm.Pat); known && !holds || !known && !a.failed {
				continue // a success has an arm of its own
			}
		}
		out |= a.expr(arm.Body)
	}
	if out == 0 {
		return anyWay
	}
	return out
}

// plain says whether control comes out of an expression that has no part in
// what happens to the outcome.
func (a *attempt) plain(e hir.Expr) ways {
	if a.body.result.Diverges(e) {
		return escapes
	}
	out := goesOn
	hir.Walk(e, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Break, *hir.Return, *hir.Continue:
			out = anyWay
		}
		if a.body.result.Diverges(e) {
			out = anyWay
		}
		return out == goesOn
	})
	return out
}

// isOutcome says that e is the awaited Result, a loan of it, or the same with
// another error.
func (a *attempt) isOutcome(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Await:
		return e == a.await
	case *hir.LocalRef:
		return a.bound != noLocal && e.Local == a.bound
	case *hir.Borrow:
		return a.isOutcome(e.X)
	case *hir.MethodCall:
		return dressesErr(e.Name) && a.body.result.Expr(e).IsLang("result") && a.isOutcome(e.Recv)
	}
	return false
}

// dressesErr says that a method of that name makes another error of a Result's and
// leaves the rest.
func dressesErr(name string) bool {
	switch name {
	case "map_err", "inspect_err", "context", "with_context", "wrap_err", "wrap_err_with":
		return true
	}
	return false
}

// holds says whether a condition that looks at the outcome is true.
func (a *attempt) holds(cond hir.Expr) (holds, known bool) {
	switch e := cond.(type) {
	case *hir.Let:
		if a.isOutcome(e.X) {
			a.failsAt(e.Pat.Span())
			return a.matches(e.Pat)
		}
	case *hir.Unary:
		holds, known = a.holds(e.X)
		return !holds, known && e.Op == "!"
	case *hir.MethodCall:
		if !a.isOutcome(e.Recv) || a.limited || e.Name != "is_ok" && e.Name != "is_err" {
			return false, false
		}
		a.failsAt(e.Span())
		return a.failed == (e.Name == "is_err"), true
	case *hir.Binary:
		left, sure := a.holds(e.L)
		if e.Op == "&&" && sure && !left {
			return false, true
		}
	}
	return false, false
}

// matches says whether a pattern takes a success or a failure whole. One that
// takes any outcome is taken by a failure, if nothing before it does.
func (a *attempt) matches(p hir.Pat) (holds, known bool) {
	switch {
	case isVariant(p, "Err"):
		if a.limited {
			return false, true // after the time that the try was given
		}
		holds = a.failed
	case isVariant(p, "Ok"):
		inner := p.(*hir.TupleStructPat).Elems[0]
		switch {
		case isVariant(inner, "Err"):
			holds = a.failed
		case a.limited && !isVariant(inner, "Ok"):
			return false, false
		default:
			holds = !a.failed
		}
	default:
		a.failsAt(p.Span())
		return a.failed, false
	}
	if holds {
		a.failsAt(p.Span())
	}
	return holds, true
}

// failsAt notes the first place that sees to a failure.
func (a *attempt) failsAt(s source.Span) {
	if a.failed && a.fail.Empty() {
		a.fail = s
	}
}

// isVariant says that a pattern is `name(…)` with one pattern inside.
func isVariant(p hir.Pat, name string) bool {
	t, ok := p.(*hir.TupleStructPat)
	return ok && t.Path.Last().Name == name && len(t.Elems) == 1
}
