package hir

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// Dump is the file's items as indented text, stable from run to run: what
// tests pin and what shows which layer went wrong.
func (f *File) Dump() string {
	d := &dumper{}
	d.attrs(f.Attrs)
	d.items(f.Items)
	if f.Script != nil {
		d.line("script %s", span(f.Script.Span))
	}
	return d.String()
}

// dumper writes lines at the current indent.
type dumper struct {
	strings.Builder
	indent int
}

func (d *dumper) line(format string, args ...any) {
	for range d.indent {
		d.WriteString("  ")
	}
	fmt.Fprintf(d, format, args...)
	d.WriteByte('\n')
}

func (d *dumper) nested(f func()) {
	d.indent++
	f()
	d.indent--
}

func span(s source.Span) string { return fmt.Sprintf("%d..%d", s.Start, s.End) }

func (d *dumper) items(items []Item) {
	for _, it := range items {
		d.item(it)
	}
}

func (d *dumper) item(it Item) {
	h := it.Head()
	d.line("%s%s%s %s", visibilityString(h.Vis), itemString(it), when(h.Broken, " broken"), span(h.Span))
	d.nested(func() {
		d.attrs(h.Attrs)
		d.parts(it)
	})
}

func when(set bool, text string) string {
	if set {
		return text
	}
	return ""
}

func visibilityString(v Visibility) string {
	if v.In != "" {
		return "pub(" + v.In + ") "
	}
	return when(v.Pub, "pub ")
}

// itemString is the item's signature in Rust's words.
func itemString(it Item) string {
	switch it := it.(type) {
	case *Fn:
		return fnString(it)
	case *Adt:
		return [...]string{"struct ", "enum ", "union "}[it.Kind] + it.Name + genericsString(it.Generics)
	case *Trait:
		return when(it.Unsafe, "unsafe ") + when(it.Auto, "auto ") + "trait " + it.Name +
			boundsString(it.Supers) + genericsString(it.Generics)
	case *Impl:
		s := when(it.Unsafe, "unsafe ") + "impl "
		if it.Trait != nil {
			s += when(it.Negative, "!") + PathString(it.Trait) + " for "
		}
		return s + TypeString(it.Self) + genericsString(it.Generics)
	case *TypeAlias:
		s := "type " + it.Name + boundsString(it.Bounds)
		if it.Type != nil {
			s += " = " + TypeString(it.Type)
		}
		return s + genericsString(it.Generics)
	case *Const:
		s := "const "
		if it.Static {
			s = when(it.Macro != "", it.Macro+"! ") + "static " + when(it.Mut, "mut ")
		}
		return s + it.Name + ": " + TypeString(it.Type)
	case *Module:
		return "mod " + it.Name + when(!it.Inline, ";") + when(it.PathAttr != "", " at "+it.PathAttr)
	case *Use:
		return "use"
	case *ExternCrate:
		return "extern crate " + it.Name + " as " + it.Alias
	case *MacroRules:
		return "macro_rules " + it.Name
	}
	return "?"
}

func fnString(f *Fn) string {
	s := when(f.Const, "const ") + when(f.Async, "async ") + when(f.Unsafe, "unsafe ") + when(f.Extern, "extern ")
	s += "fn " + f.Name + "("
	var params []string
	switch f.SelfKind {
	case SelfValue:
		params = append(params, "self")
	case SelfRef:
		params = append(params, "&self")
	case SelfRefMut:
		params = append(params, "&mut self")
	case SelfTyped:
		params = append(params, "self: "+TypeString(f.SelfType()))
	}
	for _, p := range f.Params() {
		name := p.Name
		if name == "" {
			name = "_"
		}
		params = append(params, name+": "+TypeString(p.Type))
	}
	s += strings.Join(params, ", ") + ")"
	if f.Ret() != nil {
		s += " -> " + TypeString(f.Ret())
	}
	return s + when(!f.Block.Valid(), ";") + genericsString(f.Generics)
}

func boundsString(bs []Bound) string {
	if len(bs) == 0 {
		return ""
	}
	var w typeWriter
	w.bounds(bs)
	return ": " + w.String()
}

// genericsString lists parameters and where clause behind the item.
func genericsString(g Generics) string {
	var parts []string
	for _, p := range g.Params {
		s := when(p.Kind == ConstParam, "const ") + p.Name + boundsString(p.Bounds)
		if p.ConstType != nil {
			s += ": " + TypeString(p.ConstType)
		}
		if p.Default != nil {
			s += " = " + TypeString(p.Default)
		}
		parts = append(parts, s)
	}
	s := when(len(parts) > 0, " with "+strings.Join(parts, ", "))
	parts = nil
	for _, p := range g.Where {
		parts = append(parts, TypeString(p.Type)+boundsString(p.Bounds))
	}
	return s + when(len(parts) > 0, " where "+strings.Join(parts, ", "))
}

func (d *dumper) attrs(attrs []Attr) {
	for _, a := range attrs {
		d.line("#%s[%s]%s%s", when(a.Inner, "!"), a.Path, when(a.Args != "", " "+a.Args), when(a.Conditional, " conditional"))
	}
}

// parts writes what an item contains.
func (d *dumper) parts(it Item) {
	switch it := it.(type) {
	case *Adt:
		for _, v := range it.Variants {
			d.variant(it, v)
		}
	case *Trait:
		d.items(it.Members)
	case *Impl:
		d.items(it.Members)
	case *Module:
		d.items(it.Items)
	case *Use:
		for _, i := range it.Imports {
			as := " as " + i.Alias
			if i.Glob {
				as = "::*"
			}
			d.line("%s%s%s %s", strings.Join(i.Path, "::"), as, when(i.Group, " grouped"), span(i.Span))
		}
	}
}

func (d *dumper) variant(a *Adt, v Variant) {
	shape := [...]string{"unit", "tuple", "record"}[v.Shape]
	if a.Kind == Enum {
		d.line("%s %s %s", v.Name, shape, span(v.Span))
	} else {
		d.line("%s", shape)
	}
	d.nested(func() {
		for _, f := range v.Fields {
			d.line("%s%s: %s %s", visibilityString(f.Vis), f.Name, TypeString(f.Type), span(f.Span))
			d.nested(func() { d.attrs(f.Attrs) })
		}
	})
}
