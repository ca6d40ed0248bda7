package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Elsewhere is what a call asks of the future or closure that it runs in a task
// or on a thread of its own.
type Elsewhere struct {
	Send   bool // it has to be Send
	Static bool // it may borrow nothing
	// Blocks: it runs on a thread that it may block.
	Blocks bool
	// Sends says whether it is Send.
	Sends types.Verdict
	// Takes is what it captures, or is given as arguments, in that order.
	Takes []types.Part
}

// Elsewhere says what a call that runs its work elsewhere asks of the work; ok
// is false for any other call.
func (c Call) Elsewhere() (out Elsewhere, ok bool) {
	if c.fn == nil || !has(c.fn, "wakeful::spawns") && !has(c.fn, "wakeful::insulates") {
		return Elsewhere{}, false
	}
	work := c.work()
	if work == nil {
		return Elsewhere{}, false
	}
	b, t := c.body, c.body.result.Expr(work)
	out.Blocks = has(c.fn, "wakeful::insulates")
	_, out.Static = c.staticArg()
	for _, p := range b.env().CallPreds(b.result.Callee(c.expr), isAuto) {
		if p.Bound.Trait.Lang == string(types.Send) && sameFuture(p.Type, t) {
			out.Send = true
		}
	}
	out.Sends, _ = b.env().AutoHolds(t, types.Send, b.result.Env)
	parts, _ := b.env().Parts(t)
	for _, p := range parts {
		if p.What == types.Captured && p.Name != "" {
			out.Takes = append(out.Takes, p)
		}
	}
	return out, true
}

// work is the argument that is a future or a closure.
func (c Call) work() hir.Expr {
	for _, a := range argsOf(c.expr) {
		t := c.body.result.Expr(a)
		if isUnit(t) || c.body.env().IsFuture(t, c.body.result.Env) == types.Yes {
			return a
		}
	}
	return nil
}

// Suspends says whether the call gives a future, which the task waits for.
func (c Call) Suspends() types.Verdict {
	return c.body.env().IsFuture(c.body.result.Expr(c.expr), c.body.result.Env)
}
