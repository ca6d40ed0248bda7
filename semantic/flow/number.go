package flow

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What conditions ask of integers. Which of them can be told apart is known only once
// all that a unit asks of a place is known.

// span is the integers from lo to hi, both of them included. The least and the greatest
// stand for all beyond them, too.
type span struct{ lo, hi int64 }

func (s span) String() string {
	if s.lo == s.hi {
		return strconv.FormatInt(s.lo, 10)
	}
	lo, hi := "", ""
	if s.lo > math.MinInt64 {
		lo = strconv.FormatInt(s.lo, 10)
	}
	if s.hi < math.MaxInt64 {
		hi = strconv.FormatInt(s.hi, 10)
	}
	return lo + ".." + hi
}

// isInteger says that t is a number without fractions.
func isInteger(t *types.Type) bool {
	return t.Kind == types.KindPrim && (t.Name()[0] == 'i' || t.Name()[0] == 'u')
}

// within is the condition that what x asks for, the number with which question q is
// concerned, is one of in, and that it isn't. exact says that this is all that the
// condition wants.
func (b *builder) within(q int, x hir.Expr, in []span, exact bool) (yes, no ask) {
	if q < 0 || len(in) == 0 {
		return ask{}, ask{}
	}
	b.g.questions[q].tell(b.asking(x))
	yes = ask{question: q, numbers: in}
	if exact {
		no = ask{question: q, numbers: others(in, b.g.questions[q].least())}
	}
	return yes, no
}

// least is the least integer that q may be answered with.
func (q *question) least() int64 {
	if q.natural {
		return 0
	}
	return math.MinInt64
}

// others are the integers from that one on that are in none of spans.
func others(spans []span, from int64) []span {
	spans = slices.Clone(spans)
	slices.SortFunc(spans, func(a, b span) int {
		if a.lo < b.lo {
			return -1
		}
		return 1
	})
	var out []span
	for _, s := range spans {
		if s.lo > from {
			out = append(out, span{from, s.lo - 1})
		}
		if s.hi == math.MaxInt64 {
			return out
		}
		from = max(from, s.hi+1)
	}
	return append(out, span{from, math.MaxInt64})
}

// beside are the integers that compare with n in one of these ways.
func beside(ways []string, n int64) []span {
	var out []span
	for _, way := range ways {
		switch {
		case way == "Equal":
			out = append(out, span{n, n})
		case way == "Less" && n > math.MinInt64:
			out = append(out, span{math.MinInt64, n - 1})
		case way == "Greater" && n < math.MaxInt64:
			out = append(out, span{n + 1, math.MaxInt64})
		}
	}
	return out
}

// integer is the value of a literal such as 10, -1, 0xff or 1_000u64.
func integer(x hir.Expr) (int64, bool) {
	if e, ok := x.(*hir.Unary); ok && e.Op == "-" {
		n, ok := integer(e.X)
		return -n, ok
	}
	lit, ok := x.(*hir.Literal)
	if !ok || lit.Text == "" || lit.Text[0] < '0' || lit.Text[0] > '9' {
		return 0, false
	}
	text := strings.ReplaceAll(lit.Text, "_", "")
	for _, suffix := range []string{"size", "8", "16", "32", "64", "128"} {
		for _, sign := range []string{"i", "u"} {
			if cut, ok := strings.CutSuffix(text, sign+suffix); ok {
				text = cut
			}
		}
	}
	base := 0
	if text[0] == '0' && len(text) > 1 && text[1] >= '0' && text[1] <= '9' {
		base = 10 // what is octal elsewhere
	}
	n, err := strconv.ParseInt(text, base, 64)
	return n, err == nil
}

// spanOf are the integers that a pattern of a literal or a range matches.
func spanOf(pat hir.Pat) (span, bool) {
	switch pat := pat.(type) {
	case *hir.LitPat:
		n, ok := integer(pat.Lit)
		return span{n, n}, ok
	case *hir.RangePat:
		return between(pat.Lo, pat.Hi, pat.Inclusive)
	}
	return span{}, false
}

// between are the integers of a range, nil where it has no end; ok is false where that
// is not known, or where there are none.
func between(lo, hi hir.Expr, inclusive bool) (out span, ok bool) {
	out = span{math.MinInt64, math.MaxInt64}
	okLo, okHi := true, true
	if lo != nil {
		out.lo, okLo = integer(lo)
	}
	if hi != nil {
		out.hi, okHi = integer(hi)
		if !inclusive {
			out.hi--
		}
	}
	return out, okLo && okHi && out.lo <= out.hi
}

// numbered are the integers that a pattern matches. exact says that it matches all of
// these.
func numbered(pat hir.Pat) (in []span, exact bool) {
	switch pat := pat.(type) {
	case *hir.OrPat:
		return ofAlternatives(pat, numbered)
	case *hir.RefPat:
		return numbered(pat.Sub)
	case *hir.Bind:
		if pat.Sub != nil {
			return numbered(pat.Sub)
		}
	}
	if s, ok := spanOf(pat); ok {
		return []span{s}, true
	}
	return nil, false
}

// divide gives each question for a number the values that are told apart: runs of
// integers that all that asks wants alike.
func (g *graph) divide() {
	for n := range g.questions {
		q := &g.questions[n]
		if !q.number {
			continue
		}
		least := q.least()
		starts := []int64{least}
		for _, a := range g.asks {
			if a.question != n {
				continue
			}
			for _, s := range a.numbers {
				starts = append(starts, max(s.lo, least))
				if s.hi < math.MaxInt64 {
					starts = append(starts, max(s.hi+1, least))
				}
			}
		}
		slices.Sort(starts)
		q.divideAt(n, slices.Compact(starts), g.asks)
	}
}

// divideAt makes runs of integers from these starts on the values of q, the question of
// that number.
func (q *question) divideAt(number int, starts []int64, asks []ask) {
	if len(starts) > mostAnswers {
		q.told = nil
		return
	}
	q.values, q.closed = make([]string, len(starts)), true
	for i, at := range starts {
		q.values[i] = strconv.FormatInt(at, 10) + ".."
	}
	for i := range asks {
		a := &asks[i]
		if a.question != number {
			continue
		}
		for j, at := range starts {
			if slices.ContainsFunc(a.numbers, func(s span) bool { return s.lo <= at && at <= s.hi }) {
				a.answers |= 1 << j
			}
		}
	}
}
