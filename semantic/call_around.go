package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Discarded says that the call is a statement whose value nobody uses.
func (c Call) Discarded() bool {
	b, ok := c.in.expr.(*hir.Block)
	if !ok {
		return false
	}
	return slices.ContainsFunc(b.Stmts, func(s hir.Stmt) bool {
		x, ok := s.(*hir.ExprStmt)
		return ok && x.Semi && x.X == c.expr
	})
}

// InCfg says that the call stands under a cfg of the body's own that may be off.
func (c Call) InCfg() bool { return c.body.inCfg(c.expr) }

// InMacroOf is the path of the innermost macro that reads the call as one of
// its arguments, "" for none.
func (c Call) InMacroOf() string {
	below := c.expr
	for a := c.in; a != nil && a.expr != c.unit.Root; a = a.up {
		var path *hir.Path
		switch m := a.expr.(type) {
		case *hir.Format:
			path = m.Macro
		case *hir.MacroValue:
			path = m.Macro
		case *hir.Select:
			if !handles(m, below) {
				path = m.Macro
			}
		case *hir.Join:
			path = m.Macro
		}
		if path != nil {
			return joined(path)
		}
		below = a.expr
	}
	return ""
}

// handles says that e is what an arm of a select! does with its result, which
// is code like any other.
func handles(s *hir.Select, e hir.Expr) bool {
	return s.Else == e || slices.ContainsFunc(s.Arms, func(a hir.SelectArm) bool { return a.Handler == e })
}

func joined(p *hir.Path) string {
	s := ""
	for i, seg := range p.Segments {
		if i > 0 {
			s += "::"
		}
		s += seg.Name
	}
	return s
}

// AwaitKeepsSend says whether a task that is Send stays so when an `.await`
// is put behind the call: Yes when all that may be alive here is Send.
func (c Call) AwaitKeepsSend() types.Verdict { return c.section().keepsSend(c.unit.Root) }

// keepsSend is AwaitKeepsSend for a section of a unit.
func (s section) keepsSend(unit hir.Expr) types.Verdict {
	verdict := types.Yes
	for _, t := range s.alive(unit) {
		v, _ := s.body.env().AutoHolds(t, types.Send, s.body.result.Env)
		switch v {
		case types.No:
			return types.No
		case types.Unknown:
			verdict = types.Unknown
		}
	}
	return verdict
}

// alive are the types of what may be alive while the section runs: the operands
// of a call, locals in scope, and temporaries of the statements around. Captures
// and parameters are part of the future with or without an await.
func (s section) alive(unit hir.Expr) []*types.Type {
	var out []*types.Type
	values := func(e hir.Expr) { out = append(out, s.body.valuesIn(e)...) }
	pattern := func(p hir.Pat) {
		for _, l := range bound(p) {
			out = append(out, s.body.result.Local(l))
		}
	}
	below := s.parts[0]
	for _, operand := range recvAndArgs(below) {
		values(operand)
	}
	for a := s.in; a != nil && a.expr != unit; a = a.up {
		before(a.expr, below, values, pattern)
		below = a.expr
	}
	return out
}

// before visits what of e is evaluated, or bound, before its part below.
func before(e, below hir.Expr, values func(hir.Expr), pattern func(hir.Pat)) {
	switch e := e.(type) {
	case *hir.Block:
		for let := range e.LetsBefore(below) {
			pattern(let.Pat)
			if let.Init != nil && extends(let.Init) {
				values(let.Init)
			}
		}
		return
	case *hir.Match:
		for _, arm := range e.Arms {
			if within(below, arm.Span) {
				pattern(arm.Pat)
			}
		}
	case *hir.Select:
		for _, arm := range e.Arms {
			if arm.Pat != nil && within(below, arm.Span) {
				pattern(arm.Pat)
			}
		}
		return // the futures are gone when a handler runs
	case *hir.For:
		if below == hir.Expr(e.Body) {
			pattern(e.Pat)
		}
	case *hir.Let:
		return
	case *hir.If:
		if below != e.Cond {
			eachLet(e.Cond, pattern)
		}
	case *hir.While:
		if below != e.Cond {
			eachLet(e.Cond, pattern)
		}
	}
	for part := range hir.Children(e) {
		if part == below {
			return
		}
		values(part)
	}
}

// extends says that a let's initialiser may keep temporaries alive.
func extends(e hir.Expr) bool {
	return anyExpr(e, func(e hir.Expr) bool {
		_, borrow := e.(*hir.Borrow)
		return borrow
	})
}

func within(e hir.Expr, s source.Span) bool {
	return s.Start <= e.Span().Start && e.Span().End <= s.End
}

func eachLet(cond hir.Expr, pattern func(hir.Pat)) {
	hir.Walk(cond, func(e hir.Expr) bool {
		if l, ok := e.(*hir.Let); ok {
			pattern(l.Pat)
		}
		return true
	})
}

// bound are the locals that a pattern binds.
func bound(p hir.Pat) []hir.LocalID {
	var out []hir.LocalID
	hir.WalkPat(p, func(p hir.Pat) bool {
		if b, ok := p.(*hir.Bind); ok {
			out = append(out, b.Local)
		}
		return true
	})
	return out
}

// valuesIn are the types of an expression and of its parts, whatever of them
// may be a temporary. What another unit or a macro does inside is its own.
func (b *Body) valuesIn(e hir.Expr) []*types.Type {
	var out []*types.Type
	hir.Walk(e, func(e hir.Expr) bool {
		out = append(out, b.result.Expr(e))
		switch e := e.(type) {
		case *hir.Closure, *hir.Async, *hir.Block:
			return false
		case *hir.Call:
			if _, path := e.Fn.(*hir.PathRef); path {
				for _, a := range e.Args {
					out = append(out, b.valuesIn(a)...)
				}
				return false
			}
		}
		return true
	})
	return out
}

// First says that the call runs in a runtime's main function before anything
// else can: no task was spawned and nothing was awaited.
func (c Call) First() bool {
	if !c.Direct || !c.body.runtimeMain() {
		return false
	}
	for _, a := range c.body.units[0].Awaits {
		if a.Span.Start < c.expr.Span().Start {
			return false
		}
	}
	for a := c.in; a != nil; a = a.up {
		switch a.expr.(type) {
		case *hir.Loop, *hir.While, *hir.For:
			return false
		}
	}
	for _, other := range c.body.Calls() {
		if other.Name.Start < c.Name.Start && other.fn != nil && has(other.fn, "wakeful::spawns") {
			return false
		}
	}
	return true
}

// runtimeMain says that the fn is what a runtime's attribute makes into one
// that starts the runtime, mostly main.
func (b *Body) runtimeMain() bool {
	return slices.ContainsFunc(b.hir.Attrs, func(a hir.Attr) bool {
		return strings.HasSuffix(a.Path, "::main")
	})
}
