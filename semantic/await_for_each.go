package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// ForEach is a statement `stream.for_each(|item| async { … }).await;`.
type ForEach struct {
	Stmt   source.Span
	Stream source.Span
	Item   source.Span // the closure's pattern
	Block  source.Span // what the async block does, with its braces
	Name   string      // a name for the stream that means nothing else in the body
}

// ForEaches are the body's statements of that form of which the block could as
// well be the body of a loop: it does not return, and changes nothing of which a
// block may have a copy.
func (b *Body) ForEaches() []ForEach {
	if len(b.body.Errors) > 0 {
		return nil
	}
	var out []ForEach
	for s := range b.body.Statements() {
		stmt, ok := s.(*hir.ExprStmt)
		if !ok || !stmt.Semi {
			continue
		}
		if await, ok := stmt.X.(*hir.Await); ok {
			if f, ok := b.forEach(await); ok {
				f.Stmt = b.at(stmt.StmtSpan())
				out = append(out, f)
			}
		}
	}
	return out
}

func (b *Body) forEach(await *hir.Await) (ForEach, bool) {
	call, ok := await.X.(*hir.MethodCall)
	callee := b.result.Fn(await.X)
	if !ok || callee == nil || callee.Trait == nil || callee.Trait.Fns["next"] == nil || len(call.Args) != 1 {
		return ForEach{}, false
	}
	closure, ok := call.Args[0].(*hir.Closure)
	if names.Path(callee) != names.Path(callee.Trait)+"::for_each" || !ok || closure.Async || len(closure.Params) != 1 {
		return ForEach{}, false
	}
	async, ok := closure.Body.(*hir.Async)
	if !ok {
		return ForEach{}, false
	}
	stays := true
	hir.Walk(async.Body, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Return, *hir.Try, *hir.OpaqueMacro, *hir.Missing:
			stays = false
		case *hir.Closure, *hir.Async:
			return false
		}
		return stays
	})
	changed := places{}
	b.changes(async.Body, changed)
	for p := range changed {
		stays = stays && closure.Span().Covers(b.body.Locals[p.local].Span)
	}
	return ForEach{
		Stream: b.at(call.Recv.Span()), Item: b.at(closure.Params[0].Span()), Block: b.at(async.Body.Span()), Name: b.freeName("stream"),
	}, stays
}
