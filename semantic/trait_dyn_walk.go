package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// items looks at the types in the signatures of items.
func (s *dynSearch) items(m *names.Module, items []hir.Item, shift int) {
	at := typePlace{module: m, shift: shift}
	for _, it := range items {
		if mod, ok := it.(*hir.Module); ok {
			if sub := childModule(m, mod); sub != nil {
				s.items(sub, mod.Items, shift)
			}
			continue
		}
		s.item(at, it)
	}
}

// childModule is the inline module that mod declares in m. Of two that share
// a name, by cfg, only one is known.
func childModule(m *names.Module, mod *hir.Module) *names.Module {
	if !mod.Inline {
		return nil
	}
	d, _ := m.ResolveType(hir.PathOf("self", mod.Name))
	sub, ok := d.(*names.Module)
	if !ok || sub.File != m.File || sub.Parent != m {
		return nil
	}
	return sub
}

func (s *dynSearch) item(at typePlace, it hir.Item) {
	if it.Head().Broken {
		return
	}
	switch it := it.(type) {
	case *hir.Fn:
		s.signature(at.in(it.Generics), it)
	case *hir.Adt:
		at = at.in(it.Generics)
		s.generics(at, it.Generics)
		for _, v := range it.Variants {
			for _, f := range v.Fields {
				s.types(at, f.Type)
			}
		}
	case *hir.Trait:
		at = at.in(it.Generics)
		s.generics(at, it.Generics)
		at.fixed = true
		s.bounds(at, it.Supers)
		s.members(at, it.Members)
	case *hir.Impl:
		at = at.in(it.Generics)
		s.generics(at, it.Generics)
		at.fixed = it.Trait != nil
		s.path(at, it.Trait)
		s.types(at, it.Self)
		s.members(at, it.Members)
	case *hir.TypeAlias:
		at = at.in(it.Generics)
		at.alias = true
		s.types(at, it.Type)
	case *hir.Const:
		s.types(at, it.Type)
	}
}

// members are those of a trait or impl; an associated type is no alias.
func (s *dynSearch) members(at typePlace, members []hir.Item) {
	for _, m := range members {
		if a, ok := m.(*hir.TypeAlias); ok {
			in := at.in(a.Generics)
			s.bounds(in, a.Bounds)
			s.types(in, a.Type)
			continue
		}
		s.item(at, m)
	}
}

func (s *dynSearch) signature(at typePlace, f *hir.Fn) {
	s.generics(at, f.Generics)
	s.types(at, f.SelfType())
	for _, p := range f.Params() {
		in := at
		if r, ok := p.Type.(*hir.RefType); ok && !at.fixed {
			in.param = r.Elem
		}
		s.types(in, p.Type)
	}
	s.types(at, f.Ret())
}

func (s *dynSearch) generics(at typePlace, g hir.Generics) {
	for _, p := range g.Params {
		s.bounds(at, p.Bounds)
		s.types(at, p.Default)
	}
	for _, w := range g.Where {
		s.types(at, w.Type)
		s.bounds(at, w.Bounds)
	}
}

// body looks at the types written in a fn's body, and at the items in it.
func (s *dynSearch) body(fn *names.Fn, h *hir.Fn) {
	if !h.Block.Valid() || !s.words.mentions(h.Block.Bytes()) {
		return
	}
	b := s.file.workspace.body(fn)
	if b == nil {
		return
	}
	at := typePlace{module: fn.Module, shift: b.base, params: []hir.Generics{h.Generics}}
	if fn.Impl != nil {
		at = at.in(fn.Impl.Hir.Generics)
	}
	if fn.Trait != nil {
		at = at.in(fn.Trait.Hir.Generics)
	}
	for _, scope := range b.body.Items {
		if m := b.result.Blocks[scope]; m != nil {
			s.items(m, scope.Items, b.base)
			at.module = m // the innermost declared last sees the others
		}
	}
	for _, e := range b.body.Exprs {
		s.expr(at, e)
	}
	for _, p := range b.body.Pats {
		s.pattern(at, p)
	}
	for _, n := range b.nested {
		if file, nh, _ := s.file.workspace.current(n); file == s.file {
			s.body(n, nh)
		}
	}
}

// expr looks at the types that e itself spells.
func (s *dynSearch) expr(at typePlace, e hir.Expr) {
	switch e := e.(type) {
	case *hir.Block:
		for _, st := range e.Stmts {
			if let, ok := st.(*hir.LetStmt); ok {
				s.types(at, let.Type)
			}
		}
	case *hir.Cast:
		s.types(at, e.Type)
	case *hir.Closure:
		for _, t := range e.Types {
			s.types(at, t)
		}
		s.types(at, e.Ret)
	case *hir.PathRef:
		s.path(at, e.Path)
	case *hir.StructLit:
		s.path(at, e.Path)
	case *hir.MethodCall:
		if e.Generics != nil {
			s.arguments(at, e.Generics)
		}
	}
}

func (s *dynSearch) pattern(at typePlace, p hir.Pat) {
	switch p := p.(type) {
	case *hir.PathPat:
		s.path(at, p.Path)
	case *hir.TupleStructPat:
		s.path(at, p.Path)
	case *hir.StructPat:
		s.path(at, p.Path)
	}
}
