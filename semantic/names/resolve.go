package names

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

type space uint8

const (
	typeSpace space = iota
	valueSpace
	macroSpace
)

type lookupKey struct {
	space space
	name  string
	view  view // of the one who asks
}

var primitives = map[string]bool{
	"bool": true, "char": true, "str": true, "u8": true, "u16": true, "u32": true, "u64": true,
	"u128": true, "usize": true, "i8": true, "i16": true, "i32": true, "i64": true, "i128": true,
	"isize": true, "f32": true, "f64": true,
}

// own is the table of items declared in the module itself.
func (m *Module) own(s space) map[string]Def {
	m.read()
	switch s {
	case typeSpace:
		return m.types
	case valueSpace:
		return m.values
	}
	return m.macros
}

// member is what name means as `module::name`: own items, then named imports,
// then globs, as Rust's precedence has it.
func (m *Module) member(s space, name string, in *search) Def {
	return m.lookup(lookupKey{space: s, name: name}, in)
}

func (m *Module) lookup(key lookupKey, in *search) Def {
	if d, ok := m.own(key.space)[key.name]; ok && key.view.sees(visibility(d)) {
		return d
	}
	if len(m.named[key.name]) == 0 && !m.globsFor[key.view] {
		return nil
	}
	return in.ask(query{module: m, key: key})
}

// maxBlank is how many names that are not there a library's module remembers.
// Libraries outlive every version of the workspace, and whoever types, types
// ever new names.
const maxBlank = 1024

func (m *Module) remember(key lookupKey, d Def) {
	if d == nil && m.Crate.Library() && m.blank.Add(1) > maxBlank {
		m.memo.Clear()
		m.blank.Store(0)
	}
	key.name = strings.Clone(key.name) // it is a piece of a text that would be kept as a whole
	m.memo.Store(key, d)
}

// walk resolves a plain path of names from this module on.
func (m *Module) walk(path []string, s space, in *search) Def {
	if len(path) == 0 {
		return nil
	}
	cur, rest := m.first(path, s, in)
	for cur != nil && len(rest) > 0 {
		want := typeSpace
		if len(rest) == 1 {
			want = s
		}
		cur = step(cur, rest[0], want, in)
		rest = rest[1:]
	}
	return cur
}

// step is `cur::name` as far as names go.
func step(cur Def, name string, s space, in *search) Def {
	switch c := cur.(type) {
	case *Module:
		if name == "self" {
			return c
		}
		if name == "super" {
			return c.outer()
		}
		return c.member(s, name, in)
	case *Adt:
		if v := c.Variant(name); v != nil {
			return v
		}
	case *Alias:
		if d := c.target(in); d != nil {
			return step(d, name, s, in)
		}
	}
	return nil
}

// target follows an alias to what is none (`type R = Enum;`), if plain paths
// lead there.
func (a *Alias) target(in *search) Def {
	if a.Trait != nil || a.Impl != nil {
		return nil
	}
	return in.ask(query{module: a.Module, key: lookupKey{space: typeSpace, name: "type " + a.Hir.Name}, alias: a})
}

// follow works target out.
func (a *Alias) follow(in *search) Def {
	p, ok := a.Hir.Type.(*hir.PathType)
	if !ok || p.Path.QSelf != nil {
		return nil
	}
	d := a.Module.walk(p.Path.Names(), typeSpace, in)
	if next, ok := d.(*Alias); ok {
		return next.target(in)
	}
	return d
}

// outer is the module `super` names.
func (m *Module) outer() Def {
	n := m.real()
	if n.Parent == nil {
		return nil
	}
	return n.Parent.real()
}

// real skips block scopes.
func (m *Module) real() *Module {
	for m.Block {
		m = m.Parent
	}
	return m
}

// first resolves the head of a path and returns what is left of it.
func (m *Module) first(path []string, s space, in *search) (Def, []string) {
	switch name := path[0]; name {
	case "crate", "$crate":
		return m.Crate.Root, path[1:]
	case "self":
		return m.real(), path[1:]
	case "super":
		d := m.outer()
		if d == nil {
			return nil, nil
		}
		return d, path[1:]
	case "":
		if len(path) > 1 {
			if c := m.Crate.Extern(path[1]); c != nil {
				return c.Root, path[2:]
			}
		}
		return nil, nil
	default:
		want := typeSpace
		if len(path) == 1 {
			want = s
		}
		if d := m.lexical(want, name, in); d != nil {
			return d, path[1:]
		}
		if want == typeSpace {
			return m.outermost(name, in), path[1:]
		}
		return m.preludeMember(want, name, in), path[1:]
	}
}

// lexical looks a name up in the block scopes around and in the module.
func (m *Module) lexical(s space, name string, in *search) Def {
	for n := m; ; n = n.Parent {
		if d := n.member(s, name, in); d != nil {
			return d
		}
		if !n.Block {
			return nil
		}
	}
}

// outermost is the extern prelude, the standard prelude, primitives, in order.
func (m *Module) outermost(name string, in *search) Def {
	if c := m.Crate.Extern(name); c != nil {
		return c.Root
	}
	if d := m.preludeMember(typeSpace, name, in); d != nil {
		return d
	}
	if primitives[name] {
		return Prim(name)
	}
	return nil
}

func (m *Module) preludeMember(s space, name string, in *search) Def {
	if p := prelude(m.Crate); p != nil && p != m {
		if d := p.member(s, name, in); d != nil {
			return m.Crate.unlessMade(name, d)
		}
	}
	if d := m.Crate.assumed(s, name, in); d != nil {
		return m.Crate.unlessMade(name, d)
	}
	return nil
}

// assumed is what a snippet's unimported name is taken to mean.
func (c *Crate) assumed(s space, name string, in *search) Def {
	if len(c.assume) == 0 {
		return nil
	}
	snippet := Stub("snippet")
	if snippet == nil {
		return nil
	}
	for _, module := range c.assume {
		if m, ok := snippet.Root.types[module].(*Module); ok {
			if d := m.member(s, name, in); d != nil {
				return d
			}
		}
	}
	return nil
}

// Extern is the crate a name means in the extern prelude, or nil.
func (c *Crate) Extern(name string) *Crate {
	if c.externs == nil {
		return nil
	}
	return c.externs(name)
}

// Variant is the enum's variant of that name, or nil. A struct has none.
func (a *Adt) Variant(name string) *Variant {
	if a.Hir.Kind != hir.Enum {
		return nil
	}
	for _, v := range a.Variants {
		if v.Hir().Name == name {
			return v
		}
	}
	return nil
}

// ResolveType resolves the longest prefix of p that names something, and says
// how many segments it took. What follows is an associated item. The path has
// no QSelf; generics and `Self` are the caller's.
func (m *Module) ResolveType(p *hir.Path) (Def, int) { return m.resolve(p, typeSpace) }

// ResolveValue resolves p as a value: a fn, const, static, unit or tuple
// constructor; or a type with the associated item's segments left over.
func (m *Module) ResolveValue(p *hir.Path) (Def, int) { return m.resolve(p, valueSpace) }

func (m *Module) resolve(p *hir.Path, s space) (Def, int) {
	var room [8]string // most paths are resolved without taking memory
	path := p.AppendNames(room[:0])
	skip := len(path) - len(p.Segments)
	if len(path) == 0 {
		return nil, 0
	}
	cur, rest := m.first(path, s, nil)
	cur = known(cur)
	for cur != nil && len(rest) > 0 {
		want := typeSpace
		if len(rest) == 1 {
			want = s
		}
		next := step(cur, rest[0], want, nil)
		if _, ok := next.(unclear); ok {
			return nil, 0
		}
		if next == nil {
			if _, isModule := cur.(*Module); isModule {
				return nil, 0
			}
			return cur, len(path) - len(rest) - skip
		}
		cur, rest = next, rest[1:]
	}
	if cur == nil {
		return nil, 0
	}
	return cur, len(p.Segments)
}

// ResolvesTo says that a plain name means the type or trait of that absolute
// path here, not counting what a snippet is given to assume.
func (m *Module) ResolvesTo(name, path string) bool {
	d := m.plainType(name)
	return d != nil && Path(d) == path
}

// plainType is the type or trait that a plain name means here, not counting
// what a snippet is given to assume.
func (m *Module) plainType(name string) Def {
	d := m.lexical(typeSpace, name, nil)
	if p := prelude(m.Crate); d == nil && p != nil {
		d = p.member(typeSpace, name, nil)
	}
	return d
}

// Naming says what the last name of a path means by itself.
type Naming uint8

// What it means.
const (
	Free  Naming = iota // nothing
	Same                // what the path means
	Taken               // something else, or that is not certain
)

// Naming says what the last name of an absolute path to a type or trait means
// here by itself.
func (m *Module) Naming(path string) Naming {
	segments := strings.Split(path, "::")
	switch d := m.plainType(segments[len(segments)-1]); {
	case d == nil:
		return Free
	case Path(d) == path || d == m.walk(append([]string{""}, segments...), typeSpace, nil):
		return Same
	}
	return Taken
}
