package semantic

import (
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// Step is a call on the way to one that blocks.
type Step struct {
	File *File
	Name source.Span // the callee as written, in File
	Path string      // of the fn that runs
}

// OwnCalls are the calls of the body's task that run sync fns of the workspace,
// which may come to something that blocks or panics there. Calls of what is
// known to do so itself are left out.
func (b *Body) OwnCalls() []Call {
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
	if !c.ownSync() {
		return nil, "", false
	}
	s := effectSearch{workspace: c.body.file.workspace, from: map[*names.Fn]*reached{}}
	return s.run(c.fn)
}

// PanicsThrough is the shortest way from a call of the workspace's own sync fn
// to one that panics when a task runs it. Fns that ask whether they are in a
// runtime are taken to know what they do.
func (c Call) PanicsThrough() (steps []Step, ok bool) {
	if !c.ownSync() {
		return nil, false
	}
	s := effectSearch{workspace: c.body.file.workspace, from: map[*names.Fn]*reached{}, panics: true}
	steps, _, ok = s.run(c.fn)
	return steps, ok && c.body.file.onlyTokio() // asked last: it reads the whole file
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
	once  sync.Once
	block []effect // calls that block
	panic []effect // calls that panic in a task
	asks  bool     // whether it is in a runtime: it has ways for both
	next  []effect // calls of sync fns of the workspace
}

type effect struct {
	name   source.Span
	fn     *names.Fn
	reason string // of a blocking one
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
			if c.BlocksOn() == Panics {
				s.panic = append(s.panic, e)
			}
			if reason, ok := c.Blocking(); ok {
				e.reason = reason
				s.block = append(s.block, e)
			} else if c.ownSync() && !has(c.fn, "wakeful::insulates") {
				s.next = append(s.next, e)
			}
		}
	})
	return s
}

// effectSearch looks for the nearest call of a kind, level by level.
type effectSearch struct {
	workspace *Workspace
	from      map[*names.Fn]*reached
	panics    bool // what is looked for: calls that panic in a task, not those that block
}

// reached says how a fn was first reached: by which call of which fn.
type reached struct {
	caller *names.Fn // nil for the fn that the search began with
	call   effect
}

// maxReached bounds how many fns a search looks into.
const maxReached = 2000

func (s *effectSearch) run(start *names.Fn) ([]Step, string, bool) {
	s.from[start] = &reached{}
	for queue := []*names.Fn{start}; len(queue) > 0 && len(s.from) < maxReached; queue = queue[1:] {
		b := s.workspace.body(queue[0])
		if b == nil {
			continue
		}
		sum := b.summary()
		found := sum.block
		if s.panics {
			if sum.asks {
				continue
			}
			found = sum.panic
		}
		if len(found) > 0 {
			return s.way(queue[0], found[0]), found[0].reason, true
		}
		for _, e := range sum.next {
			if s.from[e.fn] == nil {
				s.from[e.fn] = &reached{queue[0], e}
				queue = append(queue, e.fn)
			}
		}
	}
	return nil, "", false
}

// way is the chain of calls from the start of the search to e, which is in fn.
func (s *effectSearch) way(fn *names.Fn, e effect) []Step {
	var steps []Step
	for fn != nil {
		b := s.workspace.body(fn)
		steps = append(steps, Step{File: b.file, Name: b.at(e.name), Path: names.Path(e.fn)})
		r := s.from[fn]
		fn, e = r.caller, r.call
	}
	slices.Reverse(steps)
	return steps
}
