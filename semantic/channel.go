package semantic

import (
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
	ends := c.body.result.Expr(c.expr)
	if c.fn == nil || !c.fn.Module.Crate.Library() || len(c.Args) != 1 || ends.Kind != types.KindTuple || len(ends.Args) != 2 {
		return Channel{}, false
	}
	send := ownMethod(ends.Args[0], "send")
	if send == nil {
		return Channel{}, false
	}
	env := c.body.env()
	ch = Channel{Room: c.Args[0], Suspends: env.IsFuture(env.SigOf(send).Ret, nil) == types.Yes}
	return ch, ch.Suspends || has(send, "wakeful::blocking")
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
