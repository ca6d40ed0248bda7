// Package rustdoc makes and reads rustdoc's JSON: what a crate offers, as the
// compiler sees it. It is for tests alone, as all of differential.
package rustdoc

import (
	"encoding/json"
	"fmt"
	"os"
)

// Format is the version of the JSON that is read here, that of Rust 1.95. Other
// versions may name the parts differently.
const Format = 57

// Document is one crate.
type Document struct {
	Root   int
	Index  map[int]*Item   // the crate's items, and the foreign traits it implements
	Paths  map[int]Summary // all that the index names, with what lies in other crates
	Crates map[int]struct {
		Name string
	} `json:"external_crates"`
	Format int `json:"format_version"`
}

// Summary is where an item is declared; that path may be private.
type Summary struct {
	Crate int `json:"crate_id"` // 0 for the document's own
	Path  []string
	Kind  string
}

// Item is a declaration. Exactly one part of Inner is set, none for kinds that
// nobody asks about.
type Item struct {
	Name  string
	Inner struct {
		Module    *struct{ Items []int }
		Use       *Use
		Function  *Function
		Struct    *Adt
		Union     *Adt
		Enum      *Adt
		Trait     *Trait
		Impl      *Impl
		TypeAlias *Alias                `json:"type_alias"`
		AssocType *struct{ Type *Type } `json:"assoc_type"`
	}
}

// Use is a `pub use`.
type Use struct {
	Name string
	ID   *int // nil for a primitive type
	Glob bool `json:"is_glob"`
}

// Function is a fn or method; self is its first input.
type Function struct {
	Sig struct {
		Inputs []Input
		Output *Type // nil is ()
	}
	Header struct {
		Async bool `json:"is_async"`
	}
}

// Input is one parameter, written [name, type].
type Input struct {
	Name string
	Type *Type
}

// UnmarshalJSON reads the pair.
func (i *Input) UnmarshalJSON(text []byte) error {
	return json.Unmarshal(text, &[]any{&i.Name, &i.Type})
}

// Adt is a struct, enum or union.
type Adt struct {
	Variants []int
	Generics Generics
	Impls    []int
}

// Alias is `type A<T> = B;`.
type Alias struct {
	Type     *Type
	Generics Generics
}

// Trait is a trait with its members and supertraits.
type Trait struct {
	Items  []int
	Bounds []Bound
}

// Impl is an impl block. Auto traits have one too, which nobody wrote.
type Impl struct {
	Generics Generics
	Trait    *Path // nil for an inherent impl
	For      *Type
	Items    []int
	Negative bool  `json:"is_negative"`
	Blanket  *Type `json:"blanket_impl"`
}

// Generics are the parameters of a declaration.
type Generics struct {
	Params []struct {
		Name string
		Kind struct {
			Type *struct{ Bounds []Bound }
		}
	}
	Where []struct {
		Bound *struct {
			Type   *Type
			Bounds []Bound
		} `json:"bound_predicate"`
	} `json:"where_predicates"`
}

// Bound is one trait of a list; Trait is nil for a lifetime.
type Bound struct {
	TraitBound *struct {
		Trait *Path
	} `json:"trait_bound"`
}

// Path names a type or trait.
type Path struct {
	ID   int
	Args *struct {
		AngleBracketed *struct {
			Args []struct {
				Type *Type
			}
			Constraints []struct {
				Name    string
				Binding struct {
					Equality *struct{ Type *Type }
				}
			}
		} `json:"angle_bracketed"`
	}
}

// Type is a type as written. At most one part is set; none for forms that
// nobody asks about.
type Type struct {
	Resolved *Path   `json:"resolved_path"`
	Generic  *string // "Self" among them
	Prim     *string `json:"primitive"`
	Ref      *struct {
		Mut  bool `json:"is_mutable"`
		Type *Type
	} `json:"borrowed_ref"`
	Tuple []*Type // not nil for ()
	Slice *Type
	Impl  []Bound `json:"impl_trait"`
	Dyn   *struct {
		Traits []struct{ Trait *Path }
	} `json:"dyn_trait"`
}

// UnmarshalJSON reads an object; a bare word like "infer" is a form that nobody
// asks about.
func (t *Type) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] == '"' {
		return nil
	}
	type plain Type
	return json.Unmarshal(text, (*plain)(t))
}

// types are the type arguments of a path, without lifetimes and constants.
func (p *Path) types() []*Type {
	if p.Args == nil || p.Args.AngleBracketed == nil {
		return nil
	}
	var types []*Type
	for _, a := range p.Args.AngleBracketed.Args {
		if a.Type != nil {
			types = append(types, a.Type)
		}
	}
	return types
}

// binding is T of `Trait<name = T>`, or nil.
func (p *Path) binding(name string) *Type {
	if p.Args == nil || p.Args.AngleBracketed == nil {
		return nil
	}
	for _, c := range p.Args.AngleBracketed.Constraints {
		if c.Name == name && c.Binding.Equality != nil {
			return c.Binding.Equality.Type
		}
	}
	return nil
}

// read reads a document.
func read(path string) (*Document, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read rustdoc's JSON: %w", err)
	}
	doc := &Document{}
	if err := json.Unmarshal(text, doc); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if doc.Format != Format {
		return nil, fmt.Errorf("%s has format %d, and %d is understood: it is that of Rust 1.95", path, doc.Format, Format)
	}
	return doc, nil
}
