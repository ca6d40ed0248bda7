package semantic

import (
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// Computations are the calls of the body's task that keep its thread busy.
func (b *Body) Computations() []Call {
	return b.callsWhere(computations, func(c Call) bool {
		_, ok := c.Computes()
		return ok && c.Where == InTask
	})
}

// Computes says that the call keeps its thread busy for long, and with what.
func (c Call) Computes() (what string, ok bool) {
	if c.fn == nil || c.fn.Hir.Async || c.fn.Trait != nil && !c.implemented() {
		return "", false
	}
	what = names.AttrValue(c.fn.Hir.Attrs, "wakeful::cpu_bound")
	return what, what != ""
}

// LongLoop is a loop of a task over a range of so many numbers that it is felt,
// which nothing leaves early and in which nothing is awaited.
type LongLoop struct {
	Range source.Span
	Whole source.Span
	Turns uint64
}

// manyTurns is where a loop begins to be long: a million turns of one or two
// nanoseconds are a millisecond or two.
const manyTurns = 1_000_000

// LongLoops are those of the async fn, the ones in its closures and async
// blocks left out.
func (b *Body) LongLoops() []LongLoop { return unlessNone(b, longLoops, b.findLongLoops) }

func (b *Body) findLongLoops() []LongLoop {
	if !b.suspends() || b.body.Root == nil {
		return nil
	}
	var out []LongLoop
	hir.Walk(b.body.Root, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Closure, *hir.Async:
			return false
		case *hir.For:
			if turns := turnsOf(e.Iter); turns >= manyTurns && !leftEarly(e.Body) {
				out = append(out, LongLoop{Range: b.at(e.Iter.Span()), Whole: b.at(e.Span()), Turns: turns})
				return false
			}
		}
		return true
	})
	return out
}

// turnsOf is the length of a range between two numbers, 0 for anything else.
func turnsOf(e hir.Expr) uint64 {
	r, ok := e.(*hir.Range)
	if !ok {
		return 0
	}
	lo, isLo := number(r.Lo)
	hi, isHi := number(r.Hi)
	if !isLo || !isHi || hi < lo {
		return 0
	}
	return hi - lo
}

func number(e hir.Expr) (uint64, bool) {
	l, ok := e.(*hir.Literal)
	if !ok {
		return 0, false
	}
	text := strings.ReplaceAll(l.Text, "_", "")
	for _, suffix := range []string{"u128", "i128", "usize", "isize", "u64", "i64", "u32", "i32"} {
		text = strings.TrimSuffix(text, suffix)
	}
	n, err := strconv.ParseUint(text, 10, 64)
	return n, err == nil
}

// leftEarly says that the loop's body may end the loop, gives the thread back
// in between, or cannot be read.
func leftEarly(body hir.Expr) bool {
	found := false
	hir.Walk(body, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Await, *hir.Join, *hir.Select, *hir.Break, *hir.Return, *hir.Try, *hir.OpaqueMacro, *hir.Missing:
			found = true
		}
		return !found
	})
	return found
}
