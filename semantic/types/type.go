// Package types infers the types of bodies and answers questions about types:
// which method a call runs, whether a type is Copy, needs drop, is Send.
//
// Inference goes forward through a body with unification variables, in the
// manner of rustc's own checker but forgiving: what it cannot tell becomes
// UnknownType and stays silent, whatever the rest of the body says.
package types

import (
	"iter"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Type is an inferred type. Types are shared and never changed once made.
type Type struct {
	Kind   Kind
	Mut    bool       // Ref, Ptr
	Static bool       // Ref: the lifetime is written 'static
	Index  int32      // Opaque: which `impl` of the signature
	Adt    *names.Adt // Adt
	Fn     *names.Fn  // FnDef, AsyncFn, Opaque
	// Args are the generic arguments of Adt, FnDef, AsyncFn, Opaque; the
	// element of Ref, Ptr, Slice, Array; the elements of Tuple; parameters
	// and then the result of FnPtr and Closure; the output of AsyncBlock;
	// Self and then the trait's arguments of Assoc.
	Args []*Type

	v    *variable // Var
	rare *rare
}

// rare is what few of the many types that one check makes have. It never changes
// and may belong to several.
type rare struct {
	name   string
	param  *Param
	trait  *names.Trait
	bounds []Bound
	code   *Code
}

// Name is that of a Prim or an Assoc; of an Array the length as it is written.
// "" where it is not known.
func (t *Type) Name() string {
	if t.rare == nil {
		return ""
	}
	return t.rare.name
}

// Param is the parameter that a ParamType stands for.
func (t *Type) Param() *Param {
	if t.rare == nil {
		return nil
	}
	return t.rare.param
}

// Trait is the trait that declares an Assoc.
func (t *Type) Trait() *names.Trait {
	if t.rare == nil {
		return nil
	}
	return t.rare.trait
}

// Bounds are those of a Dyn or an Opaque, and the declared ones of an Assoc.
func (t *Type) Bounds() []Bound {
	if t.rare == nil {
		return nil
	}
	return t.rare.bounds
}

// Code is what a Closure or AsyncBlock is the type of.
func (t *Type) Code() *Code {
	if t.rare == nil {
		return nil
	}
	return t.rare.code
}

// withRare is t with other rare parts.
func (t *Type) withRare(change func(*rare)) *Type {
	u, r := *t, rare{}
	if t.rare != nil {
		r = *t.rare
	}
	change(&r)
	u.rare = &r
	return &u
}

// WithLength is the array t with its length as it is written.
func (t *Type) WithLength(length string) *Type {
	return t.withRare(func(r *rare) { r.name = length })
}

func (t *Type) withBounds(bounds []Bound) *Type {
	return t.withRare(func(r *rare) { r.bounds = bounds })
}

func (t *Type) withCode(code *Code) *Type { return t.withRare(func(r *rare) { r.code = code }) }

// Code is the closure or async block that a type is of.
type Code struct {
	Owner *Result // of the body that it stands in
	Expr  hir.Expr
	Outer Subst // what the body's own generics are here; empty where they are themselves
}

// Same says that both are of the same expression, whatever the generics around
// it are. Types that are not of code, nil, are the same in this.
func (c *Code) Same(o *Code) bool {
	return c == o || c != nil && o != nil && c.Expr == o.Expr && c.Owner == o.Owner
}

// Kind is the form of a type.
type Kind uint8

const (
	KindUnknown Kind = iota
	KindNever
	KindPrim
	KindAdt
	KindRef
	KindPtr
	KindTuple
	KindArray
	KindSlice
	KindFnDef      // the unnameable type of a function item or tuple constructor
	KindFnPtr      // fn(A) -> B
	KindClosure    // of one closure expression
	KindAsyncBlock // of one async block
	KindAsyncFn    // the future that calling an async fn makes
	KindOpaque     // `impl Trait` in return position, seen from outside
	KindDyn
	KindParam
	KindAssoc // a projection that cannot be resolved further
	KindVar   // inference only
)

// Bound is a trait with its arguments and associated type bindings.
type Bound struct {
	Trait *names.Trait
	Args  []*Type
	Assoc []AssocBinding
	Maybe bool // ?Sized
}

// types are those that the bound names: its arguments and what it binds.
func (b Bound) types() iter.Seq[*Type] {
	return func(yield func(*Type) bool) {
		for _, a := range b.Args {
			if !yield(a) {
				return
			}
		}
		for _, a := range b.Assoc {
			if !yield(a.Type) {
				return
			}
		}
	}
}

// AssocBinding is `Item = T`.
type AssocBinding struct {
	Name string
	Type *Type
}

// Param is a declared type or const parameter; identity is the pointer.
type Param struct {
	Name    string
	Const   bool
	SelfOf  *names.Trait // the implicit Self of a trait
	Default hir.TypeRef
	ArgImpl *hir.ImplType // the argument's `impl Trait` that it stands for
}

// anyConst stands for the value of a const parameter, whatever it is: values
// are not computed, and two types that differ in one alone are taken for one.
var anyConst = &Type{Kind: KindPrim, rare: &rare{name: "_"}}

// ParamType is the type that p stands for.
func ParamType(p *Param) *Type {
	if p.Const {
		return anyConst
	}
	return &Type{Kind: KindParam, rare: &rare{param: p}}
}

// Generics are the parameters of a declaration and of what encloses it.
type Generics struct {
	Parent *Generics
	Params []*Param

	Hir    hir.Generics  // as written
	Module *names.Module // where
	Trait  *names.Trait  // set on a trait's own generics; Params[0] is Self
	Impl   *names.Impl   // set on an impl's

	all   []*Param   // by All
	preds names.Memo // by Predicates
}

// All are the parameters from the outside in.
func (g *Generics) All() []*Param {
	if g == nil {
		return nil
	}
	return g.all
}

// Pred is a bound on a type that must hold.
type Pred struct {
	Type  *Type
	Bound Bound
}

// Of says that it is about a type parameter itself, and not about a type made of it.
func (p Pred) Of(param *Param) bool { return p.Type.Kind == KindParam && p.Type.Param() == param }

var (
	// UnknownType is the type nothing is known of.
	UnknownType = &Type{Kind: KindUnknown}
	// UnitType is ().
	UnitType = &Type{Kind: KindTuple}
	// NeverType is `!`.
	NeverType = &Type{Kind: KindNever}
)

var prims = map[string]*Type{}

func init() {
	for _, name := range []string{"bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize",
		"i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64"} {
		prims[name] = &Type{Kind: KindPrim, rare: &rare{name: name}}
	}
}

func ref(t *Type, mut bool) *Type { return &Type{Kind: KindRef, Mut: mut, Args: []*Type{t}} }

func adt(a *names.Adt, args ...*Type) *Type { return &Type{Kind: KindAdt, Adt: a, Args: args} }

func langAdt(name string, args ...*Type) *Type {
	if a, ok := names.Lang(name).(*names.Adt); ok {
		return adt(a, args...)
	}
	return UnknownType
}

// Elem is the pointee or element of a Ref, Ptr, Slice or Array.
func (t *Type) Elem() *Type {
	switch t.Kind {
	case KindRef, KindPtr, KindSlice, KindArray:
		return t.Args[0]
	}
	return UnknownType
}

// IsLang says that t is the library type with that lang name.
func (t *Type) IsLang(name string) bool {
	return t.Kind == KindAdt && t.Adt.Lang == name
}

// IsGuard says that t is a library's type that keeps a lock or a loan while it
// lives.
func (t *Type) IsGuard() bool {
	return t.Kind == KindAdt && names.HasAttr(t.Adt.Hir.Attrs, "wakeful::guard")
}

// Known says that nothing in t is unknown.
func (t *Type) Known() bool {
	known := true
	t.visit(func(u *Type) bool {
		if u.Kind == KindUnknown || u.Kind == KindVar {
			known = false
		}
		return known
	})
	return known
}

// visit walks t in pre-order until f says stop. Types are as deep as written.
func (t *Type) visit(f func(*Type) bool) bool {
	if !f(t) {
		return false
	}
	for _, a := range t.Args {
		if !a.visit(f) {
			return false
		}
	}
	return true
}

// sameShape is structural equality of types without variables.
func sameShape(a, b *Type) bool {
	if a == b {
		return true
	}
	if a.Kind != b.Kind || a.Adt != b.Adt || a.Fn != b.Fn || a.Param() != b.Param() || a.Name() != b.Name() || a.Mut != b.Mut ||
		!a.Code().Same(b.Code()) || a.v != b.v || a.Trait() != b.Trait() || len(a.Args) != len(b.Args) || len(a.Bounds()) != len(b.Bounds()) {
		return false
	}
	for i := range a.Args {
		if !sameShape(a.Args[i], b.Args[i]) {
			return false
		}
	}
	for i := range a.Bounds() {
		if a.Bounds()[i].Trait != b.Bounds()[i].Trait {
			return false
		}
	}
	return true
}
