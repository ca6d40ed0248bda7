package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

func (f *forgetting) statement(s hir.Stmt) {
	switch s := s.(type) {
	case *hir.LetStmt:
		if _, wild := s.Pat.(*hir.Wild); wild && s.Init != nil && s.Else == nil {
			f.lost(s.Init, s.StmtSpan(), LetUnderscore)
		}
	case *hir.ExprStmt:
		f.exprStatement(s)
	}
}

func (f *forgetting) exprStatement(s *hir.ExprStmt) {
	if assign, ok := s.X.(*hir.Assign); ok {
		if _, under := assign.L.(*hir.Underscore); under {
			f.lost(assign.R, s.StmtSpan(), Underscore)
		}
		return
	}
	if arg := f.thrownAway(s.X); arg != nil {
		f.lost(arg, s.StmtSpan(), Dropped)
		return
	}
	if s.Semi {
		f.lost(s.X, s.StmtSpan(), Statement)
	}
}

// thrownAway is x in `drop(x)` and `mem::forget(x)`.
func (f *forgetting) thrownAway(e hir.Expr) hir.Expr {
	call, ok := e.(*hir.Call)
	if !ok || len(call.Args) != 1 {
		return nil
	}
	callee := f.result.Fn(call)
	if callee == nil {
		return nil
	}
	switch langOf(callee) {
	case "mem_drop", "mem_forget":
		return call.Args[0]
	}
	return nil
}

// lost reports e, whose value goes nowhere, if it makes a lazy future.
func (f *forgetting) lost(e hir.Expr, stmt source.Span, way Way) {
	if f.broken(stmt) {
		return
	}
	for _, part := range f.elements(e) {
		if ref, ok := part.(*hir.LocalRef); ok {
			f.discards[ref.ID()] = stmt
			continue
		}
		if f.handleEndsTask(part) {
			f.lazy = true
			f.add(Forgotten{Span: f.at(part.Span()), Stmt: f.at(stmt), Way: way, Type: f.result.Expr(part), Cancelled: true}, part)
			f.found[len(f.found)-1].Head.End = f.at(calleeSpan(part)).End
			continue
		}
		future, keeper := f.lazyPart(f.result.Expr(part))
		if future == nil && way == Statement {
			f.stream(part, stmt)
			continue
		}
		if keeper != nil && keeper.Kind == types.KindTuple && way != Statement {
			continue // the other half may be what was asked for: `let _ = connect().await?`
		}
		if _, awaited := part.(*hir.Await); awaited && keeper != nil && keeper.IsLang("result") {
			continue // what yields it is to blame: `spawn(async { save() }).await`
		}
		if future != nil && f.makes(part, 0) {
			f.add(Forgotten{Span: f.at(part.Span()), Stmt: f.at(stmt), Way: way, Type: future, Keeper: keeper}, part)
		}
	}
}

// handleEndsTask says that e spawns a task that is cancelled when its handle is
// dropped.
func (f *forgetting) handleEndsTask(e hir.Expr) bool {
	callee, t := f.result.Fn(e), f.result.Expr(e)
	return isCall(e) && callee != nil && has(callee, "wakeful::spawns") &&
		t.Kind == types.KindAdt && names.HasAttr(t.Adt.Hir.Attrs, "wakeful::drop_cancels")
}

// stream reports e, the whole of a statement, if it makes a stream.
func (f *forgetting) stream(e hir.Expr, stmt source.Span) {
	t := f.result.Expr(e)
	if isCall(e) && mustPollStream(t) && !f.actsItself(e) && f.env().Streams(t, f.result.Env) == types.Yes {
		f.lazy = true
		f.add(Forgotten{Span: f.at(e.Span()), Stmt: f.at(stmt), Stream: true, Type: t, Leaves: []Leaf{}}, e)
	}
}

// mustPollStream says that rustc asks for the use of t, if t is a stream: it is a type
// that says so, `impl Stream`, or a pinned box around one of these or `dyn Stream`.
func mustPollStream(t *types.Type) bool {
	for t.IsLang("pin") || t.IsLang("owned_box") {
		if len(t.Args) == 0 {
			return false
		}
		t = t.Args[0]
	}
	switch t.Kind {
	case types.KindAdt:
		return names.HasAttr(t.Adt.Hir.Attrs, "must_use")
	case types.KindOpaque, types.KindDyn:
		return true
	}
	return false
}

// elements takes tuples, arrays, blocks, loops and borrows of what is made there apart.
func (f *forgetting) elements(e hir.Expr) []hir.Expr {
	var parts []hir.Expr
	switch e := e.(type) {
	case *hir.Tuple:
		parts = e.Elems
	case *hir.Array:
		if e.Vec {
			return []hir.Expr{e}
		}
		parts = e.Elems
	case *hir.Block, *hir.Loop:
		parts = f.waysOf(e)
		if len(parts) > 1 {
			return nil // each would have to be awaited at once with the others
		}
	case *hir.Borrow:
		if !isCall(e.X) {
			return nil
		}
		parts = []hir.Expr{e.X}
	default:
		return []hir.Expr{e}
	}
	var out []hir.Expr
	for _, p := range parts {
		out = append(out, f.elements(p)...)
	}
	return out
}

func (f *forgetting) lazyPart(t *types.Type) (future, keeper *types.Type) {
	future, keeper = f.env().LazyPart(t, f.result.Env)
	f.lazy = f.lazy || future != nil
	return future, keeper
}

// add completes a finding about the value of e.
func (f *forgetting) add(x Forgotten, e hir.Expr) {
	x.Marked = x.Type.Kind != types.KindAdt || !types.MustPoll(x.Type.Adt)
	x.Output = f.env().Awaited(x.Type, f.result.Env)
	x.MustUse = f.env().MustUse(x.Output, f.result.Env)
	x.CanAwait = f.asyncAt(e)
	x.Crosses = x.CanAwait && f.crosses(e)
	x.Recursive = x.Type.Kind == types.KindAsyncFn && x.Type.Fn == f.fn
	x.Maker = f.maker(e)
	if x.Leaves == nil {
		for _, l := range leaves(e) {
			if !f.result.Diverges(l) {
				x.Leaves = append(x.Leaves, Leaf{Span: f.at(l.Span()), Loose: loose(l)})
			}
		}
	}
	x.Head = x.Span
	if x.Span == f.at(e.Span()) {
		x.Head.End = f.at(source.Span{End: headEnd(e)}).End
	}
	f.found = append(f.found, x)
}

// headEnd is where the part of e ends that comes before its block or arms.
func headEnd(e hir.Expr) int {
	switch e := e.(type) {
	case *hir.Async:
		if e.Body != nil {
			return e.Body.Span().Start
		}
	case *hir.If:
		return e.Then.Span().Start
	case *hir.Match:
		return e.X.Span().End
	}
	return e.Span().End
}

// twin says that what e calls may be another fn than the one at hand, which may be
// sync: it is declared twice, by cfg, or a macro stands on it.
func (f *forgetting) twin(e hir.Expr) bool {
	callee := f.result.Callee(e)
	return callee != nil && callee.Fn != nil && (names.Twin(callee.Fn) || names.Rewritten(callee.Fn))
}

// maker is the workspace's fn that e calls, directly.
func (f *forgetting) maker(e hir.Expr) *Declaration {
	call := e
	for {
		if a, ok := call.(*hir.Await); ok {
			call = a.X
			continue
		}
		break
	}
	callee := f.result.Callee(call)
	if callee == nil || callee.Fn == nil {
		return nil
	}
	return f.file.workspace.declaration(f.env().Target(callee))
}
