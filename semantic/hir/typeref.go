package hir

import "github.com/wakeful-rs/wakeful/source"

// TypeRef is a type as written. One of *PathType, *RefType, *PtrType,
// *TupleType, *ArrayType, *SliceType, *FnPtrType, *NeverType, *InferType,
// *ImplType, *DynType, *MissingType. nil means "not written".
type TypeRef interface{ TypeSpan() source.Span }

// TypeBase carries the span. Spans in signatures are absolute; in bodies they
// are relative to Body.Base like everything else there.
type TypeBase struct{ Span source.Span }

func (b TypeBase) TypeSpan() source.Span { return b.Span }

type (
	// PathType is a named type, `Self`, a generic, a primitive, or a projection.
	PathType struct {
		TypeBase
		Path *Path
	}
	RefType struct {
		TypeBase
		Lifetime string // "" when elided
		Mut      bool
		Elem     TypeRef
	}
	PtrType struct {
		TypeBase
		Mut  bool
		Elem TypeRef
	}
	// TupleType with no elements is ().
	TupleType struct {
		TypeBase
		Elems []TypeRef
	}
	ArrayType struct {
		TypeBase
		Elem TypeRef
		Len  string // the length expression's text
	}
	SliceType struct {
		TypeBase
		Elem TypeRef
	}
	FnPtrType struct {
		TypeBase
		Params []TypeRef
		Ret    TypeRef // nil is ()
	}
	NeverType struct{ TypeBase }
	InferType struct{ TypeBase } // `_`
	ImplType  struct {
		TypeBase
		Bounds []Bound
	}
	DynType struct {
		TypeBase
		Bounds []Bound
		Bare   bool // edition 2015 form without `dyn`
	}
	// MissingType is a syntax error or a macro in type position.
	MissingType struct{ TypeBase }
)

// Path is `a::b<T>::c`, `<T as Trait>::Name` (QSelf T, QTrait Trait, then the
// rest in Segments) or `<T>::name` (QSelf only).
type Path struct {
	QSelf    TypeRef
	QTrait   *Path
	Global   bool // leading ::
	Segments []Segment
	Span     source.Span
}

// Segment is one `name<args>` of a path. "self", "super", "crate", "Self" are
// names as written.
type Segment struct {
	Name string
	Span source.Span
	Args *GenericArgs // nil when none are written
}

// GenericArgs are the arguments of one segment, or the sugar `Fn(A, B) -> C`.
type GenericArgs struct {
	Types     []TypeRef // const arguments appear as *ConstArg
	Lifetimes []string
	Bindings  []AssocBinding
	Paren     bool    // Fn(A) -> B: Types are the inputs, Output the result
	Output    TypeRef // nil is ()
}

// ConstArg is a const generic argument; Text as written.
type ConstArg struct {
	TypeBase
	Text string
}

// AssocBinding is `Item = T` or `Item: Bound`.
type AssocBinding struct {
	Name   string
	Type   TypeRef
	Bounds []Bound
}

// PlainName is the one name that a type is written as, such as that of a type
// parameter; "" for all other types.
func PlainName(t TypeRef) string {
	p, ok := t.(*PathType)
	if !ok || p.Path.QSelf != nil || len(p.Path.Segments) != 1 {
		return ""
	}
	return p.Path.Segments[0].Name
}

// PathOf is the path of plain names that has these Names.
func PathOf(names ...string) *Path {
	p := &Path{}
	if names[0] == "" {
		p.Global, names = true, names[1:]
	}
	for _, s := range names {
		p.Segments = append(p.Segments, Segment{Name: s})
	}
	return p
}

// Names are the names of the segments, after an empty one for a leading `::`.
func (p *Path) Names() []string {
	return p.AppendNames(make([]string, 0, len(p.Segments)+1))
}

// AppendNames appends what Names gives.
func (p *Path) AppendNames(names []string) []string {
	if p.Global {
		names = append(names, "")
	}
	for _, s := range p.Segments {
		names = append(names, s.Name)
	}
	return names
}

// Last is the last segment; the zero Segment for an empty path.
func (p *Path) Last() Segment {
	if len(p.Segments) == 0 {
		return Segment{}
	}
	return p.Segments[len(p.Segments)-1]
}
