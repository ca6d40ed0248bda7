package semantic

import (
	"iter"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Loan is how something that must own what it uses comes to borrow it.
type Loan int

const (
	// OfLocal: it uses a local of the fn by reference.
	OfLocal Loan = iota
	// OfCaller: it holds a reference that the fn got from its caller.
	OfCaller
	// Lent: it was given a reference to a local.
	Lent
	// InParam: it holds a parameter that is bound to a lifetime of the caller's.
	InParam
	// OfTemporary: it was given a reference to a value that its statement makes
	// and drops.
	OfTemporary
	// Early: within the fn, it was given a reference to a value that is dropped before it
	// is awaited.
	Early
	// Inner: it was given a reference to a local of a block that ends before.
	Inner
	// OfType: it holds a value of a type parameter that may hold references.
	OfType
	// TooShort: it holds a reference that the caller may lend for less than the head of the fn
	// promises.
	TooShort
	// Changed: it changes what a closure that may be called again has of the fn.
	Changed
)

// Borrow is something that outlives the fn and borrows from it: rustc rejects
// the program there.
type Borrow struct {
	Span source.Span // the callee that keeps it, the head of the block or closure, or the reference
	// Callee is the fn that asks for 'static; empty when the fn gives the
	// future back.
	Callee source.Span
	Giver  source.Span // the head of the closure or block that gives the future back; empty for the fn
	Unit   source.Span // the async block or closure; empty where there is none
	Head   source.Span // of the unit, up to its body
	Loan   Loan
	Local  string
	Type   *types.Type // the parameter, for OfType
	// Promised is the lifetime that the head of the fn promises, for TooShort: "'static", "'_"
	// for that of `&self`, or a name.
	Promised string
	Use      source.Span // where the unit uses the local
	Decl     source.Span // where the local is declared

	body    *Body
	unit    *flow.Unit
	call    *Call
	giver   hir.Expr    // the closure or async block
	apart   bool        // the unit stands elsewhere than what is given back
	of      hir.LocalID // what is lent, noLocal where that is not known
	closure bool
}

// Borrows are the tasks, threads and returned futures of the body that borrow
// what they would have to own.
func (b *Body) Borrows() []Borrow {
	if b.hir.Broken || len(b.body.Errors) > 0 {
		return nil
	}
	var out []Borrow
	for c := range b.callsWhere(staticCalls, asksStatic) {
		if l, ok := b.borrowOfCall(&c); ok {
			out = append(out, l)
		}
	}
	out = append(out, unlessNone(b, returnedBorrows, b.returnedBorrow)...)
	out = append(out, unlessNone(b, closureBorrows, b.closureBorrows)...)
	out = append(out, unlessNone(b, earlyEnds, b.earlyEnds)...)
	return slices.DeleteFunc(out, func(l Borrow) bool { return b.perhapsOff(l.Span, l.Use, l.Decl) })
}

// borrowOfCall looks at what a call is given that must not borrow anything.
func (b *Body) borrowOfCall(c *Call) (Borrow, bool) {
	i, ok := c.staticArg()
	if !ok || !b.alwaysThere(c.expr, c.in) {
		return Borrow{}, false
	}
	l, ok := b.borrowInAny(b.keptIn(argsOf(c.expr)[i], 0))
	if !ok {
		return Borrow{}, false
	}
	l.call, l.Callee = c, c.Name
	switch l.Loan {
	case OfCaller, InParam, OfType:
		l.Span = c.Name
	}
	return l, true
}

// asksStatic says that a call has an argument that must not borrow anything.
func asksStatic(c Call) bool {
	_, ok := c.staticArg()
	return ok
}

// staticArg is the argument of the call that must not borrow anything.
func (c Call) staticArg() (index int, ok bool) {
	if c.fn == nil || names.Twin(c.fn) {
		return 0, false
	}
	shift := selfArgs(c.expr, c.fn)
	for i, p := range c.fn.Hir.Params() {
		if i+shift < len(argsOf(c.expr)) && bounded(c.fn.Hir, p.Type, isStatic) {
			return i + shift, true
		}
	}
	return 0, false
}

// selfArgs is how many of the arguments of a call of fn are its self: one where a
// method is called by its path.
func selfArgs(call hir.Expr, fn *names.Fn) int {
	if _, path := call.(*hir.Call); path && fn.Hir.SelfKind != hir.NoSelf {
		return 1
	}
	return 0
}

// bounded says that the type of a parameter of fn, an `impl Trait` or a type
// parameter, has a bound of that sort.
func bounded(fn *hir.Fn, t hir.TypeRef, is func(hir.Bound) bool) bool {
	if im, ok := t.(*hir.ImplType); ok {
		return slices.ContainsFunc(im.Bounds, is)
	}
	name := hir.PlainName(t)
	if name == "" {
		return false
	}
	for b := range boundsOn(fn.Generics, name) {
		if is(b) {
			return true
		}
	}
	return false
}

// boundsOn are the bounds that a declaration puts on its type parameter of that
// name.
func boundsOn(g hir.Generics, name string) iter.Seq[hir.Bound] {
	return func(yield func(hir.Bound) bool) {
		each := func(bounds []hir.Bound) bool {
			return !slices.ContainsFunc(bounds, func(b hir.Bound) bool { return !yield(b) })
		}
		for _, p := range g.Params {
			if p.Name == name && !each(p.Bounds) {
				return
			}
		}
		for _, w := range g.Where {
			if hir.PlainName(w.Type) == name && !each(w.Bounds) {
				return
			}
		}
	}
}

func isStatic(b hir.Bound) bool { return b.Lifetime == "'static" }

// borrowInAny is what one of the values that must own everything borrows.
func (b *Body) borrowInAny(values []hir.Expr) (Borrow, bool) {
	for _, in := range []func(hir.Expr) (Borrow, bool){b.borrowIn, b.openIn} {
		for _, e := range values {
			if l, ok := in(e); ok {
				return l, true
			}
		}
	}
	return Borrow{}, false
}

// borrowIn is what an argument that must own everything borrows for certain.
func (b *Body) borrowIn(arg hir.Expr) (Borrow, bool) {
	switch arg := arg.(type) {
	case *hir.Async, *hir.Closure:
		return b.borrowOfUnit(arg)
	case *hir.Call, *hir.MethodCall:
		if l, ok := b.borrowOfFuture(arg); ok {
			return l, true
		}
		return b.borrowOfWrapper(arg)
	case *hir.LocalRef:
		if b.holdsCallers(arg.Local) && len(b.result.Adjust(arg).Derefs) == 0 {
			return b.given(InParam, arg, source.Span{}), true
		}
	}
	return Borrow{}, false
}

// borrowOfUnit looks at what an async block or a closure captures.
func (b *Body) borrowOfUnit(e hir.Expr) (Borrow, bool) {
	return b.borrowOfUnitWhere(e, func(hir.LocalID) bool { return true })
}

// borrowOfUnitWhere looks at those of its captures.
func (b *Body) borrowOfUnitWhere(e hir.Expr, counts func(hir.LocalID) bool) (Borrow, bool) {
	u := b.unitOf(e)
	if u == nil {
		return Borrow{}, false
	}
	l := Borrow{body: b, of: noLocal, unit: u, Unit: b.at(e.Span())}
	l.Head = b.headOf(e)
	_, l.closure = e.(*hir.Closure)
	l.Span = l.Head
	for _, c := range u.Captures {
		if !counts(c.Local) {
			continue
		}
		if loan, at, ok := b.loan(&c, moves(e)); ok {
			l.of = c.Local
			l.Loan, l.Local, l.Use, l.Decl = loan, b.localName(c.Local), b.at(c.Use), b.at(b.localSpan(c.Local))
			if loan == Lent {
				l.Span = at
			}
			return l, true
		}
	}
	return Borrow{}, false
}

// moves says that a closure or an async block is written with `move`.
func moves(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Async:
		return e.Move
	case *hir.Closure:
		return e.Move
	}
	return false
}
