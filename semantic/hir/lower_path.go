package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
)

// path reads a path of types, values or macros.
func (l *lowerer) path(n parser.Node) *Path {
	p := newPath(segments(n))
	p.Span = l.span(n)
	l.extendPath(p, n)
	return p
}

// newPath is an empty path with room for n segments.
func newPath(n int) *Path {
	if n > 1 {
		return &Path{Segments: make([]Segment, 0, n)}
	}
	p := &struct { // most paths are one name, and many are made
		Path
		segment [1]Segment
	}{}
	p.Segments = p.segment[:0]
	return &p.Path
}

// segments is how many segments a path has, for all that is written without `<…>`.
func segments(n parser.Node) int {
	count := 1
	for n.Kind() == parser.KindScopedIdentifier || n.Kind() == parser.KindScopedTypeIdentifier {
		n = n.Child(parser.FieldPath)
		count++
	}
	return count
}

// extendPath appends the segments of n. Parts that are no path leave a segment
// without a name.
func (l *lowerer) extendPath(p *Path, n parser.Node) {
	if !n.Valid() || !l.enter() {
		p.Segments = append(p.Segments, Segment{Span: l.span(n)})
		return
	}
	defer l.leave()
	switch n.Kind() {
	case parser.KindScopedIdentifier, parser.KindScopedTypeIdentifier:
		if left := n.Child(parser.FieldPath); left.Valid() {
			l.extendPath(p, left)
		} else {
			p.Global = true
		}
		l.extendPath(p, n.Child(parser.FieldName))
	case parser.KindGenericType, parser.KindGenericTypeWithTurbofish, parser.KindGenericFunction,
		parser.KindGenericPattern:
		l.extendPath(p, firstNamed(n))
		if last := len(p.Segments) - 1; last >= 0 {
			p.Segments[last].Args = l.genericArgs(n.Child(parser.FieldTypeArguments))
		}
	case parser.KindFunctionType:
		*p = *l.fnSugar(n)
	case parser.KindBracketedType:
		l.qualifiedSelf(p, firstNamed(n))
	default:
		s := Segment{Span: l.span(n)}
		if n.Kind() != parser.KindMetavariable {
			s.Name = ident(n)
		}
		p.Segments = append(p.Segments, s)
	}
}

// qualifiedSelf reads the inside of `<T>` or `<T as Trait>`.
func (l *lowerer) qualifiedSelf(p *Path, n parser.Node) {
	if n.Kind() != parser.KindQualifiedType {
		p.QSelf = l.typeRef(n)
		return
	}
	p.QSelf = l.typeRef(n.Child(parser.FieldType))
	p.QTrait = l.boundPath(n.Child(parser.FieldAlias))
}

// genericArgs reads type_arguments.
func (l *lowerer) genericArgs(list parser.Node) *GenericArgs {
	args := &GenericArgs{}
	var last parser.Node
	for c := range list.NamedChildren() {
		switch c.Kind() {
		case parser.KindLifetime:
			args.Lifetimes = append(args.Lifetimes, c.Text())
		case parser.KindTypeBinding:
			args.Bindings = append(args.Bindings, AssocBinding{
				Name: ident(c.Child(parser.FieldName)),
				Type: l.typeRef(c.Child(parser.FieldType)),
			})
		case parser.KindTraitBounds: // of the name before it: Item: Send
			if n := len(args.Types); n > 0 {
				args.Types = args.Types[:n-1]
			}
			args.Bindings = append(args.Bindings, AssocBinding{Name: ident(last), Bounds: l.bounds(c)})
		case parser.KindError:
		default:
			args.Types = append(args.Types, l.genericArg(c))
		}
		last = c
	}
	return args
}

// genericArg is a type or, for literals and blocks, a constant.
func (l *lowerer) genericArg(n parser.Node) TypeRef {
	if isLiteral(n.Kind()) || n.Kind() == parser.KindBlock {
		return &ConstArg{TypeBase{l.span(n)}, n.Text()}
	}
	return l.typeRef(n)
}

func isLiteral(k parser.Kind) bool {
	switch k {
	case parser.KindIntegerLiteral, parser.KindFloatLiteral, parser.KindStringLiteral,
		parser.KindRawStringLiteral, parser.KindCharLiteral, parser.KindBooleanLiteral:
		return true
	}
	return false
}

// fnSugar reads `Fn(A) -> B`.
func (l *lowerer) fnSugar(n parser.Node) *Path {
	p := l.path(n.Child(parser.FieldTrait))
	p.Span = l.span(n)
	types, ret := l.signature(n)
	p.Segments[len(p.Segments)-1].Args = &GenericArgs{Paren: true, Types: types, Output: ret}
	return p
}

// signature reads the parameter and result types of a function type.
func (l *lowerer) signature(n parser.Node) (params []TypeRef, ret TypeRef) {
	for c := range n.Child(parser.FieldParameters).Children() {
		if c.Extra() {
			continue
		}
		if p, ok := l.param(c); ok {
			params = append(params, p.Type)
		}
	}
	return params, l.optionalType(n.Child(parser.FieldReturnType))
}
