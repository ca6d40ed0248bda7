package semantic

import (
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// adt measures a named type: as its stub says, or by its fields. The fields in
// a stub are not the real ones, except those of std's enums, which are public.
func (m *measure) adt(t *types.Type, depth int) Layout {
	if said := names.AttrValue(t.Adt.Hir.Attrs, layoutAttr); said != "" {
		return m.said(t, said, depth)
	}
	if names.HasAttr(t.Adt.Hir.Attrs, inlineAttr) {
		return m.inline(t, depth)
	}
	stdEnum := t.Adt.Hir.Kind == hir.Enum && stdCrate(t.Adt.Module.Crate) && !names.HasAttr(t.Adt.Hir.Attrs, "non_exhaustive")
	if t.Adt.Module.Crate.Library() && !stdEnum || t.Adt.Hir.Broken || names.Twin(t.Adt) {
		return unknownLayout
	}
	var variants []Layout
	var fields [][]Layout
	for _, v := range t.Adt.Variants {
		of := m.variant(t, v, depth)
		fields = append(fields, of)
		variants = append(variants, structOf(of))
	}
	if t.Adt.Hir.Kind == hir.Union {
		return unionOf(fields)
	}
	return asRepresented(enumOf(variants, fields), t.Adt)
}

// inlineAttr says of a library's type that a value of it contains those of its
// type arguments: all of them, or one after the other.
const inlineAttr = "wakeful::inline"

// inline is at least as large as what it contains.
func (m *measure) inline(t *types.Type, depth int) Layout {
	parts := m.values(t.Args, t.Adt.Module, depth)
	inside := structOf(parts)
	if names.AttrValue(t.Adt.Hir.Attrs, inlineAttr) != "" {
		inside = unionOf([][]Layout{parts})
	}
	inside.Exact = false
	return inside
}

// variant are the fields of a variant; one that may not be there is unknown.
func (m *measure) variant(t *types.Type, v *names.Variant, depth int) []Layout {
	var out []Layout
	for i, f := range m.workspace.env.PartsOf(t, v) {
		if i < len(v.Hir().Fields) && !names.AllInert(v.Hir().Fields[i].Attrs) {
			out = append(out, unknownLayout)
			continue
		}
		out = append(out, m.value(f, t.Adt.Module, depth+1))
	}
	return out
}

func unionOf(variants [][]Layout) Layout {
	out := unknownLayout
	for _, fields := range variants {
		for _, f := range fields {
			out.Size, out.Align = max(out.Size, f.Size), max(out.Align, f.Align)
		}
	}
	return out
}

// spareIn is how many patterns a library's field of so many bytes leaves: one of
// a bool, one of a pointer or handle, or something with a capacity in it.
func spareIn(bytes int) int {
	switch {
	case bytes == 1:
		return 254
	case bytes <= pointerSize:
		return 1
	}
	return manySpare
}

// asRepresented takes back what `repr` may change, and what a macro on the type
// may: fields in the order in which they are written take more place.
func asRepresented(l Layout, a *names.Adt) Layout {
	for _, attr := range a.Hir.Attrs {
		switch {
		case attr.Path == "derive", strings.HasPrefix(attr.Path, "wakeful::"), names.Inert(attr):
		case attr.Path != "repr":
			l.Exact = false
		case strings.Contains(attr.Args, "packed"):
			return unknownLayout
		case !strings.Contains(attr.Args, "transparent"):
			l.Exact = false
		}
	}
	return l
}

// layoutAttr is a stub's word on how its type is laid out: "unsized", or a sum
// of fields, with " niche" behind it when an enum can use patterns that they
// leave. A field is a number of bytes, "24", with its alignment if that is not
// natural, "16/1"; a type parameter, "T"; or a pointer to one, "*T".
const layoutAttr = "wakeful::layout"

// holdsParam says that a layout attribute has a value of a type parameter among
// the fields.
func holdsParam(layout string) bool {
	for field := range strings.SplitSeq(layout, " + ") {
		if field[0] >= 'A' && field[0] <= 'Z' {
			return true
		}
	}
	return false
}

func (m *measure) said(t *types.Type, text string, depth int) Layout {
	text, spare := strings.CutSuffix(text, " niche")
	var fields []Layout
	for term := range strings.SplitSeq(text, " + ") {
		fields = append(fields, m.term(t, term, spare, depth))
	}
	out := structOf(fields)
	if !spare {
		out.spare = 0
	}
	return out
}

func (m *measure) term(t *types.Type, term string, spare bool, depth int) Layout {
	size, align, odd := strings.Cut(term, "/")
	if n, err := strconv.Atoi(size); err == nil {
		l := scalar(n, 0)
		l.Align = max(1, min(n&-n, pointerSize))
		if a, err := strconv.Atoi(align); odd && err == nil {
			l.Align = a
		}
		if spare {
			l.spare, l.niche = spareIn(n), min(n, pointerSize)
		}
		return l
	}
	name, pointer := strings.CutPrefix(term, "*")
	for i, p := range m.workspace.env.GenericsOf(t.Adt).Params {
		switch {
		case p.Name != name || i >= len(t.Args):
		case pointer:
			return m.pointer(t.Args[i], 1)
		default:
			return m.value(t.Args[i], t.Adt.Module, depth+1)
		}
	}
	return unknownLayout
}
