package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// DroppedLock is a `let _ = …` whose value is a lock's guard: nothing keeps it,
// so that the lock is free again at once.
type DroppedLock struct {
	Pattern source.Span // the `_`
	Init    source.Span
	Guard   Guard
}

// DroppedLocks are those of the body, in source order.
func (b *Body) DroppedLocks() []DroppedLock { return unlessNone(b, droppedLocks, b.findDroppedLocks) }

func (b *Body) findDroppedLocks() []DroppedLock {
	var out []DroppedLock
	for let := range b.body.Lets() {
		if _, wild := let.Pat.(*hir.Wild); !wild || let.Init == nil || !newValue(let.Init) {
			continue
		}
		kind, _, _ := b.guardIn(&flow.Value{Type: b.result.Expr(let.Init)})
		if (kind == ThreadLock || kind == AsyncLock) && !b.takesGuard(let.Init) {
			out = append(out, DroppedLock{Pattern: b.at(let.Pat.Span()), Init: b.at(let.Init.Span()), Guard: kind})
		}
	}
	sortBySpan(out, func(d DroppedLock) source.Span { return d.Pattern })
	return out
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
