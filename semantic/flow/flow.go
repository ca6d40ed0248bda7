// Package flow lowers one body to a control-flow graph over locals,
// temporaries, moves, borrows, drops and suspension points, and answers what
// a future stores while it waits.
//
// Two answers are kept, because they differ: Held is what is alive at run time
// (a guard that was dropped or moved away is not), Stored is what rustc puts
// into the coroutine (a guard that was borrowed and then dropped still is).
// Send asks Stored; the await_holding family asks Held. For Held, ways are told
// apart by what conditions have answered; rustc joins them, and so does Stored.
//
// The graph follows rustc's construction of MIR: the same order of evaluation,
// the same scopes of temporaries in each edition, drops at the ends of scopes
// and on every way out of them. Unwinding is left out, except that everything
// with drop glue counts as used at a suspension, since a future may be dropped
// there. Flow knows no names and no types: it asks types.Result and an Oracle.
package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Edition is what scopes of temporaries and captures depend on: 2015, 2018,
// 2021, 2024.
type Edition int

// Oracle answers what flow asks about types beyond types.Result. Flow itself
// settles the closures of the body it analyses when they are asked about
// directly; an Oracle that is asked about a type with one of them inside while
// Analyse runs for the same body must answer Unknown, not wait for Analyse.
type Oracle interface {
	// NeedsDrop says whether dropping t runs code. Unknown counts as no: such
	// a value is held only when it is used later.
	NeedsDrop(t *types.Type) types.Verdict
	// Copy says whether t is Copy. A use by value moves unless the answer is
	// Yes, so that nothing unknown looks held.
	Copy(t *types.Type) types.Verdict
	// Derefs says that t is a smart pointer: it implements Deref, and a method
	// or field it does not have itself is one of its pointee.
	Derefs(t *types.Type) bool
	// Fields are the types of the fields of a struct, in the order in which they
	// are declared; nil where they are not known.
	Fields(t *types.Type) []*types.Type
	// Body is the body of a fn of the program, with its inference, where a call runs
	// just that; nil for any other. It is asked of methods that conditions call.
	Body(c *types.Callee) (*hir.Body, *types.Result)
	// Pointee is what *t is when that deref is built in, and how t points to
	// it. NotPointer for everything else and for what is unknown.
	Pointee(t *types.Type) (*types.Type, Pointer)
}

// Pointer is a kind of built-in pointer.
type Pointer uint8

const (
	NotPointer    Pointer = iota
	SharedPointer         // &T
	MutPointer            // &mut T
	RawPointer            // *const T, *mut T
	BoxPointer            // Box<T>, which can be moved out of
)

// Unit is one thing that runs on its own: the body itself, a closure, an async
// block. Nested units are separate and appear in their parent only as the
// creation of a value with captures.
type Unit struct {
	Root     hir.Expr // the *hir.Closure or *hir.Async; nil for the body itself
	Async    bool     // is a coroutine: an async fn's body, an async block or an async closure's body
	Captures []Capture
	Awaits   []Suspend
	First    []int // the suspensions that control may come to first, as in Suspend.Next
	Children []*Unit
	// Moves is how many values with drop glue, that live around a suspension, are
	// moved away somewhere: rustc may keep a flag for each.
	Moves int
	Late  []Late
	Once  bool // a closure whose body moves a capture away: calling it uses it up
}

// Capture is a place of an enclosing unit that a closure or async block uses.
type Capture struct {
	Local hir.LocalID
	Path  []string       // disjoint field path, edition 2021 and newer; "*" is a deref
	Mode  types.BindMode // BindMove, BindCopy, BindRef, BindRefMut
	Sure  bool           // Mode and Path are known, and not only the most that may be
	Type  *types.Type    // of the captured place, without the reference
	Use   source.Span    // the use that causes it
}

// Hidden is a temporary that the language makes and no expression gives.
type Hidden uint8

const (
	NotHidden    Hidden = iota
	LoopIterator        // what a for loop iterates with
	LoopItem            // the Option<Item> that a turn of a for loop got
	Questioned          // the ControlFlow of x?
	SelectOutput        // the Option with the output of a select!'s branch
	OtherOutput         // in a branch of a select!, the output of another one: nothing at run time, and still part of the future
	Forgotten           // what mem::forget or Box::leak was given: it is part of no future, and stays locked (Held only)
	Unfilled            // the box that vec! has made for its elements (Stored only)
)

// Suspend is a suspension point: an await, a stream's yield, or a join!/select! macro, with the
// span of the whole expression.
type Suspend struct {
	Expr      hir.Expr // *hir.Await, *hir.Yield, *hir.Join, *hir.Select
	Span      source.Span
	Held      []Value // alive at run time
	Stored    []Value // part of the coroutine for rustc
	Reachable bool    // false: dead code, which holds nothing
	// Next is what control may come to next: indices into Awaits, in source
	// order, then Early, then End.
	Next []int
}

// Value is a local or temporary at a suspension point.
type Value struct {
	Local   hir.LocalID // -1 for a temporary, a by-value capture or an unnamed argument
	Temp    hir.Expr    // the expression that made the temporary, nil for a local
	Capture int         // index into Captures when the value is a by-value capture, else -1
	Param   int         // index into Body.Params (or the closure's Params) of an unnamed argument, else -1
	// Type is the value's type. Some hidden temporaries have a stand-in that
	// has the same auto traits and drop glue: the future of an await has the
	// type of the awaited expression, the ControlFlow of x? the type of x,
	// a for loop's iterator the type of what is iterated, and its Option<Item>
	// the Item's.
	Type *types.Type
	// Ref: the value is a reference to Type, made by a macro that borrows its
	// arguments.
	Ref    types.RefKind
	Hidden Hidden // of a temporary
	// Span is the binding pattern, or the temporary's expression.
	Span      source.Span
	UsedLater bool // read again after the suspension, drops not counted
	Borrowed  bool // was borrowed on some path before the suspension: drop() will not take it out of Stored
	Partial   bool // Moved is not empty
	// Moved are the paths that hold nothing on every way here: moved out, or
	// known to be a variant without fields ("*" is a deref, "Some:0" a field of
	// an enum's variant).
	Moved [][]string
	// Variants are those of its enum that the value may be of, as patterns and
	// constructors on the ways here say: at an await in the else of
	// `if let Ok(g) = m.try_lock()` it is "Err". nil when nothing is known.
	Variants []string
	// Made: for each of Variants there is a way here on which the value was made
	// as that one.
	Made bool
	// Changed: on every way here the value was lent mutably to something that
	// may have emptied it, such as Option::take. What it owns behind a variant
	// or in a collection is not certain.
	Changed bool
	// Awaitee: the future that is being awaited here (Stored only).
	Awaitee bool
	// Outer: a local of an enclosing unit that is captured by reference. It
	// stays alive as long as this future does (Held only).
	Outer bool
	// Whole: a by-value capture or an argument of the coroutine. It stays part
	// of the future whatever became of it (Stored only).
	Whole bool
	// Gone: it was moved away or dropped on every way here (Stored only).
	Gone bool
	// Twice: an argument that rustc also keeps as a local, so that it takes its
	// place two times (Stored only).
	Twice bool
}

// Analyse builds the units of a body: the body itself first, then the units
// inside it in source order, each before its own children. A body with syntax
// errors is analysed where it is intact: a Missing expression has no effects.
// The result is immutable and safe for any goroutine.
func Analyse(b *hir.Body, result *types.Result, oracle Oracle, edition Edition) []*Unit {
	a := newAnalysis(b, result, oracle, edition)
	defer a.graphs.spare()
	return a.run()
}

func newAnalysis(b *hir.Body, result *types.Result, oracle Oracle, edition Edition) *analysis {
	return &analysis{body: b, types: result, oracle: oracle, edition: edition, graphs: spareGraphs.Get().(*graphs)}
}

func (a *analysis) run() []*Unit {
	root := &Unit{Async: a.body.Async}
	a.units = append(a.units, root)
	if a.body.Root == nil || (!a.body.Async && !hasUnits(a.body)) {
		return a.units
	}
	newBuilder(a, root, nil).run(a.body.Params, a.body.Root)
	return a.units
}

// hasUnits says whether a sync body has closures or async blocks; without
// them nothing in it can suspend or capture.
func hasUnits(b *hir.Body) bool {
	for _, e := range b.Exprs {
		switch e.(type) {
		case *hir.Closure, *hir.Async:
			return true
		}
	}
	return false
}
