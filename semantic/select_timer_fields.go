package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// leavesAlone says of an expression that it only lends a value to a method of the program
// that does not touch the field of it which x is.
func (b *Body) leavesAlone(x hir.Expr) func(hir.Expr) bool {
	field, ok := x.(*hir.Field)
	if !ok {
		return func(hir.Expr) bool { return false }
	}
	of, ok := field.X.(*hir.LocalRef)
	if !ok {
		return func(hir.Expr) bool { return false }
	}
	return func(e hir.Expr) bool {
		call, ok := b.parents().of(e).(*hir.MethodCall)
		return ok && call.Recv == e && hir.IsLocal(e, of.Local) && b.file.workspace.leavesField(b.result.Callee(call), field.Name, nil)
	}
}

// maxFieldCalls bounds how many methods that call each other are looked into.
const maxFieldCalls = 4

// leavesField says that the method certainly gives that field of its receiver no other
// value: it does not name the field, and uses the receiver for nothing but other fields
// and methods that leave it, too.
func (w *Workspace) leavesField(callee *types.Callee, field string, seen []*names.Fn) bool {
	if callee == nil || callee.Fn == nil || callee.Fn.Trait != nil || callee.Fn.Module.Crate.Library() || len(seen) > maxFieldCalls {
		return false
	}
	if slices.Contains(seen, callee.Fn) {
		return true // as far as the rest of it does
	}
	b := w.body(callee.Fn)
	if b == nil || len(b.body.Errors) > 0 || len(b.body.Params) == 0 {
		return false
	}
	self, ok := b.body.Params[0].(*hir.Bind)
	if !ok {
		return false
	}
	seen = append(slices.Clone(seen), callee.Fn)
	return !slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		if !slices.Contains(localsNamed(e), self.Local) {
			return false
		}
		switch up := b.parents().of(e).(type) {
		case *hir.Field:
			return up.Name == field
		case *hir.MethodCall:
			return up.Recv != e || !w.leavesField(b.result.Callee(up), field, seen)
		}
		return true
	})
}
