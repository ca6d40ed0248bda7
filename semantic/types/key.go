package types

import (
	"reflect"
	"strconv"
)

// typeKey spells a question so that equal questions are equal strings. closed
// says that no bounds of a body can matter to the answer; the key is "" for
// types with open variables, while a part of which nothing is known is like any
// other. fits says that t is of a size to be asked about.
func typeKey(trait AutoTrait, t *Type) (key string, closed, fits bool) {
	k := keyWriter{closed: true}
	k.text(string(trait))
	k.write(t, 0)
	if k.open {
		return "", false, !k.huge
	}
	return string(k.b), k.closed, true
}

type keyWriter struct {
	b      []byte
	closed bool
	open   bool
	huge   bool
	size   int
}

func (k *keyWriter) write(t *Type, depth int) {
	for t.Kind == KindVar && t.v.bound != nil {
		t = t.v.bound
	}
	if k.open {
		return
	}
	if k.size++; k.size > maxTypeSize || depth > maxTypeDepth {
		k.open, k.huge = true, true
		return
	}
	if t.Kind == KindVar {
		k.open = true
		return
	}
	if t.Kind == KindParam || t.Kind == KindAssoc {
		k.closed = false
	}
	k.b = append(k.b, '(', byte(t.Kind))
	switch t.Kind {
	case KindPrim, KindArray: // an array's name is its length
		k.text(t.Name())
	case KindAdt:
		k.pointer(t.Adt)
	case KindRef, KindPtr:
		k.b = strconv.AppendBool(k.b, t.Mut)
	case KindFnDef, KindAsyncFn, KindOpaque:
		k.pointer(t.Fn)
		k.pointer(t.Adt)
		k.text(t.Name())
		k.number(uint64(t.Index))
	case KindParam:
		k.pointer(t.Param())
	case KindAssoc:
		k.pointer(t.Trait())
		k.text(t.Name())
	case KindClosure, KindAsyncBlock:
		k.pointer(t.Code().Owner)
		k.number(uint64(t.Code().Expr.ID()))
		k.closed = k.closed && t.Code().Outer.Empty() && len(t.Code().Owner.Env) == 0
		k.open = k.open || !t.Code().Outer.Empty()
	}
	for _, a := range t.Args {
		k.write(a, depth+1)
	}
	for _, b := range t.Bounds() {
		k.b = append(k.b, '+')
		k.pointer(b.Trait)
		for _, a := range b.Args {
			k.write(a, depth+1)
		}
		for _, a := range b.Assoc {
			k.text(a.Name)
			k.write(a.Type, depth+1)
		}
	}
	k.b = append(k.b, ')')
}

// text writes a name; no name has a space.
func (k *keyWriter) text(name string) { k.b = append(append(k.b, name...), ' ') }

func (k *keyWriter) number(n uint64) { k.b = append(strconv.AppendUint(k.b, n, 36), ' ') }

// pointer writes which declaration p points to.
func (k *keyWriter) pointer(p any) { k.number(uint64(reflect.ValueOf(p).Pointer())) }
