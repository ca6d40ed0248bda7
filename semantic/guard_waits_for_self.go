package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// SelfWait says how a lock is asked for while it is held.
type SelfWait struct {
	// Reads: both only read, so that it waits where a writer came in between.
	Reads bool
	// Maybe: on some of the ways through the fns that are called.
	Maybe bool
	// Call is the name of the fn that is called, empty where the await itself asks.
	Call source.Span
	// Steps are the calls on the way within the fn that is called, the last of them the
	// one that asks; none where that is awaited itself.
	Steps []Step
}

// Doubt is how much it takes until the task waits for itself.
func (w SelfWait) Doubt() (n int) {
	if w.Maybe {
		n++
	}
	if w.Reads {
		n += 2
	}
	return n
}

// WaitsForItself says that what is awaited asks for the very lock that h keeps, by itself or in
// the workspace's own async fns that it calls and awaits: the task waits for itself.
func (a Await) WaitsForItself(h Held) (SelfWait, bool) {
	asked := a.askedFor()
	if len(asked) == 0 || h.Guard != AsyncLock {
		return SelfWait{}, false
	}
	first := a.body.lockedBy(h)
	if first == nil {
		return SelfWait{}, false
	}
	at, ok := a.body.placeLockedBy(first, 0)
	if !ok {
		return SelfWait{}, false
	}
	var least SelfWait
	found := false
	for _, c := range asked {
		w, ok := a.asksAgain(c.call, at, !a.body.exclusive(h.GuardType))
		w.Maybe = w.Maybe || c.maybe
		if ok && (!found || w.Doubt() < least.Doubt()) {
			least, found = w, true
		}
	}
	return least, found
}

// askedCall is a call whose future is awaited; maybe, that this may not be, or not to its end.
type askedCall struct {
	call  hir.Expr
	maybe bool
}

// askedFor are the calls whose futures are awaited: one, or those in a join!, which waits
// for all of them, where try_join! may do without.
func (a Await) askedFor() (calls []askedCall) {
	switch e := a.at.Expr.(type) {
	case *hir.Await:
		return []askedCall{{call: e.X}}
	case *hir.Join:
		for _, x := range e.Futures {
			if block, ok := x.(*hir.Async); ok {
				calls = a.body.awaitedIn(block, e.Try, calls)
			} else {
				calls = append(calls, askedCall{x, e.Try})
			}
		}
	}
	return calls
}

// awaitedIn adds the calls that an async block awaits by itself.
func (b *Body) awaitedIn(block *hir.Async, maybe bool, to []askedCall) []askedCall {
	hir.Walk(block.Body, func(x hir.Expr) bool {
		if await, ok := x.(*hir.Await); ok {
			if sure, comes := b.comesToIn(x, block); comes {
				to = append(to, askedCall{await.X, maybe || !sure})
			}
		}
		return true
	})
	return to
}

// asksAgain says that the future of a call asks for the lock that lies at p; reads, that its
// guard only reads.
func (a Await) asksAgain(call hir.Expr, p lockPlace, reads bool) (SelfWait, bool) {
	s := selfWaitSearch{kind: AsyncLock, reads: reads}
	if t, ok := s.takenBy(a.body, call); ok {
		w := SelfWait{Reads: reads && !t.exclusive}
		if _, joined := a.at.Expr.(*hir.Join); joined {
			w.Call = a.body.at(call.Span())
		}
		return w, a.body.sameLock(t.call.Recv, p)
	}
	w, ok := s.throughCall(a.body, call, p)
	w.Call = a.body.at(calleeSpan(call))
	return w, ok
}

// exclusive says that a guard lets its owner change what is locked.
func (b *Body) exclusive(guard *types.Type) bool {
	return b.env().DerefMut(guard, b.result.Env) == types.Yes
}

// sameLock says that a lock that is asked for lies at p.
func (b *Body) sameLock(lock hir.Expr, p lockPlace) bool {
	q, ok := b.lockPlace(lock)
	return ok && q.equal(p)
}

// selfWaitSearch looks for a lock that is taken again, in the fns that are called.
type selfWaitSearch struct {
	kind  Guard // AsyncLock, or ThreadLock in code that does not await
	reads bool  // the first guard only reads
	seen  map[*names.Fn]bool
}

// taking is a call that waits for a lock.
type taking struct {
	call      *hir.MethodCall
	exclusive bool
}

// taken is the call by which e, an await or a call of sync code, takes a lock of the kind
// that is looked for.
func (s *selfWaitSearch) taken(b *Body, e hir.Expr) (t taking, ok bool) {
	if s.kind == ThreadLock {
		return s.takenBy(b, e)
	}
	await, ok := e.(*hir.Await)
	if !ok {
		return taking{}, false
	}
	return s.takenBy(b, await.X)
}

// takenBy is taken for the call itself, which may still have to be awaited.
func (s *selfWaitSearch) takenBy(b *Body, e hir.Expr) (t taking, ok bool) {
	call, _ := b.libraryLock(e)
	if call == nil {
		return taking{}, false
	}
	gives := b.result.Expr(call)
	if s.kind == AsyncLock {
		gives = b.env().Awaited(gives, b.result.Env)
	}
	kind, guard, _ := b.guardIn(&flow.Value{Type: gives})
	of, _, _ := b.guardIn(&flow.Value{Type: b.result.Expr(call.Recv)})
	if kind != s.kind || of != NoGuard {
		return taking{}, false
	}
	return taking{call, b.exclusive(guard)}, true
}

// waitsToLock are the methods that wait until the lock is free: others give up, as
// try_lock does.
var waitsToLock = map[string]bool{
	"lock": true, "read": true, "write": true, "lock_owned": true, "read_owned": true, "write_owned": true,
	"lock_arc": true, "read_arc": true, "write_arc": true, "upgradable_read": true, "upgradable_read_arc": true,
}

// maxSelfWait bounds how many fns one search looks into.
const maxSelfWait = 200

// reachedFn is a fn that the search has come to, and where the lock lies in there.
type reachedFn struct {
	body  *Body
	at    lockPlace
	maybe bool
	steps []Step // that led there
}

// throughCall looks into the fn that call runs in b, where the lock lies at p, and into those
// that it calls. The nearest call that asks for the lock is the answer.
func (s *selfWaitSearch) throughCall(b *Body, call hir.Expr, p lockPlace) (SelfWait, bool) {
	s.seen = map[*names.Fn]bool{b.fn: true}
	queue, ok := s.enter(nil, b, call, reachedFn{at: p})
	for ; ok && len(queue) > 0 && len(s.seen) < maxSelfWait; queue = queue[1:] {
		from := queue[0]
		for _, x := range from.body.body.Exprs {
			sure, runs := from.body.comesTo(x)
			if !runs {
				continue
			}
			maybe := from.maybe || !sure
			if t, ok := s.taken(from.body, x); ok && from.body.sameLock(t.call.Recv, from.at) {
				step := from.body.step(t.call, from.body.result.Fn(t.call))
				return SelfWait{Reads: s.reads && !t.exclusive, Maybe: maybe, Steps: append(from.steps[1:len(from.steps):len(from.steps)], step)}, true
			}
			queue, _ = s.enter(queue, from.body, s.callIn(x), reachedFn{at: from.at, maybe: maybe, steps: from.steps})
		}
	}
	return SelfWait{}, false
}

// callIn is the call that e, an await or a call of sync code, runs; nil for anything else.
func (s *selfWaitSearch) callIn(e hir.Expr) hir.Expr {
	if await, ok := e.(*hir.Await); ok && s.kind == AsyncLock {
		return await.X
	}
	if s.kind == ThreadLock {
		return e
	}
	return nil
}

// enter adds the fn that call runs in b to the queue, if it gets at the lock.
func (s *selfWaitSearch) enter(queue []reachedFn, b *Body, call hir.Expr, w reachedFn) ([]reachedFn, bool) {
	if !isCall(call) {
		return queue, false
	}
	in := b.bodyOfOwn(call)
	if in == nil || s.seen[in.fn] || in.body.Async != (s.kind == AsyncLock) {
		return queue, false
	}
	at, ok := w.at.handed(b, call, in)
	if !ok {
		return queue, false
	}
	s.seen[in.fn] = true
	w.body, w.at, w.steps = in, at, append(w.steps[:len(w.steps):len(w.steps)], b.step(call, in.fn))
	return append(queue, w), true
}

// bodyOfOwn is the body of the workspace's fn that certainly runs when call is; nil where
// that isn't known.
func (b *Body) bodyOfOwn(call hir.Expr) *Body {
	callee := b.result.Callee(call)
	if callee == nil || callee.Fn == nil {
		return nil
	}
	fn := b.env().Target(callee)
	if fn.Trait != nil || fn.Module.Crate.Library() || names.Twin(fn) {
		return nil
	}
	return b.file.workspace.body(fn)
}

// step is a call in the body, for the way to what it comes to.
func (b *Body) step(call hir.Expr, fn *names.Fn) Step {
	s := Step{File: b.file, Name: b.at(calleeSpan(call))}
	if fn != nil {
		s.Path = names.Path(fn)
	}
	return s
}

// comesTo says that whoever runs the body may come to e; sure, that nothing in the body
// decides whether.
func (b *Body) comesTo(e hir.Expr) (sure, comes bool) { return b.comesToIn(e, nil) }

// comesToIn is comesTo for who runs the async block that e is in, nil for all of the body.
func (b *Body) comesToIn(e hir.Expr, block hir.Expr) (sure, comes bool) {
	sure = !b.mayLeaveBefore(e, block)
	parents := b.parents()
	for x, up := e, parents.of(e); up != nil && up != block; x, up = up, parents.of(up) {
		switch up := up.(type) {
		case *hir.Closure, *hir.Async, *hir.Select, *hir.Join:
			return false, false
		case *hir.If:
			sure = sure && x == up.Cond
		case *hir.Match:
			sure = sure && x == up.X
		case *hir.For:
			sure = sure && x == up.Iter
		case *hir.While:
			sure = sure && x == up.Cond
		case *hir.Binary:
			sure = sure && (x == up.L || up.Op != "&&" && up.Op != "||")
		}
	}
	return sure, !b.inCfg(e)
}

// mayLeaveBefore says that a `return`, a `?` or a `break` is evaluated before e, in the block
// if there is one.
func (b *Body) mayLeaveBefore(e, block hir.Expr) bool {
	leaves := func(x hir.Expr) bool {
		switch x.(type) {
		case *hir.Return, *hir.Try, *hir.Break, *hir.Continue:
			return x.ID() < e.ID() && !anyExpr(x, func(in hir.Expr) bool { return in == e })
		}
		return false
	}
	if block != nil {
		return anyExpr(block, leaves)
	}
	return slices.ContainsFunc(b.body.Exprs, leaves)
}
