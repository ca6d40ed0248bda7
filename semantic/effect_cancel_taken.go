package semantic

import (
	"fmt"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// What is lost between two awaits: to receive a message is safe to cancel by
// itself, and a future that has one in hand while it waits for more is not.

// inHand is what root, the code of a future, has taken out of something that
// outlives it and still needs when it waits again.
func (c *cancelling) inHand(root hir.Expr) (lossy, bool) {
	u := c.unitOf(root)
	if u == nil {
		return lossy{}, false
	}
	for i := range u.Awaits {
		s := &u.Awaits[i]
		if !s.Reachable {
			continue
		}
		for _, v := range s.Held {
			if v.Local < 0 || !v.UsedLater {
				continue
			}
			if x, ok := c.taker(v.Local, s); ok {
				return x, true
			}
		}
	}
	return lossy{}, false
}

// unitOf is the coroutine whose code root is.
func (c *cancelling) unitOf(root hir.Expr) *flow.Unit {
	for _, u := range c.body.units {
		block, _ := u.Root.(*hir.Async)
		if u.Async && (block != nil && block.Body == root || u.Root == nil && c.body.body.Root == root) {
			return u
		}
	}
	return nil
}

// taker is the call that took the value of a local, which is at hand at s, if the
// local has had it all the time since.
func (c *cancelling) taker(l hir.LocalID, s *flow.Suspend) (lossy, bool) {
	await, through := c.awaitedIn(c.origins[l])
	if await == nil || hir.Expr(await) == s.Expr || await.Span().End > s.Span.Start || c.givesUnit(await) {
		return lossy{}, false
	}
	call, ok := await.X.(*hir.MethodCall)
	if !ok {
		return lossy{}, false
	}
	fn := c.body.result.Fn(call)
	if fn == nil {
		return lossy{}, false
	}
	what := names.AttrValue(fn.Hir.Attrs, "wakeful::takes")
	from, known := c.root(call.Recv, 0)
	if what == "" || !known || !c.kept(from) {
		return lossy{}, false
	}
	since := source.Span{Start: await.Span().End, End: s.Span.Start}
	if slices.ContainsFunc(append(through, l), func(l hir.LocalID) bool { return c.handedOn(l, since) }) {
		return lossy{}, false
	}
	at := calleeSpan(call)
	return lossy{
		what: fmt.Sprintf("%s that it has taken is lost", what), call: at, from: []hir.LocalID{from}, of: true,
		steps: []Step{c.body.step(call, fn)},
		waits: &Step{File: c.body.file, Name: c.body.at(awaitSpan(s))},
	}, true
}

// awaitedIn is the await whose output, or what is in it, x is, and the locals that had it
// in between. A method that only looks at it gives something else.
func (c *cancelling) awaitedIn(x hir.Expr) (await *hir.Await, through []hir.LocalID) {
	for len(through) < maxCancelDepth {
		switch e := x.(type) {
		case *hir.Await:
			return e, through
		case *hir.Try:
			x = e.X
		case *hir.LocalRef:
			through = append(through, e.Local)
			x = c.origins[e.Local]
		case *hir.Match:
			x = c.picked(e)
		case *hir.MethodCall:
			if fn := c.body.result.Fn(e); fn == nil || fn.Hir.SelfKind != hir.SelfValue {
				return nil, nil
			}
			x = e.Recv
		default:
			return nil, nil
		}
	}
	return nil, nil
}

// picked is what a match looks at when all it does is to take a value out of that, or
// to leave: `match x { Ok(m) => m, Err(e) => return Err(e) }`. Nil of any other.
func (c *cancelling) picked(m *hir.Match) hir.Expr {
	taken := false
	for _, arm := range m.Arms {
		ref, ok := arm.Body.(*hir.LocalRef)
		switch {
		case ok && slices.Contains(bound(arm.Pat), ref.Local):
			taken = true
		case c.body.result.Expr(arm.Body).Kind != types.KindNever:
			return nil
		}
	}
	if !taken {
		return nil
	}
	return m.X
}

// givesUnit says that the await gives (), or an Option or a Result of that: a
// signal, which is not missed.
func (c *cancelling) givesUnit(await *hir.Await) bool {
	t := c.body.result.Expr(await)
	for t.Kind == types.KindAdt && (t.IsLang("option") || t.IsLang("result")) && len(t.Args) > 0 {
		t = t.Args[0]
	}
	return !t.Known() || isEmptyTuple(t)
}

// handedOn says that within the span the local is used for more than to look at it:
// what it has may be kept elsewhere by then.
func (c *cancelling) handedOn(l hir.LocalID, within source.Span) bool {
	looked := map[hir.Expr]bool{}
	for _, e := range c.body.body.Exprs {
		switch e := e.(type) {
		case *hir.Format:
			for _, a := range e.Args {
				looked[a] = true
			}
		case *hir.Match:
			looked[e.X] = true
		case *hir.Let:
			looked[e.X] = true
		case *hir.MethodCall:
			fn := c.body.result.Fn(e)
			looked[e.Recv] = fn != nil && fn.Hir.SelfKind == hir.SelfRef && len(e.Args) == 0
		}
	}
	for _, e := range c.body.body.Exprs {
		if ref, ok := e.(*hir.LocalRef); ok && ref.Local == l && within.Covers(e.Span()) && !looked[e] {
			return true
		}
	}
	return false
}
