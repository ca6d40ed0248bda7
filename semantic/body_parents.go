package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// parentMap knows what each expression of a body is part of.
type parentMap struct {
	body *Body
	up   []hir.ExprID // by ExprID; noExpr of what is part of nothing
}

// noExpr is the number of no expression.
const noExpr hir.ExprID = -1

func (b *Body) parents() parentMap {
	f := &b.facts
	f.parentsOnce.Do(func() {
		f.parents = slices.Repeat([]hir.ExprID{noExpr}, len(b.body.Exprs))
		for _, e := range b.body.Exprs {
			for c := range hir.Children(e) {
				f.parents[c.ID()] = e.ID()
			}
		}
	})
	return parentMap{b, f.parents}
}

// of is the expression that e is a part of, nil for the body's own root.
func (p parentMap) of(e hir.Expr) hir.Expr {
	up := p.up[e.ID()]
	if up == noExpr {
		return nil
	}
	return p.body.body.Exprs[up]
}

// ownedAround follows the chain of calls and fields that begins with e, and
// returns the longest part of it that owns all it has and waits for nothing.
func (p parentMap) ownedAround(e hir.Expr) hir.Expr {
	var best hir.Expr
	for {
		up := p.of(e)
		if !continues(up, e) || p.suspends(up) {
			return best
		}
		e = up
		t := p.body.result.Expr(e)
		if owns(t) && !holdsGuard(t) && t.Kind != types.KindNever && !unsized(t) {
			best = e
		}
	}
}

// continues says that up begins with e: a call on it, a part of it.
func continues(up, e hir.Expr) bool {
	switch up := up.(type) {
	case *hir.MethodCall:
		return up.Recv == e
	case *hir.Field, *hir.Deref, *hir.Try, *hir.Cast, *hir.Borrow:
		return true
	case *hir.Index:
		return up.X == e
	}
	return false
}

func (p parentMap) suspends(e hir.Expr) bool {
	found := false
	hir.Walk(e, func(e hir.Expr) bool {
		switch m := e.(type) {
		case *hir.Await, *hir.Join, *hir.Select:
			found = true
		case *hir.OpaqueMacro:
			found = found || m.HasAwait
		case *hir.Closure, *hir.Async:
			return false
		}
		return !found
	})
	return found
}

func unsized(t *types.Type) bool {
	return t.Kind == types.KindSlice || t.Kind == types.KindPrim && t.Name() == "str"
}

// holdsGuard says that a guard, of a kind other than those given, is an argument
// of the type or the type itself.
func holdsGuard(t *types.Type, but ...Guard) bool {
	if t.Kind == types.KindAdt {
		if k := Guard(names.AttrValue(t.Adt.Hir.Attrs, "wakeful::guard")); k != NoGuard && !slices.Contains(but, k) {
			return true
		}
	}
	return slices.ContainsFunc(t.Args, func(u *types.Type) bool { return holdsGuard(u, but...) })
}

// usedAs says how the expression is used by what is around it: whether a local
// in its place has to be mut, and whether the use takes the value, so that a
// local would not keep it any longer. ok is false when the use needs the place.
func (p parentMap) usedAs(e hir.Expr) (mut, taken, ok bool) {
	place := isPlace(e)
	a := p.body.result.Adjust(e)
	up := p.of(e)
	if b, ok := up.(*hir.Borrow); ok && (b.Mut || b.Raw) || a.AutoRef == types.MutRef || mutDeref(a) {
		mut = true
	}
	var pats []hir.Pat
	switch up := up.(type) {
	case *hir.Assign:
		if up.L == e {
			return false, false, false
		}
	case *hir.AssignOp:
		if up.L == e {
			return false, false, false
		}
	case *hir.Let:
		pats = []hir.Pat{up.Pat}
	case *hir.Match:
		for _, arm := range up.Arms {
			pats = append(pats, arm.Pat)
		}
	}
	byRef := false
	for _, pat := range pats {
		r, m := p.bindsByRef(pat)
		byRef, mut = byRef || r, mut || m
	}
	if mut && place {
		return false, false, false
	}
	nothing := p.body.env().NeedsDrop(p.body.result.Expr(e), p.body.result.Env) == types.No
	return mut, nothing || !byRef && a.AutoRef == types.NoRef && len(a.Derefs) == 0 && takesOperand(up, e), true
}

func mutDeref(a types.Adjust) bool {
	return slices.ContainsFunc(a.Derefs, func(d types.DerefStep) bool { return d.Mut })
}

func (p parentMap) bindsByRef(pat hir.Pat) (byRef, mut bool) {
	hir.WalkPat(pat, func(x hir.Pat) bool {
		if bind, ok := x.(*hir.Bind); ok {
			switch p.body.result.Binding(bind) {
			case types.BindRef:
				byRef = true
			case types.BindRefMut:
				byRef, mut = true, true
			}
		}
		return true
	})
	return byRef, mut
}

// takesOperand says that up uses its operand e by value.
func takesOperand(up, e hir.Expr) bool {
	switch up := up.(type) {
	case *hir.Call, *hir.MethodCall, *hir.For, *hir.Try, *hir.Let, *hir.Match, *hir.StructLit, *hir.Tuple,
		*hir.Array, *hir.Return, *hir.Await, *hir.MacroValue:
		return true
	case *hir.Assign:
		return up.R == e
	}
	return false
}

// lineBefore is the statement that an expression is part of, when it is always
// evaluated there, and with inOrder, when nothing that could be noticed is
// evaluated before it. The head of a `while let` is not the statement's first
// turn only: it is answered as loop, when e is all that is matched.
func (p parentMap) lineBefore(e hir.Expr, inOrder bool) (line source.Span, loop *WhileLet, ok bool) {
	for x := e; ; {
		up := p.of(x)
		switch u := up.(type) {
		case nil:
			return source.Span{}, nil, false
		case *hir.Block:
			line, ok = p.lineIn(u, x)
			return line, nil, ok
		case *hir.Let:
			if w, is := p.of(u).(*hir.While); is && inOrder {
				return w.Span(), p.whileLet(w, u), u.X == e && !strings.HasSuffix(p.body.text(e), "}")
			}
		}
		if !always(up, x) || inOrder && !p.leads(up, x) {
			return source.Span{}, nil, false
		}
		x = up
	}
}

func (p parentMap) whileLet(w *hir.While, let *hir.Let) *WhileLet {
	b := p.body
	start := w.Span().Start
	if w.Label != "" {
		start += strings.Index(b.text(w), "while")
	}
	return &WhileLet{
		Head:    b.at(source.Span{Start: start, End: let.X.Span().End}),
		Pattern: b.at(let.Pat.Span()), Body: b.at(w.Body.Span()),
	}
}

// output is the type of what a `return` next to e returns, and `?` in part:
// that of the fn or async block around it, unknown in anything else.
func (p parentMap) output(e hir.Expr) *types.Type {
	for up := p.of(e); up != nil; up = p.of(up) {
		switch x := up.(type) {
		case *hir.Closure, *hir.Stream:
			return types.UnknownType
		case *hir.Async:
			if t := p.body.result.Expr(x); t.Kind == types.KindAsyncBlock {
				return t.Args[0]
			}
			return types.UnknownType
		case *hir.Block:
			if x.Kind == hir.TryBlock || x.Kind == hir.ConstBlock {
				return types.UnknownType
			}
		}
	}
	return p.body.env().SigOf(p.body.fn).Output
}

// text is the source of an expression.
func (b *Body) text(e hir.Expr) string {
	s := b.at(e.Span())
	return string(b.file.Text().Bytes()[s.Start:s.End])
}

// lineIn is the statement of a block that e is a direct part of.
func (p parentMap) lineIn(blk *hir.Block, e hir.Expr) (source.Span, bool) {
	if blk.Kind == hir.ConstBlock {
		return source.Span{}, false
	}
	for _, s := range blk.Stmts {
		if let, ok := s.(*hir.LetStmt); ok && let.Else != nil && hir.Expr(let.Else) == e {
			return source.Span{}, false
		}
		if s.StmtSpan().Covers(e.Span()) {
			return s.StmtSpan(), true
		}
	}
	if blk.Tail == nil {
		return source.Span{}, false
	}
	return blk.Tail.Span(), blk.Tail.Span().Covers(e.Span())
}

// always says that evaluating up evaluates its part x, once.
func always(up, x hir.Expr) bool {
	switch up := up.(type) {
	case *hir.If:
		return up.Cond == x
	case *hir.Match:
		return up.X == x
	case *hir.For:
		return up.Iter == x
	case *hir.Matches:
		return up.X == x
	case *hir.Binary:
		return up.L == x || up.Op != "&&" && up.Op != "||"
	case *hir.While, *hir.Loop, *hir.Closure, *hir.Async, *hir.Stream, *hir.Select, *hir.Join, *hir.Repeat:
		return false
	}
	return true
}

// leads says that what up evaluates before its part x can't be noticed.
func (p parentMap) leads(up, x hir.Expr) bool {
	switch u := up.(type) {
	case *hir.Assign:
		return u.R == x || p.inert(u.R)
	case *hir.AssignOp:
		return p.inert(u.L) && u.R == x || u.L == x && p.inert(u.R)
	}
	for c := range hir.Children(up) {
		if c == x {
			return true
		}
		if !p.inert(c) {
			return false
		}
	}
	return false
}

// inert says that evaluating e runs no code.
func (p parentMap) inert(e hir.Expr) bool {
	quiet := true
	hir.Walk(e, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Literal, *hir.LocalRef, *hir.PathRef, *hir.Field, *hir.Borrow, *hir.Cast, *hir.Tuple, *hir.Array, *hir.StructLit:
		case *hir.Deref, *hir.Unary:
			quiet = quiet && !p.body.result.Overloaded(e)
		case *hir.Closure, *hir.Async:
			return false
		default:
			quiet = false
		}
		return quiet
	})
	return quiet
}

// asyncAt says that `.await` may be written at e.
func (b *Body) asyncAt(e hir.Expr) bool {
	parents := b.parents()
	for p := parents.of(e); p != nil; p = parents.of(p) {
		switch p := p.(type) {
		case *hir.Closure:
			return p.Async
		case *hir.Async:
			return true
		case *hir.Block:
			if p.Kind == hir.ConstBlock {
				return false
			}
		}
	}
	return b.body.Async
}
