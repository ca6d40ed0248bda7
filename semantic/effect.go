package semantic

import (
	"iter"
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// Step is a call on the way to what a fn does to the task that calls it.
type Step struct {
	File *File
	Name source.Span // the callee as written, in File
	Path string      // of the fn that runs; "" for a loop
}

// OwnCalls are the calls of the body's task that run sync fns of the workspace,
// which may come to something that blocks or panics there. Calls of what is
// known to do so itself are left out.
func (b *Body) OwnCalls() iter.Seq[Call] {
	return b.callsWhere(ownCalls, func(c Call) bool {
		if c.Where != InTask || !c.ownSync() || blockOnOf(c.fn) != NoBlockOn {
			return false
		}
		_, itself := c.Blocking()
		return !itself
	})
}

// BlockingThrough is the shortest way from a call of the workspace's own sync
// fn to a call that blocks: the calls inside, from the outermost to the one
// that blocks, and what that one does. What only a closure does counts when
// the closure certainly runs there; what waits in a future doesn't.
func (c Call) BlockingThrough() (steps []Step, reason string, ok bool) {
	steps, e, ok := c.search(blocks)
	return steps, e.reason, ok && !c.body.asks(e.fn)
}

// PanicsThrough is the shortest way from a call of the workspace's own sync fn
// to one that panics when a task runs it. Fns that ask whether they are in a
// runtime are taken to know what they do.
func (c Call) PanicsThrough() (steps []Step, ok bool) {
	steps, _, ok = c.search(panics)
	return steps, ok && c.body.file.onlyTokio() // asked last: it reads the whole file
}

// Computation is what keeps a thread busy some calls away: a fn that is known
// for it, or a loop.
type Computation struct {
	Steps []Step // the last is the call, or what the loop goes over
	What  string // what the fn does; "" for a loop
	Turns int    // of a loop
}

// WaitsThrough is the shortest way from a call of the workspace's own sync fn to
// one that keeps the thread until a future is done.
func (c Call) WaitsThrough() (steps []Step, ok bool) {
	steps, _, ok = c.search(waitsOut)
	return steps, ok
}

// AssertsThrough is the shortest way from a call of the workspace's own sync fn to one
// that panics with debug assertions when a task runs it.
func (c Call) AssertsThrough() (steps []Step, ok bool) {
	steps, _, ok = c.search(asserts)
	return steps, ok
}

// ComputesThrough is the shortest way from a call of the workspace's own sync
// fn to a long computation.
func (c Call) ComputesThrough() (Computation, bool) {
	steps, e, ok := c.search(computes)
	return Computation{Steps: steps, What: e.reason, Turns: e.turns}, ok
}

// search is the shortest way from a call of the workspace's own sync fn to an effect.
func (c Call) search(kind effectKind) ([]Step, effect, bool) {
	if !c.ownSync() {
		return nil, effect{}, false
	}
	return c.body.file.workspace.nearest(kind, c.fn)
}

// nearest is the shortest way from the start of a sync fn to an effect of the kind.
func (w *Workspace) nearest(kind effectKind, fn *names.Fn) ([]Step, effect, bool) {
	if w.without[kind].has(fn) {
		return nil, effect{}, false
	}
	s := effectSearch{workspace: w, from: map[*names.Fn]reached{}, kind: kind}
	return s.run(fn)
}

// ownSync says that the call certainly runs a sync fn of the workspace.
func (c Call) ownSync() bool {
	if c.fn == nil || c.fn.Hir.Async || c.fn.Module.Crate.Library() {
		return false
	}
	return c.fn.Trait == nil || c.implemented()
}

// summary is what a body does on its caller's thread before it returns. Spans
// are relative to the body, as it is remembered by content.
type summary struct {
	once sync.Once
	own  [effectKinds][]effect // what it does itself
	asks bool                  // whether it is in a runtime: it has ways for both
	next []effect              // calls of sync fns of the workspace
}

// effectKind is what a fn does to the task that runs it.
type effectKind int

const (
	blocks      effectKind = iota // its thread waits
	panics                        // since a task runs it
	waitsOut                      // its thread runs another future to the end
	asserts                       // panics in a debug build, since a task runs it
	computes                      // its thread is busy for long
	effectKinds                   // how many there are
)

// effect is a call, or a loop that computes for long.
type effect struct {
	name   source.Span
	fn     *names.Fn // nil for a loop
	reason string    // of a call that blocks or computes
	turns  int       // of a loop
}

func (b *Body) summary() *summary {
	s := &b.analysed.effects
	s.once.Do(func() {
		for _, c := range b.Calls() {
			s.asks = s.asks || c.fn != nil && has(c.fn, "wakeful::asks_runtime")
			if !c.Direct {
				continue
			}
			e := effect{name: c.Name.Shift(-b.base), fn: c.fn}
			switch c.BlocksOn() {
			case Panics:
				s.add(panics, e, "")
			case Blocks:
				s.add(waitsOut, e, "")
			}
			if what, ok := c.Computes(); ok {
				s.add(computes, e, what)
			}
			reason, blocking := c.Blocking()
			if !blocking && c.BlocksOn() == Asserts {
				s.add(asserts, e, "")
			}
			if blocking {
				s.add(blocks, e, reason)
			} else if c.ownSync() && !has(c.fn, "wakeful::insulates") {
				s.next = append(s.next, e)
			}
		}
		for _, l := range b.directLoops() {
			s.own[computes] = append(s.own[computes], effect{name: l.Range.Shift(-b.base), turns: l.Turns})
		}
	})
	return s
}

func (s *summary) add(kind effectKind, e effect, reason string) {
	e.reason = reason
	s.own[kind] = append(s.own[kind], e)
}

// fnSet is a set of fns to which several goroutines add.
type fnSet struct{ fns sync.Map }

func (s *fnSet) add(fn *names.Fn) { s.fns.Store(fn, nil) }

func (s *fnSet) has(fn *names.Fn) bool {
	_, ok := s.fns.Load(fn)
	return ok
}

// effectSearch looks for the nearest call of a kind, level by level. The version
// remembers the fns from which there is none, so that all searches together look
// into each of those once.
type effectSearch struct {
	workspace *Workspace
	from      map[*names.Fn]reached
	kind      effectKind
}

// reached says how a fn was first reached: by which call of which fn.
type reached struct {
	caller *names.Fn // nil for the fn that the search began with
	call   effect
}

// maxReached bounds how many fns a search looks into.
const maxReached = 2000

func (s *effectSearch) run(start *names.Fn) ([]Step, effect, bool) {
	s.from[start] = reached{}
	for queue := []*names.Fn{start}; len(queue) > 0; queue = queue[1:] {
		if len(s.from) >= maxReached {
			return nil, effect{}, false
		}
		b := s.workspace.body(queue[0])
		if b == nil {
			continue
		}
		sum := b.summary()
		if (s.kind == panics || s.kind == waitsOut || s.kind == asserts) && sum.asks {
			continue
		}
		if found := sum.own[s.kind]; len(found) > 0 {
			return s.way(queue[0], found[0]), found[0], true
		}
		queue = s.follow(queue, sum.next)
	}
	for fn := range s.from {
		s.workspace.without[s.kind].add(fn)
	}
	return nil, effect{}, false
}

// follow adds to the queue what the calls of its first fn reach for the first time.
func (s *effectSearch) follow(queue []*names.Fn, calls []effect) []*names.Fn {
	for _, e := range calls {
		if _, seen := s.from[e.fn]; !seen && !s.workspace.without[s.kind].has(e.fn) {
			s.from[e.fn] = reached{queue[0], e}
			queue = append(queue, e.fn)
		}
	}
	return queue
}

// way is the chain of calls from the start of the search to e, which is in fn.
func (s *effectSearch) way(fn *names.Fn, e effect) []Step {
	var steps []Step
	for fn != nil {
		b := s.workspace.body(fn)
		step := Step{File: b.file, Name: b.at(e.name)}
		if e.fn != nil {
			step.Path = names.Path(e.fn)
		}
		steps = append(steps, step)
		r := s.from[fn]
		fn, e = r.caller, r.call
	}
	slices.Reverse(steps)
	return steps
}
