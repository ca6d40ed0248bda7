package semantic

import (
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// TypeAt is the absolute path of the type or trait whose name stands at offset,
// "std::sync::Mutex", and the name's span. ok is false where no such name
// stands, in an import, and when it is not known what it means.
func (f *File) TypeAt(offset int) (path string, name source.Span, ok bool) {
	leaf := f.Syntax().Tree.At(offset)
	switch leaf.Kind() {
	case parser.KindTypeIdentifier:
	case parser.KindIdentifier:
		if up := leaf.Parent(); up.Kind() != parser.KindScopedIdentifier || up.Child(parser.FieldPath) != leaf && up.Parent().Child(parser.FieldPath) != up {
			return "", source.Span{}, false // a value or a macro
		}
	default:
		return "", source.Span{}, false
	}
	switch d := f.typeNamed(leaf).(type) {
	case *names.Adt, *names.Trait, *names.Alias:
		return names.Path(d), leaf.Span(), true
	}
	return "", source.Span{}, false
}

// typeNamed is what a path means as a type that ends with the name n.
func (f *File) typeNamed(n parser.Node) names.Def {
	if up := n.Parent(); up.Child(parser.FieldName) == n && (up.Kind() == parser.KindScopedIdentifier || up.Kind() == parser.KindScopedTypeIdentifier) {
		n = up
	}
	m := f.moduleAround(n.Start())
	if m == nil || inUse(n) || givesName(n) {
		return nil
	}
	path := &hir.Path{}
	for _, name := range strings.Split(n.Text(), "::") {
		path.Segments = append(path.Segments, hir.Segment{Name: strings.TrimSpace(name)})
	}
	if def, used := m.ResolveType(path); used == len(path.Segments) {
		return def
	}
	return nil
}

// inUse says that n is part of a `use`, where no name is used yet.
func inUse(n parser.Node) bool {
	for ; n.Valid(); n = n.Parent() {
		if n.Kind() == parser.KindUseDeclaration {
			return true
		}
	}
	return false
}

// givesName says that n is a plain name which an item around it declares as its
// own or as a type parameter.
func givesName(n parser.Node) bool {
	name := n.Text()
	for up := n.Parent(); up.Valid(); up = up.Parent() {
		if up.Child(parser.FieldName) == n {
			return true
		}
		for p := range up.Child(parser.FieldTypeParameters).Descendants() {
			if p.Kind() == parser.KindTypeIdentifier && p.Text() == name && p.Parent().Child(parser.FieldName) == p {
				return true
			}
		}
	}
	return name == "Self"
}

// moduleAround is the module, or the block with items of its own, that code at
// offset is in; nil when that is not known.
func (f *File) moduleAround(offset int) *names.Module {
	nf := f.workspace.world.files[f.path]
	if nf == nil {
		return nil
	}
	m := inlineModule(nf.Root, f.items.Items, offset)
	for b := range f.bodiesAt(offset) {
		m = b.moduleAround(offset)
	}
	return m
}

// moduleAround is File.moduleAround for an offset in the body.
func (b *Body) moduleAround(offset int) *names.Module {
	m := b.fn.Module
	for _, s := range b.body.Items { // the outermost first
		if inner := b.result.Blocks[s]; inner != nil && b.at(s.Block.Span()).Contains(offset) {
			m = inner
		}
	}
	return m
}

// inlineModule is the innermost module that holds offset, from m on down.
func inlineModule(m *names.Module, items []hir.Item, offset int) *names.Module {
	for it := range hir.Around(items, offset) {
		mod, ok := it.(*hir.Module)
		if !ok || !mod.Inline || m == nil {
			return m
		}
		m = childModule(m, mod)
	}
	return m
}

// MacroAt is the path of the macro whose call's name stands at offset, through
// a `use` if there is one, and the span of the path and its `!`. ok is false
// where none stands, and for a macro that the workspace itself declares.
func (f *File) MacroAt(offset int) (path string, name source.Span, ok bool) {
	for n := f.Syntax().Tree.At(offset); n.Valid(); n = n.Parent() {
		switch n.Kind() {
		case parser.KindMacroInvocation:
			macro := n.Child(parser.FieldMacro)
			name = source.Span{Start: macro.Start(), End: macro.End() + len("!")}
			path = f.macroPath(macro.Text(), offset)
			return path, name, path != "" && name.Contains(offset)
		case parser.KindBlock, parser.KindTokenTree, parser.KindArguments:
			return "", source.Span{}, false
		}
	}
	return "", source.Span{}, false
}

// macroPath is the whole path of a macro that is called as written, "" for one
// of the workspace.
func (f *File) macroPath(written string, offset int) string {
	m := f.moduleAround(offset)
	if m == nil {
		return written
	}
	if own := m.AttrMacro(hir.Attr{Path: written}); own != nil && !own.Module.Crate.Library() {
		return ""
	}
	first, rest, scoped := strings.Cut(written, "::")
	if imported := importOf(f.items.Items, first); imported != "" {
		first = imported
	}
	if scoped {
		return first + "::" + rest
	}
	return first
}

// importOf is the path that a `use` of the items, or of a module among them,
// gives a name; "" for none.
func importOf(items []hir.Item, name string) string {
	for imp := range imports(items) {
		if imp.Alias == name {
			return strings.Join(imp.Path, "::")
		}
	}
	return ""
}
