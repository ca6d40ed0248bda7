package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// anyExpr says that `is` holds for e or for an expression inside of it.
func anyExpr(e hir.Expr, is func(hir.Expr) bool) bool {
	found := false
	hir.Walk(e, func(e hir.Expr) bool {
		found = found || is(e)
		return !found
	})
	return found
}

// exprsWhere are the expressions of the body for which `is` holds.
func (b *Body) exprsWhere(is func(hir.Expr) bool) []hir.Expr {
	var out []hir.Expr
	for _, e := range b.body.Exprs {
		if is(e) {
			out = append(out, e)
		}
	}
	return out
}

// localsNamed are the locals that e itself names, or may name: those of a macro that is
// not read, or of code that does not parse.
func localsNamed(e hir.Expr) []hir.LocalID {
	switch e := e.(type) {
	case *hir.LocalRef:
		return []hir.LocalID{e.Local}
	case *hir.OpaqueMacro:
		return e.Mentions
	case *hir.Missing:
		return e.Mentions
	}
	return nil
}

// isEmptyTuple says that t is `()`, whose value nobody needs.
func isEmptyTuple(t *types.Type) bool { return t.Kind == types.KindTuple && len(t.Args) == 0 }
