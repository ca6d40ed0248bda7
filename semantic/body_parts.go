package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// parts says what a closure or future is made of, for Send and its like. The
// types are in terms of the place that asks.
func (w *Workspace) parts(t *types.Type) ([]types.Part, bool) {
	switch t.Kind {
	case types.KindAsyncFn:
		return w.fnParts(t)
	case types.KindClosure, types.KindAsyncBlock:
		if b, u := w.unitOf(t); b != nil {
			return substParts(b.unitParts(u, t.Kind == types.KindAsyncBlock), t.Code().Outer), true
		}
	}
	return nil, false
}

// fnParts are the arguments and stored values of an async fn's future. Of a
// library's fn only the arguments are known; a stub has no others.
func (w *Workspace) fnParts(t *types.Type) ([]types.Part, bool) {
	env := w.world.env
	g := env.GenericsOf(t.Fn)
	s := types.NewSubst(g.All(), t.Args)
	var out []types.Part
	b := w.body(t.Fn)
	if b == nil {
		kind := t.Fn.Module.Crate.Kind
		if kind == names.Written {
			return nil, false
		}
		for _, p := range env.SigOf(t.Fn).Params {
			out = append(out, types.Part{Type: p})
		}
		if kind == names.Fetched {
			out = append(out, types.Part{Type: types.UnknownType}) // what its body holds
		}
		return substParts(out, s), true
	}
	for i, p := range env.SigOf(t.Fn).Params {
		if env.Boxes(t.Fn) && i < len(b.body.Params) && !binds(b.body.Params[i]) {
			continue // the macro's async block takes named arguments only
		}
		part := types.Part{Type: p, What: types.Captured}
		if i < len(b.body.Params) {
			part.Span = b.at(b.body.Params[i].Span())
			part.Name = b.patName(b.body.Params[i])
		}
		part.File = b.file.path
		out = append(out, part)
	}
	out = append(out, b.unitParts(b.units[0], true)...)
	return substParts(out, s), true
}

func binds(p hir.Pat) bool {
	_, ok := p.(*hir.Bind)
	return ok
}

// unitParts are a unit's captures and, for a future, what it stores at its
// suspension points.
func (b *Body) unitParts(u *flow.Unit, future bool) []types.Part {
	var out []types.Part
	for _, c := range u.Captures {
		out = append(out, types.Part{
			Type: captureType(c), What: types.Captured, Name: b.localName(c.Local),
			Span: b.at(b.localSpan(c.Local)), Use: b.at(c.Use), File: b.file.path,
		})
	}
	if !future {
		return out
	}
	for _, s := range u.Awaits {
		if !s.Reachable {
			continue
		}
		_, join := s.Expr.(*hir.Join)
		for i := range s.Stored {
			part := b.storedPart(&s, &s.Stored[i])
			out = append(out, part)
			if v := &s.Stored[i]; join && v.Awaitee { // its output, until the others are ready
				part.Type, part.What = b.env().Awaited(v.Type, b.result.Env), types.Stored
				out = append(out, part)
			}
		}
	}
	if b.hidesAwait(u) {
		out = append(out, types.Part{Type: types.UnknownType, What: types.Stored})
	}
	return out
}

// hidesAwait says that a unit waits in a macro that is not read, where it may
// keep anything.
func (b *Body) hidesAwait(u *flow.Unit) bool {
	root := u.Root
	if root == nil {
		root = b.body.Root
	}
	hides := false
	hir.Walk(root, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.OpaqueMacro:
			hides = hides || e.HasAwait
		case *hir.Closure, *hir.Async:
			return e == root
		}
		return !hides
	})
	return hides
}

func (b *Body) storedPart(s *flow.Suspend, v *flow.Value) types.Part {
	t := v.Type
	if v.Hidden == flow.LoopIterator && t.Kind == types.KindParam {
		t = b.typeOf(v) // what a type parameter is made into may be anything
	}
	p := types.Part{Type: t, What: types.Stored, Name: b.valueName(v), Span: b.at(v.Span), Use: b.at(awaitSpan(s)), File: b.file.path}
	switch v.Ref {
	case types.SharedRef:
		p.Type = &types.Type{Kind: types.KindRef, Args: []*types.Type{v.Type}}
	case types.MutRef:
		p.Type = &types.Type{Kind: types.KindRef, Mut: true, Args: []*types.Type{v.Type}}
	}
	if v.Awaitee {
		p.What, p.Type = types.Awaited, b.env().Polled(v.Type, b.result.Env)
	}
	return p
}

func substParts(parts []types.Part, s types.Subst) []types.Part {
	if s.Empty() {
		return parts
	}
	for i := range parts {
		parts[i].Type = s.Apply(parts[i].Type)
	}
	return parts
}

func (b *Body) localName(l hir.LocalID) string {
	if l < 0 || int(l) >= len(b.body.Locals) {
		return ""
	}
	return b.body.Locals[l].Name
}

func (b *Body) localSpan(l hir.LocalID) source.Span {
	if l < 0 || int(l) >= len(b.body.Locals) {
		return source.Span{}
	}
	return b.body.Locals[l].Span
}

// patName is the name a plain pattern binds, "" for others.
func (b *Body) patName(p hir.Pat) string {
	if bind, ok := p.(*hir.Bind); ok {
		return b.localName(bind.Local)
	}
	return ""
}

func (b *Body) valueName(v *flow.Value) string {
	if v.Local >= 0 {
		return b.localName(v.Local)
	}
	return ""
}

// awaitSpan is the keyword of an await, or the whole macro that suspends.
func awaitSpan(s *flow.Suspend) source.Span {
	if a, ok := s.Expr.(*hir.Await); ok {
		return a.AwaitSpan
	}
	return s.Span
}
