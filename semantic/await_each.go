package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Each is a `for` loop that awaits one call for each element, where no turn
// needs anything of the one before.
type Each struct {
	Loop    source.Span
	Pattern source.Span
	Iter    source.Span
	Loose   bool // a method call behind Iter would bind to a part of it
	Call    source.Span
	// Into is the collection that the body pushes the output to and does nothing
	// else; empty for any other body.
	Into source.Span
	Try  bool // the output is pushed with a `?` behind

	call hir.Expr
}

// Eaches are the loops of the body whose turns could wait together.
func (b *Body) Eaches() []Each {
	candidates := unlessNone(b, eaches, b.findEaches)
	return slices.DeleteFunc(candidates, func(x Each) bool { return !b.onlyAsks(x.call) })
}

func (b *Body) findEaches() []Each {
	if len(b.body.Errors) > 0 {
		return nil
	}
	var out []Each
	for _, e := range b.body.Exprs {
		loop, ok := e.(*hir.For)
		if !ok || loop.Body == nil {
			continue
		}
		if x, ok := b.each(loop); ok {
			out = append(out, x)
		}
	}
	sortBySpan(out, func(x Each) source.Span { return x.Loop })
	return out
}

func (b *Body) each(loop *hir.For) (Each, bool) {
	await, call, ok := b.onlyAwait(loop.Body)
	if !ok || b.eager(call) {
		return Each{}, false
	}
	access, named := b.accessOf(call), places{}
	named.add(call)
	if !b.names(loop, named) || !b.ownTurn(loop, access) {
		return Each{}, false
	}
	into, ok := b.carriesNothing(loop)
	if !ok {
		return Each{}, false
	}
	out := Each{
		Loop: b.at(loop.Span()), Pattern: b.at(loop.Pat.Span()), Iter: b.at(loop.Iter.Span()), Loose: loose(loop.Iter),
		Call: b.at(call.Span()), call: call,
	}
	if into != nil && call == await.X {
		out.Into, out.Try = b.onlyPushes(loop.Body, into, await)
	}
	return out, true
}

// onlyAwait is the one await that a turn makes, or the last of a chain such as
// `get(id).await?.text().await?`, and the call that is awaited first; false when
// there are others, or when the turn may be the last.
func (b *Body) onlyAwait(body *hir.Block) (last *hir.Await, call hir.Expr, ok bool) {
	ok = true
	hir.Walk(body, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Await:
			if last == nil {
				last, call = e, awaitedFirst(e)
			}
			ok = ok && chained(last, e)
		case *hir.Break, *hir.Return, *hir.Join, *hir.Select, *hir.Loop, *hir.While, *hir.For, *hir.Missing:
			ok = false
		case *hir.OpaqueMacro:
			ok = ok && !e.HasAwait
		case *hir.Closure, *hir.Async:
			return false
		}
		return ok
	})
	if last == nil || !ok || !isCall(call) {
		return nil, nil, false
	}
	return last, call, true
}

// awaitedFirst is what the first await of a chain awaits: each of the others
// is of a method on what the one before gave.
func awaitedFirst(a *hir.Await) hir.Expr {
	for {
		before := awaitBefore(a)
		if before == nil {
			return a.X
		}
		a = before
	}
}

// chained says that first comes before last in one chain.
func chained(last, first *hir.Await) bool {
	for a := last; a != nil; a = awaitBefore(a) {
		if a == first {
			return true
		}
	}
	return false
}

// awaitBefore is the await whose output the method is called on that a awaits.
func awaitBefore(a *hir.Await) *hir.Await {
	for x := a.X; ; {
		switch e := x.(type) {
		case *hir.MethodCall:
			x = e.Recv
		case *hir.Try:
			x = e.X
		case *hir.Await:
			return e
		default:
			return nil
		}
	}
}

// names says that the call is about the element: it names a local of the turn.
func (b *Body) names(loop *hir.For, named places) bool {
	for p := range named {
		if loop.Span().Covers(b.body.Locals[p.local].Span) {
			return true
		}
	}
	return false
}

// ownTurn says that what the call takes for itself is of this turn, so that two
// turns could be under way at once.
func (b *Body) ownTurn(loop *hir.For, a access) bool {
	for p := range a.others {
		if !loop.Span().Covers(b.body.Locals[p.local].Span) {
			return false
		}
	}
	return a.simple
}

// carriesNothing says that no turn leaves anything for the next, but what it
// puts into a collection, which is into, nil for none.
func (b *Body) carriesNothing(loop *hir.For) (into hir.Expr, ok bool) {
	changed := places{}
	b.changes(loop.Body, changed)
	for p := range changed {
		if loop.Span().Covers(b.body.Locals[p.local].Span) {
			continue
		}
		at := b.collects(loop.Body, p.local)
		if at == nil || into != nil && into != at {
			return nil, false
		}
		into = at
	}
	return into, true
}

// collects is the only use of a local in the body, when that is to put
// something into it and the local is a collection of the standard library.
func (b *Body) collects(body *hir.Block, local hir.LocalID) hir.Expr {
	t := b.result.Local(local)
	if !t.IsLang("vec") && (t.Kind != types.KindAdt || !strings.HasPrefix(names.Path(t.Adt), "std::collections::")) {
		return nil
	}
	var found hir.Expr
	uses := 0
	hir.Walk(body, func(e hir.Expr) bool {
		if slices.Contains(localsNamed(e), local) {
			uses++
		}
		if m, ok := e.(*hir.MethodCall); ok && hir.IsLocal(m.Recv, local) {
			if callee := b.result.Fn(m); callee != nil && callee.Hir.SelfKind == hir.SelfRefMut && len(m.Args) > 0 {
				found = m
			}
		}
		return true
	})
	if uses != 1 {
		return nil
	}
	return found
}

// onlyPushes is the collection of a body that is nothing but
// `all.push(call.await);`, and whether a `?` stands behind the await.
func (b *Body) onlyPushes(body *hir.Block, push hir.Expr, await *hir.Await) (into source.Span, try bool) {
	m, ok := push.(*hir.MethodCall)
	if !ok || len(body.Stmts) != 1 || body.Tail != nil || statement(body, push) == nil || len(m.Args) != 1 {
		return source.Span{}, false
	}
	x := m.Args[0]
	if t, ok := x.(*hir.Try); ok {
		x, try = t.X, true
	}
	if x != hir.Expr(await) || !b.result.Expr(m.Recv).IsLang("vec") {
		return source.Span{}, false
	}
	return b.at(m.Recv.Span()), try
}
