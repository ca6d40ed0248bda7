package semantic

import (
	"iter"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// BlockOn is what a function that runs a future to its end does in async code.
type BlockOn string

// The kinds, as #[wakeful::block_on] names them on a fn of a stub.
const (
	NoBlockOn BlockOn = ""
	Panics    BlockOn = "panics"  // whenever a tokio runtime runs the code
	Asserts   BlockOn = "asserts" // panics with debug assertions, else blocks
	Blocks    BlockOn = "blocks"  // keeps the thread, and deadlocks when it is needed
	Stalls    BlockOn = "stalls"  // one of these: the attribute does not say which
)

// BlockOnCalls are the calls of the body's task that run a future to its end.
func (b *Body) BlockOnCalls() iter.Seq[Call] {
	return b.callsWhere(blockOnCalls, func(c Call) bool {
		return c.Where == InTask && c.fn != nil && blockOnOf(c.fn) != NoBlockOn
	})
}

// PanicCaught says that the call stands in a closure whose panic is caught: whoever
// writes that reckons with one.
func (c Call) PanicCaught() bool {
	for a := c.in; a != nil; a = a.up {
		if callee := c.body.result.Fn(a.expr); callee != nil && langOf(callee) == "catch_unwind" {
			return true
		}
	}
	return false
}

// BlocksOn says that the call runs a future to its end, and what that does in
// async code. A Panics is certain: where another executor than tokio's may run
// the code, it is Blocks.
func (c Call) BlocksOn() BlockOn {
	if c.fn == nil {
		return NoBlockOn
	}
	kind := blockOnOf(c.fn)
	if kind == Panics && (!c.body.file.onlyTokio() || c.runByBlocker()) {
		return Blocks
	}
	return kind
}

func blockOnOf(fn *names.Fn) BlockOn {
	const attr = "wakeful::block_on"
	kind := BlockOn(names.AttrValue(fn.Hir.Attrs, attr))
	if kind == NoBlockOn && has(fn, attr) {
		return Stalls
	}
	return kind
}

// runByBlocker says that the call is in an async block that is given to a
// function that runs it without a runtime around it.
func (c Call) runByBlocker() bool {
	for a := c.in; a != nil; a = a.up {
		callee := c.body.result.Fn(a.expr)
		if callee != nil && blockOnOf(callee) == Blocks {
			return true
		}
	}
	return false
}

// onlyTokio says that the file's tasks run on tokio for certain: its package
// depends on no other runtime, and it starts no executor that is none.
func (f *File) onlyTokio() bool {
	f.tokioOnce.Do(func() { f.tokio = f.findOnlyTokio() })
	return f.tokio
}

func (f *File) findOnlyTokio() bool {
	if f.startsExecutor() || f.Runtime() != Tokio {
		return false
	}
	return !slices.ContainsFunc(f.Package().Dependencies, func(d Dependency) bool {
		rt := runtimeOf(d.Package)
		return rt != NoRuntime && rt != Tokio
	})
}

// startsExecutor says that the file runs futures with something that is no
// runtime. Where a task does so, tokio's runtime is still around it.
func (f *File) startsExecutor() bool {
	if !f.namesExecutor() {
		return false
	}
	inTask := false
	for b := range f.Bodies() {
		for _, c := range b.Calls() {
			if c.fn == nil || blockOnOf(c.fn) != Blocks {
				continue
			}
			if c.Where != InTask {
				return true
			}
			inTask = true
		}
	}
	return !inTask // else it is named where nothing is known of it
}

// ExpectsPanic says that the body is a test that passes when it panics.
func (b *Body) ExpectsPanic() bool { return names.HasAttr(b.hir.Attrs, "should_panic") }

// RunsArg is the argument of the call that is the future it runs to its end.
// ok is false for the calls that wait for something of their own. alone says
// that the call needs nothing else: a function, and not a method of a runtime.
func (c Call) RunsArg() (arg Argument, alone, ok bool) {
	args := argsOf(c.expr)
	if len(args) == 0 || c.BlocksOn() == NoBlockOn {
		return Argument{}, false, false
	}
	x := args[len(args)-1]
	env, t := c.body.env(), c.body.result.Expr(x)
	if env.Awaited(t, c.body.result.Env).Kind == types.KindUnknown {
		return Argument{}, false, false
	}
	_, method := c.expr.(*hir.MethodCall)
	send, _ := env.AutoHolds(t, types.Send, c.body.result.Env)
	return Argument{Span: c.body.at(x.Span()), Send: send, Loose: loose(x)}, !method, true
}

// Argument is a future that a call is given.
type Argument struct {
	Span  source.Span
	Send  types.Verdict
	Loose bool // a postfix operator behind it would bind to a part of it
}

// Body is the body that the call stands in.
func (c Call) Body() *Body { return c.body }
