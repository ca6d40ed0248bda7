package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Channel is a call that makes the two ends of a channel with bounded room.
type Channel struct {
	Room source.Span // for how many messages, as written
	// Suspends: whoever sends one more waits as a task. Otherwise the thread
	// waits.
	Suspends bool
}

// Channel is the channel that the call makes; ok is false for any other call,
// and for channels whose senders never wait.
func (c Call) Channel() (ch Channel, ok bool) {
	send := c.body.boundedSend(c.expr)
	if send == nil {
		return Channel{}, false
	}
	env := c.body.env()
	ch = Channel{Room: c.Args[0], Suspends: env.IsFuture(env.SigOf(send).Ret, nil) == types.Yes}
	return ch, ch.Suspends || has(send, "wakeful::blocking") || has(send, blockingIfBounded)
}

// boundedSend is the `send` of the channel that e makes, if e is a library's
// call that gives one room for as many messages as it is told.
func (b *Body) boundedSend(e hir.Expr) *names.Fn {
	call, ok := e.(*hir.Call)
	if !ok || len(call.Args) != 1 {
		return nil
	}
	fn, ends := b.result.Fn(call), b.result.Expr(call)
	if fn == nil || !fn.Module.Crate.Library() || ends.Kind != types.KindTuple || len(ends.Args) != 2 {
		return nil
	}
	return ownMethod(ends.Args[0], "send")
}

// blockingIfBounded marks what waits for room, of a type of sender that
// channels without a bound have, too.
const blockingIfBounded = "wakeful::blocking_if_bounded"

// onBounded says that the call is of an end of a channel that the same body
// made with a bound. One that comes from elsewhere may have none.
func (c Call) onBounded() bool {
	call, ok := c.expr.(*hir.MethodCall)
	if !ok {
		return false
	}
	origins := c.body.origins()
	e := call.Recv
	for range maxMakingDepth {
		switch x := e.(type) {
		case *hir.LocalRef:
			if c.body.body.Locals[x.Local].Mut {
				return false
			}
			e = origins[x.Local]
		case *hir.Borrow:
			e = x.X
		case *hir.MethodCall:
			if x.Name != "clone" {
				return false
			}
			e = x.Recv
		default:
			return c.body.boundedSend(e) != nil
		}
	}
	return false
}

// ownMethod is an inherent method of a type, nil when it has none of that name.
func ownMethod(t *types.Type, name string) *names.Fn {
	if t.Kind != types.KindAdt {
		return nil
	}
	for _, i := range t.Adt.Module.Crate.Impls().Inherent(t.Adt) {
		if fn := i.Fns[name]; fn != nil {
			return fn
		}
	}
	return nil
}

// roomForAll says that the call sends the only message of a channel that the same
// body made with room for one: it never waits.
func (c Call) roomForAll() bool {
	call, ok := c.expr.(*hir.MethodCall)
	if !ok {
		return false
	}
	sender, ok := call.Recv.(*hir.LocalRef)
	if !ok {
		return false
	}
	made, ok := c.body.origins()[sender.Local].(*hir.Call)
	if !ok || len(c.body.usesOf(sender.Local)) != 1 {
		return false
	}
	if send := c.body.boundedSend(made); send == nil || send != c.fn && !has(c.fn, blockingIfBounded) {
		return false
	}
	room, ok := made.Args[0].(*hir.Literal)
	return ok && room.Text != "0" && c.body.onceFor(made, call)
}

// onceFor says that e runs at most once each time that made does: no loop or
// closure is around e alone.
func (b *Body) onceFor(made, e hir.Expr) bool {
	parents := b.parents()
	above := map[hir.Expr]bool{}
	for up := parents.of(made); up != nil; up = parents.of(up) {
		above[up] = true
	}
	for up := parents.of(e); up != nil && !above[up]; up = parents.of(up) {
		switch up.(type) {
		case *hir.Loop, *hir.While, *hir.For, *hir.Closure:
			return false
		}
	}
	return true
}
