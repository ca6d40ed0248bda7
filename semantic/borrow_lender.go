package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// lender is whom a reference is borrowed from.
type lender struct {
	loan Loan        // OfCaller, or Lent by a local of the fn
	at   source.Span // that local
	// refs is how many references may lie in one another in what is lent: one
	// that was taken out of it by value may live longer than the loan.
	refs int
}

// lentTo says whom the reference in a local was borrowed from that a pattern
// took out of something: an element of a collection, what an Option holds.
func (b *Body) lentTo(l hir.LocalID) (lender, bool) {
	if b.body.Locals[l].Mut {
		return lender{}, false
	}
	found, ok := b.lenderOfBinding(l)
	return found, ok && refsOf(b.result.Local(l)) > found.refs
}

func (b *Body) lenderOfBinding(l hir.LocalID) (lender, bool) {
	for let := range b.body.Lets() {
		if let.Init != nil && let.Type == nil && takes(let.Pat, l) {
			return b.lenderOfPattern(let.Pat, let.Init, l)
		}
	}
	for _, e := range b.body.Exprs {
		switch e := e.(type) {
		case *hir.For:
			if takes(e.Pat, l) {
				return b.lender(e.Iter)
			}
		case *hir.Let:
			if takes(e.Pat, l) {
				return b.lenderOfPattern(e.Pat, e.X, l)
			}
		case *hir.Match:
			if i := slices.IndexFunc(e.Arms, func(a hir.Arm) bool { return takes(a.Pat, l) }); i >= 0 {
				return b.lenderOfPattern(e.Arms[i].Pat, e.X, l)
			}
		case *hir.MethodCall:
			if len(e.Args) != 1 {
				continue
			}
			if c, ok := e.Args[0].(*hir.Closure); ok && slices.ContainsFunc(c.Params, func(p hir.Pat) bool { return takes(p, l) }) {
				return b.lenderOfMethod(e)
			}
		}
	}
	return lender{}, false
}

// lenderOfPattern says whom the reference is borrowed from that a pattern binds l to.
func (b *Body) lenderOfPattern(pat hir.Pat, x hir.Expr, l hir.LocalID) (lender, bool) {
	if bindsField(pat, l) {
		if found, ok := b.lenderOfFields(x, l); ok {
			return found, true
		}
	}
	return b.lender(x)
}

// lenderOfFields looks at a pattern that takes apart what the reference x leads to, and
// binds l to a reference to one of the fields.
func (b *Body) lenderOfFields(x hir.Expr, l hir.LocalID) (lender, bool) {
	t, field := b.result.Expr(x), b.result.Local(l)
	if t.Kind != types.KindRef || t.Args[0].Kind != types.KindAdt || field.Kind != types.KindRef || !noReference(field.Args[0]) {
		return lender{}, false
	}
	if ref, ok := x.(*hir.LocalRef); ok {
		return lender{loan: OfCaller}, b.callersRef(ref.Local)
	}
	lent, ok := b.lentIn(x)
	return lender{loan: lent.Loan, at: lent.Span}, ok
}

// bindsField says that a pattern of a struct or a variant gives l one of its fields.
func bindsField(p hir.Pat, l hir.LocalID) bool {
	isField := func(p hir.Pat) bool {
		bind, ok := p.(*hir.Bind)
		return ok && bind.Local == l && bind.Sub == nil
	}
	switch p := p.(type) {
	case *hir.TupleStructPat:
		return slices.ContainsFunc(p.Elems, isField)
	case *hir.StructPat:
		return slices.ContainsFunc(p.Fields, func(f hir.FieldPat) bool { return isField(f.Pat) })
	}
	return false
}

// takes says that a pattern binds l, and takes no reference apart by `&`.
func takes(p hir.Pat, l hir.LocalID) bool {
	binds, plain := false, true
	hir.WalkPat(p, func(p hir.Pat) bool {
		switch p := p.(type) {
		case *hir.Bind:
			binds = binds || p.Local == l
		case *hir.RefPat:
			plain = false
		}
		return plain
	})
	return binds && plain
}

// lender says whom the references in the value of e are borrowed from.
func (b *Body) lender(e hir.Expr) (lender, bool) {
	switch e := e.(type) {
	case *hir.LocalRef:
		return b.lenderInLocal(e)
	case *hir.Borrow:
		if !e.Raw {
			return b.lenderOfPlace(e.X)
		}
	case *hir.Try:
		return b.lender(e.X)
	case *hir.MethodCall:
		if b.handsOn(e) {
			return b.lenderOfMethod(e)
		}
	}
	return lender{}, false
}

func (b *Body) lenderInLocal(e *hir.LocalRef) (lender, bool) {
	t := b.result.Local(e.Local)
	switch {
	case b.callersRef(e.Local):
		return owner(lender{loan: OfCaller}, t.Args[0])
	case b.holdsCallers(e.Local):
		return b.lenderInParam(e.Local, t)
	case t.Kind == types.KindRef:
		if found, ok := b.lentTo(e.Local); ok {
			return owner(found, t.Args[0])
		}
	}
	return lender{}, false
}

// lenderInParam looks at a parameter such as `Option<&str>`, all references in
// which are the caller's.
func (b *Body) lenderInParam(l hir.LocalID, t *types.Type) (lender, bool) {
	written, _ := b.paramType(l)
	path, ok := written.(*hir.PathType)
	if !ok || t.Kind != types.KindAdt || len(t.Args) != 1 || !standard(t.Adt.Module) {
		return lender{}, false
	}
	args := path.Path.Last().Args
	if args == nil || len(args.Types) != 1 || !b.lendsType(args.Types[0]) {
		return lender{}, false
	}
	if _, ref := args.Types[0].(*hir.RefType); !ref {
		return lender{}, false
	}
	found, ok := owner(lender{loan: OfCaller}, t)
	found.refs-- // the outermost is the caller's
	return found, ok
}

// lenderOfPlace says who lends when a place is borrowed.
func (b *Body) lenderOfPlace(e hir.Expr) (lender, bool) {
	t := b.result.Expr(e)
	switch e := e.(type) {
	case *hir.LocalRef:
		if t.Kind == types.KindRef {
			return b.lenderInLocal(e)
		}
		if !noReference(t) || b.holdsCallers(e.Local) {
			return lender{}, false
		}
		return owner(lender{loan: Lent, at: b.at(e.Span())}, t)
	case *hir.Field:
		if found, ok := b.lenderOfField(e); ok {
			return owner(found, t)
		}
	}
	return lender{}, false
}

// lenderOfField follows fields, with no reference among them nor behind a smart pointer
// on the way, to a local.
func (b *Body) lenderOfField(e *hir.Field) (lender, bool) {
	if !noReference(b.result.Expr(e)) {
		return lender{}, false
	}
	switch x := e.X.(type) {
	case *hir.Field:
		if b.derefsReference(x, 0) {
			return lender{}, false
		}
		return b.lenderOfField(x)
	case *hir.LocalRef:
		t := b.result.Local(x.Local)
		own := 0 // the local's own reference is the loan
		if t.Kind == types.KindRef {
			own = 1
		}
		switch {
		case b.derefsReference(x, own):
			return lender{}, false
		case b.callersRef(x.Local):
			return lender{loan: OfCaller}, noReference(t.Args[0])
		case t.Kind == types.KindRef:
			found, ok := b.lentTo(x.Local)
			return found, ok && noReference(t.Args[0])
		}
		return lender{loan: Lent, at: b.at(x.Span())}, noReference(t) && !b.holdsCallers(x.Local)
	}
	return lender{}, false
}

// lenderOfMethod says who lends what a method of the standard library gives
// back, or gives to its closure: whom its receiver is borrowed from.
func (b *Body) lenderOfMethod(m *hir.MethodCall) (lender, bool) {
	fn := b.result.Fn(m)
	if fn == nil || !standard(fn.Module) {
		return lender{}, false
	}
	adjust := b.result.Adjust(m.Recv)
	through := slices.ContainsFunc(adjust.Derefs, func(d types.DerefStep) bool { return d.From.Kind == types.KindRef })
	if adjust.AutoRef == types.NoRef || through {
		return b.lender(m.Recv)
	}
	return b.lenderOfPlace(m.Recv)
}

// handsOn says that what a method gives back has no references but those of its
// receiver.
func (b *Body) handsOn(m *hir.MethodCall) bool {
	fn := b.result.Fn(m)
	if fn == nil || namesLifetime(fn.Hir.Ret()) {
		return false
	}
	if fn.Hir.SelfKind == hir.SelfRef || fn.Hir.SelfKind == hir.SelfRefMut {
		return true
	}
	return !slices.ContainsFunc(m.Args, func(arg hir.Expr) bool {
		if _, ok := arg.(*hir.Literal); ok {
			return false
		}
		t := b.result.Expr(arg)
		if t.Kind == types.KindClosure {
			t = t.Args[len(t.Args)-1]
		}
		return t.Kind != types.KindPrim && !(t.Kind == types.KindTuple && len(t.Args) == 0)
	})
}

// namesLifetime says that a written type has a lifetime with a name.
func namesLifetime(t hir.TypeRef) bool {
	for l := range lifetimesIn(t) {
		if !unnamed(l) {
			return true
		}
	}
	return false
}

// owner is the lender of what a value of type t holds. ok is false where that
// may not be t's own: t is known to be a type of the standard library that has
// no lifetime.
func owner(l lender, t *types.Type) (lender, bool) {
	switch t.Kind {
	case types.KindPrim, types.KindSlice, types.KindArray:
	case types.KindAdt:
		if !standard(t.Adt.Module) || hasLifetimes(t.Adt.Hir.Generics) {
			return lender{}, false
		}
	default:
		return lender{}, false
	}
	for _, arg := range t.Args {
		n, ok := refsIn(arg)
		if !ok {
			return lender{}, false
		}
		l.refs = max(l.refs, n)
	}
	return l, true
}

// standard says that a module is one of the standard library's.
func standard(m *names.Module) bool { return sysroot(m.Crate.Name) }

// refsOf counts the references of less than 'static life that a type begins with.
func refsOf(t *types.Type) int {
	n := 0
	for t.Kind == types.KindRef && !t.Static {
		n, t = n+1, t.Args[0]
	}
	return n
}

// refsIn is how many references lie in one another in values of a type at most,
// as far as the type shows it. One that is 'static anyway does not count.
func refsIn(t *types.Type) (n int, ok bool) {
	if t.Kind == types.KindUnknown || t.Kind == types.KindVar {
		return 0, false
	}
	for _, arg := range t.Args {
		inner, ok := refsIn(arg)
		if !ok {
			return 0, false
		}
		n = max(n, inner)
	}
	if t.Kind == types.KindRef && !t.Static {
		n++
	}
	return n, true
}
