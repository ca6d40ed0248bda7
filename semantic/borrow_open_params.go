package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// openIn looks for a type parameter of the fn in what arg, which must own
// everything, keeps: one that nothing says to be 'static may hold references.
func (b *Body) openIn(arg hir.Expr) (Borrow, bool) {
	switch arg := arg.(type) {
	case *hir.LocalRef:
		return b.openLocal(arg)
	case *hir.Async, *hir.Closure:
		return b.openCapture(arg)
	case *hir.Call, *hir.MethodCall:
		if t := b.result.Expr(arg); t.Kind != types.KindAsyncFn || b.env().Boxes(t.Fn) || names.Twin(t.Fn) {
			break
		}
		for _, a := range recvAndArgs(arg) {
			if l, ok := b.openArgument(a, 0); ok {
				return l, true
			}
		}
	}
	return Borrow{}, false
}

// openArgument looks at what a fn is given: a local, or an Option, a tuple and such that is
// made of one.
func (b *Body) openArgument(arg hir.Expr, depth int) (Borrow, bool) {
	if b.result.Adjust(arg).AutoRef != types.NoRef || depth > maxInlineDepth {
		return Borrow{}, false
	}
	var parts []hir.Expr
	switch arg := arg.(type) {
	case *hir.LocalRef:
		return b.openLocal(arg)
	case *hir.Tuple:
		parts = arg.Elems
	case *hir.Call:
		if callee := b.result.Callee(arg); callee != nil && callee.Adt != nil {
			parts = arg.Args
		}
	}
	for _, part := range parts {
		if l, ok := b.openArgument(part, depth+1); ok {
			return l, true
		}
	}
	return Borrow{}, false
}

func (b *Body) openLocal(ref *hir.LocalRef) (Borrow, bool) {
	t := b.openType(b.result.Local(ref.Local), 0)
	if t == nil {
		return Borrow{}, false
	}
	at := b.at(b.localSpan(ref.Local))
	return Borrow{body: b, Loan: OfType, Local: b.localName(ref.Local), Type: t, Use: b.at(ref.Span()), Decl: at}, true
}

func (b *Body) openCapture(unit hir.Expr) (Borrow, bool) {
	u := b.unitOf(unit)
	if u == nil {
		return Borrow{}, false
	}
	for _, c := range u.Captures {
		if c.Mode == types.BindRef || c.Mode == types.BindRefMut {
			continue
		}
		if t := b.openType(c.Type, 0); t != nil {
			return Borrow{
				body: b, Loan: OfType, Local: b.localName(c.Local), Type: t, Use: b.at(c.Use), Decl: b.at(b.localSpan(c.Local)),
			}, true
		}
	}
	return Borrow{}, false
}

// openType is the type parameter in t that may hold references, or what a trait
// says of one, nil if none is known to.
func (b *Body) openType(t *types.Type, depth int) *types.Type {
	switch t.Kind {
	case types.KindParam:
		if b.open(t.Param()) {
			return t
		}
		return nil
	case types.KindAssoc:
		if b.openProjection(t) {
			return t
		}
		return nil
	case types.KindTuple, types.KindArray, types.KindAdt:
	case types.KindFnPtr, types.KindDyn:
		return b.openCallee(t, depth)
	default:
		return nil
	}
	for _, a := range t.Args {
		if depth < maxInlineDepth {
			if p := b.openType(a, depth+1); p != nil {
				return p
			}
		}
	}
	return nil
}

// openCallee is openType of what a fn pointer takes and gives, and of what the traits of a
// trait object are given: who calls a dyn Fn(T) may give it what is lent.
func (b *Body) openCallee(t *types.Type, depth int) *types.Type {
	named := slices.Clone(t.Args)
	for _, bound := range t.Bounds() {
		for _, a := range bound.Args {
			named = append(named, a)
			if a.Kind == types.KindTuple { // what a Fn is called with
				named = append(named, a.Args...)
			}
		}
		for _, a := range bound.Assoc {
			named = append(named, a.Type)
		}
	}
	for _, a := range named {
		if p := b.openType(behindRefs(a), depth+1); p != nil && depth < maxInlineDepth {
			return p
		}
	}
	return nil
}
