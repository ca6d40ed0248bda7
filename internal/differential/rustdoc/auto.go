package rustdoc

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Holds says whether the type argument at a place, or the type parameter of a
// name, has an auto trait.
type Holds[P int | string] func(param P, trait string) types.Verdict

// Auto says whether a type, or what an alias stands for, has the auto trait,
// given what its arguments have. rustdoc lists the impls that the compiler
// derives beside those that are written.
func (l *Library) Auto(r Ref, trait string, holds Holds[int]) types.Verdict {
	return l.auto(r, trait, holds, 0)
}

func (l *Library) auto(r Ref, trait string, holds Holds[int], depth int) types.Verdict {
	if r.Item == nil || depth > maxHops {
		return types.Unknown
	}
	if alias := r.Item.Inner.TypeAlias; alias != nil {
		params := alias.Generics.types()
		return l.autoType(r.Doc, alias.Type, trait, func(param, trait string) types.Verdict {
			return holds(slices.Index(params, param), trait)
		}, depth)
	}
	for _, i := range r.Impls() {
		if i.Trait == nil || l.lookup(r.Doc, i.Trait.ID).Name != trait {
			continue
		}
		if i.Negative {
			return types.No
		}
		return l.conditions(r.Doc, i, func(param, trait string) types.Verdict {
			return holds(i.parameter(param), trait)
		})
	}
	return types.Unknown
}

func (l *Library) autoType(doc *Document, t *Type, trait string, holds Holds[string], depth int) types.Verdict {
	switch {
	case t.Prim != nil, t.Ref != nil && trait == "Unpin":
		return types.Yes
	case t.Generic != nil:
		return holds(*t.Generic, trait)
	case t.Ref != nil && t.Ref.Mut:
		return l.autoType(doc, t.Ref.Type, trait, holds, depth+1)
	case t.Ref != nil:
		return l.autoType(doc, t.Ref.Type, "Sync", holds, depth+1)
	case t.Resolved != nil:
		args := t.Resolved.types()
		return l.auto(l.lookup(doc, t.Resolved.ID), trait, func(at int, trait string) types.Verdict {
			if at < 0 || at >= len(args) {
				return types.Unknown
			}
			return l.autoType(doc, args[at], trait, holds, depth+1)
		}, depth+1)
	}
	return types.Unknown
}

// parameter is the place of an impl's parameter among the type's arguments, or
// -1.
func (i *Impl) parameter(name string) int {
	if i.For.Resolved == nil {
		return -1
	}
	return slices.IndexFunc(i.For.Resolved.types(), func(t *Type) bool { return t.Generic != nil && *t.Generic == name })
}

// conditions says whether what an impl of an auto trait asks for is so. Bounds
// by other traits are taken to hold.
func (l *Library) conditions(doc *Document, i *Impl, holds Holds[string]) types.Verdict {
	out := types.Yes
	ask := func(t *Type, bounds []Bound) {
		for _, b := range bounds {
			if v := l.condition(doc, t, b, holds); v != types.Yes && out != types.No {
				out = v
			}
		}
	}
	for _, p := range i.Generics.Params {
		if p.Kind.Type != nil {
			ask(&Type{Generic: &p.Name}, p.Kind.Type.Bounds)
		}
	}
	for _, w := range i.Generics.Where {
		if w.Bound != nil {
			ask(w.Bound.Type, w.Bound.Bounds)
		}
	}
	return out
}

// condition says whether a type has what one bound asks for.
func (l *Library) condition(doc *Document, t *Type, b Bound, holds Holds[string]) types.Verdict {
	if b.TraitBound == nil {
		return types.Yes
	}
	switch trait := l.lookup(doc, b.TraitBound.Trait.ID).Name; {
	case trait != "Send" && trait != "Sync" && trait != "Unpin":
		return types.Yes
	case t.Generic == nil:
		return types.Unknown
	default:
		return holds(*t.Generic, trait)
	}
}

// TypeParams is how many type parameters a type or alias has.
func (r Ref) TypeParams() int {
	switch adt := r.adt(); {
	case adt != nil:
		return len(adt.Generics.types())
	case r.Item != nil && r.Item.Inner.TypeAlias != nil:
		return len(r.Item.Inner.TypeAlias.Generics.types())
	}
	return 0
}

func (g Generics) types() []string {
	var names []string
	for _, p := range g.Params {
		if p.Kind.Type != nil {
			names = append(names, p.Name)
		}
	}
	return names
}
