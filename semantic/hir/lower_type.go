package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
)

// optionalType is nil when n is not written.
func (l *lowerer) optionalType(n parser.Node) TypeRef {
	if !n.Valid() {
		return nil
	}
	return l.typeRef(n)
}

func (l *lowerer) missingType(n parser.Node) TypeRef {
	return &MissingType{TypeBase{l.span(n)}}
}

// typeRef reads a type; a MissingType when n is none.
func (l *lowerer) typeRef(n parser.Node) TypeRef {
	if !n.Valid() || n.Missing() || !l.enter() {
		return l.missingType(n)
	}
	defer l.leave()
	base := TypeBase{l.span(n)}
	switch n.Kind() {
	case parser.KindTypeIdentifier, parser.KindIdentifier:
		if n.Text() == "_" {
			return &InferType{base}
		}
		return &PathType{base, l.path(n)}
	case parser.KindPrimitiveType, parser.KindScopedTypeIdentifier, parser.KindGenericType,
		parser.KindScopedIdentifier, parser.KindSelf:
		return &PathType{base, l.path(n)}
	case parser.KindReferenceType:
		r := &RefType{TypeBase: base, Mut: n.Has(parser.KindMutableSpecifier)}
		r.Lifetime = n.ChildOf(parser.KindLifetime).Text()
		r.Elem = l.typeRef(n.Child(parser.FieldType))
		return r
	case parser.KindPointerType:
		return &PtrType{base, n.Has(parser.KindMutableSpecifier), l.typeRef(n.Child(parser.FieldType))}
	case parser.KindTupleType:
		return l.tupleType(n, base)
	case parser.KindUnitType:
		return &TupleType{TypeBase: base}
	case parser.KindArrayType:
		elem := l.typeRef(n.Child(parser.FieldElement))
		if length := n.Child(parser.FieldLength); length.Valid() {
			return &ArrayType{base, elem, length.Text()}
		}
		return &SliceType{base, elem}
	case parser.KindNeverType:
		return &NeverType{base}
	case parser.TokUnderscore:
		return &InferType{base}
	case parser.KindHigherRankedTraitBound:
		return l.typeRef(n.Child(parser.FieldType))
	}
	return l.boundedType(n, base)
}

// tupleType reads `(A, B)`, `(A,)` and the parentheses of `(A)`.
func (l *lowerer) tupleType(n parser.Node, base TypeBase) TypeRef {
	if inner, ok := parenthesizedType(n); ok {
		return l.typeRef(inner)
	}
	t := &TupleType{TypeBase: base}
	for c := range n.NamedChildren() {
		t.Elems = append(t.Elems, l.typeRef(c))
	}
	return t
}

// parenthesizedType is the type inside when the tuple_type n is no tuple.
func parenthesizedType(n parser.Node) (inner parser.Node, ok bool) {
	count := 0
	for c := range n.NamedChildren() {
		inner = c
		count++
	}
	return inner, count == 1 && !n.Has(parser.TokCOMMA)
}

// boundedType reads the types that are made of bounds, and functions.
func (l *lowerer) boundedType(n parser.Node, base TypeBase) TypeRef {
	switch n.Kind() {
	case parser.KindAbstractType:
		return &ImplType{base, l.bound(nil, n.Child(parser.FieldTrait))}
	case parser.KindDynamicType:
		return &DynType{TypeBase: base, Bounds: l.bound(nil, n.Child(parser.FieldTrait))}
	case parser.KindBoundedType:
		return l.sum(n, base)
	case parser.KindFunctionType:
		if n.Child(parser.FieldTrait).Valid() {
			return &PathType{base, l.fnSugar(n)}
		}
		params, ret := l.signature(n)
		return &FnPtrType{base, params, ret}
	}
	return l.missingType(n)
}

// sum reads `dyn A + B`, `impl A + B` and the bare `A + B`; the grammar hangs
// the later bounds around the first type.
func (l *lowerer) sum(n parser.Node, base TypeBase) TypeRef {
	parts := summands(n)
	var rest []Bound
	for _, p := range parts[1:] {
		rest = l.bound(rest, p)
	}
	switch first := l.typeRef(parts[0]).(type) {
	case *DynType:
		return &DynType{TypeBase: base, Bounds: append(first.Bounds, rest...)}
	case *ImplType:
		return &ImplType{base, append(first.Bounds, rest...)}
	case *RefType: // `&dyn A + B`, which rustc rejects but understands
		return first
	}
	return &DynType{TypeBase: base, Bounds: append(l.bound(nil, parts[0]), rest...), Bare: true}
}

// summands are the operands of a chain of `+`, which nests to the left.
func summands(n parser.Node) []parser.Node {
	var rev []parser.Node
	for n.Kind() == parser.KindBoundedType {
		var left, right parser.Node
		for c := range n.NamedChildren() {
			if !left.Valid() {
				left = c
			} else {
				right = c
			}
		}
		rev = append(rev, right)
		n = left
	}
	parts := []parser.Node{n}
	for i := len(rev) - 1; i >= 0; i-- {
		parts = append(parts, rev[i])
	}
	return parts
}

// bounds reads trait_bounds.
func (l *lowerer) bounds(list parser.Node) []Bound {
	var into []Bound
	for c := range list.NamedChildren() {
		into = l.bound(into, c)
	}
	return into
}

// bound appends what n, an operand of `+`, asks for.
func (l *lowerer) bound(into []Bound, n parser.Node) []Bound {
	if !n.Valid() || !l.enter() {
		return into
	}
	defer l.leave()
	b := Bound{Span: l.span(n)}
	switch n.Kind() {
	case parser.KindLifetime:
		b.Lifetime = n.Text()
	case parser.KindUseBounds:
		b.Use = true
		for c := range n.NamedChildren() {
			b.UseArgs = append(b.UseArgs, ident(c))
		}
	case parser.KindRemovedTraitBound:
		b.Maybe = true
		b.Path = l.boundPath(firstNamed(n))
	case parser.KindBoundedType:
		for _, p := range summands(n) {
			into = l.bound(into, p)
		}
		return into
	case parser.KindTupleType:
		if inner, ok := parenthesizedType(n); ok {
			return l.bound(into, inner)
		}
		return into
	case parser.KindError, parser.KindAttributeItem:
		return into
	default:
		b.Path = l.boundPath(n)
	}
	return append(into, b)
}

// boundPath is the path of a trait; an empty one when n names none, so that an
// unreadable bound is not taken for an absent one.
func (l *lowerer) boundPath(n parser.Node) *Path {
	if t, ok := l.typeRef(n).(*PathType); ok {
		return t.Path
	}
	return &Path{Span: l.span(n)}
}
