package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// DroppedLock is a `let _ = …` or `_ = …` whose value is a lock's guard: nothing
// keeps it, so that the lock is free again at once.
type DroppedLock struct {
	Pattern source.Span // the `_`
	Init    source.Span
	Guard   Guard
	// Assigned: there is no `let`.
	Assigned bool
}

// DroppedLocks are those of the body, in source order.
func (b *Body) DroppedLocks() []DroppedLock { return unlessNone(b, droppedLocks, b.findDroppedLocks) }

func (b *Body) findDroppedLocks() []DroppedLock {
	var out []DroppedLock
	add := func(under source.Span, init hir.Expr, assigned bool) {
		if kind := b.newLock(init); kind != NoGuard {
			out = append(out, DroppedLock{Pattern: b.at(under), Init: b.at(init.Span()), Guard: kind, Assigned: assigned})
		}
	}
	for let := range b.body.Lets() {
		b.eachIgnored(let.Pat, let.Init, func(p hir.Pat, init hir.Expr) { add(p.Span(), init, false) })
	}
	for _, e := range b.body.Exprs {
		if assign, ok := e.(*hir.Assign); ok {
			if _, under := assign.L.(*hir.Underscore); under {
				add(assign.L.Span(), assign.R, true)
			}
		}
	}
	sortBySpan(out, func(d DroppedLock) source.Span { return d.Pattern })
	return out
}

// eachIgnored finds what a `_` in a pattern ignores, where the value is written
// in the pattern's form.
func (b *Body) eachIgnored(p hir.Pat, init hir.Expr, found func(hir.Pat, hir.Expr)) {
	switch p := p.(type) {
	case *hir.Wild:
		if init != nil {
			found(p, init)
		}
	case *hir.TuplePat:
		if tuple, ok := init.(*hir.Tuple); ok && len(p.Elems) == len(tuple.Elems) {
			for i, elem := range p.Elems {
				b.eachIgnored(elem, tuple.Elems[i], found)
			}
		}
	}
}

// newLock is the kind of lock that e has just taken.
func (b *Body) newLock(e hir.Expr) Guard {
	if !newValue(e) {
		return NoGuard
	}
	kind, _, _ := b.guardIn(&flow.Value{Type: b.result.Expr(e)})
	if kind != ThreadLock && kind != AsyncLock || b.takesGuard(e) {
		return NoGuard
	}
	return kind
}

// takesGuard says that a call in e is given a guard, as a Condvar's wait is: the
// lock was held before, and e is where it is given back.
func (b *Body) takesGuard(e hir.Expr) bool {
	takes := false
	hir.Walk(e, func(e hir.Expr) bool {
		for _, arg := range argsOf(e) {
			kind, _, _ := b.guardIn(&flow.Value{Type: b.result.Expr(arg)})
			takes = takes || kind == ThreadLock || kind == AsyncLock
		}
		return !takes
	})
	return takes
}

// newValue says that e is a new value, and no place that keeps what it holds.
func newValue(e hir.Expr) bool {
	switch e.(type) {
	case *hir.Call, *hir.MethodCall, *hir.Try, *hir.Await:
		return true
	}
	return false
}
