package semantic

import (
	"math"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// LargeFuture is an awaited future that is known to take at least a number of
// bytes, most of it values that a body of the workspace keeps while it waits.
type LargeFuture struct {
	Span   source.Span // the expression that is awaited
	Size   int         // at least
	Callee string      // the fn whose future it is; "" for a block
	// Name and Value are the largest value that it keeps; the name is "" when it
	// has none. File is where the value stands.
	Name  string
	Value source.Span
	File  string
	// Call: the expression makes the future, so that a box may go around it.
	Call bool
}

// Large are the awaits of the body whose future takes at least limit bytes,
// where no future inside of that one does.
func (b *Body) Large(limit int) []LargeFuture {
	var out []LargeFuture
	if len(b.body.Errors) > 0 {
		return nil
	}
	for _, e := range b.body.Exprs {
		a, ok := e.(*hir.Await)
		if !ok {
			continue
		}
		t := b.result.Expr(a.X)
		m := measure{workspace: b.file.workspace}
		if got := m.future(t, 0); got.size >= limit && got.inner < limit && got.file != nil && !b.inCfg(a) {
			large := LargeFuture{
				Span: b.at(a.X.Span()), Size: got.size, Name: got.name, Value: got.value, File: got.file.path, Call: isCall(a.X),
			}
			if t.Kind == types.KindAsyncFn {
				large.Callee = t.Fn.Hir.Name
			}
			out = append(out, large)
		}
	}
	sortBySpan(out, func(l LargeFuture) source.Span { return l.Span })
	return out
}

// measure finds out how many bytes a value takes at least. What isn't known
// takes none.
type measure struct{ workspace *Workspace }

// measured is the least size of a future, and the largest value in it.
type measured struct {
	size  int
	inner int // the largest of the futures that it keeps
	name  string
	value source.Span
	file  *File
	most  int // the size of that value
}

const maxMeasureDepth = 8

// future measures what a future keeps at the suspension that keeps the most.
func (m measure) future(t *types.Type, depth int) measured {
	var best measured
	b, unit := m.unitOf(t)
	if b == nil || depth > maxMeasureDepth {
		return best
	}
	for i := range unit.Awaits {
		s := &unit.Awaits[i]
		if !s.Reachable {
			continue
		}
		var at measured
		for j := range s.Stored {
			m.add(&at, b, &s.Stored[j], depth)
		}
		if at.size > best.size {
			best = at
		}
	}
	return best
}

// unitOf is the body of a future that the workspace's code describes.
func (m measure) unitOf(t *types.Type) (*Body, *flow.Unit) {
	switch t.Kind {
	case types.KindAsyncFn:
		b := m.workspace.body(m.workspace.env.TargetOf(t))
		if b != nil && b.unboxed() {
			return b, b.units[0]
		}
	case types.KindAsyncBlock:
		owner, ok := m.workspace.world.owners.Load(t.Owner)
		if !ok {
			return nil, nil
		}
		b := m.workspace.body(owner.(*names.Fn))
		if b == nil || b.result != t.Owner {
			return nil, nil
		}
		for _, u := range b.units {
			if u.Root == t.Expr {
				return b, u
			}
		}
	}
	return nil, nil
}

func (m measure) add(at *measured, b *Body, v *flow.Value, depth int) {
	if v.Ref != types.NoRef || v.Partial || v.Outer {
		return
	}
	size := 0
	if isUnit(v.Type) {
		in := m.future(v.Type, depth+1)
		size = in.size
		at.inner = max(at.inner, in.size)
	} else {
		size = m.value(v.Type, b.lengthOf(v), b.fn.Module, 0)
	}
	at.size = sum(at.size, size)
	if size > at.most {
		at.most, at.name, at.value, at.file = size, b.valueName(v), b.at(v.Span), b.file
	}
}

// value measures a plain value. length is an array's, where its type is not
// written.
func (m measure) value(t *types.Type, length string, in *names.Module, depth int) int {
	if depth > maxMeasureDepth {
		return 0
	}
	switch t.Kind {
	case types.KindPrim:
		return primSize(t.Name)
	case types.KindRef, types.KindPtr:
		return 8
	case types.KindTuple:
		total := 0
		for _, a := range t.Args {
			total = sum(total, m.value(a, "", in, depth+1))
		}
		return total
	case types.KindArray:
		if t.Name != "" {
			length = t.Name
		}
		return product(m.value(t.Args[0], "", in, depth+1), count(length, in, 0))
	case types.KindAdt:
		return m.adt(t, depth)
	}
	return 0
}

// adt measures a type of the workspace: the fields of a struct, the largest
// variant of an enum. Stubs don't tell real fields.
func (m measure) adt(t *types.Type, depth int) int {
	if t.Adt.Module.Crate.Library() || t.Adt.Hir.Broken || names.Twin(t.Adt) {
		return 0
	}
	most := 0
	for _, v := range t.Adt.Variants {
		total := 0
		for i, f := range m.workspace.env.PartsOf(t, v) {
			if i < len(v.Hir().Fields) && len(v.Hir().Fields[i].Attrs) > 0 && !names.AllInert(v.Hir().Fields[i].Attrs) {
				continue
			}
			size := m.value(f, "", t.Adt.Module, depth+1)
			if t.Adt.Hir.Kind == hir.Union {
				total = max(total, size)
			} else {
				total = sum(total, size)
			}
		}
		most = max(most, total)
	}
	return most
}

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

func primSize(name string) int {
	switch name {
	case "u8", "i8", "bool":
		return 1
	case "u16", "i16":
		return 2
	case "u32", "i32", "f32", "char":
		return 4
	case "u64", "i64", "f64":
		return 8
	case "u128", "i128":
		return 16
	case "usize", "isize":
		return 4 // at least
	}
	return 0
}

// count is the value of a product of numbers and constants; 0 when it is not
// known.
func count(text string, in *names.Module, depth int) int {
	total := 1
	for factor := range strings.SplitSeq(text, "*") {
		total = product(total, factorOf(strings.TrimSpace(factor), in, depth))
	}
	return total
}

func factorOf(text string, in *names.Module, depth int) int {
	digits := strings.TrimSuffix(strings.ReplaceAll(text, "_", ""), "usize")
	if n, err := strconv.ParseInt(digits, 0, 64); err == nil && n >= 0 {
		return int(min(n, math.MaxInt32))
	}
	path := &hir.Path{}
	for name := range strings.SplitSeq(text, "::") {
		path.Segments = append(path.Segments, hir.Segment{Name: name})
	}
	d, n := in.ResolveValue(path)
	c, ok := d.(*names.Const)
	if !ok || n != len(path.Segments) || c.Module.Crate.Library() || c.Hir.Static || names.Twin(c) || depth > maxMeasureDepth {
		return 0
	}
	return count(c.Hir.Value.Text(), c.Module, depth+1)
}

func sum(a, b int) int { return min(a+b, math.MaxInt32) }

func product(a, b int) int {
	if a == 0 || b == 0 {
		return 0
	}
	return int(min(int64(a)*int64(b), math.MaxInt32))
}
