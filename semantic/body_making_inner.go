package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// bodyMakes says that a fn of the workspace gives an Option or a Result of a future which it
// makes itself, as its body shows, and does nothing else of note. The signature does not tell:
// what is in a `Result<BoxFuture<T>, E>` may have been polled before.
func (f *forgetting) bodyMakes(fn *names.Fn) bool {
	if fn == nil || fn.Hir.Async || fn.Module.Crate.Library() || f.depth >= maxHandedOn || !f.keepsLazy(fn) {
		return false
	}
	b := f.file.workspace.body(fn)
	if b == nil || len(b.body.Errors) > 0 || b.acts(0) {
		return false
	}
	in := forgetting{Body: b, depth: f.depth + 1}
	made := false
	for _, end := range b.endsOfGiver(nil, b.body.Root) {
		switch {
		case in.makes(end, 0):
			made = true
		case !b.isEmptyVariant(end) && !b.result.Diverges(end):
			return false
		}
	}
	return made
}

// keepsLazy says that fn gives an Option or a Result of a future.
func (f *forgetting) keepsLazy(fn *names.Fn) bool {
	sig := f.env().SigOf(fn)
	future, in := f.env().LazyPart(sig.Ret, f.env().Predicates(sig.Generics))
	return future != nil && in != nil && (in.IsLang("option") || in.IsLang("result"))
}

// isEmptyVariant says that e is `None` or `Err(…)`.
func (b *Body) isEmptyVariant(e hir.Expr) bool {
	t := b.result.Expr(e)
	if call, ok := e.(*hir.Call); ok && t.IsLang("result") {
		return isPathTo(call.Fn, "Err")
	}
	return t.Kind == types.KindAdt && t.IsLang("option") && isPathTo(e, "None")
}

func isPathTo(e hir.Expr, name string) bool {
	path, ok := e.(*hir.PathRef)
	return ok && path.Path.Last().Name == name
}
