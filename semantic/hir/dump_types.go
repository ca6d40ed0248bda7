package hir

import (
	"strings"
)

// TypeString spells t as Rust, without spans; "?" for what could not be read
// and "" for nil.
func TypeString(t TypeRef) string {
	var w typeWriter
	w.typeRef(t)
	return w.String()
}

// PathString spells p as Rust.
func PathString(p *Path) string {
	var w typeWriter
	w.path(p)
	return w.String()
}

type typeWriter struct{ strings.Builder }

func (w *typeWriter) typeRef(t TypeRef) {
	switch t := t.(type) {
	case nil:
	case *PathType:
		w.path(t.Path)
	case *RefType:
		w.WriteByte('&')
		if t.Lifetime != "" {
			w.WriteString(t.Lifetime + " ")
		}
		w.mut(t.Mut, "")
		w.typeRef(t.Elem)
	case *PtrType:
		w.WriteByte('*')
		w.mut(t.Mut, "const ")
		w.typeRef(t.Elem)
	case *TupleType:
		w.tuple(t.Elems)
	case *ArrayType:
		w.WriteByte('[')
		w.typeRef(t.Elem)
		w.WriteString("; " + t.Len + "]")
	case *SliceType:
		w.WriteByte('[')
		w.typeRef(t.Elem)
		w.WriteByte(']')
	case *FnPtrType:
		w.WriteString("fn(")
		w.types(t.Params)
		w.WriteByte(')')
		w.result(t.Ret)
	case *NeverType:
		w.WriteByte('!')
	case *InferType:
		w.WriteByte('_')
	case *ImplType:
		w.WriteString("impl ")
		w.bounds(t.Bounds)
	case *DynType:
		if !t.Bare {
			w.WriteString("dyn ")
		}
		w.bounds(t.Bounds)
	case *ConstArg:
		w.WriteString(t.Text)
	default:
		w.WriteByte('?')
	}
}

func (w *typeWriter) mut(mut bool, otherwise string) {
	if mut {
		otherwise = "mut "
	}
	w.WriteString(otherwise)
}

func (w *typeWriter) result(t TypeRef) {
	if t != nil {
		w.WriteString(" -> ")
		w.typeRef(t)
	}
}

func (w *typeWriter) tuple(elems []TypeRef) {
	w.WriteByte('(')
	w.types(elems)
	if len(elems) == 1 {
		w.WriteByte(',')
	}
	w.WriteByte(')')
}

func (w *typeWriter) types(ts []TypeRef) {
	for i, t := range ts {
		w.comma(i)
		w.typeRef(t)
	}
}

func (w *typeWriter) comma(i int) {
	if i > 0 {
		w.WriteString(", ")
	}
}

func (w *typeWriter) path(p *Path) {
	if p == nil {
		w.WriteByte('?')
		return
	}
	if p.QSelf != nil {
		w.WriteByte('<')
		w.typeRef(p.QSelf)
		if p.QTrait != nil {
			w.WriteString(" as ")
			w.path(p.QTrait)
		}
		w.WriteByte('>')
	}
	for i, s := range p.Segments {
		if i > 0 || p.Global || p.QSelf != nil {
			w.WriteString("::")
		}
		if s.Name == "" {
			s.Name = "?"
		}
		w.WriteString(s.Name)
		if s.Args != nil {
			w.args(s.Args)
		}
	}
	if len(p.Segments) == 0 && p.QSelf == nil {
		w.WriteByte('?')
	}
}

func (w *typeWriter) args(a *GenericArgs) {
	if a.Paren {
		w.WriteByte('(')
		w.types(a.Types)
		w.WriteByte(')')
		w.result(a.Output)
		return
	}
	w.WriteByte('<')
	i := 0
	for _, lt := range a.Lifetimes {
		w.comma(i)
		w.WriteString(lt)
		i++
	}
	for _, t := range a.Types {
		w.comma(i)
		w.typeRef(t)
		i++
	}
	for _, b := range a.Bindings {
		w.comma(i)
		w.WriteString(b.Name)
		if b.Type != nil {
			w.WriteString(" = ")
			w.typeRef(b.Type)
		}
		if len(b.Bounds) > 0 {
			w.WriteString(": ")
			w.bounds(b.Bounds)
		}
		i++
	}
	w.WriteByte('>')
}

func (w *typeWriter) bounds(bs []Bound) {
	for i, b := range bs {
		if i > 0 {
			w.WriteString(" + ")
		}
		switch {
		case b.Lifetime != "":
			w.WriteString(b.Lifetime)
		case b.Use:
			w.WriteString("use<" + strings.Join(b.UseArgs, ", ") + ">")
		default:
			if b.Maybe {
				w.WriteByte('?')
			}
			w.path(b.Path)
		}
	}
}
