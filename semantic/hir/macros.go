package hir

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/mbe"
	"github.com/wakeful-rs/wakeful/source"
)

// Macros knows the program's macros by example that are declared outside of a
// body.
type Macros interface {
	// Declares says that somewhere the program declares a macro of that name.
	Declares(name string) bool
	// Find is the program's macro that a call in the body means by the path; ok
	// is false where it means none, or where that is not certain.
	Find(path []string) (m Macro, ok bool)
	// Imported is the name that a library gives the macro which a name in the body
	// is imported for; "" where that is not known.
	Imported(name string) string
	// Edition is that of the body's crate.
	Edition() int
}

// Macro is a macro by example as a body sees it.
type Macro struct {
	Rules   *MacroRules
	Edition int    // of the crate that declares it
	Crate   string // how the body names that crate; "" if it is not known
}

// definition is the macro's rules; of none when they are not understood.
func (m *MacroRules) definition(edition int) *mbe.Rules {
	if m.rules.Load() == nil {
		rules, ok := mbe.Parse(m.Node.Bytes(), edition)
		if !ok {
			rules = &mbe.Rules{}
		}
		m.rules.CompareAndSwap(nil, rules)
	}
	return m.rules.Load()
}

// ownMacros is what a body knows of the program's own macros.
type ownMacros struct {
	outside  Macros
	owner    *ItemHead            // whose body it is
	declared []ownMacro           // in the body, those in sight
	found    map[string]ownMacro  // outside of it, by path
	contexts []int                // see local
	made     int                  // bytes of code
	opaque   map[parser.Node]bool // calls that could not be read
}

// ownMacro is a macro of the program. It has no rules where a cfg may take it
// away.
type ownMacro struct {
	Macro
	use int // its place in Body.Macros, -1 for one that a body declares
	// Of one that a body declares:
	name     string
	def      source.Span // the name
	bindings int         // that are in sight of it
}

// declareMacro brings a macro into sight that n, an item in a block, may define.
func (b *bodyLowerer) declareMacro(n parser.Node, attrs []Attr) {
	if n.Kind() == parser.KindMacroDefinition && b.own.outside != nil {
		it := &MacroRules{ItemHead: b.head(n, lead{attrs: attrs, start: -1}, parser.Node{})}
		m := b.declaredMacro(it, it.NameSpan)
		m.bindings = b.names.mark()
		b.own.declared = append(b.own.declared, m)
	}
}

func (b *bodyLowerer) declaredMacro(it *MacroRules, def source.Span) ownMacro {
	m := ownMacro{use: -1, name: it.Name, def: def}
	if !slices.ContainsFunc(it.Attrs, func(a Attr) bool { return a.Path == "cfg" || a.Path == "cfg_attr" }) {
		m.Macro = Macro{it, b.own.outside.Edition(), "crate"}
	}
	return m
}

// ownMacro finds the program's own macro that a call means.
func (b *bodyLowerer) ownMacro(call parser.Node) (m ownMacro, ok bool) {
	if b.own.outside == nil {
		return m, false
	}
	path := call.Child(parser.FieldMacro)
	if path.Kind() != parser.KindIdentifier {
		if !b.own.outside.Declares(ident(path.Child(parser.FieldName))) {
			return m, false
		}
		return b.findMacro(b.path(path).Names())
	}
	name := ident(path)
	for _, m := range slices.Backward(b.own.declared) {
		if m.name == name {
			return m, true
		}
	}
	if m, ok := b.macroAround(name); ok {
		return m, true
	}
	if names := b.macroImport(name); b.own.outside.Declares(names[len(names)-1]) {
		return b.findMacro(names)
	}
	return m, false
}

// macroAround is a macro of that name which a body around this one declares
// before it.
func (b *bodyLowerer) macroAround(name string) (ownMacro, bool) {
	for s := b.own.owner.Scope; s != nil; s = s.Parent {
		for _, it := range slices.Backward(s.Items) {
			it, ok := it.(*MacroRules)
			if ok && it.Name == name && it.Span.Start < b.own.owner.Span.Start {
				return b.declaredMacro(it, it.NameSpan.Shift(-b.own.owner.Base)), true
			}
		}
	}
	return ownMacro{}, false
}

// macroImport is the path that a `use` in a block around gives the name, or the
// name.
func (b *bodyLowerer) macroImport(name string) []string {
	for s := b.scope; s != nil; s = s.Parent {
		for _, it := range s.Items {
			use, ok := it.(*Use)
			if !ok {
				continue
			}
			for _, imp := range use.Imports {
				if imp.Alias == name {
					return imp.Path
				}
			}
		}
	}
	return []string{name}
}

// renamed reads a call of join! or select! that an import gives another name:
// `use tokio::select as race`. Of other macros the name tells what they give.
func (b *bodyLowerer) renamed(n parser.Node) (x parser.Expansion, ok bool) {
	path := n.Child(parser.FieldMacro)
	if path.Kind() != parser.KindIdentifier || b.own.outside == nil {
		return x, false
	}
	meant := b.meant(ident(path))
	if meant == "" {
		return x, false
	}
	x, ok = b.file.ExpandAs(n, meant)
	return x, ok && (x.Kind == parser.MacroJoin || x.Kind == parser.MacroSelect)
}

// meant is the library's macro that an import gives the name; "" for none.
func (b *bodyLowerer) meant(name string) string {
	if path := b.macroImport(name); len(path) > 1 {
		return path[len(path)-1]
	}
	asked := slices.IndexFunc(b.body.Macros, func(u MacroUse) bool { return len(u.Path) == 1 && u.Path[0] == name })
	if asked < 0 {
		asked = len(b.body.Macros)
		b.body.Macros = append(b.body.Macros, MacroUse{Path: []string{name}, Imported: b.own.outside.Imported(name)})
	}
	return b.body.Macros[asked].Imported
}

// findMacro asks once for each path.
func (b *bodyLowerer) findMacro(path []string) (m ownMacro, ok bool) {
	key := strings.Join(path, "::")
	if m, asked := b.own.found[key]; asked {
		return m, m.Rules != nil
	}
	m.use = len(b.body.Macros)
	use := MacroUse{Path: path}
	if m.Macro, ok = b.own.outside.Find(path); ok {
		use.Hash = m.Rules.TextHash()
	} else if len(path) == 1 {
		use.Imported = b.own.outside.Imported(path[0])
	}
	b.body.Macros = append(b.body.Macros, use)
	if b.own.found == nil {
		b.own.found = map[string]ownMacro{}
	}
	b.own.found[key] = m
	return m, ok
}
