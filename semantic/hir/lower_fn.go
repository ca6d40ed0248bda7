package hir

import (
	"strconv"

	"github.com/wakeful-rs/wakeful/parser"
)

func (l *lowerer) fn(n parser.Node, d lead) *Fn {
	block := n.Child(parser.FieldBody)
	f := &Fn{ItemHead: l.head(n, d, block), Generics: l.generics(n), Block: block}
	f.Attrs = l.innerAttrs(f.Attrs, block)
	l.modifiers(f, n.ChildOf(parser.KindFunctionModifiers))
	l.selfParam(f, n.Child(parser.FieldParameters))
	return f
}

func (l *lowerer) modifiers(f *Fn, mods parser.Node) {
	for c := range mods.Children() {
		switch c.Kind() {
		case parser.TokAsync:
			f.Async = true
		case parser.TokConst:
			f.Const = true
		case parser.TokUnsafe:
			f.Unsafe = true
		case parser.KindExternModifier:
			f.Extern = true
		}
	}
}

// selfParam records how the fn takes self.
func (l *lowerer) selfParam(f *Fn, list parser.Node) {
	n := selfParam(list)
	switch n.Kind() {
	case parser.KindSelfParameter:
		f.SelfKind = SelfValue
		if n.Has(parser.TokAMP) {
			f.SelfKind = SelfRef
			if n.Has(parser.KindMutableSpecifier) {
				f.SelfKind = SelfRefMut
			}
		}
	case parser.KindParameter:
		f.SelfKind = SelfTyped
	default:
		return
	}
	f.SelfSpan = l.span(n)
}

// selfParam is the parameter of the list that takes self: `&mut self`, or
// `self: Box<Self>`; zero for none.
func selfParam(list parser.Node) parser.Node {
	for c := range list.Children() {
		if c.Kind() == parser.KindSelfParameter || c.Child(parser.FieldPattern).Kind() == parser.KindSelf {
			return c
		}
	}
	return parser.Node{}
}

// fnTypes are the types in a fn's signature. Most fns are never asked for
// theirs, so they are lowered when they are.
type fnTypes struct {
	self, ret TypeRef
	lifetime  string // of &'a self
	params    []Param
}

// SelfType is the explicit type of `self: T`, nil otherwise: for &'a self the
// reference is in SelfKind.
func (f *Fn) SelfType() TypeRef { return f.signature().self }

// SelfLifetime is the lifetime that is written in &'a self, "" for none.
func (f *Fn) SelfLifetime() string { return f.signature().lifetime }

// Params are the parameters without self.
func (f *Fn) Params() []Param { return f.signature().params }

// Ret is the type of the result; nil is ().
func (f *Fn) Ret() TypeRef { return f.signature().ret }

// RetText is the type of the result as it is written, empty for (): what can be
// told from it costs no lowering.
func (f *Fn) RetText() []byte { return f.Node.Child(parser.FieldReturnType).Bytes() }

// ParamsText are the parameters as they are written, with self.
func (f *Fn) ParamsText() []byte { return f.Node.Child(parser.FieldParameters).Bytes() }

// Returning is the fn as a macro makes it that spells out what it returns: it
// is not async.
func (f *Fn) Returning(ret TypeRef) *Fn {
	types := *f.signature()
	types.ret = ret
	out := &Fn{
		ItemHead: f.ItemHead, Generics: f.Generics, SelfKind: f.SelfKind, SelfSpan: f.SelfSpan,
		Const: f.Const, Unsafe: f.Unsafe, Extern: f.Extern, Block: f.Block,
	}
	out.types.Store(&types)
	return out
}

func (f *Fn) signature() *fnTypes {
	if f.types.Load() == nil {
		f.types.CompareAndSwap(nil, f.lowerTypes()) // TypeRefs are compared: there is one of each
	}
	return f.types.Load()
}

func (f *Fn) lowerTypes() *fnTypes {
	l := &lowerer{file: f.file, base: f.Node.Place().Start - f.Base}
	list := f.Node.Child(parser.FieldParameters)
	self := selfParam(list)
	t := &fnTypes{ret: l.optionalType(f.Node.Child(parser.FieldReturnType))}
	switch f.SelfKind {
	case SelfTyped:
		t.self = l.typeRef(self.Child(parser.FieldType))
	case SelfRef, SelfRefMut:
		t.lifetime = self.ChildOf(parser.KindLifetime).Text()
	}
	for c := range list.Children() {
		if c.Extra() || c == self {
			continue
		}
		if p, ok := l.param(c); ok {
			t.params = append(t.params, p)
		}
	}
	return t
}

// param reads a parameter; ok is false for punctuation. In trait methods of
// edition 2015 and in extern blocks it may be a type alone, or `...`.
func (l *lowerer) param(n parser.Node) (p Param, ok bool) {
	switch n.Kind() {
	case parser.KindParameter:
		p = Param{Type: l.typeRef(n.Child(parser.FieldType)), Node: n}
		if pat := n.Child(parser.FieldPattern); pat.Kind() == parser.KindIdentifier && pat.Text() != "_" {
			p.Name = ident(pat)
		}
		return p, true
	case parser.KindVariadicParameter, parser.KindAttributeItem, parser.KindError, parser.KindSelfParameter:
		return Param{}, false
	case parser.TokUnderscore:
		return Param{Type: &InferType{TypeBase{l.span(n)}}, Node: n}, true
	}
	if !n.Named() {
		return Param{}, false
	}
	return Param{Type: l.typeRef(n), Node: n}, true
}

// generics reads the parameters and the where clause of an item.
func (l *lowerer) generics(n parser.Node) Generics {
	var g Generics
	for c := range n.Children() {
		switch c.Kind() {
		case parser.KindTypeParameters:
			g.Params = l.genericParams(c)
		case parser.KindWhereClause:
			g.Where = append(g.Where, l.where(c)...)
		}
	}
	return g
}

func (l *lowerer) genericParams(list parser.Node) []GenericParam {
	var params []GenericParam
	for c := range list.NamedChildren() {
		p := GenericParam{Bounds: l.bounds(c.Child(parser.FieldBounds))}
		switch c.Kind() {
		case parser.KindTypeParameter:
			p.Default = l.optionalType(c.Child(parser.FieldDefaultType))
		case parser.KindLifetimeParameter:
			p.Kind = LifetimeParam
		case parser.KindConstParameter:
			p.Kind = ConstParam
			p.ConstType = l.typeRef(c.Child(parser.FieldType))
		default:
			continue
		}
		p.Name = ident(c.Child(parser.FieldName))
		params = append(params, p)
	}
	return params
}

func (l *lowerer) where(clause parser.Node) []WherePredicate {
	var preds []WherePredicate
	for c := range clause.NamedChildren() {
		if c.Kind() != parser.KindWherePredicate {
			continue
		}
		p := WherePredicate{Bounds: l.bounds(c.Child(parser.FieldBounds))}
		if left := c.Child(parser.FieldLeft); left.Kind() != parser.KindLifetime {
			p.Type = l.typeRef(left)
		}
		preds = append(preds, p)
	}
	return preds
}

func tupleIndex(i int) string { return strconv.Itoa(i) }
