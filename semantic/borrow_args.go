package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// borrowOfFuture is the first of the arguments that the future of a call keeps, and that
// are borrowed.
func (b *Body) borrowOfFuture(e hir.Expr) (Borrow, bool) {
	all := b.borrowsOfFuture(e)
	if len(all) == 0 {
		return Borrow{}, false
	}
	return all[0], true
}

// borrowsOfFuture looks at the arguments that the future of a call keeps, receiver first.
func (b *Body) borrowsOfFuture(e hir.Expr) []Borrow {
	t := b.result.Expr(e)
	if t.Fn == nil || b.env().Boxes(t.Fn) || names.Twin(t.Fn) {
		return nil
	}
	var out []Borrow
	keeps, first := futureKeeps(t), 0
	if m, ok := e.(*hir.MethodCall); ok {
		first = 1
		if l, ok := b.borrowOfReceiver(m, t.Fn); ok && keeps(0) {
			out = append(out, l)
		} else if temp := b.lentReceiver(m); temp != nil {
			out = append(out, b.ofTemporary(temp))
		}
	}
	for i, a := range argsOf(e) {
		if !keeps(i + first) {
			continue
		}
		if l, ok := b.borrowOfArgument(a); ok {
			out = append(out, l)
		}
	}
	return out
}

func (b *Body) borrowOfArgument(a hir.Expr) (Borrow, bool) {
	if ref, ok := a.(*hir.LocalRef); ok {
		if l, ok := b.givenLocal(ref); ok {
			return l, true
		}
	}
	if temp := b.lentTemporary(a); temp != nil {
		return b.ofTemporary(temp), true
	}
	return b.lentIn(a)
}

func (b *Body) ofTemporary(temp hir.Expr) Borrow {
	at := b.at(temp.Span())
	return Borrow{body: b, of: noLocal, Loan: OfTemporary, Span: at, Use: at, Decl: at}
}

// lentTemporary is x in `&x` or `x.as_str()` where a call or a macro makes x, and which
// lives to the end of the statement; nil for all else. What a constructor makes may be
// a constant.
func (b *Body) lentTemporary(arg hir.Expr) hir.Expr {
	lent, ok := arg.(*hir.Borrow)
	switch {
	case b.derefsReference(arg, 1):
		return nil
	case !ok:
		return b.temporaryBehind(arg)
	case lent.Raw || !noReference(b.result.Expr(lent.X)):
		return nil
	}
	return b.madeValue(lent.X)
}

// madeValue is e where a call or a macro makes it, and nil otherwise.
func (b *Body) madeValue(e hir.Expr) hir.Expr {
	switch x := e.(type) {
	case *hir.MethodCall:
		return x
	case *hir.Call:
		if b.result.Fn(x) != nil {
			return x
		}
	case *hir.Array:
		if x.Vec && len(x.Elems) > 0 {
			return x
		}
	case *hir.Format:
		if x.Macro.Last().Name == "format" {
			return x
		}
	}
	return nil
}

// givenLocal looks at a local that is an argument.
func (b *Body) givenLocal(ref *hir.LocalRef) (Borrow, bool) {
	switch {
	case b.derefsReference(ref, 1):
		return Borrow{}, false
	case b.callersRef(ref.Local):
		return b.given(OfCaller, ref, source.Span{}), true
	case b.holdsCallers(ref.Local):
		return b.given(InParam, ref, source.Span{}), true
	case b.result.Local(ref.Local).Kind != types.KindRef:
		at, ok := b.madeFrom(ref.Local)
		return b.givenLent(Lent, ref, at), ok
	}
	loan, at, ok := b.loanOf(ref.Local)
	return b.givenLent(loan, ref, at), ok
}

// givenLent is given of a local that holds a reference which a let made, where it can be told
// into what.
func (b *Body) givenLent(loan Loan, ref *hir.LocalRef, at source.Span) Borrow {
	l := b.given(loan, ref, at)
	l.of = noLocal
	if lent, ok := b.lentIn(b.boundTo(ref.Local)); ok && lent.Loan == Lent {
		l.of = lent.of
	}
	return l
}

func (b *Body) borrowOfReceiver(m *hir.MethodCall, fn *names.Fn) (Borrow, bool) {
	root, ok := b.rootOfPlace(m.Recv)
	if self, ok := m.Recv.(*hir.LocalRef); ok && fn.Hir.SelfKind == hir.SelfValue && b.holdsCallers(self.Local) {
		return b.given(InParam, self, source.Span{}), b.result.Adjust(self).AutoRef == types.NoRef && !b.derefsReference(self, 0)
	}
	if !ok || fn.Hir.SelfKind != hir.SelfRef && fn.Hir.SelfKind != hir.SelfRefMut {
		return Borrow{}, false
	}
	adjust := b.result.Adjust(m.Recv)
	lent := adjust.AutoRef != types.NoRef && !b.derefsReference(m.Recv, 0)
	whole := hir.Expr(root) == m.Recv
	switch {
	case b.callersRef(root.Local) && (lent || whole && len(adjust.Derefs) <= 1):
		return b.given(OfCaller, root, source.Span{}), true
	case lent && noReference(b.result.Local(root.Local)):
		return b.given(Lent, root, b.at(m.Recv.Span())), true
	}
	return Borrow{}, false
}

func (b *Body) given(loan Loan, ref *hir.LocalRef, at source.Span) Borrow {
	return Borrow{
		body: b, of: ref.Local, Loan: loan, Span: at, Local: b.localName(ref.Local),
		Use: b.at(ref.Span()), Decl: b.at(b.localSpan(ref.Local)),
	}
}
