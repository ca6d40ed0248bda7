package types

import (
	"fmt"
	"strings"
)

// String spells the type as a message would: last path segments only, `_` for
// what is unknown.
func (t *Type) String() string {
	var b strings.Builder
	t.write(&b, 0)
	return b.String()
}

const maxDisplayDepth = 8

func (t *Type) write(b *strings.Builder, depth int) {
	if depth > maxDisplayDepth {
		b.WriteString("…")
		return
	}
	switch t.Kind {
	case KindNever:
		b.WriteByte('!')
	case KindPrim:
		b.WriteString(t.Name())
	case KindAdt:
		b.WriteString(t.Adt.Hir.Name)
		writeList(b, "<", t.Args, ">", depth)
	case KindRef, KindPtr:
		b.WriteString(pointerPrefix(t))
		t.Args[0].write(b, depth+1)
	case KindTuple:
		if len(t.Args) == 0 {
			b.WriteString("()")
		}
		writeList(b, "(", t.Args, ")", depth)
	case KindArray:
		t.writeArray(b, depth)
	case KindSlice:
		writeList(b, "[", t.Args, "]", depth)
	case KindFnDef:
		b.WriteString("fn " + t.fnName())
	case KindFnPtr:
		t.writeCallable(b, "fn", depth)
	case KindClosure:
		t.writeCallable(b, "closure", depth)
	case KindAsyncBlock:
		b.WriteString("async block -> ")
		t.Args[0].write(b, depth+1)
	case KindAsyncFn:
		fmt.Fprintf(b, "future of `%s`", t.Fn.Hir.Name)
	case KindOpaque:
		b.WriteString("impl ")
		writeBounds(b, t.Bounds(), depth)
	case KindDyn:
		b.WriteString("dyn ")
		writeBounds(b, t.Bounds(), depth)
	case KindParam:
		b.WriteString(t.Param().Name)
	case KindAssoc:
		b.WriteByte('<')
		t.Args[0].write(b, depth+1)
		fmt.Fprintf(b, " as %s>::%s", t.Trait().Hir.Name, t.Name())
	default:
		b.WriteByte('_')
	}
}

func (t *Type) writeArray(b *strings.Builder, depth int) {
	b.WriteByte('[')
	t.Args[0].write(b, depth+1)
	if t.Name() != "" {
		b.WriteString("; " + t.Name())
	}
	b.WriteByte(']')
}

// fnName is the name of a function item or tuple constructor.
func (t *Type) fnName() string {
	if t.Adt != nil {
		return t.Name()
	}
	return t.Fn.Hir.Name
}

func (t *Type) writeCallable(b *strings.Builder, what string, depth int) {
	b.WriteString(what)
	n := len(t.Args) - 1
	writeParams(b, t.Args[:n], depth)
	writeResult(b, t.Args[n], depth)
}

func pointerPrefix(t *Type) string {
	switch {
	case t.Kind == KindRef && t.Mut:
		return "&mut "
	case t.Kind == KindRef:
		return "&"
	case t.Mut:
		return "*mut "
	}
	return "*const "
}

func writeList(b *strings.Builder, open string, ts []*Type, end string, depth int) {
	if len(ts) == 0 {
		return
	}
	b.WriteString(open)
	for i, a := range ts {
		if i > 0 {
			b.WriteString(", ")
		}
		a.write(b, depth+1)
	}
	b.WriteString(end)
}

func writeParams(b *strings.Builder, ts []*Type, depth int) {
	if len(ts) == 0 {
		b.WriteString("()")
	}
	writeList(b, "(", ts, ")", depth)
}

func writeResult(b *strings.Builder, t *Type, depth int) {
	if t.Kind == KindTuple && len(t.Args) == 0 {
		return
	}
	b.WriteString(" -> ")
	t.write(b, depth+1)
}

func writeBounds(b *strings.Builder, bounds []Bound, depth int) {
	for i, bound := range bounds {
		if i > 0 {
			b.WriteString(" + ")
		}
		if bound.Trait == nil {
			b.WriteByte('_')
			continue
		}
		b.WriteString(bound.Trait.Hir.Name)
		switch n := len(bound.Args) + len(bound.Assoc); {
		case n == 0:
		case n == 2 && len(bound.Args) == 1 && strings.HasPrefix(bound.Trait.Lang, "fn") && bound.Args[0].Kind == KindTuple:
			writeParams(b, bound.Args[0].Args, depth)
			writeResult(b, bound.Assoc[0].Type, depth)
		default:
			writeBoundArgs(b, bound, depth)
		}
	}
}

func writeBoundArgs(b *strings.Builder, bound Bound, depth int) {
	b.WriteByte('<')
	for k, a := range bound.Args {
		if k > 0 {
			b.WriteString(", ")
		}
		a.write(b, depth+1)
	}
	for k, a := range bound.Assoc {
		if k > 0 || len(bound.Args) > 0 {
			b.WriteString(", ")
		}
		b.WriteString(a.Name + " = ")
		a.Type.write(b, depth+1)
	}
	b.WriteByte('>')
}
