package semantic

import (
	"iter"

	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Computations are the calls of the body's task that keep its thread busy.
func (b *Body) Computations() iter.Seq[Call] {
	return b.callsWhere(computations, func(c Call) bool {
		_, ok := c.Computes()
		return ok && c.Where == InTask
	})
}

// Computes says that the call keeps its thread busy for long, and with what.
func (c Call) Computes() (what string, ok bool) {
	if c.fn == nil || c.fn.Hir.Async || c.fn.Trait != nil && !c.implemented() {
		return "", false
	}
	what = names.AttrValue(c.fn.Hir.Attrs, "wakeful::cpu_bound")
	return what, what != ""
}
