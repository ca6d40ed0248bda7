package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// LongLoop is a loop of a task that goes over so many numbers that it is felt,
// which nothing leaves early and in which nothing is awaited.
type LongLoop struct {
	Range source.Span // the range, or the condition of a while
	Whole source.Span
	Turns int
}

// manyTurns is where a loop begins to be long: a million turns of one or two
// nanoseconds are a millisecond or two.
const manyTurns = 1_000_000

// LongLoops are those that run as part of a task. Of loops in each other it is
// the outermost that is long by itself, or else all together.
func (b *Body) LongLoops() []LongLoop {
	return unlessNone(b, longLoops, func() []LongLoop {
		return b.loopsWhere(func(at callPlace) bool { return at.where == InTask })
	})
}

// directLoops are the long loops that whoever calls the body waits for.
func (b *Body) directLoops() []LongLoop {
	return b.loopsWhere(func(at callPlace) bool { return at.direct })
}

func (b *Body) loopsWhere(is func(callPlace) bool) []LongLoop {
	if !slices.ContainsFunc(b.body.Exprs, counts) {
		return nil
	}
	var out []LongLoop
	b.walkCalls(func(e hir.Expr, at callPlace) {
		within := func(l LongLoop) bool { return l.Whole.Contains(b.at(e.Span()).Start) }
		if !is(at) || slices.ContainsFunc(out, within) {
			return
		}
		if over, turns := b.turns(e); turns >= manyTurns {
			out = append(out, LongLoop{Range: b.at(over.Span()), Whole: b.at(e.Span()), Turns: turns})
		}
	})
	return out
}

// counts says that e may say how often a loop goes round.
func counts(e hir.Expr) bool {
	switch e.(type) {
	case *hir.Range, *hir.While:
		return true
	}
	return false
}

// turns is how often the body of a loop runs, and what says so; 0 for what is
// no loop, may end early, or is not known.
func (b *Body) turns(e hir.Expr) (over hir.Expr, turns int) {
	switch e := e.(type) {
	case *hir.For:
		if leftEarly(e.Body) {
			return nil, 0
		}
		return e.Iter, b.together(b.rangeLength(e.Iter), e.Body)
	case *hir.While:
		if leftEarly(e.Body) {
			return nil, 0
		}
		return e.Cond, b.together(b.countedTurns(e), e.Body)
	case *hir.MethodCall:
		return b.chainTurns(e)
	}
	return nil, 0
}

// together are the turns of a loop with those of the longest in its body; 0
// where that one is long by itself and this one is not.
func (b *Body) together(own int, body *hir.Block) int {
	inner := b.innerTurns(body)
	if own < manyTurns && inner >= manyTurns {
		return 0
	}
	return product(own, inner)
}

// innerTurns is how often the longest loop that stands in a body runs for each
// turn; 1 where there is none.
func (b *Body) innerTurns(body *hir.Block) int {
	most := 1
	hir.Walk(body, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Closure, *hir.Async:
			return false
		case *hir.For, *hir.While:
			_, n := b.turns(e)
			most = max(most, n)
			return false
		}
		return true
	})
	return most
}

// rangeLength is the length of a range between two numbers, 0 for anything else.
func (b *Body) rangeLength(e hir.Expr) int {
	r, ok := e.(*hir.Range)
	if !ok {
		return 0
	}
	lo, isLo := b.number(r.Lo)
	hi, isHi := b.number(r.Hi)
	if !isLo || !isHi || hi < lo {
		return 0
	}
	if r.Inclusive {
		hi = sum(hi, 1)
	}
	return hi - lo
}

// number is the value of numbers and constants.
func (b *Body) number(e hir.Expr) (int, bool) {
	switch e.(type) {
	case *hir.Literal, *hir.PathRef, *hir.Binary:
		return count(b.text(e), b.fn.Module, 0)
	}
	return 0, false
}

// countedTurns are those of `while n < 1_000_000 { …; n += 1; }`.
func (b *Body) countedTurns(w *hir.While) int {
	cond, ok := w.Cond.(*hir.Binary)
	if !ok || cond.Op != "<" && cond.Op != "<=" {
		return 0
	}
	counter, ok := cond.L.(*hir.LocalRef)
	limit, known := b.number(cond.R)
	if !ok || !known {
		return 0
	}
	start, known := b.startOf(counter.Local)
	step, counted := 0, true
	hir.Walk(w.Body, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.AssignOp:
			if hir.IsLocal(e.L, counter.Local) {
				n, ok := b.number(e.R)
				counted = ok && n > 0 && e.Op == "+" && step == 0
				step = n
			}
		case *hir.Assign:
			counted = counted && !hir.IsLocal(e.L, counter.Local)
		case *hir.Borrow:
			counted = counted && !(e.Mut && hir.IsLocal(e.X, counter.Local))
		}
		return counted
	})
	if !known || !counted || step == 0 {
		return 0
	}
	return max(0, limit-start) / step
}

// startOf is the number that a let gives a local.
func (b *Body) startOf(l hir.LocalID) (int, bool) {
	for let := range b.body.Lets() {
		if bind, ok := let.Pat.(*hir.Bind); ok && bind.Local == l && let.Init != nil {
			return b.number(let.Init)
		}
	}
	return 0, false
}

// chainTurns are those of a range that an iterator's method goes through to its
// end, perhaps through others.
func (b *Body) chainTurns(m *hir.MethodCall) (over hir.Expr, turns int) {
	through := func(m *hir.MethodCall) bool {
		fn := b.result.Fn(m)
		return fn != nil && has(fn, "wakeful::each_item")
	}
	if !through(m) || b.env().Iterator(b.result.Expr(m), b.result.Env) != types.No {
		return nil, 0
	}
	for {
		if slices.ContainsFunc(m.Args, leftEarly) {
			return nil, 0
		}
		switch recv := m.Recv.(type) {
		case *hir.MethodCall:
			if !through(recv) {
				return nil, 0
			}
			m = recv
		default:
			return recv, b.rangeLength(recv)
		}
	}
}

// leftEarly says that code may end the loop that it stands in, gives the thread
// back in between, or cannot be read.
func leftEarly(body hir.Expr) bool {
	return anyExpr(body, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Await, *hir.Join, *hir.Select, *hir.Break, *hir.Return, *hir.Try, *hir.OpaqueMacro, *hir.Missing:
			return true
		}
		return false
	})
}
