package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What closures answer that are called on the spot: those of filter and retain.

// answersOf is what it says that closure x, which is called here, answers true, and that it
// doesn't: a condition that does not depend on what the closure is given. answer is
// "true" or "false" where it always is.
func (b *builder) answersOf(x hir.Expr) (yes, no outcome, answer string) {
	yes, no = unknown, unknown
	f, ok := x.(*hir.Closure)
	if !ok || f.Async {
		return yes, no, ""
	}
	if lit, ok := f.Body.(*hir.Literal); ok {
		return yes, no, lit.Text
	}
	if b.asksOfOthers(f) {
		yes, no = b.wholeCondition(f.Body)
	}
	return yes, no, ""
}

// asksOfOthers says that a closure names nothing that it is given, or makes.
func (b *builder) asksOfOthers(f *hir.Closure) bool {
	own := false
	hir.Walk(f.Body, func(e hir.Expr) bool {
		ref, ok := e.(*hir.LocalRef)
		own = own || ok && !b.knows(ref.Local)
		return !own
	})
	return !own
}

// retained notes what a method such as Vec::retain leaves in its receiver, where its
// closure answers the same for all of it: everything, or nothing.
func (b *builder) retained(e *hir.MethodCall) {
	if len(e.Args) != 1 || !retaining[e.Name] {
		return
	}
	t, p := behindRefs(b.types.Expr(e.Recv)), b.spot(e.Recv)
	if p.slot < 0 || t.Kind != types.KindAdt || !t.Adt.Module.Crate.Library() {
		return
	}
	yes, no, answer := b.answersOf(e.Args[0])
	switch {
	case answer == "false":
		b.change(p)
	case yes.tells() && no.tells():
		b.oneOf(2, func(i int) {
			b.heed([]outcome{yes, no}[i])
			if i == 1 {
				b.change(p)
			}
		})
	}
}

var retaining = map[string]bool{"retain": true, "retain_mut": true}
