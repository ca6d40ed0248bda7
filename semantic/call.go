package semantic

import (
	"iter"
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Where says on whose time a call runs.
type Where int

const (
	// Unsaid: in a sync fn, or in a closure of which nobody knows when it runs.
	Unsaid Where = iota
	// InTask: as part of a future, whenever that is polled.
	InTask
	// Insulated: in a closure that something runs where blocking does no harm,
	// such as spawn_blocking.
	Insulated
)

// Call is a call or method call in a body.
type Call struct {
	Whole source.Span   // callee, receiver, arguments and all
	Name  source.Span   // the callee's path as written, or the method's name
	Recv  source.Span   // of a method call, else empty
	Args  []source.Span // the receiver not among them
	Where Where
	// CanAwait: `.await` may stand at this place, and waits for as long as
	// the call does. Not so in a closure, even where it runs as part of a task.
	CanAwait bool
	// Direct: whoever runs the body runs this call, on the same thread and
	// before the body returns. False in futures that the body only makes.
	Direct bool

	body *Body
	unit *flow.Unit
	fn   *names.Fn // what runs; nil when that isn't known
	expr hir.Expr
	in   *around
}

// Path is that of the fn that runs, "std::fs::read"; "" when it isn't known.
func (c Call) Path() string {
	if c.fn == nil {
		return ""
	}
	return names.Path(c.fn)
}

// around is the chain of expressions a call stands in, innermost first.
type around struct {
	expr hir.Expr
	up   *around
}

// Calls are the calls in the body, closures and async blocks included, fns
// inside it not, in source order.
//
// The list is shared: callers only read it.
func (b *Body) Calls() []Call {
	b.callsOnce.Do(func() { b.calls = b.placedCalls() })
	return b.calls
}

func (b *Body) placedCalls() []Call {
	calls := b.unplacedCalls()
	out := make([]Call, len(calls))
	for i := range calls {
		out[i] = calls[i].placed(b)
	}
	return out
}

// unplacedCalls are the calls relative to the body, for any version.
func (b *Body) unplacedCalls() []Call {
	f := &b.facts
	f.callsOnce.Do(func() { f.calls = b.unplaced().findCalls() })
	return f.calls
}

// placed is a call relative to the body at the place where the body stands in
// this version.
func (c Call) placed(b *Body) Call {
	c.Whole, c.Name, c.Recv, c.body = b.at(c.Whole), b.at(c.Name), b.atPart(c.Recv), b
	args := make([]source.Span, len(c.Args))
	for i, a := range c.Args {
		args[i] = b.at(a)
	}
	c.Args = args
	return c
}

// pick is a choice of a body's calls.
type pick int

const (
	blockingCalls pick = iota
	blockOnCalls
	ownCalls
	computations
	unboundedChannels
	staticCalls
	workerCalls
	picks // how many there are
)

// picked are the calls of a choice, by their indices among the body's.
type picked struct {
	once    sync.Once
	indices []int
}

// callsWhere are the calls that are as asked. That must depend on the body and
// on declarations alone: it is asked once, and then holds in all versions.
func (b *Body) callsWhere(which pick, is func(Call) bool) iter.Seq[Call] {
	calls, p := b.unplacedCalls(), &b.facts.picked[which]
	p.once.Do(func() {
		for i, c := range calls {
			c.body = b
			if is(c) {
				p.indices = append(p.indices, i)
			}
		}
	})
	return func(yield func(Call) bool) {
		for _, i := range p.indices {
			if !yield(calls[i].placed(b)) {
				return
			}
		}
	}
}

// suspends says that the body runs as a future. A snippet's bare statements
// do when one of them awaits; otherwise they may stand for sync code.
func (b *Body) suspends() bool {
	if b.fn == b.fn.File.Script {
		return len(b.units[0].Awaits) > 0
	}
	return b.Async()
}

// anyType says that a type or one of its arguments is as asked.
func anyType(t *types.Type, depth int, is func(*types.Type) bool) bool {
	if depth > maxTypeDepth || is(t) {
		return depth <= maxTypeDepth
	}
	return slices.ContainsFunc(t.Args, func(a *types.Type) bool { return anyType(a, depth+1, is) })
}

func has(fn *names.Fn, attr string) bool { return names.HasAttr(fn.Hir.Attrs, attr) }

// ofStd says that fn is of the standard library.
func ofStd(fn *names.Fn) bool {
	return stdCrate(fn.Module.Crate)
}

func stdCrate(c *names.Crate) bool {
	return c.Kind == names.Described && (c.Name == "std" || c.Name == "core" || c.Name == "alloc")
}
