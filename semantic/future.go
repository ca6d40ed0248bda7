package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
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
