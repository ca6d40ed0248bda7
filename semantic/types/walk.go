package types

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// walkTypes visits a written type and what is inside it, outside in, until f
// says not to go deeper.
func walkTypes(t hir.TypeRef, f func(hir.TypeRef) bool) { walkTypesAt(t, f, 0) }

func walkTypesAt(t hir.TypeRef, f func(hir.TypeRef) bool, depth int) {
	if t == nil || depth > maxLowerDepth || !f(t) {
		return
	}
	sub := func(ts ...hir.TypeRef) {
		for _, s := range ts {
			walkTypesAt(s, f, depth+1)
		}
	}
	bounds := func(bs []hir.Bound) {
		for _, b := range bs {
			walkPath(b.Path, f, depth)
		}
	}
	switch t := t.(type) {
	case *hir.PathType:
		walkPath(t.Path, f, depth)
	case *hir.RefType:
		sub(t.Elem)
	case *hir.PtrType:
		sub(t.Elem)
	case *hir.TupleType:
		sub(t.Elems...)
	case *hir.ArrayType:
		sub(t.Elem)
	case *hir.SliceType:
		sub(t.Elem)
	case *hir.FnPtrType:
		sub(t.Params...)
		sub(t.Ret)
	case *hir.ImplType:
		bounds(t.Bounds)
	case *hir.DynType:
		bounds(t.Bounds)
	}
}

func walkPath(p *hir.Path, f func(hir.TypeRef) bool, depth int) {
	if p == nil {
		return
	}
	walkTypesAt(p.QSelf, f, depth+1)
	walkPath(p.QTrait, f, depth+1)
	for _, s := range p.Segments {
		if s.Args == nil {
			continue
		}
		for _, t := range s.Args.Types {
			walkTypesAt(t, f, depth+1)
		}
		walkTypesAt(s.Args.Output, f, depth+1)
		for _, b := range s.Args.Bindings {
			walkTypesAt(b.Type, f, depth+1)
		}
	}
}

// listHas says that a comma-separated list of paths names one whose last
// segment is name, as in #[derive(Clone, std::marker::Copy)].
func listHas(list, name string) bool {
	for _, p := range strings.Split(list, ",") {
		p = strings.TrimSpace(p)
		if i := strings.LastIndex(p, "::"); i >= 0 {
			p = p[i+2:]
		}
		if p == name {
			return true
		}
	}
	return false
}
