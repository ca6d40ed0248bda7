package names

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// variants declares the traits that `#[trait_variant::make(Name: Send)]` makes
// beside the ones it stands on. The imports of m are known by now.
func (d *declarer) variants(m *Module, items []hir.Item) {
	for _, it := range items {
		t, ok := it.(*hir.Trait)
		if !ok {
			continue
		}
		of, _ := m.types[t.Name].(*Trait)
		for _, a := range t.Attrs {
			if of == nil || of.Hir != t || !m.makesVariant(a) {
				continue
			}
			name, bounds, named := strings.Cut(a.Args, ":")
			name = strings.TrimSpace(name)
			if _, taken := m.types[name]; named && !taken {
				m.types[name] = variantOf(of, name, strings.Split(bounds, "+"))
			}
		}
	}
}

// makesVariant says that a is trait_variant's attribute, by its path or
// through an import of this module.
func (m *Module) makesVariant(a hir.Attr) bool {
	if a.Path == "trait_variant::make" {
		return true
	}
	return slices.ContainsFunc(m.named[a.Path], func(imp *importDef) bool {
		return slices.Equal(imp.path, []string{"trait_variant", "make"})
	})
}

// IsVariantMaker says that a is trait_variant's `make`, as m sees it.
func (m *Module) IsVariantMaker(a hir.Attr) bool { return m.makesVariant(a) }

// SendInPlace says that `#[trait_variant::make(Send)]` stands on the trait: without a
// name for another one, it writes the trait itself anew, and each future in it is Send.
// Under a cfg_attr that is not certain.
func (t *Trait) SendInPlace() bool {
	return slices.ContainsFunc(t.Hir.Attrs, func(a hir.Attr) bool {
		return !a.Conditional && t.Module.makesVariant(a) && slices.ContainsFunc(strings.Split(a.Args, "+"), func(bound string) bool {
			return strings.TrimSpace(bound) == "Send"
		})
	})
}

// variantOf is the trait as the macro writes it: the same methods, but those
// that return futures return `impl Future + bounds`.
func variantOf(of *Trait, name string, bounds []string) *Trait {
	var extra []hir.Bound
	for _, b := range bounds {
		if b = strings.TrimSpace(b); b != "" && !strings.HasPrefix(b, "'") {
			extra = append(extra, hir.Bound{Path: hir.PathOf(strings.Split(b, "::")...)})
		}
	}
	h := *of.Hir
	h.Name, h.Attrs = name, nil
	h.Supers = slices.Concat(h.Supers, extra)
	v := &Trait{Origin: of.Origin, Hir: &h, VariantOf: of, Fns: map[string]*Fn{}, Types: of.Types, Consts: of.Consts}
	for key, f := range of.Fns {
		ret := f.Hir.Ret()
		if f.Hir.Async {
			ret = futureOf(ret, extra)
		} else if r, ok := ret.(*hir.ImplType); ok {
			ret = &hir.ImplType{TypeBase: r.TypeBase, Bounds: slices.Concat(r.Bounds, extra)}
		}
		v.Fns[key] = &Fn{Origin: f.Origin, Hir: f.Hir.Returning(ret), Trait: v, Ordinal: -1}
	}
	return v
}

// futureOf is `impl Future<Output = t> + bounds`.
func futureOf(t hir.TypeRef, bounds []hir.Bound) hir.TypeRef {
	if t == nil {
		t = &hir.TupleType{}
	}
	p := hir.PathOf("", "std", "future", "Future")
	p.Segments[2].Args = &hir.GenericArgs{Bindings: []hir.AssocBinding{{Name: "Output", Type: t}}}
	return &hir.ImplType{Bounds: slices.Concat([]hir.Bound{{Path: p}}, bounds)}
}
