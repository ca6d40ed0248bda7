package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// Select is a select! that a loop runs again and again. Each turn that another
// branch wins drops the futures of the rest.
type Select struct {
	Macro    source.Span // the macro's path
	Branches []Branch

	loop hir.Expr
}

// Branch is `pattern = future, if condition => handler`.
type Branch struct {
	Future  source.Span
	Pattern source.Span // empty when none is written
	// Conditional: it has an `if`, which may say that the loop knows what it
	// gave up.
	Conditional bool
	// GoesRound: when this branch wins, the loop certainly may turn again.
	GoesRound bool
	// Leaves: when this branch wins, the loop ends.
	Leaves bool
	// Acts: the handler does more than to begin the next turn.
	Acts bool

	arm *hir.SelectArm
}

// Drops says that another branch than this one can win, and the loop then
// makes this branch's future anew.
func (s Select) Drops(branch int) (by Branch, ok bool) {
	for i, b := range s.Branches {
		if i != branch && b.GoesRound {
			return b, true
		}
	}
	return Branch{}, false
}

// Selects are the body's select! macros in loops, in source order.
func (b *Body) Selects() []Select {
	var found []*hir.Select
	for _, e := range b.body.Exprs {
		if s, ok := e.(*hir.Select); ok && s.Macro != nil {
			found = append(found, s)
		}
	}
	if len(found) == 0 || len(b.body.Errors) > 0 {
		return nil
	}
	var out []Select
	p := b.parents()
	for _, s := range found {
		if r, ok := p.round(s); ok {
			out = append(out, r.describe(s))
		}
	}
	sortBySpan(out, func(s Select) source.Span { return s.Macro })
	return out
}

// round is the way from a select! to the next turn of the loop around it.
type round struct {
	p     parentMap
	loop  hir.Expr
	label string
	// decides are the places that say, between the select! and its next turn,
	// whether there is one.
	decides places
	// given are the locals that get the select!'s value.
	given []hir.LocalID
}

// round climbs from s to the loop around it. ok is false when there is none, or
// when it is not certain that s is followed by another turn.
func (p parentMap) round(s *hir.Select) (round, bool) {
	r := round{p: p, decides: places{}}
	for e := hir.Expr(s); ; {
		up := p.of(e)
		switch u := up.(type) {
		case *hir.Block:
			if !r.after(u, e) {
				return round{}, false
			}
		case *hir.If:
			if u.Cond == e {
				return round{}, false
			}
		case *hir.Match:
			if u.X == e {
				return round{}, false
			}
		case *hir.Loop:
			r.loop, r.label = u, u.Label
			return r, true
		case *hir.While:
			r.loop, r.label = u, u.Label
			r.decides.add(u.Cond)
			return r, u.Cond != e
		case *hir.For:
			r.loop, r.label = u, u.Label
			return r, u.Iter != e
		default:
			return round{}, false
		}
		e = up
	}
}

// after looks at what a block does behind its part e.
func (r *round) after(block *hir.Block, e hir.Expr) bool {
	if block.Tail == e {
		return true
	}
	seen := false
	for _, s := range block.Stmts {
		switch s := s.(type) {
		case *hir.LetStmt:
			if s.Init == e {
				seen = true
				r.given = append(r.given, bound(s.Pat)...)
				if s.Else != nil {
					return false // the value itself decides
				}
				continue
			}
		case *hir.ExprStmt:
			if s.X == e {
				seen = true
				continue
			}
		}
		if seen && !r.passes(s) {
			return false
		}
	}
	if seen && block.Tail != nil {
		return r.goesOn(block.Tail)
	}
	return seen
}

func (r *round) passes(s hir.Stmt) bool {
	switch s := s.(type) {
	case *hir.LetStmt:
		return (s.Init == nil || r.goesOn(s.Init)) && (s.Else == nil || r.goesOn(s.Else))
	case *hir.ExprStmt:
		return r.goesOn(s.X)
	}
	return true
}

// goesOn says that control may come out of e, and notes what decides it.
func (r *round) goesOn(e hir.Expr) bool {
	if exits(e) {
		r.decides.add(e)
	}
	return r.completes(e)
}

// exits says that e may leave what is around it.
func exits(e hir.Expr) bool {
	found := false
	hir.Walk(e, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Break, *hir.Return, *hir.Try, *hir.Continue:
			found = true
		case *hir.Closure, *hir.Async:
			return false
		}
		return !found
	})
	return found
}

func (r *round) describe(s *hir.Select) Select {
	b := r.p.body
	out := Select{Macro: b.at(s.Macro.Span), loop: r.loop}
	for i := range s.Arms {
		arm := &s.Arms[i]
		branch := Branch{
			Future: b.at(arm.Future.Span()), Conditional: arm.Condition != nil,
			GoesRound: r.again(arm), Leaves: !r.completes(arm.Handler) && !r.continues(arm.Handler),
			Acts: b.effects(arm.Handler), arm: arm,
		}
		if arm.Pat != nil {
			branch.Pattern = b.atPart(arm.Pat.Span())
		}
		out.Branches = append(out.Branches, branch)
	}
	return out
}

// effects says that e calls, changes or awaits something.
func (b *Body) effects(e hir.Expr) bool {
	found := false
	hir.Walk(e, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Call:
			callee := b.result.Callee(e)
			found = found || callee == nil || callee.Adt == nil
		case *hir.MethodCall, *hir.Assign, *hir.AssignOp, *hir.Await, *hir.Format, *hir.MacroValue, *hir.OpaqueMacro, *hir.Join, *hir.Select:
			found = true
		case *hir.Closure, *hir.Async:
			return false
		}
		return !found
	})
	return found
}

// again says that after the arm's handler the loop may certainly turn again:
// the handler's end can be reached, and nothing that it names decides.
func (r *round) again(arm *hir.SelectArm) bool {
	if r.continues(arm.Handler) {
		return true
	}
	if !r.completes(arm.Handler) {
		return false
	}
	named := places{}
	named.add(arm.Handler)
	for _, l := range r.given {
		named[place{local: l}] = true
	}
	return !named.meet(r.decides)
}

// continues says that e has a `continue` of the loop.
func (r *round) continues(e hir.Expr) bool {
	found := false
	jumps(e, r.label, func(jump hir.Expr) {
		_, is := jump.(*hir.Continue)
		found = found || is
	})
	return found
}

// jumps visits what in e, a part of a loop's body, breaks that loop or
// continues it.
func jumps(e hir.Expr, label string, visit func(hir.Expr)) {
	depth := 0 // of loops inside
	meant := func(to string) bool { return to == "" && depth == 0 || to != "" && to == label }
	var walk func(hir.Expr)
	walk = func(e hir.Expr) {
		switch e := e.(type) {
		case *hir.Continue:
			if meant(e.Label) {
				visit(e)
			}
		case *hir.Break:
			if meant(e.Label) {
				visit(e)
			}
		case *hir.Closure, *hir.Async:
			return
		case *hir.Loop, *hir.While, *hir.For:
			depth++
			defer func() { depth-- }()
		}
		for c := range hir.Children(e) {
			walk(c)
		}
	}
	walk(e)
}

// completes says that control may come out at the end of e.
func (r *round) completes(e hir.Expr) bool {
	if e == nil {
		return true
	}
	if r.p.body.result.Diverges(e) {
		return false
	}
	switch e := e.(type) {
	case *hir.Break, *hir.Return, *hir.Continue:
		return false
	case *hir.Closure, *hir.Async, *hir.While, *hir.For:
		return true
	case *hir.Block:
		return r.blockCompletes(e)
	case *hir.If:
		return r.completes(e.Cond) && (r.completes(e.Then) || r.completes(e.Else))
	case *hir.Match:
		return r.completes(e.X) && slices.ContainsFunc(e.Arms, func(a hir.Arm) bool { return r.completes(a.Body) })
	case *hir.Select:
		return slices.ContainsFunc(e.Arms, func(a hir.SelectArm) bool { return r.completes(a.Handler) }) || e.Else != nil && r.completes(e.Else)
	case *hir.Loop:
		return breaks(e)
	}
	for c := range hir.Children(e) {
		if !r.completes(c) {
			return false
		}
	}
	return true
}

func (r *round) blockCompletes(block *hir.Block) bool {
	for _, s := range block.Stmts {
		switch s := s.(type) {
		case *hir.LetStmt:
			if s.Init != nil && !r.completes(s.Init) {
				return false
			}
		case *hir.ExprStmt:
			if !r.completes(s.X) {
				return false
			}
		}
	}
	return block.Tail == nil || r.completes(block.Tail)
}

// breaks says that the loop has a `break` of its own.
func breaks(l *hir.Loop) bool {
	found := false
	jumps(l.Body, l.Label, func(jump hir.Expr) {
		_, is := jump.(*hir.Break)
		found = found || is
	})
	return found
}
