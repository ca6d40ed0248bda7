package semantic

import (
	"bytes"
	"iter"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Spawn is a call that makes a task or a thread which goes on by itself.
type Spawn struct {
	Call source.Span // whole
	Name source.Span // the callee as written
	Path string      // of the fn that runs
	In   Code        // where the call stands
	Work Code        // what the task runs
	// Threads: the work has a thread for itself, so that it may block.
	Threads bool
	Handle  Handle

	body *Body
	expr hir.Expr
}

// Code is a piece of code that runs on its own: a fn, an async block or a
// closure. Two of the same place are the same.
type Code struct {
	Kind CodeKind
	Fn   string // of the fn that it is, or is in
	File *File  // nil when it is unknown, or a library's
	Span source.Span

	body *Body
	unit *flow.Unit
}

// CodeKind is how a piece of code is written.
type CodeKind int

const (
	UnknownCode CodeKind = iota
	FnCode
	BlockCode
	ClosureCode
)

// Spawners are the bodies of the file that may spawn something, in source order.
func (f *File) Spawners() iter.Seq[*Body] {
	return f.bodies(func(fn *names.Fn, h *hir.Fn) bool {
		return fn.Ordinal < 0 || fn.Module.Crate.Loose || f.workspace.world.wanted().body(fn.File, h) || bytes.Contains(h.Node.Bytes(), []byte("spawn"))
	})
}

// Spawns are the calls in the body that make tasks or threads, in source order.
func (b *Body) Spawns() []Spawn {
	var out []Spawn
	for _, c := range b.Calls() {
		if c.fn == nil || !has(c.fn, "wakeful::spawns") {
			continue
		}
		s := Spawn{
			Call: c.Whole, Name: c.Name, Path: c.Path(), In: b.code(c.unit), Threads: has(c.fn, "wakeful::insulates"),
			Handle: handleOf(b.parents(), c.expr), body: b, expr: c.expr,
		}
		if args := argsOf(c.expr); len(args) > 0 {
			s.Work = b.workOf(args[0])
		}
		out = append(out, s)
	}
	return out
}

// code is a unit of the body.
func (b *Body) code(u *flow.Unit) Code {
	c := Code{Kind: FnCode, Fn: b.Name(), File: b.file, Span: b.Span(), body: b, unit: u}
	if u.Root == nil {
		return c
	}
	c.Kind, c.Span = ClosureCode, b.at(u.Root.Span())
	if _, block := u.Root.(*hir.Async); block {
		c.Kind = BlockCode
	}
	return c
}

// workOf is what a task runs that is given e: a future or closure, or one that
// something is wrapped around.
func (b *Body) workOf(e hir.Expr) Code {
	unknown := Code{Fn: b.Name(), File: b.file, Span: b.at(e.Span())}
	var found *types.Type
	anyType(b.result.Expr(e), 0, func(t *types.Type) bool {
		switch t.Kind {
		case types.KindAsyncFn, types.KindAsyncBlock, types.KindClosure, types.KindFnDef:
			found = t
		}
		return found != nil
	})
	if found == nil || found.Kind == types.KindFnDef && found.Fn == nil {
		return unknown
	}
	switch found.Kind {
	case types.KindAsyncFn, types.KindFnDef:
		return b.file.workspace.codeOf(b.env().TargetOf(found))
	}
	if in, u := b.file.workspace.unitOf(found); in != nil {
		return in.code(u)
	}
	return unknown
}

// codeOf is a fn as a task runs it; of a library's, the name.
func (w *Workspace) codeOf(fn *names.Fn) Code {
	if b := w.body(fn); b != nil {
		return b.code(b.units[0])
	}
	return Code{Kind: FnCode, Fn: names.Path(fn)}
}

// runs says that the unit runs where this code does: it is a part of it
// that is no task of its own.
func (c Code) runs(u *flow.Unit, works map[*flow.Unit]bool) bool {
	for up := u; up != nil; up = c.body.outer(up) {
		if up == c.unit {
			return true
		}
		if works[up] {
			return false
		}
	}
	return false
}

// outer is the unit around another one, nil for the body itself.
func (b *Body) outer(u *flow.Unit) *flow.Unit {
	for _, up := range b.units {
		for _, child := range up.Children {
			if child == u {
				return up
			}
		}
	}
	return nil
}

// Parents says for each of the spawns which of them runs the code that it stands
// in: an index, or -1 when that is no task of these.
func Parents(spawns []Spawn) []int {
	of := map[*flow.Unit]int{}
	for i, s := range spawns {
		if _, ok := of[s.Work.unit]; !ok && s.Work.unit != nil {
			of[s.Work.unit] = i
		}
	}
	parents := make([]int, len(spawns))
	for i, s := range spawns {
		parents[i] = -1
		for u := s.In.unit; u != nil; u = s.body.outer(u) {
			if p, ok := of[u]; ok {
				if !leadsTo(parents[:i], p, i) {
					parents[i] = p
				}
				break
			}
		}
	}
	return parents
}

// leadsTo says that from is i, or spawned by it in turn, as far as that is known.
func leadsTo(parents []int, from, i int) bool {
	for from != i {
		if from < 0 || from >= len(parents) {
			return false
		}
		from = parents[from]
	}
	return true
}

// BlockingCall is a call that keeps the thread of a task from running others.
type BlockingCall struct {
	// Steps are the calls on the way to it, from the task on, the last of which
	// is the one that blocks.
	Steps  []Step
	Reason string
}

// maxBlocking bounds how many are listed, and maxTaskDepth how many async fns
// inside one another are looked through.
const (
	maxBlocking  = 12
	maxTaskDepth = 8
)

// Blocks are the calls that block in what the task runs: in the code itself, in
// sync fns that it calls, and in async fns that it calls. None in a thread of
// its own, which may.
func (s Spawn) Blocks() []BlockingCall {
	if s.Threads || s.Work.body == nil {
		return nil
	}
	search := blockingSearch{seen: map[*names.Fn]bool{}}
	search.look(s.Work, nil)
	return search.found
}

type blockingSearch struct {
	seen  map[*names.Fn]bool
	found []BlockingCall
}

func (s *blockingSearch) look(in Code, way []Step) {
	if s.seen[in.body.fn] && in.unit.Root == nil || len(way) > maxTaskDepth {
		return
	}
	if in.unit.Root == nil {
		s.seen[in.body.fn] = true
	}
	works := map[*flow.Unit]bool{}
	tasks := map[hir.Expr]bool{}
	for _, spawn := range in.body.Spawns() {
		works[spawn.Work.unit] = true
		tasks[spawn.expr] = true
	}
	delete(works, in.unit)
	for _, c := range in.body.Calls() {
		if len(s.found) >= maxBlocking {
			return
		}
		if c.Where == InTask && in.runs(c.unit, works) && !(c.in != nil && tasks[c.in.expr]) {
			s.call(c, way)
		}
	}
}

func (s *blockingSearch) call(c Call, way []Step) {
	steps := append(way[:len(way):len(way)], Step{File: c.body.file, Name: c.Name, Path: c.Path()})
	if reason, ok := c.Blocking(); ok {
		s.found = append(s.found, BlockingCall{steps, reason})
		return
	}
	if more, reason, ok := c.BlockingThrough(); ok {
		s.found = append(s.found, BlockingCall{append(steps, more...), reason})
		return
	}
	if c.fn == nil || !c.fn.Hir.Async || c.fn.Module.Crate.Library() || names.Twin(c.fn) {
		return
	}
	if b := c.body.file.workspace.body(c.fn); b != nil {
		s.look(b.code(b.units[0]), steps)
	}
}
