package semantic

import (
	"bytes"
	"iter"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Loan is how something that must own what it uses comes to borrow it.
type Loan int

const (
	// OfLocal: it uses a local of the fn by reference.
	OfLocal Loan = iota
	// OfCaller: it holds a reference that the fn got from its caller.
	OfCaller
	// Lent: it was given a reference to a local.
	Lent
	// InParam: it holds a parameter that is bound to a lifetime of the caller's.
	InParam
	// OfTemporary: it was given a reference to a value that its statement makes
	// and drops.
	OfTemporary
	// OfType: it holds a value of a type parameter that may hold references.
	OfType
)

// Borrow is something that outlives the fn and borrows from it: rustc rejects
// the program there.
type Borrow struct {
	Span source.Span // the callee that keeps it, the head of the block or closure, or the reference
	// Callee is the fn that asks for 'static; empty when the fn gives the
	// future back.
	Callee source.Span
	Unit   source.Span // the async block or closure; empty where there is none
	Head   source.Span // of the unit, up to its body
	Loan   Loan
	Local  string
	Type   *types.Type // the parameter, for OfType
	Use    source.Span // where the unit uses the local
	Decl   source.Span // where the local is declared

	body    *Body
	unit    *flow.Unit
	call    *Call
	closure bool
}

// Borrows are the tasks, threads and returned futures of the body that borrow
// what they would have to own.
func (b *Body) Borrows() []Borrow {
	if b.hir.Broken || len(b.body.Errors) > 0 {
		return nil
	}
	var out []Borrow
	asking := b.callsWhere(staticCalls, func(c Call) bool {
		_, ok := c.staticArg()
		return ok
	})
	for _, c := range asking {
		if l, ok := b.borrowOfCall(&c); ok {
			out = append(out, l)
		}
	}
	out = append(out, unlessNone(b, returnedBorrows, b.returnedBorrow)...)
	return slices.DeleteFunc(out, func(l Borrow) bool { return b.perhapsOff(l.Span, l.Use, l.Decl) })
}

// borrowOfCall looks at what a call is given that must not borrow anything.
func (b *Body) borrowOfCall(c *Call) (Borrow, bool) {
	i, ok := c.staticArg()
	if !ok || !b.alwaysThere(c.expr, c.in) {
		return Borrow{}, false
	}
	l, ok := b.borrowInAny(b.keptIn(argsOf(c.expr)[i], 0))
	if !ok {
		return Borrow{}, false
	}
	l.call, l.Callee = c, c.Name
	switch l.Loan {
	case OfCaller, InParam, OfType:
		l.Span = c.Name
	}
	return l, true
}

// staticArg is the argument of the call that must not borrow anything.
func (c Call) staticArg() (index int, ok bool) {
	if c.fn == nil || names.Twin(c.fn) {
		return 0, false
	}
	shift := selfArgs(c.expr, c.fn)
	for i, p := range c.fn.Hir.Params() {
		if i+shift < len(argsOf(c.expr)) && bounded(c.fn.Hir, p.Type, isStatic) {
			return i + shift, true
		}
	}
	return 0, false
}

// selfArgs is how many of the arguments of a call of fn are its self: one where a
// method is called by its path.
func selfArgs(call hir.Expr, fn *names.Fn) int {
	if _, path := call.(*hir.Call); path && fn.Hir.SelfKind != hir.NoSelf {
		return 1
	}
	return 0
}

// bounded says that the type of a parameter of fn, an `impl Trait` or a type
// parameter, has a bound of that sort.
func bounded(fn *hir.Fn, t hir.TypeRef, is func(hir.Bound) bool) bool {
	if im, ok := t.(*hir.ImplType); ok {
		return slices.ContainsFunc(im.Bounds, is)
	}
	name := hir.PlainName(t)
	if name == "" {
		return false
	}
	for b := range boundsOn(fn.Generics, name) {
		if is(b) {
			return true
		}
	}
	return false
}

// boundsOn are the bounds that a declaration puts on its type parameter of that
// name.
func boundsOn(g hir.Generics, name string) iter.Seq[hir.Bound] {
	return func(yield func(hir.Bound) bool) {
		each := func(bounds []hir.Bound) bool {
			return !slices.ContainsFunc(bounds, func(b hir.Bound) bool { return !yield(b) })
		}
		for _, p := range g.Params {
			if p.Name == name && !each(p.Bounds) {
				return
			}
		}
		for _, w := range g.Where {
			if hir.PlainName(w.Type) == name && !each(w.Bounds) {
				return
			}
		}
	}
}

func isStatic(b hir.Bound) bool { return b.Lifetime == "'static" }

// borrowInAny is what one of the values that must own everything borrows.
func (b *Body) borrowInAny(values []hir.Expr) (Borrow, bool) {
	for _, in := range []func(hir.Expr) (Borrow, bool){b.borrowIn, b.openIn} {
		for _, e := range values {
			if l, ok := in(e); ok {
				return l, true
			}
		}
	}
	return Borrow{}, false
}

// borrowIn is what an argument that must own everything borrows for certain.
func (b *Body) borrowIn(arg hir.Expr) (Borrow, bool) {
	switch arg := arg.(type) {
	case *hir.Async, *hir.Closure:
		return b.borrowOfUnit(arg)
	case *hir.Call, *hir.MethodCall:
		if l, ok := b.borrowOfFuture(arg); ok {
			return l, true
		}
		return b.borrowOfWrapper(arg)
	}
	return Borrow{}, false
}

// borrowOfUnit looks at what an async block or a closure captures.
func (b *Body) borrowOfUnit(e hir.Expr) (Borrow, bool) {
	i := slices.IndexFunc(b.units, func(u *flow.Unit) bool { return u.Root == e })
	if i < 0 {
		return Borrow{}, false
	}
	u := b.units[i]
	l := Borrow{body: b, unit: u, Unit: b.at(e.Span())}
	l.Head = source.Span{Start: l.Unit.Start, End: l.Unit.Start}
	switch e := e.(type) {
	case *hir.Async:
		if e.Body != nil {
			l.Head.End = b.at(e.Body.Span()).Start
		}
	case *hir.Closure:
		l.closure = true
		if e.Body != nil {
			l.Head.End = b.at(e.Body.Span()).Start
		}
	}
	l.Span = l.Head
	for _, c := range u.Captures {
		if loan, at, ok := b.loan(&c, moves(e)); ok {
			l.Loan, l.Local, l.Use, l.Decl = loan, b.localName(c.Local), b.at(c.Use), b.at(b.localSpan(c.Local))
			if loan == Lent {
				l.Span = at
			}
			return l, true
		}
	}
	return Borrow{}, false
}

// moves says that a closure or an async block is written with `move`.
func moves(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Async:
		return e.Move
	case *hir.Closure:
		return e.Move
	}
	return false
}

// loan says that a capture borrows from the fn for certain. Without `move`, a
// place that is used by value may be behind another reference, which may live
// longer: rustc looks through it.
func (b *Body) loan(c *flow.Capture, moves bool) (loan Loan, at source.Span, ok bool) {
	byRef := c.Mode == types.BindRef || c.Mode == types.BindRefMut
	t := b.result.Local(c.Local)
	switch {
	case b.callersRef(c.Local):
		if len(c.Path) == 0 {
			return OfCaller, source.Span{}, moves || byRef
		}
		plain := byRef && c.Path[0] == "*" && !slices.Contains(c.Path[1:], "*") && b.usesItself(c)
		return OfCaller, source.Span{}, plain
	case !byRef && b.holdsCallers(c.Local):
		return InParam, source.Span{}, len(c.Path) == 0 || b.usesReference(c)
	case byRef && noReference(t):
		return OfLocal, source.Span{}, !slices.Contains(c.Path, "*") && (b.usesItself(c) || b.usesReferenceItself(c))
	case byRef && (b.usesReferenceItself(c) || len(c.Path) == 0 && undivided(t)):
		return OfLocal, source.Span{}, true
	case len(c.Path) > 0:
		return 0, source.Span{}, false
	case t.Kind != types.KindRef:
		at, ok := b.madeFrom(c.Local)
		return Lent, at, ok
	case byRef:
		from, ok := b.lentTo(c.Local)
		return from.loan, from.at, ok
	}
	return b.loanOf(c.Local)
}

// loanOf says from whom the reference in a local is borrowed.
func (b *Body) loanOf(l hir.LocalID) (loan Loan, at source.Span, ok bool) {
	if b.intoCallers(l) {
		return OfCaller, source.Span{}, true
	}
	if at, ok := b.madeFrom(l); ok {
		return Lent, at, true
	}
	from, ok := b.lentTo(l)
	return from.loan, from.at, ok
}

// usesItself says that what the unit uses of a captured place is no reference:
// one may live longer than the place that it lies in.
func (b *Body) usesItself(c *flow.Capture) bool {
	return !slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		if e.Span() != c.Use {
			return false // a pattern takes what is there, and nothing behind it
		}
		if x, ok := e.(*hir.Borrow); ok {
			e = x.X
		}
		return !noReference(b.result.Expr(e))
	})
}

// usesReference says that the unit takes a reference of less than 'static life
// out of what it captures.
func (b *Body) usesReference(c *flow.Capture) bool {
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		t := b.result.Expr(e)
		return e.Span() == c.Use && t.Kind == types.KindRef && !t.Static
	})
}

// undivided says that nothing is behind or inside of a value of type t that could be
// captured by itself.
func undivided(t *types.Type) bool {
	switch t.Kind {
	case types.KindParam, types.KindClosure, types.KindAsyncBlock, types.KindAsyncFn, types.KindOpaque:
		return true
	}
	return false
}

// noReference says that values of the type are known to be no references.
func noReference(t *types.Type) bool {
	switch t.Kind {
	case types.KindAdt, types.KindPrim, types.KindTuple, types.KindArray:
		return true
	}
	return false
}

// callersRef says that the local is a parameter that is a reference of less
// than 'static life.
func (b *Body) callersRef(l hir.LocalID) bool {
	t, ok := b.paramType(l)
	if ok && b.body.Locals[l].Self && b.hir.SelfKind == hir.SelfTyped {
		t = b.hir.SelfType()
	} else if ok && b.body.Locals[l].Self {
		plain := b.hir.SelfKind == hir.SelfRef || b.hir.SelfKind == hir.SelfRefMut
		text := b.file.Text().Bytes()[:b.at(b.localSpan(l)).Start]
		return plain && !bytes.ContainsRune(text[bytes.LastIndexByte(text, '(')+1:], '\'')
	}
	ref, ok := t.(*hir.RefType)
	return ok && b.lendsType(ref)
}

// unbounded says that a lifetime is a parameter of the fn of which nothing is
// said.
func (b *Body) unbounded(lifetime string) bool {
	g := b.hir.Generics
	if slices.ContainsFunc(g.Where, func(w hir.WherePredicate) bool { return w.Type == nil }) {
		return false
	}
	return slices.ContainsFunc(g.Params, func(p hir.GenericParam) bool { return p.Name == lifetime && len(p.Bounds) == 0 })
}

// madeFrom is the reference to a local of the fn that a let makes l of, or puts
// into what it makes.
func (b *Body) madeFrom(l hir.LocalID) (source.Span, bool) {
	if b.body.Locals[l].Mut {
		return source.Span{}, false
	}
	for let := range b.body.Lets() {
		if bind, ok := let.Pat.(*hir.Bind); ok && bind.Local == l && let.Type == nil {
			l, ok := b.lentIn(let.Init)
			return l.Span, ok && l.Loan == Lent
		}
	}
	return source.Span{}, false
}

// intoCallers says that a let makes l a reference to a field of what the caller
// lends, with no other reference on the way.
func (b *Body) intoCallers(l hir.LocalID) bool {
	if b.body.Locals[l].Mut {
		return false
	}
	for let := range b.body.Lets() {
		bind, ok := let.Pat.(*hir.Bind)
		if ok && bind.Local == l && let.Type == nil {
			if root, ok := b.rootOf(let.Init); ok && b.callersRef(root.Local) {
				return true
			}
		}
	}
	return false
}

// rootOf is the local that e is a reference into: to all of it, a field or an
// element. There is no other reference on the way, as what is behind one may
// live longer.
func (b *Body) rootOf(e hir.Expr) (*hir.LocalRef, bool) {
	x, ok := e.(*hir.Borrow)
	if !ok || x.Raw || b.derefsReference(e, 1) {
		return nil, false
	}
	return b.rootOfPlace(x.X)
}

// rootOfPlace is the local that a place is all of, a field or an element of.
func (b *Body) rootOfPlace(place hir.Expr) (*hir.LocalRef, bool) {
	for {
		base := place
		switch place := place.(type) {
		case *hir.LocalRef:
			return place, !b.derefsReference(place, 1)
		case *hir.Field:
			base = place.X
		case *hir.Index:
			base = place.X
		default:
			return nil, false
		}
		if _, root := base.(*hir.LocalRef); !noReference(b.result.Expr(place)) || !root && b.derefsReference(base, 0) {
			return nil, false
		}
		place = base
	}
}

// derefsReference says that what makes e fit looks behind a reference, its
// first steps left out.
func (b *Body) derefsReference(e hir.Expr, first int) bool {
	derefs := b.result.Adjust(e).Derefs
	return slices.ContainsFunc(derefs[min(first, len(derefs)):], func(d types.DerefStep) bool { return d.From.Kind == types.KindRef })
}

// borrowOfFuture looks at the arguments that the future of a call keeps.
func (b *Body) borrowOfFuture(e hir.Expr) (Borrow, bool) {
	t := b.result.Expr(e)
	if t.Fn == nil || b.env().Boxes(t.Fn) || names.Twin(t.Fn) {
		return Borrow{}, false
	}
	keeps, first := futureKeeps(t), 0
	if m, ok := e.(*hir.MethodCall); ok {
		first = 1
		if l, ok := b.borrowOfReceiver(m, t.Fn); ok && keeps(0) {
			return l, true
		}
	}
	for i, a := range argsOf(e) {
		if !keeps(i + first) {
			continue
		}
		if ref, ok := a.(*hir.LocalRef); ok {
			if l, ok := b.givenLocal(ref); ok {
				return l, true
			}
		}
		if temp := b.lentTemporary(a); temp != nil {
			at := b.at(temp.Span())
			return Borrow{body: b, Loan: OfTemporary, Span: at, Use: at, Decl: at}, true
		}
		if l, ok := b.lentIn(a); ok {
			return l, true
		}
	}
	return Borrow{}, false
}

// lentTemporary is x in `&x` where a call or a macro makes x, and which lives to
// the end of the statement; nil for all else. What a constructor makes may be a
// constant.
func (b *Body) lentTemporary(arg hir.Expr) hir.Expr {
	lent, ok := arg.(*hir.Borrow)
	if !ok || lent.Raw || !noReference(b.result.Expr(lent.X)) || b.derefsReference(arg, 1) {
		return nil
	}
	switch x := lent.X.(type) {
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
	case b.callersRef(ref.Local):
		return b.given(OfCaller, ref, source.Span{}), true
	case b.holdsCallers(ref.Local):
		return b.given(InParam, ref, source.Span{}), true
	case b.derefsReference(ref, 1):
		return Borrow{}, false
	case b.result.Local(ref.Local).Kind != types.KindRef:
		at, ok := b.madeFrom(ref.Local)
		return b.given(Lent, ref, at), ok
	}
	loan, at, ok := b.loanOf(ref.Local)
	return b.given(loan, ref, at), ok
}

func (b *Body) borrowOfReceiver(m *hir.MethodCall, fn *names.Fn) (Borrow, bool) {
	root, ok := b.rootOfPlace(m.Recv)
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
		body: b, Loan: loan, Span: at, Local: b.localName(ref.Local),
		Use: b.at(ref.Span()), Decl: b.at(b.localSpan(ref.Local)),
	}
}

// returnedBorrow looks at an async block that a sync fn gives back, boxed or
// not, and that uses the fn's locals by reference: one or none.
func (b *Body) returnedBorrow() []Borrow {
	root, ok := b.body.Root.(*hir.Block)
	if !ok || b.body.Async || root.Tail == nil || !b.alwaysThere(root.Tail, &around{expr: root}) {
		return nil
	}
	tail, boxed := root.Tail, false
	if c, ok := tail.(*hir.Call); ok && len(c.Args) == 1 && b.result.Expr(c).IsLang("pin") {
		tail, boxed = c.Args[0], true
	}
	if _, ok := tail.(*hir.Async); ok {
		if l, ok := b.borrowOfUnit(tail); ok && l.Loan == OfLocal {
			return []Borrow{l}
		}
	}
	if l, ok := b.openIn(tail); ok && boxed && b.boxesStatic(b.hir.Ret()) {
		l.Span = b.at(calleeSpan(root.Tail))
		return []Borrow{l}
	}
	return nil
}

// alwaysThere says that no code before the expression keeps control from
// reaching it: of code that is never reached, rustc checks no borrows.
func (b *Body) alwaysThere(e hir.Expr, in *around) bool {
	for a, below := in, e; a != nil; a, below = a.up, a.expr {
		if block, ok := a.expr.(*hir.Block); ok && slices.ContainsFunc(block.Before(below), b.neverEnds) {
			return false
		}
	}
	return true
}

func (b *Body) neverEnds(s hir.Stmt) bool {
	switch s := s.(type) {
	case *hir.ExprStmt:
		return b.leaves(s.X)
	case *hir.LetStmt:
		return s.Init != nil && b.leaves(s.Init)
	}
	return false
}

// leaves says that control does not come out of e at its end, or may not.
func (b *Body) leaves(e hir.Expr) bool {
	switch e := e.(type) {
	case nil:
		return false
	case *hir.Return, *hir.Break, *hir.Continue, *hir.Loop:
		return true
	case *hir.Block:
		return e.Tail != nil && b.leaves(e.Tail) || slices.ContainsFunc(e.Stmts, b.neverEnds)
	case *hir.If:
		return e.Else != nil && b.leaves(e.Then) && b.leaves(e.Else)
	case *hir.Match:
		return !slices.ContainsFunc(e.Arms, func(a hir.Arm) bool { return !b.leaves(a.Body) })
	}
	return b.result.Diverges(e)
}

// Owned says what becomes of the program when the unit takes all that it uses
// along. Yes: it compiles and means the same. No: something is needed
// afterwards, bound to the thread, or borrowed all the same. Clones are the
// locals that are needed afterwards; with copies of these instead it is
// likely to compile.
func (l Borrow) Owned() (v types.Verdict, clones []string) {
	if l.unit == nil || l.Loan != OfLocal {
		return types.No, nil
	}
	b, v := l.body, types.Yes
	for _, c := range l.unit.Captures {
		t := b.result.Local(c.Local)
		static := t.Kind == types.KindRef && t.Static
		if !noReference(t) && !static || b.callersRef(c.Local) || b.holdsCallers(c.Local) {
			return types.No, nil
		}
		copied := b.env().Copy(t, b.result.Env) == types.Yes
		if copied && c.Mode == types.BindRefMut {
			return types.No, nil // it would change its own copy
		}
		if send, _ := b.env().AutoHolds(t, types.Send, b.result.Env); send != types.Yes {
			v = types.Unknown
		}
		if l.call == nil || copied {
			continue
		}
		if !l.call.expr.Span().Contains(l.unit.Root.Span().Start) && b.mentionedOutside(c.Local, l.unit.Root) {
			return types.No, nil // it is made elsewhere, and who needs the local first is not known
		}
		if l.call.section().usedElsewhere(c.Local) {
			if c.Mode == types.BindRefMut || b.env().Clone(t, b.result.Env) != types.Yes {
				return types.No, nil
			}
			clones = append(clones, b.localName(c.Local))
			continue
		}
		if b.mentionedOutside(c.Local, l.unit.Root) {
			v = types.Unknown
		}
	}
	if len(clones) > 0 {
		v = types.No
	}
	return v, clones
}

// mentionedOutside says that the local is named somewhere else than in e: it
// may be borrowed there.
func (b *Body) mentionedOutside(l hir.LocalID, e hir.Expr) bool {
	return slices.ContainsFunc(b.body.Exprs, func(x hir.Expr) bool {
		if e.Span().Contains(x.Span().Start) {
			return false
		}
		switch x := x.(type) {
		case *hir.LocalRef:
			return x.Local == l
		case *hir.OpaqueMacro:
			return slices.Contains(x.Mentions, l)
		}
		return false
	})
}
