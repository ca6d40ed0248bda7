package semantic

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Locking is a call that waits for a lock and gives its guard, or that takes a
// loan of a RefCell.
type Locking struct {
	Kind   Guard
	Awaits bool // it suspends the task until the lock is free
	// Held are the awaits at which this guard is held.
	Held []Await
	// Stays says that the guard goes nowhere but into a local, or ends with the
	// statement: it is held at no other await.
	Stays bool
	// Name is the local that the guard is bound to, "" for none.
	Name string
}

// Locking is the lock that the call takes; ok is false for any other call.
func (c Call) Locking() (l Locking, ok bool) {
	if c.fn == nil || !c.fn.Module.Crate.Library() || c.Recv.Empty() || strings.HasPrefix(c.fn.Hir.Name, "try_") {
		return Locking{}, false
	}
	b := c.body
	gives := b.result.Expr(c.expr)
	if l.Awaits = c.Suspends() == types.Yes; l.Awaits {
		gives = b.env().Awaited(gives, b.result.Env)
	}
	if l.Kind = lockIn(gives); l.Kind == NoGuard || lockIn(b.result.Expr(recvAndArgs(c.expr)[0])) != NoGuard {
		return Locking{}, false // none, or one that was taken before
	}
	origins := b.origins()
	for _, a := range b.Awaits() {
		for _, h := range a.Held {
			from := h.Span
			if x := origins[h.value.Local]; x != nil {
				from = b.at(x.Span())
			}
			if h.Guard == l.Kind && from.Covers(c.Whole) {
				l.Held, l.Name = append(l.Held, a), h.Name
			}
		}
	}
	l.Stays = b.parents().staysLocal(c.expr)
	return l, true
}

// staysLocal says that the guard which e gives is a temporary, or becomes a
// local's value as it is.
func (p parentMap) staysLocal(e hir.Expr) bool {
	for {
		up := p.of(e)
		if !continues(up, e) && !isAwait(up) {
			switch up := up.(type) {
			case *hir.Block:
				return up.Tail != e
			case *hir.Match, *hir.Let:
				return true
			}
			return false
		}
		if t := p.body.result.Expr(up); !isAwait(up) && t.Known() && lockIn(t) == NoGuard {
			return true
		}
		e = up
	}
}

func isAwait(e hir.Expr) bool {
	_, ok := e.(*hir.Await)
	return ok
}

// lockIn is the kind of guard that a type is, or has as an argument.
func lockIn(t *types.Type) (kind Guard) {
	anyType(t, 0, func(t *types.Type) bool {
		if t.Kind == types.KindAdt {
			kind = Guard(names.AttrValue(t.Adt.Hir.Attrs, "wakeful::guard"))
		}
		return kind != NoGuard
	})
	if kind == OtherGuard {
		return NoGuard
	}
	return kind
}
