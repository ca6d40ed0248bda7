package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Stall is a loop over a stream that runs futures of its own, in whose body
// something else is awaited: until that is there, those futures stand still.
type Stall struct {
	Await  source.Span // the keyword of the first such await
	Stream source.Span // the stream, in the head of the loop
	Type   *types.Type // the part of it that runs the futures
}

// Stalls are the loops of the body that keep a stream's futures waiting.
func (b *Body) Stalls() []Stall {
	var out []Stall
	for _, e := range b.body.Exprs {
		loop, ok := e.(*hir.While)
		if !ok {
			continue
		}
		recv := nextInHead(loop)
		if recv == nil {
			continue
		}
		runs := b.runsFutures(b.result.Expr(recv), 0)
		if runs == nil {
			continue
		}
		if await := b.awaitBeside(loop.Body, recv); await != nil {
			out = append(out, Stall{Await: b.at(await.AwaitSpan), Stream: b.at(recv.Span()), Type: runs})
		}
	}
	sortBySpan(out, func(s Stall) source.Span { return s.Await })
	return out
}

// nextInHead is the stream in `while let … = stream.next().await`, with or
// without a `?`; nil for other loops.
func nextInHead(loop *hir.While) hir.Expr {
	let, ok := loop.Cond.(*hir.Let)
	if !ok {
		return nil
	}
	x := let.X
	if try, ok := x.(*hir.Try); ok {
		x = try.X
	}
	await, ok := x.(*hir.Await)
	if !ok {
		return nil
	}
	call, ok := await.X.(*hir.MethodCall)
	if !ok || call.Name != "next" && call.Name != "try_next" {
		return nil
	}
	return call.Recv
}

const maxAdaptors = 8

// runsFutures is the stream in t, itself or below adaptors, that has lazy
// futures of its own; nil when that is not certain.
func (b *Body) runsFutures(t *types.Type, depth int) *types.Type {
	if depth > maxAdaptors {
		return nil
	}
	if t.Kind == types.KindRef {
		return b.runsFutures(t.Args[0], depth+1)
	}
	if t.Kind != types.KindAdt || len(t.Args) == 0 {
		return nil
	}
	if names.HasAttr(t.Adt.Hir.Attrs, "wakeful::runs_while_polled") {
		future := t.Args[0]
		if item := b.env().StreamItem(future, b.result.Env); item.Kind != types.KindUnknown {
			future = item
		}
		if b.env().Lazy(future, b.result.Env) {
			return t
		}
		return nil
	}
	if !t.Adt.Module.Crate.Library() {
		return nil
	}
	return b.runsFutures(t.Args[0], depth+1) // an adaptor's first argument is what it adapts
}

// awaitBeside is the first await in a loop's body that is not for the stream
// itself, in code that always is this task's own.
func (b *Body) awaitBeside(body *hir.Block, stream hir.Expr) *hir.Await {
	name := b.text(stream)
	var found *hir.Await
	hir.Walk(body, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Closure, *hir.Async:
			return false
		case *hir.Await:
			if call, ok := e.X.(*hir.MethodCall); ok && b.text(call.Recv) == name {
				return true
			}
			if found == nil {
				found = e
			}
		}
		return found == nil
	})
	return found
}
