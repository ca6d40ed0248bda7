package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Yield is an async block whose output is another future.
type Yield struct {
	Span source.Span // the expression at its end
	// Eager: what it yields is the handle of a task, which runs by itself.
	Eager bool
	// Loose: a postfix operator behind the expression would bind to a part of it.
	Loose bool
	// Dropped: the block is spawned, and nobody takes its output.
	Dropped bool
	// Alone: nothing stands before the expression in the block.
	Alone bool
}

// Yields are the async blocks of the body whose output is a future.
func (b *Body) Yields() []Yield { return unlessNone(b, yields, b.findYields) }

func (b *Body) findYields() []Yield {
	var out []Yield
	b.eachBlock(func(e *hir.Async, parents func() parentMap) {
		tail := e.Body.Tail
		if tail == nil || b.result.Diverges(tail) {
			return
		}
		t := b.result.Expr(tail)
		if b.env().IsFuture(t, b.result.Env) != types.Yes || b.inCfg(tail) {
			return
		}
		out = append(out, Yield{
			Span: b.at(tail.Span()), Eager: b.env().Eager(t), Loose: loose(tail),
			Dropped: b.spawnedAway(parents(), e), Alone: len(e.Body.Stmts) == 0,
		})
	})
	return out
}

// eachBlock visits the async blocks of a body that parses, those of macros that
// make streams apart.
func (b *Body) eachBlock(visit func(e *hir.Async, parents func() parentMap)) {
	if len(b.body.Errors) > 0 {
		return
	}
	streams := map[hir.Expr]bool{}
	for _, e := range b.body.Exprs {
		if s, ok := e.(*hir.Stream); ok {
			streams[s.Body] = true
		}
	}
	var made *parentMap
	parents := func() parentMap {
		if made == nil {
			p := b.parents()
			made = &p
		}
		return *made
	}
	for _, e := range b.body.Exprs {
		if block, ok := e.(*hir.Async); ok && !streams[block] && block.Body != nil {
			visit(block, parents)
		}
	}
}

// spawnedAway says that e is handed to something that spawns it, in a
// statement that drops the handle.
func (b *Body) spawnedAway(parents parentMap, e hir.Expr) bool {
	call := parents.of(e)
	if call == nil {
		return false
	}
	c := b.result.Fn(call)
	block, ok := parents.of(call).(*hir.Block)
	if !ok || c == nil || !has(c, "wakeful::spawns") {
		return false
	}
	for let := range block.Lets() {
		if _, wild := let.Pat.(*hir.Wild); wild && let.Init == call {
			return true
		}
	}
	return statement(block, call) != nil
}

// Wrapper is an async block that does nothing but await a future that is there
// already: `async { future.await }`.
type Wrapper struct {
	Span   source.Span // the block
	Future source.Span // what it awaits
	Name   string      // of the place that the future is in; "" when it is another block
}

// Wrappers are those of the body, where what is awaited is certainly a future.
func (b *Body) Wrappers() []Wrapper {
	var out []Wrapper
	b.eachBlock(func(e *hir.Async, _ func() parentMap) {
		await, ok := e.Body.Tail.(*hir.Await)
		if !ok || len(e.Body.Stmts) > 0 || e.Body.Label != "" {
			return
		}
		name, ok := b.placeName(await.X)
		if inner, block := await.X.(*hir.Async); !ok && (!block || e.Move && !inner.Move) || b.inCfg(await) {
			return // the outer block may take along what the inner one only borrows
		}
		t := b.result.Expr(await.X)
		if t.Kind != types.KindRef && b.env().IsFuture(t, b.result.Env) == types.Yes {
			out = append(out, Wrapper{Span: b.at(e.Span()), Future: b.at(await.X.Span()), Name: name})
		}
	})
	return out
}

// placeName is the text of a local, or of a field of one.
func (b *Body) placeName(e hir.Expr) (name string, ok bool) {
	switch e := e.(type) {
	case *hir.LocalRef:
		return b.localName(e.Local), true
	case *hir.Field:
		name, ok = b.placeName(e.X)
		return name + "." + e.Name, ok
	}
	return "", false
}
