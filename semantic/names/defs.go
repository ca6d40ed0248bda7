// Package names knows what is declared where: crates, modules, items, impls,
// and what a path means at a place. It knows no types; a path that goes on
// into a type (`Vec::new`) is resolved as far as names alone can tell.
//
// A Crate does not change once built; what it remembers of resolved imports is
// a cache.
package names

import (
	"sync"
	"sync/atomic"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// Def is a declaration: one of *Module (a crate is its root module), *Fn, *Adt,
// *Variant, *Trait, *Alias, *Const, *MacroDef, Prim.
type Def interface{ DefName() string }

// Origin says where a declaration stands.
type Origin struct {
	Module *Module
	File   *File

	// Generics are the declaration's type parameters.
	Generics Memo

	twin bool // see Twin
}

// GenericsMemo lets all declarations be asked for their generics alike.
func (o *Origin) GenericsMemo() *Memo { return &o.Generics }

// File is one file of a crate as the world knows it.
type File struct {
	Path  string
	Crate *Crate
	Hir   *hir.File
	Root  *Module // the module the file's top-level items belong to
	Fns   []*Fn   // by Ordinal
	// Script stands for the file's bare statements, as in a snippet; nil when
	// there are none.
	Script *Fn

	macros int // how many it declares outside of bodies
}

// Fn is a function or method.
type Fn struct {
	Origin
	Hir     *hir.Fn
	Impl    *Impl  // the impl it stands in, or nil
	Trait   *Trait // the trait it stands in, or nil
	Ordinal int    // position among all fns of its file, -1 inside bodies
	Outer   *Fn    // the fn in whose body it is declared, as the analysis of that body says

	Signature Memo
}

// Adt is a struct, enum or union.
type Adt struct {
	Origin
	Hir      *hir.Adt
	Lang     string // value of #[wakeful::lang], ""
	Variants []*Variant
}

// Variant is one variant of an enum, or the shape of a struct.
type Variant struct {
	Adt   *Adt
	Index int

	Fields, NearFields Memo
}

// Hir is the variant's declaration.
func (v *Variant) Hir() *hir.Variant { return &v.Adt.Hir.Variants[v.Index] }

// Trait is a trait with its own members.
type Trait struct {
	Origin
	Hir    *hir.Trait
	Lang   string
	Fns    map[string]*Fn
	Types  map[string]*Alias
	Consts map[string]*Const // nil when there are none
	// VariantOf is the written trait from which #[trait_variant::make] makes
	// this one; nil for all others.
	VariantOf *Trait

	Supers Memo
	// Implied keeps what the supertraits say of associated types.
	Implied Memo
}

// Impl is an impl block.
type Impl struct {
	Origin
	Hir    *hir.Impl
	Fns    map[string]*Fn
	Types  map[string]*Alias // nil when there are none
	Consts map[string]*Const // likewise

	Header Memo

	trait *Trait
}

// Of is the trait that is implemented; nil for inherent impls and for traits
// that are not known.
func (i *Impl) Of() *Trait {
	i.Module.Crate.Impls() // resolves it
	return i.trait
}

// Alias is a type alias or an associated type.
type Alias struct {
	Origin
	Hir   *hir.TypeAlias
	Impl  *Impl
	Trait *Trait

	Type, Bounds Memo
}

// Const is a constant or static.
type Const struct {
	Origin
	Hir   *hir.Const
	Impl  *Impl
	Trait *Trait

	Type   Memo
	Unlike bool // it has twins of other types
}

// MacroDef is a macro_rules! definition.
type MacroDef struct {
	Origin
	Name    string
	Hir     *hir.MacroRules
	Ordinal int // position among all macros of its file, -1 inside bodies
}

// Prim is a primitive type by name.
type Prim string

func (m *Module) DefName() string   { return m.Name }
func (f *Fn) DefName() string       { return f.Hir.Name }
func (a *Adt) DefName() string      { return a.Hir.Name }
func (v *Variant) DefName() string  { return v.Hir().Name }
func (t *Trait) DefName() string    { return t.Hir.Name }
func (a *Alias) DefName() string    { return a.Hir.Name }
func (c *Const) DefName() string    { return c.Hir.Name }
func (m *MacroDef) DefName() string { return m.Name }
func (p Prim) DefName() string      { return string(p) }

// Kind says what the declarations of a crate were read from.
type Kind uint8

// The kinds of crate.
const (
	Written   Kind = iota // the code at hand
	Described             // a stub
	Fetched               // the source of a dependency, see fetched
)

// Crate is one compilation unit: a target of a package, or a library.
type Crate struct {
	Name    string // as written in paths
	Edition int
	Kind    Kind
	Loose   bool // a file or snippet outside any package
	Root    *Module
	Files   []*File // in module-tree order; none of a fetched crate

	externs func(name string) *Crate // extern prelude; nil result: not known
	assume  []string                 // see Source.Assume
	fetched *fetched                 // how to read on; nil for other kinds
	index   sync.Once
	impls   ImplIndex

	madeImpls sync.Map // whether a macro of the crate writes impls of a *Trait

	madeOnce sync.Once
	made     map[string]bool // by mayMake

	reach     sync.Once
	reachable map[*Trait]bool // by Reachable()
	pending   []*Impl
}

// Library says that the crate is not the code at hand: its signatures count,
// its bodies don't.
func (c *Crate) Library() bool { return c.Kind != Written }

// Impls is the crate's index of impls. It is made when first asked for, since
// it resolves names in other crates, which may themselves ask for this one.
func (c *Crate) Impls() *ImplIndex {
	if c.fetched != nil {
		return &c.impls // which reads as it is asked
	}
	c.index.Do(func() {
		for _, i := range c.pending {
			c.impls.Add(i)
		}
		c.pending = nil
	})
	return &c.impls
}

// Module is a module, or the scope of a block that declares items (Block).
type Module struct {
	Name   string
	Parent *Module // lexically enclosing
	Block  bool
	Crate  *Crate
	File   *File
	inBody bool        // a block's scope, or a module in one
	Cfg    bool        // under #[cfg(test)]
	Decl   *hir.Module // the `mod m;` of a file's module, nil for others
	twin   bool        // see Twin
	remade bool        // a macro on it, or on one around it, may write its items anew
	vis    hir.Visibility
	unread *unread // the file of a fetched crate's module; nil for others

	types  map[string]Def
	values map[string]Def
	macros map[string]Def
	sight  []macroSight // in order
	named  map[string][]*importDef
	globs  []*importDef

	globsFor [elsewhere + 1]bool // whether such a view sees a glob

	blockFns   []*Fn
	BlockImpls Memo // *ImplIndex of the impls in all blocks of a body, kept at each

	memo  sync.Map     // lookupKey → Def (nil Def for "not there")
	blank atomic.Int32 // how many names of a library's memo are not there
	scope scope
}

type importDef struct {
	path []string
	vis  hir.Visibility
	glob bool
	cfg  bool // stands under a cfg
}

// Path is the module's absolute path with its crate's name in front.
func (m *Module) Path() string {
	if m.Parent == nil {
		return m.Crate.Name
	}
	if m.Block {
		return m.Parent.Path()
	}
	return m.Parent.Path() + "::" + m.Name
}

// Path is the absolute path of a definition: "std::sync::Mutex". Methods are
// named by their type or trait: "std::sync::Mutex::lock".
func Path(d Def) string {
	switch d := d.(type) {
	case *Module:
		return d.Path()
	case *Fn:
		if d.Trait != nil {
			return Path(d.Trait) + "::" + d.Hir.Name
		}
		if d.Impl != nil {
			return implSelfPath(d.Impl) + "::" + d.Hir.Name
		}
		return d.Module.Path() + "::" + d.Hir.Name
	case *Adt:
		return d.Module.Path() + "::" + d.Hir.Name
	case *Variant:
		if d.Adt.Hir.Kind != hir.Enum {
			return Path(d.Adt)
		}
		return Path(d.Adt) + "::" + d.Hir().Name
	case *Trait:
		return d.Module.Path() + "::" + d.Hir.Name
	case *Alias:
		return d.Module.Path() + "::" + d.Hir.Name
	case *Const:
		return d.Module.Path() + "::" + d.Hir.Name
	case Prim:
		return string(d)
	}
	return ""
}

func implSelfPath(i *Impl) string {
	if p, ok := i.Hir.Self.(*hir.PathType); ok && p.Path.QSelf == nil {
		if d, n := i.Module.ResolveType(p.Path); d != nil && n == len(p.Path.Segments) {
			return Path(d)
		}
	}
	return i.Module.Path()
}
