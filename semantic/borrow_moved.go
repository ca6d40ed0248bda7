package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// MovedUse is a use of a local that a task, a thread or an async block has taken along
// before, on some way there: rustc rejects the program there.
type MovedUse struct {
	Span  source.Span // the use; where the block is made a second time, its head
	Name  string      // of what is used: a local, or a field of one
	Taker source.Span // the async block, closure, call of an async fn, await or join! that has taken it
	Call  bool        // it is a call
	Await bool        // it is an await or a join!, and what it has taken is a future
	Took  source.Span // where that uses it, or is given it
	Decl  source.Span // of the local
	// Callee is the fn that is given the taker to run it on its own; empty where an async
	// block is awaited or kept.
	Callee source.Span
	Again  bool // it is the taker itself that takes it a second time, in a loop
	Clones bool // the taker can have a clone instead
	// Closure is the head of the closure each call of which makes the taker; empty where it
	// is no closure's.
	Closure source.Span
}

// MovedUses are those of the body, in source order.
func (b *Body) MovedUses() []MovedUse {
	if b.hir.Broken || len(b.body.Errors) > 0 {
		return nil
	}
	out := append(b.lateUses(), b.takenInCalls()...)
	out = slices.DeleteFunc(out, func(m MovedUse) bool { return b.perhapsOff(m.Span, m.Taker, m.Took) || b.inExpansion(m.Span, m.Taker) })
	sortBySpan(out, func(m MovedUse) source.Span { return m.Span })
	return out
}

// lateUses are those that control comes to behind what has taken the local along.
func (b *Body) lateUses() []MovedUse {
	if !b.hasLates() {
		return nil
	}
	runs := b.runners()
	var out []MovedUse
	for _, u := range b.units {
		for _, l := range u.Late {
			callee, given := runs[l.Taker]
			switch l.Taker.(type) {
			case *hir.Async, *hir.Await, *hir.Join:
				given = true
			}
			if given {
				out = append(out, b.movedUse(l, callee))
			}
		}
	}
	return out
}

func (b *Body) hasLates() bool {
	return slices.ContainsFunc(b.units, func(u *flow.Unit) bool { return len(u.Late) > 0 })
}

// runners are the names of the fns that are given closures and async blocks to run them
// on their own.
func (b *Body) runners() map[hir.Expr]source.Span {
	out := map[hir.Expr]source.Span{}
	for c := range b.callsWhere(staticCalls, asksStatic) {
		i, _ := c.staticArg()
		for _, e := range b.keptIn(argsOf(c.expr)[i], 0) {
			out[e] = c.Name
		}
	}
	return out
}

func (b *Body) movedUse(l flow.Late, callee source.Span) MovedUse {
	m := MovedUse{
		Span: b.at(l.Use), Taker: b.at(l.Taker.Span()), Took: b.at(l.Took), Decl: b.at(b.localSpan(l.Local)),
		Name: strings.Join(append([]string{b.localName(l.Local)}, l.Path...), "."), Callee: callee, Again: l.Again,
	}
	for _, u := range b.units {
		if u.Root != nil && u.Root.Span() == l.Use {
			m.Span = b.headOf(u.Root)
		}
	}
	switch l.Taker.(type) {
	case *hir.Call, *hir.MethodCall:
		m.Call = true
	case *hir.Await, *hir.Join:
		m.Await = true
	}
	m.Clones = len(l.Path) == 0 && !b.body.Locals[l.Local].Self && b.env().Clone(b.result.Local(l.Local), b.result.Env) == types.Yes
	return m
}

// headOf is a closure or an async block up to its body.
func (b *Body) headOf(root hir.Expr) source.Span {
	head := b.at(root.Span())
	switch e := root.(type) {
	case *hir.Async:
		if e.Body != nil {
			head.End = b.at(e.Body.Span()).Start
		}
	case *hir.Closure:
		if e.Body != nil {
			head.End = b.at(e.Body.Span()).Start
		}
	}
	return head
}

// inExpansion says that one of these places is in the code of a macro of the program, or
// in what that was given.
func (b *Body) inExpansion(places ...source.Span) bool {
	return slices.ContainsFunc(b.body.Expansions, func(e hir.Expansion) bool {
		return slices.ContainsFunc(places, func(s source.Span) bool { return b.at(e.Call).Covers(s) })
	})
}
