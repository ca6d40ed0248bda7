package semantic

import (
	"cmp"
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
	Path  string        // of the fn that runs, "std::fs::read"; "" when it isn't known
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
	picks // how many there are
)

// picked are the calls of a choice, by their indices among the body's.
type picked struct {
	once    sync.Once
	indices []int
}

// callsWhere are the calls that are as asked. That must depend on the body and
// on declarations alone: it is asked once, and then holds in all versions.
func (b *Body) callsWhere(which pick, is func(Call) bool) []Call {
	calls, p := b.unplacedCalls(), &b.facts.picked[which]
	p.once.Do(func() {
		for i, c := range calls {
			c.body = b
			if is(c) {
				p.indices = append(p.indices, i)
			}
		}
	})
	var out []Call
	for _, i := range p.indices {
		out = append(out, calls[i].placed(b))
	}
	return out
}

func (b *Body) findCalls() []Call { return b.walkCalls(nil) }

// walkCalls finds the calls of the body; visit, if any, is told of each
// expression and where it runs, outer ones first.
func (b *Body) walkCalls(visit func(e hir.Expr, at callPlace)) []Call {
	w := callWalk{body: b, units: map[hir.Expr]*flow.Unit{}, called: b.calledClosures(), visit: visit}
	w.calls = make([]Call, 0, b.countCalls())
	for _, u := range b.units {
		w.units[u.Root] = u
	}
	at := callPlace{unit: b.units[0], direct: true}
	if b.suspends() {
		at.where, at.canAwait = InTask, true
	}
	if b.body.Root != nil {
		w.walk(b.body.Root, at)
	}
	sortBySpan(w.calls, func(c Call) source.Span { return c.Name })
	return w.calls
}

// suspends says that the body runs as a future. A snippet's bare statements
// do when one of them awaits; otherwise they may stand for sync code.
func (b *Body) suspends() bool {
	if b.fn == b.fn.File.Script {
		return len(b.units[0].Awaits) > 0
	}
	return b.Async()
}

// callWalk collects calls. Bodies are of bounded depth, as lowering sees to.
type callWalk struct {
	body  *Body
	units map[hir.Expr]*flow.Unit
	// called are the closures that run where they are made, if not at once.
	called map[hir.Expr]bool
	visit  func(e hir.Expr, at callPlace)
	calls  []Call
}

// countCalls is how many calls are written in the body. Few others are implied.
func (b *Body) countCalls() (n int) {
	for _, e := range b.body.Exprs {
		if isCall(e) {
			n++
		}
	}
	return n
}

// callPlace is what is known of where an expression runs.
type callPlace struct {
	where    Where
	canAwait bool
	direct   bool
	unit     *flow.Unit
	in       *around
}

func (w *callWalk) walk(e hir.Expr, at callPlace) {
	if w.visit != nil {
		w.visit(e, at)
	}
	switch e := e.(type) {
	case *hir.Call, *hir.MethodCall:
		w.call(e, at)
		return
	case *hir.Async:
		at = w.async(e, at, false)
	case *hir.Closure:
		run := unsaid
		if w.called[e] {
			run = atOnce
		}
		at = w.closure(e, at, run)
	case *hir.For:
		w.loop(e, at)
		at.in = &around{e, at.in}
	case *hir.Format:
		w.write(e, at)
		at.in = &around{e, at.in}
	default:
		at.in = &around{e, at.in}
	}
	for c := range hir.Children(e) {
		w.walk(c, at)
	}
}

// calledClosures are the closures that the body keeps in a local and calls by
// its name, in the same fn, closure or async block.
func (b *Body) calledClosures() map[hir.Expr]bool {
	kept := map[hir.LocalID]hir.Expr{}
	for let := range b.body.Lets() {
		bind, named := let.Pat.(*hir.Bind)
		if closure, ok := let.Init.(*hir.Closure); named && ok {
			kept[bind.Local] = closure
		}
	}
	if len(kept) == 0 {
		return nil
	}
	called := map[hir.Expr]bool{}
	for _, u := range b.units {
		root := cmp.Or(u.Root, b.body.Root)
		hir.Walk(root, func(e hir.Expr) bool {
			switch e := e.(type) {
			case *hir.Closure, *hir.Async:
				return e == root
			case *hir.Call:
				if ref, ok := e.Fn.(*hir.LocalRef); ok && kept[ref.Local] != nil && b.body.Locals[ref.Local].Owner == u.Root {
					called[kept[ref.Local]] = true
				}
			}
			return true
		})
	}
	return called
}

func (w *callWalk) enter(e hir.Expr, at callPlace) callPlace {
	if u := w.units[e]; u != nil {
		at.unit = u
	}
	at.in = &around{e, at.in}
	return at
}

// async enters a block that becomes a future. Where blocking does no harm, a
// future is likely to be run right there, unless it is spawned.
func (w *callWalk) async(e hir.Expr, at callPlace, spawned bool) callPlace {
	at = w.enter(e, at)
	at.canAwait, at.direct = true, false
	if at.where != Insulated || spawned {
		at.where = InTask
	}
	return at
}

// run says when and where a closure runs that something is given.
type run int

const (
	unsaid     run = iota
	atOnce         // by whoever is called, before that returns
	whenPolled     // by the future or stream that the call makes
	elsewhere      // where blocking does no harm
)

// closure enters a closure.
func (w *callWalk) closure(c *hir.Closure, at callPlace, r run) callPlace {
	if c.Async && r != elsewhere {
		r = whenPolled
	}
	at = given(w.enter(c, at), r)
	at.canAwait = c.Async
	return at
}

// given is the place at which something runs that a call at this place is given.
func given(at callPlace, r run) callPlace {
	at.direct = at.direct && r == atOnce
	switch {
	case r == elsewhere:
		at.where = Insulated
	case r == whenPolled && at.where != Insulated:
		at.where = InTask
	case r == unsaid && at.where == InTask:
		at.where = Unsaid
	}
	return at
}

func (w *callWalk) call(e hir.Expr, at callPlace) {
	call := Call{
		Whole: w.body.at(e.Span()), Name: w.body.at(calleeSpan(e)),
		Where: at.where, CanAwait: at.canAwait && at.where == InTask, Direct: at.direct,
		body: w.body, unit: at.unit, expr: e, in: at.in,
	}
	var args []hir.Expr
	switch e := e.(type) {
	case *hir.Call:
		args = e.Args
	case *hir.MethodCall:
		args = e.Args
		call.Recv = w.body.at(e.Recv.Span())
	}
	for _, a := range args {
		call.Args = append(call.Args, w.body.at(a.Span()))
	}
	callee := w.body.result.Callee(e)
	if callee != nil && callee.Fn != nil {
		call.fn = w.body.env().Target(callee)
		call.Path = names.Path(call.fn)
	}
	w.calls = append(w.calls, call)
	at.in = &around{e, at.in}
	for c := range hir.Children(e) {
		w.argument(c, at, callee, slices.Index(args, c))
	}
}

// argument walks a part of a call; index is -1 for what is no argument.
func (w *callWalk) argument(e hir.Expr, at callPlace, callee *types.Callee, index int) {
	known := callee != nil && callee.Fn != nil && index >= 0
	inner := at
	switch e := e.(type) {
	case *hir.Closure:
		inner = w.closure(e, at, w.runOf(callee, index, at))
	case *hir.PathRef:
		w.value(e, at, w.runOf(callee, index, at))
		return
	case *hir.Async:
		inner = w.async(e, at, known && has(callee.Fn, "wakeful::spawns"))
	default:
		w.walk(e, at)
		return
	}
	for c := range hir.Children(e) {
		w.walk(c, inner)
	}
}

// value walks a path that a call is given. A fn that may keep the thread is
// called wherever a closure in its place would run.
func (w *callWalk) value(e *hir.PathRef, at callPlace, r run) {
	w.walk(e, at)
	t := w.body.result.Expr(e)
	if r == unsaid || t.Kind != types.KindFnDef || t.Fn == nil {
		return // a constructor is no fn
	}
	if fn := w.body.env().TargetOf(t); fn.Trait == nil && (keepsThread(fn) || !fn.Module.Crate.Library()) {
		w.implied(e, e.Path.Span, fn, given(at, r))
	}
}

// keepsThread says that a stub says of fn that it keeps its thread.
func keepsThread(fn *names.Fn) bool {
	return has(fn, "wakeful::blocking") || has(fn, "wakeful::cpu_bound") || blockOnOf(fn) != NoBlockOn
}

// runOf says when the callee runs its argument with this index, the receiver
// not counted; -1 is for what is no argument.
func (w *callWalk) runOf(callee *types.Callee, index int, at callPlace) run {
	if callee == nil || callee.Fn == nil || index < 0 {
		return unsaid
	}
	if _, method := at.in.expr.(*hir.MethodCall); method {
		index++
	}
	return w.body.runs(callee.Fn, index, at.in)
}

// runs says when fn runs a closure that it gets as a parameter. The standard
// library runs it at once unless fn gives back something that keeps it, or
// asks for a closure that may go to another thread. A future or stream that
// keeps it calls it when it is polled.
func (b *Body) runs(fn *names.Fn, index int, call *around) run {
	switch {
	case has(fn, "wakeful::insulates"):
		return elsewhere
	case !fn.Module.Crate.Library() || has(fn, "wakeful::spawns"):
		return unsaid
	}
	env := b.env()
	sig := env.SigOf(fn)
	if index >= len(sig.Params) || sig.Params[index].Kind != types.KindParam {
		return unsaid
	}
	param := sig.Params[index].Param
	kept := keeps(sig.Ret, param)
	if !ofStd(fn) {
		if kept && b.polled(call.expr) {
			return whenPolled
		}
		return unsaid
	}
	if kept && !b.consumed(call) {
		return unsaid
	}
	for _, p := range env.Predicates(sig.Generics) {
		if p.Type.Kind == types.KindParam && p.Type.Param == param && p.Bound.Trait != nil && p.Bound.Trait.Lang == "send" {
			return unsaid
		}
	}
	return atOnce
}

// polled says that e is a future or a stream.
func (b *Body) polled(e hir.Expr) bool {
	t := b.result.Expr(e)
	return b.env().Streams(t, b.result.Env) == types.Yes || b.env().Awaited(t, b.result.Env).Kind != types.KindUnknown
}

// consumed says that the iterator a call makes is used up right there: by the
// method at the end of the chain, or by a for loop.
func (b *Body) consumed(call *around) bool {
	for ; call != nil && call.up != nil; call = call.up {
		switch up := call.up.expr.(type) {
		case *hir.For:
			return up.Iter == call.expr
		case *hir.MethodCall:
			callee := b.result.Fn(up)
			if up.Recv != call.expr || callee == nil || !ofStd(callee) || callee.Trait == nil {
				return false
			}
			if !keeps(b.env().SigOf(callee).Ret, b.env().GenericsOf(callee.Trait).Params[0]) {
				return true
			}
		default:
			return false
		}
	}
	return false
}

// keeps says that a value of type p is part of one of type t. One of a type
// that p only determines, such as its Item, is not.
func keeps(t *types.Type, p *types.Param) bool {
	if t.Kind == types.KindAssoc {
		return false
	}
	return t.Kind == types.KindParam && t.Param == p || slices.ContainsFunc(t.Args, func(a *types.Type) bool { return keeps(a, p) })
}

// anyType says that a type or one of its arguments is as asked.
func anyType(t *types.Type, depth int, is func(*types.Type) bool) bool {
	if depth > 20 || is(t) {
		return depth <= 20
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
