package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// spares says that a method which takes an element out of a vec leaves others:
// it was made of more, by vec![a, b], than the body ever takes.
func (b *builder) spares(e *hir.MethodCall) bool {
	if !b.takesOne(e) {
		return false
	}
	if array, ok := e.Recv.(*hir.Array); ok {
		return len(array.Elems) > 1
	}
	ref, ok := e.Recv.(*hir.LocalRef)
	if !ok {
		return false
	}
	let, made := b.writtenOut(ref.Local)
	taken := 0
	for _, x := range b.body.Exprs {
		switch x := x.(type) {
		case *hir.MethodCall:
			if !hir.IsLocal(x.Recv, ref.Local) || b.types.Adjust(x.Recv).AutoRef != types.MutRef {
				continue
			}
			if taken++; !b.takesOne(x) {
				return false
			}
		case *hir.Assign:
			if hir.IsLocal(x.L, ref.Local) {
				return false
			}
		case *hir.For, *hir.While, *hir.Loop, *hir.Closure, *hir.Async:
			if x.Span().Contains(e.Span().Start) && (!x.Span().Contains(let) || x.Span().Start == let) {
				return false // it may take more than once; where both start, the code is a macro's
			}
		}
	}
	return taken < made
}

// writtenOut is where a local is bound to a vec! of so many elements, each of
// which is written.
func (b *builder) writtenOut(l hir.LocalID) (at, elements int) {
	for let := range b.body.Lets() {
		bind, named := let.Pat.(*hir.Bind)
		array, ok := let.Init.(*hir.Array)
		if named && ok && array.Vec && bind.Local == l {
			return let.StmtSpan().Start, len(array.Elems)
		}
	}
	return 0, 0
}

// takesOne says that a method of a Vec answers with one of its elements.
func (b *builder) takesOne(e *hir.MethodCall) bool {
	self, t := b.types.Expr(e.Recv), b.types.Expr(e)
	if t.IsLang("option") {
		t = t.Args[0]
	}
	return self.IsLang("vec") && t.Kind == types.KindAdt && self.Args[0].Kind == types.KindAdt && t.Adt == self.Args[0].Adt
}
