package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// LocalArc is an Arc made of a value that cannot be shared between threads, so
// that the Arc cannot leave its thread.
type LocalArc struct {
	Span    source.Span // the called path
	Inner   *types.Type
	Trait   types.AutoTrait // that the value lacks
	Witness types.Witness
}

// LocalArcs are the calls in the body that make such an Arc.
func (b *Body) LocalArcs() []LocalArc {
	var out []LocalArc
	for _, c := range unlessNone(b, arcsMade, b.arcsMade) {
		if a, ok := b.localArc(c); ok {
			out = append(out, a)
		}
	}
	return out
}

// arcsMade are the calls of `Arc::new`.
func (b *Body) arcsMade() []*hir.Call {
	var out []*hir.Call
	for _, e := range b.body.Exprs {
		c, ok := e.(*hir.Call)
		if !ok || len(c.Args) != 1 || !b.result.Expr(c).IsLang("arc") {
			continue
		}
		if fn := b.result.Fn(c); fn != nil && fn.Hir.Name == "new" && ofStd(fn) {
			out = append(out, c)
		}
	}
	return out
}

func (b *Body) localArc(c *hir.Call) (LocalArc, bool) {
	inner := b.result.Expr(c.Args[0]) // before it is made a trait object, which is how clippy looks at it
	generic := anyType(inner, 0, func(t *types.Type) bool { return t.Kind == types.KindParam || t.Kind == types.KindUnknown })
	if generic {
		return LocalArc{}, false
	}
	for _, trait := range []types.AutoTrait{types.Send, types.Sync} {
		v, w := b.env().AutoHolds(inner, trait, b.result.Env)
		if v == types.No && !b.doubtful(w, b.at(c.Span()).Start) {
			return LocalArc{Span: b.at(calleeSpan(c)), Inner: inner, Trait: trait, Witness: w}, true
		}
	}
	return LocalArc{}, false
}

// RcMutexes are the types in the file's signatures, and on the lets of the
// bodies that are looked at, that put a Mutex into an Rc.
func (f *File) RcMutexes() []source.Span {
	nf := f.workspace.world.files[f.path]
	if nf == nil || nf.Root == nil || !mentionsWord(f.Text().Bytes(), "Rc") {
		return nil
	}
	s := rcMutexSearch{}
	s.items(nf.Root, f.items.Items, 0)
	for b := range f.Bodies() {
		for _, scope := range b.body.Items {
			if m := b.result.Blocks[scope]; m != nil {
				s.items(m, scope.Items, b.base)
			}
		}
		for _, e := range b.body.Exprs {
			if block, ok := e.(*hir.Block); ok {
				s.lets(b, block)
			}
		}
	}
	sortBySpan(s.found, func(at source.Span) source.Span { return at })
	return s.found
}

type rcMutexSearch struct {
	found []source.Span
}

// items looks at the types that items spell; shift is where what their spans
// count from stands.
func (s *rcMutexSearch) items(m *names.Module, items []hir.Item, shift int) {
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Module:
			if sub := childModule(m, it); sub != nil {
				s.items(sub, it.Items, shift)
			}
		case *hir.Fn:
			for _, p := range it.Params() {
				s.types(m, p.Type, shift)
			}
			s.types(m, it.Ret(), shift)
		case *hir.Adt:
			for _, v := range it.Variants {
				for _, field := range v.Fields {
					s.types(m, field.Type, shift)
				}
			}
		case *hir.Impl:
			s.items(m, it.Members, shift)
		case *hir.Trait:
			s.items(m, it.Members, shift)
		case *hir.TypeAlias:
			s.types(m, it.Type, shift)
		case *hir.Const:
			s.types(m, it.Type, shift)
		}
	}
}

func (s *rcMutexSearch) lets(b *Body, block *hir.Block) {
	for let := range block.Lets() {
		s.types(b.fn.Module, let.Type, b.base)
	}
}

func (s *rcMutexSearch) types(m *names.Module, t hir.TypeRef, shift int) {
	if t == nil {
		return
	}
	for t := range hir.TypeRefs(t) {
		if inner := soleArg(m, t, "rc"); inner != nil && named(m, inner, "mutex") {
			s.found = append(s.found, t.TypeSpan().Shift(shift))
		}
	}
}

// soleArg is the argument of a written type with that lang name, nil when t is
// another.
func soleArg(m *names.Module, t hir.TypeRef, lang string) hir.TypeRef {
	p, ok := t.(*hir.PathType)
	if !ok || !named(m, t, lang) || p.Path.Last().Args == nil || len(p.Path.Last().Args.Types) != 1 {
		return nil
	}
	return p.Path.Last().Args.Types[0]
}

// named says that a written type is the one with that lang name.
func named(m *names.Module, t hir.TypeRef, lang string) bool {
	p, ok := t.(*hir.PathType)
	if !ok || p.Path.QSelf != nil {
		return false
	}
	def, n := m.ResolveType(p.Path)
	adt, ok := def.(*names.Adt)
	return ok && n == len(p.Path.Segments) && adt.Lang == lang
}
