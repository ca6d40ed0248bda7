package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Stall is a loop over a stream that runs futures of its own, in whose body
// something else is awaited: until that is there, those futures stand still. A
// method such as for_each is such a loop, too.
type Stall struct {
	Await  source.Span // the keyword of the first such await, or what gives the future that a method awaits
	Stream source.Span // the stream, in the head of the loop
	Type   *types.Type // the part of it that runs the futures
}

// Stalls are the loops of the body that keep a stream's futures waiting.
func (b *Body) Stalls() []Stall {
	var out []Stall
	for _, g := range unlessNone(b, goings, b.goings) {
		runs := b.runsFutures(b.result.Expr(g.stream), 0)
		if runs == nil {
			continue
		}
		if wait := b.waitOfTurn(g.by, g.stream); !wait.Empty() {
			out = append(out, Stall{Await: b.at(wait), Stream: b.at(g.stream.Span()), Type: runs})
		}
	}
	sortBySpan(out, func(s Stall) source.Span { return s.Await })
	return out
}

// going is a loop, or a call of a method that is one, and the stream that it goes
// over.
type going struct{ by, stream hir.Expr }

func (b *Body) goings() []going {
	var out []going
	for _, e := range b.body.Exprs {
		if stream := b.goneOver(e); stream != nil {
			out = append(out, going{e, stream})
		}
	}
	return out
}

// goneOver is the stream whose items a loop takes, or a method that awaits
// something for each of them; nil for anything else.
func (b *Body) goneOver(e hir.Expr) hir.Expr {
	switch e := e.(type) {
	case *hir.While:
		return nextInHead(e)
	case *hir.MethodCall:
		if callee := b.result.Fn(e); callee != nil && has(callee, "wakeful::in_turn") && len(e.Args) > 0 {
			return e.Recv
		}
	}
	return nil
}

// waitOfTurn is where a turn of what goes over the stream waits for something
// else, empty where it does not.
func (b *Body) waitOfTurn(e, stream hir.Expr) source.Span {
	turn := hir.Expr(nil)
	switch e := e.(type) {
	case *hir.While:
		turn = e.Body
	case *hir.MethodCall:
		turn = e.Args[len(e.Args)-1]
		if c, ok := turn.(*hir.Closure); ok && !c.Async {
			turn = valueOf(c.Body)
		}
		if b.asksAsync(turn) {
			return turn.Span()
		}
		switch turn.(type) {
		case *hir.Async, *hir.Closure:
		default:
			return source.Span{}
		}
	}
	if await := b.awaitBeside(turn, stream); await != nil {
		return await.AwaitSpan
	}
	return source.Span{}
}

// valueOf is the expression that gives the value of e: the end of a block.
func valueOf(e hir.Expr) hir.Expr {
	for {
		block, ok := e.(*hir.Block)
		if !ok || block.Tail == nil {
			return e
		}
		e = block.Tail
	}
}

// asksAsync says that e calls an async fn, or names one.
func (b *Body) asksAsync(e hir.Expr) bool {
	fn := b.result.Expr(e).Fn
	if isCall(e) {
		fn = b.result.Fn(e)
	}
	return fn != nil && fn.Hir.Async
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

// awaitBeside is the first await in a turn of a loop that is not for the stream
// itself, in code that always is this task's own.
func (b *Body) awaitBeside(turn, stream hir.Expr) *hir.Await {
	name := b.text(stream)
	var found *hir.Await
	hir.Walk(turn, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Closure, *hir.Async:
			return e == turn
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
