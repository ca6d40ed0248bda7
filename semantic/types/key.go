package types

import (
	"fmt"
	"strings"
)

// typeKey spells a question so that equal questions are equal strings. closed
// says that no bounds of a body can matter to the answer; the key is "" for
// types with open variables. fits says that t is of a size to be asked about.
func typeKey(trait AutoTrait, t *Type) (key string, closed, fits bool) {
	k := keyWriter{closed: true}
	k.b.WriteString(string(trait))
	k.write(t, 0)
	if k.open {
		return "", false, !k.huge
	}
	return k.b.String(), k.closed, true
}

type keyWriter struct {
	b      strings.Builder
	closed bool
	open   bool
	huge   bool
	size   int
}

func (k *keyWriter) write(t *Type, depth int) {
	if t.Kind == KindVar && t.v.bound != nil {
		k.write(t.v.bound, depth)
		return
	}
	if k.size++; k.size > maxTypeSize || depth > maxTypeDepth {
		k.open, k.huge = true, true
		return
	}
	if t.Kind == KindVar || t.Kind == KindUnknown {
		k.open = true
		return
	}
	if t.Kind == KindParam || t.Kind == KindAssoc {
		k.closed = false
	}
	fmt.Fprintf(&k.b, "(%d", t.Kind)
	switch t.Kind {
	case KindPrim:
		k.b.WriteString(t.Name)
	case KindAdt:
		fmt.Fprintf(&k.b, "%p", t.Adt)
	case KindRef, KindPtr:
		fmt.Fprintf(&k.b, "%t", t.Mut)
	case KindFnDef, KindAsyncFn, KindOpaque:
		fmt.Fprintf(&k.b, "%p%p%s%d", t.Fn, t.Adt, t.Name, t.Index)
	case KindParam:
		fmt.Fprintf(&k.b, "%p", t.Param)
	case KindAssoc:
		fmt.Fprintf(&k.b, "%p%s", t.Trait, t.Name)
	case KindClosure, KindAsyncBlock:
		fmt.Fprintf(&k.b, "%p%d", t.Owner, t.Expr.ID())
		k.closed = k.closed && len(t.Outer) == 0 && len(t.Owner.Env) == 0
		k.open = k.open || len(t.Outer) > 0
	}
	for _, a := range t.Args {
		k.write(a, depth+1)
	}
	for _, b := range t.Bounds {
		fmt.Fprintf(&k.b, "+%p", b.Trait)
		for _, a := range b.Args {
			k.write(a, depth+1)
		}
	}
	k.b.WriteByte(')')
}
