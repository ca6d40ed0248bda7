package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// heaped reports a collection into which futures are put and that is never
// used for anything else: `all.push(work(1));`, and nobody joins them.
func (f *forgetting) heaped(s *hir.LetStmt) {
	bind, ok := s.Pat.(*hir.Bind)
	if !ok || bind.Sub != nil || len(f.body.Errors) > 0 {
		return
	}
	t, name := f.result.Local(bind.Local), f.localName(bind.Local)
	if t.Kind != types.KindAdt || !t.Adt.Module.Crate.Library() || f.mentioned[bind.Local] || f.fields[name] {
		return
	}
	var future *types.Type
	for _, use := range f.uses[bind.Local] {
		if future = f.pushed(use); future == nil {
			return
		}
	}
	if future != nil && !f.inCfg(s.Init) {
		f.add(Forgotten{Span: f.at(s.Init.Span()), Way: Bound, Name: name, Type: future, Keeper: t, Heaped: true, Leaves: []Leaf{}}, s.Init)
	}
}

// pushed is the future that a use of a collection makes and puts into it; nil
// for any other use.
func (f *forgetting) pushed(use *hir.LocalRef) *types.Type {
	call, ok := f.parents().of(use).(*hir.MethodCall)
	if !ok || call.Recv != hir.Expr(use) || len(call.Args) != 1 {
		return nil
	}
	switch call.Name {
	case "push", "push_back", "push_front":
		if future, keeper := f.lazyPart(f.result.Expr(call.Args[0])); keeper == nil && f.makes(call.Args[0], 0) {
			return future
		}
	}
	return nil
}
