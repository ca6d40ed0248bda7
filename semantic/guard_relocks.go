package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Relock is a lock that the head of an `if let`, a `while let` or a `match` takes for as
// long as that runs, and that is taken again inside: the thread waits for itself.
type Relock struct {
	Lock  source.Span // as the lock is written; where Given, the call that gives its guard
	First source.Span // the call in the head
	Given bool        // by a fn of the workspace that does nothing but to lock
	Again source.Span // the call inside that takes it, or the name of the fn that does
	Where Inside      // in which the lock is taken again
	Mutex bool        // it is the standard library's
	// Maybe: on some of the ways through the fns that are called.
	Maybe bool
	// Steps are the calls on the way within the fn that is called; none without one.
	Steps []Step
}

// Inside is which part of an expression keeps what its head took.
type Inside int

const (
	Then Inside = iota // the first branch of an `if let`
	Else               // the other one, before edition 2024
	Turn               // the body of a `while let`
	Arm                // an arm of a `match`
)

// Relocks are those of the body.
func (b *Body) Relocks() []Relock {
	var out []Relock
	for _, e := range unlessNone(b, heads, b.heads) {
		switch e := e.(type) {
		case *hir.If:
			out = append(out, b.relocksOfIf(e)...)
		case *hir.While:
			if let, ok := e.Cond.(*hir.Let); ok {
				out = append(out, b.relocks(let.Pat, let.X, Turn, e.Body)...)
			}
		case *hir.Match:
			for _, arm := range e.Arms {
				out = append(out, b.relocks(arm.Pat, e.X, Arm, arm.Body)...)
			}
		}
	}
	sortBySpan(out, func(r Relock) source.Span { return r.First })
	return out
}

// heads are the expressions with a head whose temporaries are there as long as they.
func (b *Body) heads() []hir.Expr {
	return b.exprsWhere(func(e hir.Expr) bool {
		var cond hir.Expr
		switch e := e.(type) {
		case *hir.Match:
			return true
		case *hir.If:
			cond = e.Cond
		case *hir.While:
			cond = e.Cond
		}
		_, ok := cond.(*hir.Let)
		return ok
	})
}

func (b *Body) relocksOfIf(e *hir.If) []Relock {
	let, ok := e.Cond.(*hir.Let)
	if !ok {
		return nil
	}
	out := b.relocks(let.Pat, let.X, Then, e.Then)
	if b.fn.Module.Crate.Edition < 2024 && e.Else != nil {
		out = append(out, b.relocks(let.Pat, let.X, Else, e.Else)...)
	}
	return out
}

// lockIn is the call in a condition that makes a guard which lives as long as
// the condition's value is looked at. bound says that the guard is that value.
func (b *Body) lockIn(e hir.Expr) (lock hir.Expr, guard *types.Type, bound bool) {
	bound = true
	for e != nil {
		if kind, guard, _ := b.guardIn(&flow.Value{Type: b.result.Expr(e)}); kind == ThreadLock {
			return b.takesLock(e), guard, bound
		}
		bound = false
		switch x := e.(type) {
		case *hir.MethodCall:
			adjust, byValue := b.result.Adjust(x.Recv), b.result.Expr(x.Recv)
			if adjust.AutoRef == types.NoRef && len(adjust.Derefs) == 0 && b.env().Copy(byValue, b.result.Env) != types.Yes {
				return nil, nil, false // the receiver may be used up, and a guard with it
			}
			e = x.Recv
		case *hir.Field:
			e = x.X
		case *hir.Index:
			e = x.X
		case *hir.Deref:
			e = x.X
		case *hir.Borrow:
			e = x.X
		default:
			return nil, nil, false
		}
	}
	return nil, nil, false
}

// takesLock is the call at the start of the chain that e ends: the one whose
// receiver is no guard yet.
func (b *Body) takesLock(e hir.Expr) hir.Expr {
	for {
		m, ok := e.(*hir.MethodCall)
		if !ok {
			if call, ok := e.(*hir.Call); ok {
				return call
			}
			return nil
		}
		if kind, _, _ := b.guardIn(&flow.Value{Type: b.result.Expr(m.Recv)}); kind == NoGuard {
			return m
		}
		e = m.Recv
	}
}

// relocks finds where a part of an expression takes the lock again that head keeps, of
// which pat may have taken the guard.
func (b *Body) relocks(pat hir.Pat, head hir.Expr, where Inside, part hir.Expr) (out []Relock) {
	first, guard, bound := b.lockIn(head)
	if first == nil {
		return nil
	}
	at, ok := b.placeTakenBy(first, 0)
	if !ok {
		return nil
	}
	r := Relock{Lock: b.at(first.Span()), First: b.at(first.Span()), Where: where, Given: true}
	if m, fn := b.libraryLock(first); m != nil {
		r.Lock, r.Given, r.Mutex = b.at(m.Recv.Span()), false, ofStd(fn) && m.Name == "lock"
	}
	reads := !b.exclusive(guard)
	hir.Walk(part, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Closure, *hir.Async:
			return false
		case *hir.Call, *hir.MethodCall:
			if bound && where != Else && !b.staysBound(pat, part, e) {
				return true
			}
			r, s := r, selfWaitSearch{kind: ThreadLock, reads: reads}
			if t, ok := s.taken(b, e); ok && b.sameLock(t.call.Recv, at) {
				if r.Again = b.at(e.Span()); t.exclusive || !reads {
					out = append(out, r)
				}
				return false
			}
			if w, ok := s.throughCall(b, e, at); ok && !w.Reads {
				r.Again, r.Maybe, r.Steps = b.at(calleeSpan(e)), w.Maybe, w.Steps
				out = append(out, r)
			}
		}
		return true
	})
	return out
}
