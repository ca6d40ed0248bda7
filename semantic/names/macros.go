package names

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// macroScope is what macros by example are in sight at a place by the order of
// the text, the latest first.
type macroScope struct {
	up     *macroScope
	def    *MacroDef
	unsure bool // a cfg may take it away
}

// macroSight says that from an offset of the module's file on, the module has
// those macros in sight.
type macroSight struct {
	from  int
	scope *macroScope
}

// sees notes what is in sight in m from the offset on.
func (m *Module) sees(from int, scope *macroScope) {
	if scope != nil || len(m.sight) > 0 {
		m.sight = append(m.sight, macroSight{from, scope})
	}
}

// macroRules declares a macro by example. In a block it is for the body to find.
func (d *declarer) macroRules(m *Module, at Origin, it *hir.MacroRules) {
	def := &MacroDef{Origin: at, Name: it.Name, Hir: it, Ordinal: -1}
	if m.macros == nil {
		m.macros = map[string]Def{}
	}
	declareMacro(m.macros, def)
	if d.b == nil {
		return
	}
	def.Ordinal = d.file.macros
	d.file.macros++
	d.b.macros = &macroScope{up: d.b.macros, def: def, unsure: it.Wrapped || HasAttr(it.Attrs, "cfg")}
	m.sees(it.Span.End, d.b.macros)
	if HasAttr(it.Attrs, "macro_export") {
		if d.b.exported == nil {
			d.b.exported = map[string]Def{}
		}
		declareMacro(d.b.exported, def)
	}
}

func declareMacro(table map[string]Def, def *MacroDef) {
	if old := table[def.Name]; old != nil && old != Def(def) {
		table[def.Name] = unclear{}
		return
	}
	table[def.Name] = def
}

// export lets the root name what #[macro_export] stands on.
func (b *builder) export() {
	root := b.crate.Root
	for name, def := range b.exported {
		if root.macros == nil {
			root.macros = map[string]Def{}
		}
		if root.macros[name] == nil || known(def) == nil {
			root.macros[name] = def
		}
	}
}

// leave is what is in sight behind a module that had before in sight before it.
func (d *declarer) leave(m *Module, it *hir.Module, attrs []hir.Attr, before *macroScope) {
	if !HasAttr(it.Attrs, "macro_use") && !HasAttr(attrs, "macro_use") {
		d.b.macros = before
		return
	}
	if HasAttr(it.Attrs, "cfg") || HasAttr(it.Attrs, "cfg_attr") {
		for s := d.b.macros; s != before; s = s.up {
			s.unsure = true
		}
	}
	if d.b.macros != before {
		m.sees(it.Span.End, d.b.macros)
	}
}

// MacrosOf lists the macros by example of a file, by MacroDef.Ordinal.
func MacrosOf(f *hir.File) []*hir.MacroRules {
	var macros []*hir.MacroRules
	var visit func(items []hir.Item)
	visit = func(items []hir.Item) {
		for _, it := range items {
			if m, ok := it.(*hir.MacroRules); ok {
				macros = append(macros, m)
			}
			if m, ok := it.(*hir.Module); ok && m.Inline {
				visit(m.Items)
			}
		}
	}
	visit(f.Items)
	return macros
}

// Macro is the program's own macro by example that a path means at an offset of
// the module's file; nil is no such macro, or none for certain. unsure says that
// a cfg may take it away, and leave one that is nobody's here.
func (m *Module) Macro(path []string, offset int) (def *MacroDef, unsure bool) {
	if len(path) == 1 {
		if scope := m.real().macrosAt(offset).find(path[0]); scope != nil {
			other := m.lexical(macroSpace, path[0], nil)
			if scope.unsure && (scope.up.find(path[0]) != nil || other != nil && other != Def(scope.def)) {
				return nil, true
			}
			return scope.def, scope.unsure
		}
	}
	def, _ = known(m.walk(path, macroSpace, nil)).(*MacroDef)
	if def == nil || def.Module.Crate.Kind != Written || def.Ordinal < 0 || !def.named() {
		return nil, false
	}
	return def, def.Hir.Wrapped || HasAttr(def.Hir.Attrs, "cfg")
}

// macrosAt is what is in sight at the offset.
func (m *Module) macrosAt(offset int) *macroScope {
	i, _ := slices.BinarySearchFunc(m.sight, offset+1, func(s macroSight, at int) int { return s.from - at })
	if i == 0 {
		return nil
	}
	return m.sight[i-1].scope
}

func (s *macroScope) find(name string) *macroScope {
	for s != nil && s.def.Name != name {
		s = s.up
	}
	return s
}

// named says that the macro can be named by a path: it is exported, or a `use`
// of its module hands it on.
func (d *MacroDef) named() bool {
	return HasAttr(d.Hir.Attrs, "macro_export") || d.Module.handsOn(d.Name)
}

func (m *Module) handsOn(name string) bool {
	for _, imports := range m.named {
		for _, imp := range imports {
			if n := len(imp.path); n > 0 && imp.path[n-1] == name {
				return true
			}
		}
	}
	return false
}

// CrateName is how code of the crate names other; "" when that is not known.
func (c *Crate) CrateName(other *Crate) string {
	switch {
	case c == other:
		return "crate"
	case c.Extern(other.Name) == other:
		return "::" + other.Name
	}
	return ""
}
