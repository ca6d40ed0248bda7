package types

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// FieldTypes are a variant's field types in terms of the type's generics.
func (e *Env) FieldTypes(v *names.Variant) []*Type {
	return kept(&v.Fields, func() []*Type { return e.lowerFields(v, false) })
}

// partTypes are FieldTypes for someone who looks through the whole of a type.
// Of a fetched crate's type only what is near is told: what it is made of
// further away would take reading half of the crate.
func (e *Env) partTypes(v *names.Variant) []*Type {
	if v.Adt.Module.Crate.Kind != names.Fetched {
		return e.FieldTypes(v)
	}
	return kept(&v.NearFields, func() []*Type { return e.lowerFields(v, true) })
}

func (e *Env) lowerFields(v *names.Variant, near bool) []*Type {
	g := e.GenericsOf(v.Adt)
	l := &lowerer{env: e, module: v.Adt.Module, generics: g, near: near}
	l.self = adt(v.Adt, paramTypes(g)...)
	var ts []*Type
	for _, f := range v.Hir().Fields {
		ts = append(ts, l.lower(f.Type))
	}
	if v.Hir().Shape == hir.TupleShape {
		return forgetShifted(v.Hir().Fields, ts)
	}
	return forgetTwins(v.Hir().Fields, ts)
}

// forgetShifted makes the types unknown of a tuple's fields whose numbers depend on a
// cfg, where they are not all the same.
func forgetShifted(fields []hir.FieldDef, ts []*Type) []*Type {
	first := slices.IndexFunc(fields, func(f hir.FieldDef) bool { return names.HasAttr(f.Attrs, "cfg") })
	if first < 0 || !slices.ContainsFunc(ts[first:], func(t *Type) bool { return !sameShape(t, ts[first]) }) {
		return ts
	}
	for i := first; i < len(ts); i++ {
		ts[i] = UnknownType
	}
	return ts
}

// forgetTwins makes the types unknown of fields that are written twice, each under
// a cfg, and as something else.
func forgetTwins(fields []hir.FieldDef, ts []*Type) []*Type {
	for i, f := range fields {
		if !names.HasAttr(f.Attrs, "cfg") {
			continue
		}
		for j, g := range fields[:i] {
			if g.Name == f.Name && !sameShape(ts[i], ts[j]) {
				ts[i], ts[j] = UnknownType, UnknownType
			}
		}
	}
	return ts
}

// FieldType is the type of one field of an Adt type, and whether it exists.
func (e *Env) FieldType(t *Type, name string) (*Type, bool) {
	if t.Kind != KindAdt || t.Adt.Hir.Kind == hir.Enum || len(t.Adt.Variants) == 0 {
		return nil, false
	}
	v := t.Adt.Variants[0]
	for i, f := range v.Hir().Fields {
		if f.Name == name {
			return substFor(e.GenericsOf(t.Adt), t.Args).apply(e.FieldTypes(v)[i]), true
		}
	}
	return nil, false
}

// Fields are the types of the fields of a struct of the workspace, as declared;
// nil for anything else.
func (e *Env) Fields(t *Type) []*Type {
	if t.Kind != KindAdt || t.Adt.Hir.Kind != hir.Struct || t.Adt.Module.Crate.Library() || names.Twin(t.Adt) || t.Adt.Hir.Broken {
		return nil
	}
	return e.PartsOf(t, t.Adt.Variants[0])
}

// PartsOf are the types of the fields of one variant of an Adt type t, those of
// a fetched crate as far as its own file tells.
func (e *Env) PartsOf(t *Type, v *names.Variant) []*Type {
	return substFor(e.GenericsOf(t.Adt), t.Args).applyAll(e.partTypes(v))
}
