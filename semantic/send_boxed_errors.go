package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// BoxedErrors are all `dyn Error` in boxes that the workspace writes, when one of
// them keeps n from being Send and all that becomes one could be Send and Sync.
func (n NotSend) BoxedErrors(w *Workspace) ([]Place, bool) {
	if t := n.Witness.Culprit(); t == nil || !isDynError(t) {
		return nil, false
	}
	r := &respeller{work: w, names: []string{"dyn"}, fits: boxesSendable}
	r.types = func(m *names.Module, t hir.TypeRef, shift int) {
		if d, ok := soleArg(m, t, "owned_box").(*hir.DynType); ok && len(d.Bounds) == 1 && d.Bounds[0].Path != nil {
			def, whole := resolvePlain(m, d.Bounds[0].Path)
			if tr, ok := def.(*names.Trait); ok && whole && tr.Lang == "error" {
				r.out.Names = append(r.out.Names, Place{r.file, d.Span.Shift(shift)})
			}
		}
	}
	ok := r.find(nil)
	return r.out.Names, ok && len(r.out.Names) > 0
}

// isDynError says that t is `dyn Error` and promises nothing else.
func isDynError(t *types.Type) bool {
	return t.Kind == types.KindDyn && len(t.Bounds()) == 1 && t.Bounds()[0].Trait != nil && t.Bounds()[0].Trait.Lang == "error"
}

// boxesSendable says that each error that `?` makes a `Box<dyn Error>` of in the
// body is Send and Sync, or is one already that a fn of the workspace gives.
func boxesSendable(b *Body) bool {
	p := b.parents()
	for _, e := range b.body.Exprs {
		try, ok := e.(*hir.Try)
		if !ok {
			continue
		}
		into, from := errorIn(p.output(try)), errorIn(b.result.Expr(try.X))
		switch {
		case !boxesError(into):
		case boxesError(from):
			callee := b.result.Fn(awaitee(try.X))
			if callee == nil || callee.Module.Crate.Library() {
				return false
			}
		case !from.Known() || !b.holdsAll(from):
			return false
		}
	}
	return true
}

// errorIn is the error of a Result, unknown for any other type.
func errorIn(t *types.Type) *types.Type {
	if t.IsLang("result") && len(t.Args) == 2 {
		return t.Args[1]
	}
	return types.UnknownType
}

func boxesError(t *types.Type) bool { return t.IsLang("owned_box") && isDynError(t.Args[0]) }

// awaitee is what an await waits for, and any other expression itself.
func awaitee(e hir.Expr) hir.Expr {
	if a, ok := e.(*hir.Await); ok {
		return a.X
	}
	return e
}
