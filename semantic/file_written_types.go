package semantic

import "github.com/wakeful-rs/wakeful/semantic/hir"

// hirTypes visits the paths in a written type, outermost first.
func hirTypes(t hir.TypeRef, f func(*hir.Path)) {
	switch t := t.(type) {
	case *hir.PathType:
		hirPath(t.Path, f)
	case *hir.ArrayType:
		hirTypes(t.Elem, f)
	case *hir.SliceType:
		hirTypes(t.Elem, f)
	case *hir.FnPtrType:
		if t.Ret != nil {
			hirTypes(t.Ret, f)
		}
	case *hir.ImplType:
		hirBounds(t.Bounds, f)
	case *hir.DynType:
		hirBounds(t.Bounds, f)
	case *hir.TupleType:
		for _, e := range t.Elems {
			hirTypes(e, f)
		}
	}
}

func hirPath(p *hir.Path, f func(*hir.Path)) {
	if len(p.Segments) > 0 {
		f(p)
	}
	for _, s := range p.Segments {
		if s.Args == nil {
			continue
		}
		for _, a := range s.Args.Types {
			hirTypes(a, f)
		}
		for _, a := range s.Args.Bindings {
			hirTypes(a.Type, f)
			hirBounds(a.Bounds, f)
		}
		hirTypes(s.Args.Output, f)
	}
}

func hirBounds(bounds []hir.Bound, f func(*hir.Path)) {
	for _, b := range bounds {
		if b.Path != nil {
			hirPath(b.Path, f)
		}
	}
}
