// Package flow lowers one body to a control-flow graph over locals,
// temporaries, moves, borrows, drops and suspension points, and answers what
// a future stores while it waits.
//
// Two answers are kept, because they differ: Held is what is alive at run time
// (a guard that was dropped or moved away is not), Stored is what rustc puts
// into the coroutine (a guard that was borrowed and then dropped still is).
// Send asks Stored; the await_holding family asks Held.
package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Edition is what scopes of temporaries depend on: 2015, 2018, 2021, 2024.
type Edition int

// Oracle answers what flow asks about types beyond types.Result.
type Oracle interface {
	// NeedsDrop says whether dropping t runs code. Unknown counts as no for
	// Held and as no for Stored.
	NeedsDrop(t *types.Type) types.Verdict
	// Copy says whether t is Copy.
	Copy(t *types.Type) types.Verdict
	// Builtin deref: &T, &mut T, *T, Box<T>.
	BuiltinDeref(t *types.Type) bool
}

// Unit is one thing that runs on its own: the body itself, a closure, an async
// block. Nested units are separate and appear in their parent only as the
// creation of a value with captures.
type Unit struct {
	Root     hir.Expr // the *hir.Closure or *hir.Async; nil for the body itself
	Async    bool     // is a coroutine: an async fn's body, an async block or an async closure's body
	Captures []Capture
	Awaits   []Suspend
	Children []*Unit
	Parent   *Unit
}

// Capture is a local of an enclosing unit that a closure or async block uses.
type Capture struct {
	Local hir.LocalID
	Path  []string       // disjoint field path, edition 2021 and newer
	Mode  types.BindMode // BindMove, BindCopy, BindRef, BindRefMut
	Type  *types.Type    // of the captured place, without the reference
	Use   source.Span    // the use that causes it
	// InParent: the capture's place is itself a capture of the parent unit.
}

// Suspend is a suspension point: an await, or a join!/select! macro, which
// suspends at its own span.
type Suspend struct {
	Expr      hir.Expr // *hir.Await, *hir.Join, *hir.Select
	Span      source.Span
	Held      []Value // alive at run time
	Stored    []Value // part of the coroutine for rustc
	Reachable bool
}

// Value is a local or temporary at a suspension point.
type Value struct {
	Local     hir.LocalID // -1 for a temporary or a capture
	Temp      hir.Expr    // the expression that made the temporary, nil for a local
	Capture   int         // index into Captures when the value is a by-value capture, else -1
	Type      *types.Type
	Span      source.Span // binding pattern, or the temporary's expression
	UsedLater bool        // read again after the suspension, drops not counted
	Borrowed  bool        // was borrowed on some path before the suspension: drop() will not take it out of Stored
	Partial   bool        // some fields were moved out
}

// Analyse builds the units of a body. A body with syntax errors is analysed
// where it is intact: a Missing expression has no effects.
func Analyse(b *hir.Body, types *types.Result, oracle Oracle, edition Edition) []*Unit {
	panic("flow helper")
}
