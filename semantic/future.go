package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Forgotten is a future that a body makes and that nothing ever polls, so that
// the work it describes never starts.
type Forgotten struct {
	Span source.Span // the expression that makes it, or for a part of a pattern its binding
	Head source.Span // the short part of Span that says what it is
	Stmt source.Span // the whole statement, for Way Statement
	Way  Way
	// Name is the local that keeps it for nothing, with Way Bound.
	Name string
	// Ends are the places where the local is thrown away, with Way Bound: the
	// `drop(x)`, `x;`, `let _ = x;`.
	Ends []source.Span
	// Keeper is the Option, Result, Vec, array, tuple or iterator that the future is
	// in, nil when the expression is the future itself.
	Keeper *types.Type
	// Heaped: the local is a collection into which futures are put.
	Heaped bool
	// Stream: it is a stream that a statement drops, which does as little.
	Stream bool
	// Cancelled: it is the handle of a task that ends with it, such as smol's.
	Cancelled bool
	Type      *types.Type // the future's own type
	// Marked: the type itself says that it must be used, so that rustc warns, too.
	Marked bool
	Output *types.Type // what awaiting it would give; unknown when not known
	// MustUse: the output may not be dropped without a word.
	MustUse bool
	// CanAwait: the expression runs in async code.
	CanAwait bool
	// Crosses: an await there may keep a lock, or something not Send, waiting.
	Crosses bool
	// Recursive: it is the future of the fn that the body belongs to.
	Recursive bool
	// Leaves are the expressions that awaiting has to be written behind: the
	// ends of all branches of an if or match, else the one expression.
	Leaves []Leaf
	// Maker is the fn of the workspace whose call makes it, if that is known.
	Maker *Declaration
}

// Leaf is an expression that evaluates to a future.
type Leaf struct {
	Span source.Span
	// Loose: a postfix operator behind it would bind to a part of it.
	Loose bool
}

// Way is how a future gets lost.
type Way int

// The ways.
const (
	Statement     Way = iota // `f();`
	LetUnderscore            // `let _ = f();`
	Underscore               // `_ = f();`
	Dropped                  // `drop(f())`, `mem::forget(f())`
	Bound                    // `let x = f();`, and x is never used, or only dropped
)

// Declaration is where the workspace declares something.
type Declaration struct {
	Name string
	Path string      // of the file
	Span source.Span // the name
	// Async: it is written `async fn`.
	Async bool
}

// Forgotten are the futures that nothing polls, in source order.
func (b *Body) Forgotten() []Forgotten {
	if b.body.Root == nil || b.facts.noFuture.Load() {
		return nil
	}
	f := forgetting{
		Body: b, uses: map[hir.LocalID][]*hir.LocalRef{},
		mentioned: map[hir.LocalID]bool{}, fields: map[string]bool{}, discards: map[hir.ExprID]source.Span{},
		renames: map[hir.ExprID]*hir.Bind{},
	}
	f.survey()
	for _, block := range f.blocks {
		for _, s := range block.Stmts {
			if !f.topLevel(block) || !onlyAsyncBlock(s) {
				f.statement(s)
			}
		}
	}
	for _, tail := range f.tails {
		if arg := f.thrownAway(tail); arg != nil {
			f.lost(arg, tail.Span(), Dropped)
		}
	}
	for _, block := range f.blocks {
		for let := range block.Lets() {
			if let.Init != nil && !(f.topLevel(block) && endsWithLets(block, let)) {
				f.let(let)
				f.heaped(let)
			}
		}
	}
	for _, loop := range f.loops {
		f.loopVariable(loop)
	}
	if !f.lazy {
		b.facts.noFuture.Store(true)
	}
	sortBySpan(f.found, func(x Forgotten) source.Span { return x.Span })
	return f.found
}

// topLevel says that the block is that of a snippet's bare statements.
func (f *forgetting) topLevel(block *hir.Block) bool {
	return f.fn == f.fn.File.Script && hir.Expr(block) == f.body.Root
}

// endsWithLets says that nothing but other lets follows one. At the end of a
// snippet, what becomes of them is left to the reader.
func endsWithLets(block *hir.Block, let *hir.LetStmt) bool {
	for _, s := range slices.Backward(block.Stmts) {
		if _, ok := s.(*hir.LetStmt); !ok {
			return false
		}
		if s == hir.Stmt(let) {
			return block.Tail == nil
		}
	}
	return false
}

// onlyAsyncBlock says that a statement is nothing but an async block. At the top
// level of a snippet that is how examples say that theirs is async code.
func onlyAsyncBlock(s hir.Stmt) bool {
	x, ok := s.(*hir.ExprStmt)
	if !ok {
		return false
	}
	_, async := x.X.(*hir.Async)
	return async
}

// forgetting is one search through a body.
type forgetting struct {
	*Body
	uses      map[hir.LocalID][]*hir.LocalRef
	mentioned map[hir.LocalID]bool // in macros and broken code, or pinned and used
	// fields are names behind a dot that mean nothing known: a dot that was just
	// typed swallows the local at the start of the next line.
	fields   map[string]bool
	blocks   []*hir.Block
	tails    []hir.Expr // of blocks, and the bodies of match arms
	loops    []*hir.For
	discards map[hir.ExprID]source.Span // uses of locals that throw the value away, with the whole of it
	renames  map[hir.ExprID]*hir.Bind   // uses of locals that only move the value to another: `let b = a;`
	found    []Forgotten
	lazy     bool // there was a future of which to ask who polls it
}

// survey notes the uses of locals, and where values are thrown away.
func (f *forgetting) survey() {
	hir.Walk(f.body.Root, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.LocalRef:
			f.uses[e.Local] = append(f.uses[e.Local], e)
		case *hir.Missing:
			f.mention(e.Mentions)
		case *hir.OpaqueMacro:
			f.mention(e.Mentions)
		case *hir.Field:
			if f.result.Expr(e).Kind == types.KindUnknown {
				f.fields[e.Name] = true
			}
		case *hir.Block:
			f.blocks = append(f.blocks, e)
			if e.Tail != nil {
				f.tails = append(f.tails, e.Tail)
			}
		case *hir.Match:
			for _, arm := range e.Arms {
				f.tails = append(f.tails, arm.Body)
			}
		case *hir.Closure:
			f.tails = append(f.tails, e.Body)
		case *hir.For:
			f.loops = append(f.loops, e)
		}
		return true
	})
	for _, b := range f.blocks {
		for _, s := range b.Stmts {
			switch s := s.(type) {
			case *hir.PinStmt:
				f.pin(s)
			case *hir.LetStmt:
				f.rename(s)
			}
		}
	}
}

func (f *forgetting) mention(locals []hir.LocalID) {
	for _, l := range locals {
		f.mentioned[l] = true
	}
}

// pin lets `pin!(x)` count as a use of x when the pinned x is used.
func (f *forgetting) pin(p *hir.PinStmt) {
	for i, old := range p.Old {
		if i < len(p.New) && (len(f.uses[p.New[i]]) > 0 || f.mentioned[p.New[i]]) {
			f.mentioned[old] = true
		}
	}
}

func (f *forgetting) rename(s *hir.LetStmt) {
	bind, ok := s.Pat.(*hir.Bind)
	if ref, local := s.Init.(*hir.LocalRef); ok && local && bind.Sub == nil {
		f.renames[ref.ID()] = bind
	}
}

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
	if isCall(e) && t.Kind == types.KindAdt && names.HasAttr(t.Adt.Hir.Attrs, "must_use") && f.env().Streams(t, f.result.Env) == types.Yes {
		f.lazy = true
		f.add(Forgotten{Span: f.at(e.Span()), Stmt: f.at(stmt), Stream: true, Type: t, Leaves: []Leaf{}}, e)
	}
}

// elements takes tuples, arrays, blocks and borrows of what is made there apart.
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
	case *hir.Block:
		if e.Tail == nil || e.Label != "" {
			return nil
		}
		parts = []hir.Expr{e.Tail}
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

// let reports the locals of a let whose future nobody uses.
func (f *forgetting) let(s *hir.LetStmt) {
	if len(f.body.Errors) > 0 || !f.bindsLazy(s.Pat) || !f.makes(s.Init, 0) {
		return // a use may be among the broken code
	}
	hir.WalkPat(s.Pat, func(p hir.Pat) bool {
		bind, ok := p.(*hir.Bind)
		if !ok || bind.Sub != nil {
			return true
		}
		whole := hir.Pat(bind) == s.Pat
		future, keeper := f.lazyPart(f.result.Local(bind.Local))
		if future == nil || keeper != nil && (!whole || strings.HasPrefix(f.localName(bind.Local), "_")) {
			return true
		}
		x, ok := f.unused(bind)
		if ok && !f.inCfg(s.Init) { // else a use may be of another local of the name, under another cfg; asked last, as it parses the file
			x.Type, x.Keeper = future, keeper
			if whole && s.Type == nil && len(x.Ends) == 0 {
				x.Span = f.at(s.Init.Span())
				f.add(x, s.Init)
				return true
			}
			if whole {
				x.Span = f.at(s.Init.Span())
			}
			x.Leaves = []Leaf{}
			f.add(x, s.Init)
		}
		return true
	})
}

// bindsLazy says that one of the pattern's names is for a lazy future.
func (f *forgetting) bindsLazy(p hir.Pat) bool {
	found := false
	hir.WalkPat(p, func(p hir.Pat) bool {
		if bind, ok := p.(*hir.Bind); ok && !found {
			future, _ := f.lazyPart(f.result.Local(bind.Local))
			found = future != nil
		}
		return !found
	})
	return found
}

// loopVariable reports `for future in futures { drop(future) }`.
func (f *forgetting) loopVariable(loop *hir.For) {
	bind, ok := loop.Pat.(*hir.Bind)
	if !ok || len(f.body.Errors) > 0 || !f.bindsLazy(bind) || !f.makes(loop.Iter, 0) {
		return
	}
	future, keeper := f.lazyPart(f.result.Local(bind.Local))
	if x, unused := f.unused(bind); future != nil && keeper == nil && unused {
		x.Type, x.Leaves = future, []Leaf{}
		f.add(x, loop.Iter)
	}
}

// unused says that a local is never used but to throw it away.
func (f *forgetting) unused(bind *hir.Bind) (Forgotten, bool) {
	if f.mentioned[bind.Local] || f.fields[f.localName(bind.Local)] {
		return Forgotten{}, false
	}
	x := Forgotten{Span: f.at(bind.Span()), Way: Bound, Name: f.localName(bind.Local)}
	for _, use := range f.uses[bind.Local] {
		if next := f.renames[use.ID()]; next != nil && next.Local != bind.Local {
			moved, ok := f.unused(next)
			if !ok {
				return Forgotten{}, false
			}
			x.Ends = append(x.Ends, moved.Ends...)
			continue
		}
		end, thrown := f.discards[use.ID()]
		if !thrown {
			return Forgotten{}, false
		}
		x.Ends = append(x.Ends, f.at(end))
	}
	return x, true
}

// asyncAt says that `.await` may be written at e.
func (b *Body) asyncAt(e hir.Expr) bool {
	parents := b.parents()
	for p := parents.of(e); p != nil; p = parents.of(p) {
		switch p := p.(type) {
		case *hir.Closure:
			return p.Async
		case *hir.Async:
			return true
		case *hir.Block:
			if p.Kind == hir.ConstBlock {
				return false
			}
		}
	}
	return b.body.Async
}

// broken says that a syntax error touches the statement.
func (f *forgetting) broken(stmt source.Span) bool {
	for _, e := range f.body.Errors {
		if e.Start <= stmt.End && stmt.Start <= e.End {
			return true
		}
	}
	return false
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
