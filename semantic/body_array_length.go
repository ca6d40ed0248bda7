package semantic

import (
	"math"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// lengthOf is the length in `let a = [x; length];`, as it is written.
func (b *Body) lengthOf(v *flow.Value) string {
	if v.Type.Kind != types.KindArray || v.Local < 0 {
		return ""
	}
	for let := range b.body.Lets() {
		bind, plain := let.Pat.(*hir.Bind)
		repeat, is := let.Init.(*hir.Repeat)
		if plain && is && bind.Local == v.Local && !repeat.Vec {
			return b.text(repeat.Len)
		}
	}
	return ""
}

// operators are those of count, the one that binds least first.
var operators = []struct {
	sign string
	of   func(a, b int) int
}{{"<<", shifted}, {"+", sum}, {"*", product}}

// count is the value of sums, products and shifts of numbers and constants; ok
// is false when it is not known.
func count(text string, in *names.Module, depth int) (n int, ok bool) {
	for _, op := range operators {
		i := strings.LastIndex(text, op.sign)
		if i < 0 {
			continue
		}
		left, isLeft := count(text[:i], in, depth)
		right, isRight := count(text[i+len(op.sign):], in, depth)
		return op.of(left, right), isLeft && isRight
	}
	return factorOf(strings.TrimSpace(text), in, depth)
}

func factorOf(text string, in *names.Module, depth int) (n int, ok bool) {
	digits := strings.ReplaceAll(text, "_", "")
	for _, suffix := range integerTypes {
		digits = strings.TrimSuffix(digits, suffix)
	}
	if n, err := strconv.ParseInt(digits, 0, 64); err == nil && n >= 0 {
		return int(min(n, math.MaxInt32)), true
	}
	path := &hir.Path{}
	for name := range strings.SplitSeq(text, "::") {
		path.Segments = append(path.Segments, hir.Segment{Name: name})
	}
	d, segments := in.ResolveValue(path)
	c, isConst := d.(*names.Const)
	if !isConst || segments != len(path.Segments) || c.Module.Crate.Library() || c.Hir.Static || names.Twin(c) || depth > maxMeasureDepth {
		return 0, false
	}
	return count(c.Hir.Value.Text(), c.Module, depth+1)
}

// integerTypes are what a number may end in. Those of eight bits are left out,
// since a hexadecimal number may end like them.
var integerTypes = []string{"usize", "isize", "u128", "i128", "u64", "i64", "u32", "i32", "u16", "i16"}

func sum(a, b int) int { return min(a+b, math.MaxInt32) }

func shifted(a, by int) int {
	if by > 31 {
		return math.MaxInt32
	}
	return product(a, 1<<by)
}

func product(a, b int) int { return int(min(int64(a)*int64(b), math.MaxInt32)) }
