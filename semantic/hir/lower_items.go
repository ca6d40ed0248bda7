package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// lead collects what stands before an item and belongs to it.
type lead struct {
	attrs []Attr
	start int  // of the first attribute or doc comment, -1 for none
	auto  bool // the word `auto` stood there
}

func newLead() lead { return lead{start: -1} }

// take adds n when it is an attribute or an outer doc comment, and says
// whether it was; other comments leave what was collected in place.
func (d *lead) take(l *lowerer, n parser.Node) bool {
	switch n.Kind() {
	case parser.KindAttributeItem:
		d.attrs = l.attr(d.attrs, n, false)
	case parser.KindLineComment, parser.KindBlockComment:
		if !n.Child(parser.FieldOuter).Valid() {
			return true
		}
	case parser.KindError, parser.KindExpressionStatement:
		if !strayAuto(n) {
			return false
		}
		d.auto = true
	default:
		return false
	}
	if d.start < 0 {
		d.start = n.Place().Start
	}
	return true
}

// items appends the items among the children of list: a file, the body of a
// module, impl or trait, or an ERROR node, in which intact items live on.
func (l *lowerer) items(into []Item, list parser.Node) []Item {
	if !l.enter() {
		return into
	}
	defer l.leave()
	d := newLead()
	for c := range list.Children() {
		if d.take(l, c) {
			continue
		}
		into = l.item(into, c, d)
		d = newLead()
	}
	return into
}

// item appends what n declares: one item, none, or those of an extern block or
// of a macro.
func (l *lowerer) item(into []Item, n parser.Node, d lead) []Item {
	switch n.Kind() {
	case parser.KindForeignModItem:
		return l.externBlock(into, n)
	case parser.KindMacroInvocation:
		return l.itemMacro(into, n)
	case parser.KindExpressionStatement:
		if m := n.ChildOf(parser.KindMacroInvocation); m.Valid() {
			return l.itemMacro(into, m)
		}
		return into
	case parser.KindError:
		return l.items(into, n)
	case parser.KindConstItem:
		into = l.implsOf(into, n)
	}
	switch it := l.oneItem(n, d).(type) {
	case nil:
	case *Trait:
		into, it.Members = apart(into, it.Members)
		into = append(into, it)
	case *Impl:
		into, it.Members = apart(into, it.Members)
		into = append(into, it)
	default:
		into = append(into, it)
	}
	return into
}

// apart appends what cannot be a member of a trait or an impl: where a brace is
// missing, the items that follow seem to be in it.
func apart(into, items []Item) (all, members []Item) {
	for _, it := range items {
		switch it.(type) {
		case *Fn, *TypeAlias, *Const:
			members = append(members, it)
		default:
			into = append(into, it)
		}
	}
	return into, members
}

// declaresItem says that n is the syntax of an item.
func declaresItem(k parser.Kind) bool {
	switch k {
	case parser.KindFunctionItem, parser.KindFunctionSignatureItem, parser.KindStructItem,
		parser.KindUnionItem, parser.KindEnumItem, parser.KindTraitItem, parser.KindImplItem,
		parser.KindTypeItem, parser.KindAssociatedType, parser.KindConstItem, parser.KindStaticItem,
		parser.KindModItem, parser.KindUseDeclaration, parser.KindExternCrateDeclaration,
		parser.KindMacroDefinition, parser.KindForeignModItem:
		return true
	}
	return false
}

func (l *lowerer) oneItem(n parser.Node, d lead) Item {
	switch n.Kind() {
	case parser.KindFunctionItem, parser.KindFunctionSignatureItem:
		return l.fn(n, d)
	case parser.KindStructItem, parser.KindUnionItem, parser.KindEnumItem:
		return l.adt(n, d)
	case parser.KindTraitItem:
		return l.trait(n, d)
	case parser.KindImplItem:
		return l.impl(n, d)
	case parser.KindTypeItem, parser.KindAssociatedType:
		return l.typeAlias(n, d)
	case parser.KindConstItem, parser.KindStaticItem:
		return l.constant(n, d)
	case parser.KindModItem:
		return l.module(n, d)
	case parser.KindUseDeclaration:
		return l.use(n, d)
	case parser.KindExternCrateDeclaration:
		return l.externCrate(n, d)
	case parser.KindMacroDefinition:
		return &MacroRules{ItemHead: l.head(n, d, parser.Node{})}
	}
	return nil
}

// head is what n shares with all items. body is the part of n whose errors are
// not those of the signature.
func (l *lowerer) head(n parser.Node, d lead, body parser.Node) ItemHead {
	h := ItemHead{Node: n, Base: l.span(n).Start, Span: l.span(n), Attrs: d.attrs, Scope: l.scope, file: l.file}
	if d.start >= 0 {
		h.Span.Start = d.start - l.base
	}
	if name := n.Child(parser.FieldName); name.Valid() {
		h.NameSpan = l.span(name)
		if name.Kind() != parser.KindMetavariable {
			h.Name = ident(name)
		}
	}
	h.Vis = visibility(n)
	h.Broken = brokenOutside(n, body)
	return h
}

// brokenOutside says that n has a syntax error that is not within body.
func brokenOutside(n, body parser.Node) bool {
	if !n.HasError() {
		return false
	}
	for c := range n.Children() {
		if c != body && (c.HasError() || c.Kind() == parser.KindError || c.Missing()) {
			return true
		}
	}
	return false
}

func visibility(n parser.Node) Visibility {
	return visibilityOf(n.ChildOf(parser.KindVisibilityModifier))
}

func visibilityOf(v parser.Node) Visibility {
	if !v.Valid() {
		return Visibility{}
	}
	pub := false
	for c := range v.Children() {
		switch c.Kind() {
		case parser.TokPub:
			pub = true
		case parser.TokLPAREN, parser.TokRPAREN, parser.TokIn:
		default:
			if !c.Extra() {
				return Visibility{In: c.Text()}
			}
		}
	}
	return Visibility{Pub: pub}
}

func (l *lowerer) adt(n parser.Node, d lead) *Adt {
	body := n.Child(parser.FieldBody)
	a := &Adt{ItemHead: l.head(n, d, parser.Node{}), Generics: l.generics(n)}
	switch n.Kind() {
	case parser.KindEnumItem:
		a.Kind, a.Variants = Enum, l.variants(body)
		return a
	case parser.KindUnionItem:
		a.Kind = Union
	}
	v := l.variant(n, body)
	v.Name = a.Name
	a.Variants = []Variant{v}
	return a
}

func (l *lowerer) variants(body parser.Node) []Variant {
	var out []Variant
	d := newLead()
	for c := range body.Children() {
		if d.take(l, c) {
			continue
		}
		if c.Kind() == parser.KindEnumVariant {
			v := l.variant(c, c.Child(parser.FieldBody))
			v.Attrs = d.attrs
			out = append(out, v)
		}
		d = newLead()
	}
	return out
}

// variant reads the shape of an enum's variant or of a struct.
func (l *lowerer) variant(n, body parser.Node) Variant {
	v := Variant{Span: l.span(n)}
	if name := n.Child(parser.FieldName); name.Valid() {
		v.Name = ident(name)
	}
	switch body.Kind() {
	case parser.KindFieldDeclarationList:
		v.Shape, v.Fields = RecordShape, l.recordFields(body)
	case parser.KindOrderedFieldDeclarationList:
		v.Shape, v.Fields = TupleShape, l.tupleFields(body)
	}
	return v
}

func (l *lowerer) recordFields(body parser.Node) []FieldDef {
	var fields []FieldDef
	d := newLead()
	for c := range body.Children() {
		if d.take(l, c) {
			continue
		}
		if c.Kind() == parser.KindFieldDeclaration {
			fields = append(fields, FieldDef{
				Name:  ident(c.Child(parser.FieldName)),
				Span:  l.span(c),
				Type:  l.typeRef(c.Child(parser.FieldType)),
				Vis:   visibility(c),
				Attrs: d.attrs,
			})
		}
		d = newLead()
	}
	return fields
}

func (l *lowerer) tupleFields(body parser.Node) []FieldDef {
	var fields []FieldDef
	d := newLead()
	vis := Visibility{}
	start := -1
	for c := range body.Children() {
		switch {
		case d.take(l, c):
		case c.Kind() == parser.KindVisibilityModifier:
			vis, start = visibilityOf(c), c.Place().Start
		case c.Field() == parser.FieldType:
			span := l.span(c)
			if start >= 0 {
				span.Start = start - l.base
			}
			fields = append(fields, FieldDef{Name: tupleIndex(len(fields)), Span: span, Type: l.typeRef(c), Vis: vis, Attrs: d.attrs})
		default:
			d, vis, start = newLead(), Visibility{}, -1
		}
	}
	return fields
}

func (l *lowerer) trait(n parser.Node, d lead) *Trait {
	body := n.Child(parser.FieldBody)
	t := &Trait{ItemHead: l.head(n, d, body), Generics: l.generics(n)}
	t.Attrs = l.innerAttrs(t.Attrs, body)
	t.Supers = l.bounds(n.Child(parser.FieldBounds))
	t.Unsafe = n.Has(parser.TokUnsafe)
	t.Members = l.items(nil, body)
	t.Auto = d.auto
	if strayAuto(n.ChildOf(parser.KindError)) {
		t.Auto, t.Broken = true, false
	}
	return t
}

// strayAuto says that n is the word of `auto trait`, which the grammar does not
// know and reads as an error, or as a statement without its semicolon.
func strayAuto(n parser.Node) bool {
	return (n.Kind() == parser.KindError || n.Kind() == parser.KindExpressionStatement) && n.End()-n.Start() == len("auto") && n.Text() == "auto"
}

func (l *lowerer) impl(n parser.Node, d lead) *Impl {
	body := n.Child(parser.FieldBody)
	i := &Impl{ItemHead: l.head(n, d, body), Generics: l.generics(n)}
	i.Name, i.NameSpan = "", source.Span{}
	i.Attrs = l.innerAttrs(i.Attrs, body)
	if t := n.Child(parser.FieldTrait); t.Valid() {
		i.Trait = l.path(t)
		i.Negative = n.Has(parser.TokBANG)
	}
	i.Unsafe = n.Has(parser.TokUnsafe)
	i.Self = l.typeRef(n.Child(parser.FieldType))
	i.Members = l.items(nil, body)
	return i
}

func (l *lowerer) typeAlias(n parser.Node, d lead) *TypeAlias {
	a := &TypeAlias{ItemHead: l.head(n, d, parser.Node{}), Generics: l.generics(n)}
	a.Bounds = l.bounds(n.Child(parser.FieldBounds))
	a.Type = l.optionalType(n.Child(parser.FieldType))
	return a
}

func (l *lowerer) constant(n parser.Node, d lead) *Const {
	value := n.Child(parser.FieldValue)
	c := &Const{ItemHead: l.head(n, d, value), Value: value}
	c.Static = n.Kind() == parser.KindStaticItem
	c.Mut = n.Has(parser.KindMutableSpecifier)
	c.Type = l.typeRef(n.Child(parser.FieldType))
	return c
}

// implsOf appends the impls in the block of a `const _: () = { … };`, which hold
// everywhere: macros and careful people put them there.
func (l *lowerer) implsOf(into []Item, n parser.Node) []Item {
	if !unnamed(n) {
		return into
	}
	d := newLead()
	for c := range n.Child(parser.FieldValue).Children() {
		if d.take(l, c) {
			continue
		}
		if c.Kind() == parser.KindImplItem {
			into = append(into, l.impl(c, d))
		}
		d = newLead()
	}
	return into
}

// unnamed says that a const_item is a `const _` with a block.
func unnamed(n parser.Node) bool {
	name := n.Child(parser.FieldName)
	return name.Text() == "_" && n.Child(parser.FieldValue).Kind() == parser.KindBlock
}

func (l *lowerer) module(n parser.Node, d lead) *Module {
	body := n.Child(parser.FieldBody)
	m := &Module{ItemHead: l.head(n, d, body), Inline: body.Valid()}
	for _, a := range m.Attrs {
		if a.Path == "path" && m.PathAttr == "" {
			m.PathAttr = a.Args
		}
	}
	m.Attrs = l.innerAttrs(m.Attrs, body)
	outer := l.scope
	l.scope = nil // items of a module do not see the block around it
	m.Items = l.items(nil, body)
	l.scope = outer
	return m
}

func (l *lowerer) externCrate(n parser.Node, d lead) *ExternCrate {
	c := &ExternCrate{ItemHead: l.head(n, d, parser.Node{})}
	c.Alias = c.Name
	if a := n.Child(parser.FieldAlias); a.Valid() {
		c.Alias = ident(a)
	}
	return c
}

func (l *lowerer) externBlock(into []Item, n parser.Node) []Item {
	first := len(into)
	into = l.items(into, n.Child(parser.FieldBody))
	for _, it := range into[first:] {
		if f, ok := it.(*Fn); ok {
			f.Extern = true
		}
	}
	return into
}
