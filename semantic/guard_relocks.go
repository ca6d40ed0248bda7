package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Relock is a lock that an `if let` takes for as long as it runs, and that one
// of its branches takes again: the thread waits for itself.
type Relock struct {
	Lock  source.Span // as the lock is written
	First source.Span // the call in the condition
	Again source.Span // the call in the branch
	Else  bool        // the branch is the else
}

// Relocks are those of the body. A guard that the pattern binds is none of
// them: it may be dropped early.
func (b *Body) Relocks() []Relock {
	var out []Relock
	for _, e := range b.body.Exprs {
		x, ok := e.(*hir.If)
		if !ok {
			continue
		}
		let, ok := x.Cond.(*hir.Let)
		if !ok {
			continue
		}
		first, bound := b.lockIn(let.X)
		if first == nil {
			continue
		}
		if !bound {
			out = b.relocks(out, first, x.Then, false)
		}
		if b.fn.Module.Crate.Edition < 2024 && x.Else != nil {
			out = b.relocks(out, first, x.Else, true)
		}
	}
	sortBySpan(out, func(r Relock) source.Span { return r.First })
	return out
}

// lockIn is the call in a condition that makes a guard which lives as long as
// the condition's value is looked at. bound says that the guard is that value.
func (b *Body) lockIn(e hir.Expr) (lock *hir.MethodCall, bound bool) {
	bound = true
	for e != nil {
		if kind, guard, _ := b.guardIn(&flow.Value{Type: b.result.Expr(e)}); kind == ThreadLock {
			if b.env().DerefMut(guard, b.result.Env) != types.Yes {
				return nil, false
			}
			return b.takesLock(e), bound
		}
		bound = false
		switch x := e.(type) {
		case *hir.MethodCall:
			adjust := b.result.Adjust(x.Recv)
			if adjust.AutoRef == types.NoRef && len(adjust.Derefs) == 0 {
				return nil, false // the receiver may be used up
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
			return nil, false
		}
	}
	return nil, false
}

// takesLock is the call at the start of the chain that e ends: the one whose
// receiver is no guard yet.
func (b *Body) takesLock(e hir.Expr) *hir.MethodCall {
	for {
		m, ok := e.(*hir.MethodCall)
		if !ok {
			return nil
		}
		if kind, _, _ := b.guardIn(&flow.Value{Type: b.result.Expr(m.Recv)}); kind == NoGuard {
			return m
		}
		e = m.Recv
	}
}

// relocks finds where a branch calls the same method on the same lock.
func (b *Body) relocks(out []Relock, first *hir.MethodCall, branch hir.Expr, otherwise bool) []Relock {
	callee := b.result.Fn(first)
	if callee == nil {
		return out
	}
	hir.Walk(branch, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Closure, *hir.Async:
			return false
		case *hir.MethodCall:
			if b.result.Fn(e) == callee && b.samePlace(first.Recv, e.Recv, 0) {
				out = append(out, Relock{
					Lock: b.at(e.Recv.Span()), First: b.at(first.Span()), Again: b.at(e.Span()), Else: otherwise,
				})
				return false
			}
		}
		return true
	})
	return out
}

// samePlace says that two expressions certainly mean one place: a local, a
// static, or the same field of one.
func (b *Body) samePlace(x, y hir.Expr, depth int) bool {
	if depth > 20 {
		return false
	}
	switch x := x.(type) {
	case *hir.LocalRef:
		y, ok := y.(*hir.LocalRef)
		return ok && x.Local == y.Local
	case *hir.Field:
		y, ok := y.(*hir.Field)
		return ok && x.Name == y.Name && b.samePlace(x.X, y.X, depth+1)
	case *hir.PathRef:
		y, ok := y.(*hir.PathRef)
		return ok && len(x.Path.Segments) == 1 && len(y.Path.Segments) == 1 && x.Path.Last().Name == y.Path.Last().Name && x.Path.Last().Args == nil
	case *hir.Deref:
		y, ok := y.(*hir.Deref)
		return ok && b.samePlace(x.X, y.X, depth+1)
	}
	return false
}
