package stubs

import (
	"github.com/wakeful-rs/wakeful/internal/differential/rustdoc"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// maxDepth bounds how deep shapes are told.
const maxDepth = 8

// shape is what rustdoc would say of a stub's type, which stands in the
// signature of f.
func (c *comparison) shape(t *types.Type, f *names.Fn, depth int) rustdoc.Shape {
	s := rustdoc.Shape{}
	if depth > maxDepth {
		return s
	}
	args := func() []rustdoc.Shape {
		var all []rustdoc.Shape
		for _, a := range t.Args {
			all = append(all, c.shape(a, f, depth+1))
		}
		return all
	}
	switch t.Kind {
	case types.KindNever:
		s.Head = "never"
	case types.KindPrim:
		s.Head = t.Name()
	case types.KindAdt:
		s.Head, s.Args = t.Adt.Hir.Name, args()
	case types.KindRef:
		s.Head, s.Args = "&", args()
		if t.Mut {
			s.Head = "&mut"
		}
	case types.KindTuple:
		s = rustdoc.TupleShape(args())
	case types.KindSlice:
		s.Head, s.Args = "[]", args()
	case types.KindOpaque, types.KindAsyncFn:
		s.Head = "impl"
	case types.KindDyn:
		s.Head = "dyn"
	default:
		return s
	}
	bounds := c.env.Predicates(c.env.GenericsOf(f))
	s.Future = types.No
	if out := c.env.Awaited(t, bounds); out.Kind != types.KindUnknown || c.env.IsFuture(t, bounds) == types.Yes {
		output := c.shape(out, f, depth+1)
		s.Future, s.Output = types.Yes, &output
	}
	return s
}

// selfKind spells how a stub's fn takes self as rustdoc.Library.SelfKind does.
func (c *comparison) selfKind(f *names.Fn) string {
	switch f.Hir.SelfKind {
	case hir.SelfValue:
		return "self"
	case hir.SelfRef:
		return "&self"
	case hir.SelfRefMut:
		return "&mut self"
	case hir.SelfTyped:
		return "self: " + c.shape(c.env.SigOf(f).Params[0], f, 0).Head
	}
	return ""
}
