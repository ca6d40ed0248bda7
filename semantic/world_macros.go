package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// macros finds the program's own macros for the body of a fn, in one version.
type macros struct {
	workspace *Workspace
	fn        *names.Fn
}

var _ hir.Macros = macros{}

// Edition is that of the crate.
func (m macros) Edition() int { return m.fn.Module.Crate.Edition }

// Declares says that the program has a macro of that name outside of bodies.
func (m macros) Declares(name string) bool { return m.workspace.world.macroNames()[name] }

// Imported is the name of the library's macro that is imported by the name.
func (m macros) Imported(name string) string {
	if def := m.fn.Module.NamedMacro(hir.PathOf(name)); def != nil && def.Module.Crate.Library() {
		return def.Name
	}
	return ""
}

// Find is what a call of the path means.
func (m macros) Find(path []string) (hir.Macro, bool) {
	def := m.def(path)
	if def == nil {
		return hir.Macro{}, false
	}
	return hir.Macro{
		Rules:   m.workspace.macroRules(def),
		Edition: def.Module.Crate.Edition,
		Crate:   m.fn.Module.Crate.CrateName(def.Module.Crate),
	}, true
}

// def is the declaration that the path means; nil where the program has none,
// or where the macro is to be known by its name: it may not be there, or the
// program is the very library that it is known from.
func (m macros) def(path []string) *names.MacroDef {
	name := path[len(path)-1]
	if !m.Declares(name) {
		return nil
	}
	outermost := m.fn
	for outermost.Outer != nil {
		outermost = outermost.Outer
	}
	def, unsure := m.fn.Module.Macro(path, outermost.Hir.Base)
	if def == nil || m.workspace.macroRules(def) == nil || parser.KnowsMacro(name) && (unsure || names.Stub(def.Module.Crate.Name) != nil) {
		return nil
	}
	return def
}

// allMacroNames are the names of all macros that the program declares outside of
// bodies.
func (w *world) allMacroNames() wordSet {
	out := wordSet{}
	for _, f := range w.files {
		for _, name := range digestOf(f.Hir).macros {
			out[name] = true
		}
	}
	return out
}

// macroRules is the definition as the version has it.
func (w *Workspace) macroRules(def *names.MacroDef) *hir.MacroRules {
	if f := w.File(def.File.Path); f != nil && def.Ordinal < len(f.macros()) {
		return f.macros()[def.Ordinal]
	}
	return nil
}

// macroDefs are the declarations of the macros that the body of fn uses, by
// their place in Body.Macros. ok is false where one of them is another now than
// when the body was lowered.
func (w *Workspace) macroDefs(fn *names.Fn, body *hir.Body) (defs []*names.MacroDef, ok bool) {
	m := macros{w, fn}
	for _, use := range body.Macros {
		def := m.def(use.Path)
		if (def != nil) != (use.Hash != 0) || def == nil && len(use.Path) == 1 && m.Imported(use.Path[0]) != use.Imported {
			return nil, false
		}
		defs = append(defs, def)
	}
	return defs, w.sameMacros(defs, body)
}

// sameMacros says that the definitions are those that the body was lowered with.
func (w *Workspace) sameMacros(defs []*names.MacroDef, body *hir.Body) bool {
	for i, def := range defs {
		if def == nil {
			continue
		}
		if rules := w.macroRules(def); rules == nil || rules.TextHash() != body.Macros[i].Hash {
			return false
		}
	}
	return true
}

// Expansion is a call of one of the program's own macros whose code was read.
// What the macro's definition has in it stands at the call.
type Expansion struct {
	Name string
	Call source.Span
	Path string      // the file of the definition
	Def  source.Span // its name there

	free []source.Span
}

// Expansions are those in the file's bodies, outer ones before those inside of
// them.
func (f *File) Expansions() []Expansion {
	f.expansionsOnce.Do(func() {
		for b := range f.Bodies() {
			for _, e := range b.body.Expansions {
				f.expansions = append(f.expansions, b.expansion(e))
			}
		}
	})
	return f.expansions
}

func (b *Body) expansion(e hir.Expansion) Expansion {
	out := Expansion{Name: e.Name, Call: b.at(e.Call), Path: b.file.path, Def: b.at(e.Def)}
	if e.Use >= 0 {
		def := b.macros[e.Use]
		out.Path = def.File.Path
		if rules := b.file.workspace.macroRules(def); rules != nil {
			out.Def = rules.NameSpan
		}
	}
	for _, s := range e.Free {
		out.free = append(out.free, b.at(s))
	}
	return out
}

// made says that what stands at the span is a macro's code, of which only the
// call is in the file.
func (b *Body) made(span source.Span) bool {
	return slices.ContainsFunc(b.body.Expansions, func(e hir.Expansion) bool { return e.Call == span })
}

// Allows says that replacing the span leaves the call what it is: it lies away
// from it, takes it as a whole, or changes an argument that the macro uses once.
func (e Expansion) Allows(edit source.Span) bool {
	return edit.End < e.Call.Start || e.Call.End < edit.Start ||
		edit.Start < e.Call.Start && e.Call.End < edit.End ||
		slices.ContainsFunc(e.free, func(f source.Span) bool { return f.Start <= edit.Start && edit.End <= f.End })
}
