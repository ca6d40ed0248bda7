package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// TimeLimit is a limit of time that a call sets on a future.
type TimeLimit struct {
	Limit, Work source.Span // the arguments
	// Cuts: when time is over the work stops, as that of an async fn does.
	Cuts bool
	// Lent: it is a reference or a pin of a future that stays where it is.
	Lent bool
	// Task: it is the handle of a task, which goes on.
	Task bool
	// Lost is what goes with the work that is cut off, nil for nothing known.
	Lost *Loss
	// Inner: the work gives a Result itself, inside of the limit's.
	Inner bool
}

// lent says that a future is a reference, or a pin of one, and what it refers to
// outlives it.
func lent(t *types.Type) bool {
	if t.IsLang("pin") {
		t = t.Args[0]
	}
	return t.Kind == types.KindRef
}

// TimeLimit is the limit that the call sets; ok is false for any other call.
func (c Call) TimeLimit() (limit TimeLimit, ok bool) {
	args := argsOf(c.expr)
	if c.fn == nil || !has(c.fn, "wakeful::gives_up") || len(args) != 2 {
		return TimeLimit{}, false
	}
	b, work := c.body, args[1]
	t := b.result.Expr(work)
	limit = TimeLimit{Limit: b.at(args[0].Span()), Work: b.at(work.Span()), Lent: lent(t), Task: isHandle(t)}
	limit.Cuts = !limit.Lent && b.env().Lazy(t, b.result.Env)
	limit.Inner = b.env().Awaited(t, b.result.Env).IsLang("result")
	if lost, ok := b.lostWith(work, c.expr); ok {
		limit.Lost = &lost
	}
	return limit, true
}
