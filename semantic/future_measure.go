package semantic

import (
	"cmp"
	"math"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Layout is what is known of the place that a value takes, as rustc lays it out
// for 64-bit Linux. The language promises next to nothing of it; the rules here
// are those of rustc 1.95, and a test asks rustc for them again.
type Layout struct {
	Size  int  // in bytes; at least that many, unless Exact
	Align int  // in bytes, a power of two
	Exact bool // all of it is known

	// spare counts the bit patterns of the field `niche` bytes wide which no value
	// has, and which an enum around the value can use.
	spare, niche int
}

const (
	pointerSize = 8
	manySpare   = math.MaxInt32
)

var unknownLayout = Layout{Align: 1}

// scalar is a value of that size which is aligned to it.
func scalar(size, spare int) Layout {
	return Layout{Size: size, Align: max(size, 1), Exact: true, spare: spare, niche: size}
}

// measure finds out how much place values take. What isn't known takes none.
type measure struct {
	workspace *Workspace
	rough     bool                    // nobody asks whether a future's layout is exact, and so it never is
	futures   map[*flow.Unit]measured // those known, or under way
	looked    int                     // bodies that were looked into
}

const maxMeasureDepth = 8

func (w *Workspace) measure(rough bool) *measure {
	return &measure{workspace: w, rough: rough, futures: map[*flow.Unit]measured{}}
}

// value measures a plain value. Constants in the length of an array are looked
// up in the module.
func (m *measure) value(t *types.Type, in *names.Module, depth int) Layout {
	if depth > maxMeasureDepth {
		return unknownLayout
	}
	switch t.Kind {
	case types.KindNever, types.KindFnDef:
		return scalar(0, 0)
	case types.KindPrim:
		return primLayout(t.Name())
	case types.KindRef:
		return m.pointer(t.Args[0], 1)
	case types.KindPtr:
		return m.pointer(t.Args[0], 0)
	case types.KindFnPtr:
		return scalar(pointerSize, 1)
	case types.KindTuple:
		return m.fields(t.Args, in, depth)
	case types.KindArray:
		return m.array(m.value(t.Args[0], in, depth+1), t.Name(), in)
	case types.KindAdt:
		return m.adt(t, depth)
	case types.KindClosure:
		return m.closure(t, depth)
	case types.KindAsyncFn, types.KindAsyncBlock:
		return m.future(t, depth+1).Layout
	case types.KindOpaque:
		return m.value(m.workspace.env.Hidden(t), t.Fn.Module, depth+1)
	}
	return unknownLayout
}

func (m *measure) fields(ts []*types.Type, in *names.Module, depth int) Layout {
	return structOf(m.values(ts, in, depth))
}

func (m *measure) values(ts []*types.Type, in *names.Module, depth int) []Layout {
	out := make([]Layout, len(ts))
	for i, t := range ts {
		out[i] = m.value(t, in, depth+1)
	}
	return out
}

func (m *measure) array(elem Layout, length string, in *names.Module) Layout {
	n, ok := count(length, in, 0)
	if !ok {
		return Layout{Align: elem.Align}
	}
	return Layout{Size: product(elem.Size, n), Align: elem.Align, Exact: elem.Exact}
}

// pointer is a pointer to t, with a length or a table behind it when t has no
// size of its own.
func (m *measure) pointer(t *types.Type, spare int) Layout {
	p := scalar(pointerSize, spare)
	switch t.Kind {
	case types.KindDyn, types.KindSlice:
		p.Size = 2 * pointerSize
	case types.KindPrim:
		if t.Name() == "str" {
			p.Size = 2 * pointerSize
		}
	case types.KindAdt:
		if names.AttrValue(t.Adt.Hir.Attrs, layoutAttr) == "unsized" {
			p.Size = 2 * pointerSize
		}
		p.Exact = len(t.Args) == 0 || t.Adt.Hir.Kind != hir.Struct || t.Args[len(t.Args)-1].Known()
	case types.KindUnknown, types.KindVar, types.KindParam, types.KindAssoc:
		p.Exact = false // perhaps one without a size
	}
	return p
}

func (m *measure) closure(t *types.Type, depth int) Layout {
	b, u := m.workspace.unitOf(t)
	if b == nil {
		return unknownLayout
	}
	return m.fields(captureTypes(u), b.fn.Module, depth)
}

func primLayout(name string) Layout {
	switch name {
	case "bool":
		return scalar(1, 254)
	case "u8", "i8":
		return scalar(1, 0)
	case "u16", "i16":
		return scalar(2, 0)
	case "char":
		return scalar(4, manySpare)
	case "u32", "i32", "f32":
		return scalar(4, 0)
	case "u64", "i64", "f64", "usize", "isize":
		return scalar(8, 0)
	case "u128", "i128":
		return scalar(16, 0)
	}
	return unknownLayout
}

// structOf lays fields out as rustc does, which puts those with the largest
// alignment first, so that nothing but the end is padded.
func structOf(fields []Layout) Layout {
	out := scalar(0, 0)
	for _, f := range fields {
		out.Size = sum(out.Size, f.Size)
		out.Align = max(out.Align, f.Align)
		out.Exact = out.Exact && f.Exact
		if f.spare > out.spare {
			out.spare, out.niche = f.spare, f.niche
		}
	}
	out.Size = roundUp(out.Size, out.Align)
	return out
}

// behind lays fields out behind the first bytes of something, those with the
// smallest alignment first, and gives where they end.
func behind(start int, fields []Layout) int {
	sorted := slices.SortedStableFunc(slices.Values(fields), func(a, b Layout) int { return cmp.Compare(a.Align, b.Align) })
	for _, f := range sorted {
		start = sum(roundUp(start, f.Align), f.Size)
	}
	return start
}

// enumOf lays out variants: in the spare patterns of the largest one, when the
// others fit beside the field that has them, and behind a tag otherwise.
func enumOf(variants []Layout, fields [][]Layout) Layout {
	switch len(variants) {
	case 0:
		return scalar(0, 0)
	case 1:
		return variants[0]
	}
	largest := slices.MaxFunc(variants, func(a, b Layout) int { return cmp.Compare(a.Size, b.Size) })
	fit, others := true, 0
	exact, align := true, 1
	for _, v := range variants {
		exact, align = exact && v.Exact, max(align, v.Align)
		if v == largest && others == 0 {
			others = 1
			continue
		}
		fit = fit && v.Size <= largest.Size-largest.niche
	}
	if used := len(variants) - 1; fit && largest.spare >= used {
		return Layout{Size: roundUp(largest.Size, align), Align: align, Exact: exact, spare: largest.spare - used, niche: largest.niche}
	}
	if !exact { // an unknown part may have patterns to spare
		return Layout{Size: roundUp(largest.Size, align), Align: align}
	}
	tagged := Layout{Align: align, Exact: true, spare: max(0, 256-len(variants)), niche: 1}
	for _, f := range fields {
		tagged.Size = max(tagged.Size, behind(tagSize(len(variants)), f))
	}
	tagged.Size = roundUp(tagged.Size, align)
	return tagged
}

// tagSize is how many bytes tell so many variants apart.
func tagSize(variants int) int {
	if variants > 256 {
		return 2
	}
	return 1
}

func roundUp(size, align int) int {
	if rest := size % align; rest > 0 {
		return sum(size, align-rest)
	}
	return size
}
