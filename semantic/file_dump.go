package semantic

import (
	"fmt"
	"io"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Dump writes what inference found in the file's bodies, for goldens and for
// finding the layer at fault: every local with its type, every call with what
// it runs.
func (f *File) Dump(w io.Writer) {
	for b := range f.bodies(func(*names.Fn, *hir.Fn) bool { return true }) {
		fmt.Fprintf(w, "fn %s\n", b.Name())
		for _, l := range b.body.Locals {
			fmt.Fprintf(w, "  let %s: %s\n", l.Name, b.result.Local(l.ID))
		}
		for _, e := range b.body.Exprs {
			b.dumpExpr(w, e)
		}
	}
}

func (b *Body) dumpExpr(w io.Writer, e hir.Expr) {
	line := b.file.Text().OffsetPosition(b.base+e.Span().Start, 0).Line + 1
	switch e.(type) {
	case *hir.Call, *hir.MethodCall:
	case *hir.Await, *hir.Try, *hir.Async, *hir.Closure:
		fmt.Fprintf(w, "  %d: %T: %s\n", line, e, b.result.Expr(e))
		return
	default:
		return
	}
	callee := "?"
	if c := b.result.Callee(e); c != nil && c.Fn != nil {
		callee = names.Path(c.Fn)
	} else if c != nil {
		callee = "constructor"
	}
	fmt.Fprintf(w, "  %d: %s: %s\n", line, callee, b.result.Expr(e))
}
