package semantic

import (
	"iter"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// WithoutWorkers are the calls of a task that need a runtime with worker threads, where
// the attribute of the fn, or a builder in it, makes one without.
func (b *Body) WithoutWorkers() iter.Seq[Call] {
	needing := b.callsWhere(workerCalls, func(c Call) bool {
		return c.Where == InTask && c.fn != nil && has(c.fn, "wakeful::needs_workers")
	})
	return func(yield func(Call) bool) {
		for c := range needing {
			if b.onOneThread(c.expr) && !yield(c) {
				return
			}
		}
	}
}

// onOneThread says that e runs on a runtime of one thread: in a fn whose attribute starts
// one, or in an async block that a method of one is given.
func (b *Body) onOneThread(e hir.Expr) bool {
	parents := b.parents()
	unit := parents.unitAround(e)
	if unit == nil {
		return b.StartsOneThread()
	}
	call, method := parents.of(unit).(*hir.MethodCall)
	_, block := unit.(*hir.Async)
	return method && block && call.Recv != unit && b.ownsRuntime(call.Recv) && b.madeOfOneThread(call.Recv)
}

// madeOfOneThread says that e is what the same body made with a function that makes a
// runtime of one thread, or begins one.
func (b *Body) madeOfOneThread(e hir.Expr) bool {
	origins := b.origins()
	for range maxMakingDepth {
		switch x := e.(type) {
		case *hir.LocalRef:
			if b.assigned(x.Local) {
				return false
			}
			e = origins[x.Local]
		case *hir.Borrow:
			e = x.X
		case *hir.Try:
			e = x.X
		case *hir.MethodCall:
			if b.ownsRuntime(x.Recv) { // its handle runs on the threads of those who use it
				return false
			}
			e = x.Recv
		default:
			fn := b.result.Fn(e)
			return fn != nil && has(fn, "wakeful::one_thread")
		}
	}
	return false
}

// ownsRuntime says that e is a runtime, and not a handle of one.
func (b *Body) ownsRuntime(e hir.Expr) bool {
	t := b.result.Expr(e)
	return t.Kind == types.KindAdt && panicsItself(t.Adt)
}
