// Package hir is Rust lowered from syntax: items with their signatures, and
// bodies in which locals are resolved and macros are read. It knows one file
// at a time, no types and no names outside a body; everything in it is a pure
// function of the file's text and, for bodies, of what macros of the program are
// found to mean, immutable, and safe for any goroutine.
//
// Broken code lowers to Missing expressions, patterns and types. Nothing here
// guesses.
package hir

import (
	"sync/atomic"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/mbe"
	"github.com/wakeful-rs/wakeful/source"
)

// File is the lowered form of one file: its top-level items in source order.
// Items of extern blocks, thread_local!, lazy_static! and cfg_if! stand among
// them as if they were written at the top level.
type File struct {
	Parsed *parser.File
	Items  []Item
	Attrs  []Attr // inner attributes, #![…]
	// Script is the file's bare statements, as in a snippet, read as the body
	// of an async fn without a name; nil when there are none. Its items are
	// those of the file.
	Script *Fn

	Calls []ItemCall // among the items

	Digest Memo // of the items, for a layer above
}

// Item is one of *Fn, *Adt, *Trait, *Impl, *TypeAlias, *Const, *Module, *Use,
// *ExternCrate, *MacroRules.
type Item interface{ Head() *ItemHead }

// ItemHead is what all items share. Spans are absolute in the file; for an
// item in a block they are relative to the enclosing body's Base.
type ItemHead struct {
	Name     string // "" for impl and use; without r#
	NameSpan source.Span
	Span     source.Span // the whole item with its attributes and doc comments
	// Base is where Node starts, in the coordinates of Span: add it to the
	// spans of the item's Body. (Node.Start() is the offset in the version of
	// the file that was lowered, which a remembered body outlives.)
	Base   int
	Node   parser.Node
	Attrs  []Attr // outer and inner
	Vis    Visibility
	Broken bool   // the item's own signature has a syntax error
	Scope  *Scope // the block scope that declares the item, or the impl or trait it is a member of; nil at module level

	file *parser.File
}

func (h *ItemHead) Head() *ItemHead { return h }

// Visibility is how far a name is seen.
type Visibility struct {
	Pub bool   // plain `pub`
	In  string // "crate", "super", "self" or the path of pub(in path); "" otherwise
}

// Attr is one attribute. For #[cfg_attr(p, a)], a is listed too, with Conditional set.
type Attr struct {
	Path        string // "tokio::main", "derive", "async_trait", "wakeful::blocking"
	Span        source.Span
	Args        string // text inside the outer delimiters, or the value of `= value` unquoted
	Inner       bool
	Conditional bool
}

// Fn is a function, method, or a trait's required or provided method.
type Fn struct {
	ItemHead
	Generics Generics
	SelfKind SelfKind
	SelfSpan source.Span
	Async    bool
	Const    bool
	Unsafe   bool
	Extern   bool        // extern "C" fn or declared in an extern block
	Block    parser.Node // the body, maybe deferred: see Syntax; zero when there is none

	types atomic.Pointer[fnTypes] // when someone asked
}

// Syntax is the fn and its block with nothing left out.
func (f *Fn) Syntax() (fn, block parser.Node) {
	if !f.Block.Deferred() {
		return f.Node, f.Block
	}
	fn = f.Node.Whole()
	return fn, fn.Child(parser.FieldBody)
}

// SelfKind is how a method takes self.
type SelfKind int

const (
	NoSelf SelfKind = iota
	SelfValue
	SelfRef
	SelfRefMut
	SelfTyped // self: T
)

// Param is one parameter. Its pattern is lowered with the body.
type Param struct {
	Name string // when the pattern is a plain name, else ""
	Type TypeRef
	Node parser.Node
}

// Adt is a struct, enum or union.
type Adt struct {
	ItemHead
	Kind     AdtKind
	Generics Generics
	Variants []Variant // exactly one, with the item's name, for struct and union
}

type AdtKind int

const (
	Struct AdtKind = iota
	Enum
	Union
)

// Variant is an enum's variant or a struct's only shape.
type Variant struct {
	Name   string
	Span   source.Span
	Shape  Shape
	Fields []FieldDef
	Attrs  []Attr // of an enum's variant
}

type Shape int

const (
	UnitShape Shape = iota
	TupleShape
	RecordShape
)

// FieldDef is a field; tuple fields are named "0", "1", ….
type FieldDef struct {
	Name  string
	Span  source.Span
	Type  TypeRef
	Vis   Visibility
	Attrs []Attr
}

// Trait is a trait; Members are *Fn, *TypeAlias (associated types, with
// Bounds) and *Const.
type Trait struct {
	ItemHead
	Generics Generics
	Supers   []Bound
	Members  []Item
	Auto     bool
	Unsafe   bool
}

// Impl is an inherent impl (Trait nil) or a trait's.
type Impl struct {
	ItemHead
	Generics Generics
	Trait    *Path
	Negative bool // impl !Send for T
	Unsafe   bool
	Self     TypeRef
	Members  []Item
}

// TypeAlias is `type A<T> = B;`, an associated type's declaration (Type may be
// nil, Bounds set) or its definition in an impl.
type TypeAlias struct {
	ItemHead
	Generics Generics
	Bounds   []Bound
	Type     TypeRef
}

// Const is a const or static.
type Const struct {
	ItemHead
	Static bool
	Mut    bool
	Type   TypeRef
	Value  parser.Node
	// Macro is "thread_local", "task_local" or "lazy_static" for a static of that
	// macro. Type is then what the name has in code: LocalKey<T>, LazyLock<T>.
	Macro string
}

// Module is `mod m;` (Inline false) or `mod m { … }`.
type Module struct {
	ItemHead
	Inline   bool
	PathAttr string // #[path = "…"], "" when absent
	Items    []Item
}

// Use is a use declaration, flattened.
type Use struct {
	ItemHead
	Imports []Import
}

// Import is one leaf of a use tree. `use a::{self as b}` is Path [a], Alias b.
type Import struct {
	Path  []string // segments; "crate", "self", "super" as written; "" first for a leading ::
	Alias string   // the name it binds; "_" for `as _`; "" for a glob
	Glob  bool
	Span  source.Span // the leaf
	Group bool        // stands inside braces
}

// ExternCrate is `extern crate a as b;`.
type ExternCrate struct {
	ItemHead
	Alias string
}

// MacroRules is a macro_rules! definition.
type MacroRules struct {
	ItemHead
	// Wrapped says that it stands in a macro that hands items on, which may take
	// it away.
	Wrapped bool

	rules atomic.Pointer[mbe.Rules] // when someone asked; of no rules for what is not understood
	hash  atomic.Uint64             // by TextHash, likewise
}

// Generics are a declaration's parameters and where clause.
type Generics struct {
	Params []GenericParam
	Where  []WherePredicate
}

type GenericParam struct {
	Name      string // lifetimes with the quote: "'a"
	Kind      GenericKind
	Bounds    []Bound
	Default   TypeRef
	ConstType TypeRef
}

type GenericKind int

const (
	TypeParam GenericKind = iota
	LifetimeParam
	ConstParam
)

type WherePredicate struct {
	Type   TypeRef // nil for a lifetime predicate
	Bounds []Bound
}

// Bound is one bound of `T: A + ?Sized + 'a + use<…>`.
type Bound struct {
	Path     *Path  // nil for a lifetime or use<…>
	Maybe    bool   // ?Sized
	Lifetime string // "'static"
	Use      bool
	UseArgs  []string
	Span     source.Span
}
