package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Expiry is an awaited time limit of which nobody learns whether it was kept.
type Expiry struct {
	Name source.Span // the function that sets the limit, as written
	// Inner: what runs under the limit gives a Result too, which goes the same way.
	Inner bool
	// Cuts: the work itself stops when time is over, as that of an async fn
	// does; a task goes on.
	Cuts bool

	Stmt  source.Span // the statement
	Await source.Span // the awaited limit in it, with its `.await`
	// Taken is who can take the error of time that is over, and InnerTaken who
	// can take that of the Result inside.
	Taken, InnerTaken Taken
}

// Expiries are the time limits in the body whose Result is thrown away by a
// statement, with `let _ =`, `_ =`, `drop` or `.ok()`, or bound to a name that nothing uses.
func (b *Body) Expiries() []Expiry { return unlessNone(b, expiries, b.findExpiries) }

func (b *Body) findExpiries() []Expiry {
	var out []Expiry
	for s := range b.body.Statements() {
		if x := b.thrown(s); x != nil {
			if expiry, ok := b.expiry(x); ok {
				expiry.Stmt = b.at(s.StmtSpan())
				out = append(out, expiry)
			}
		}
	}
	sortBySpan(out, func(x Expiry) source.Span { return x.Name })
	return out
}

// thrown is the expression whose value a statement throws away by saying so.
func (b *Body) thrown(s hir.Stmt) hir.Expr {
	switch s := s.(type) {
	case *hir.LetStmt:
		if _, wild := s.Pat.(*hir.Wild); wild && s.Else == nil || b.boundForNothing(s) {
			return s.Init
		}
	case *hir.ExprStmt:
		switch x := s.X.(type) {
		case *hir.Assign:
			if _, under := x.L.(*hir.Underscore); under {
				return x.R
			}
		case *hir.MethodCall:
			if s.Semi && x.Name == "ok" && len(x.Args) == 0 {
				return x.Recv
			}
		case *hir.Call:
			if callee := b.result.Fn(x); len(x.Args) == 1 && callee != nil && langOf(callee) == "mem_drop" {
				return x.Args[0]
			}
		}
	}
	return nil
}

// boundForNothing says that a let gives a value a name that the body never mentions, and
// that it is kept for nothing by that: it is no guard, or anything else that ends with a scope.
func (b *Body) boundForNothing(s *hir.LetStmt) bool {
	bind, ok := s.Pat.(*hir.Bind)
	if !ok || bind.Sub != nil || s.Init == nil || s.Else != nil || len(b.body.Errors) > 0 || b.boundUnderCfg(b.body.Locals[bind.Local].Name) {
		return false
	}
	t := b.result.Expr(s.Init)
	for t.IsLang("result") {
		t = t.Args[0]
	}
	return b.env().NeedsDrop(t, b.result.Env) == types.No && !b.mentions(bind.Local)
}

// boundUnderCfg says that a let under a cfg gives something that name: which let a use of
// the name means is not known.
func (b *Body) boundUnderCfg(name string) bool {
	for let := range b.body.Lets() {
		if bind, ok := let.Pat.(*hir.Bind); ok && let.Cfg != "" && b.body.Locals[bind.Local].Name == name {
			return true
		}
	}
	return false
}

// mentions says that an expression of the body names the local, or may do so in a macro.
func (b *Body) mentions(l hir.LocalID) bool {
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool { return slices.Contains(localsNamed(e), l) })
}

func (b *Body) expiry(e hir.Expr) (Expiry, bool) {
	if m, ok := e.(*hir.MethodCall); ok && m.Name == "ok" && len(m.Args) == 0 {
		e = m.Recv
	}
	await, ok := e.(*hir.Await)
	if !ok {
		return Expiry{}, false
	}
	call, ok := await.X.(*hir.Call)
	if !ok || !b.givesUp(call) {
		return Expiry{}, false
	}
	x := Expiry{Name: b.at(calleeSpan(call)), Await: b.at(await.Span())}
	if n := len(call.Args); n > 0 {
		x.Cuts = b.env().Lazy(b.result.Expr(call.Args[n-1]), b.result.Env)
	}
	if t := b.result.Expr(await); t.IsLang("result") {
		x.Inner = t.Args[0].IsLang("result")
		x.Taken = b.taken(await, t.Args[1])
		if x.Inner {
			x.InnerTaken = b.taken(await, t.Args[0].Args[1])
		}
	}
	return x, b.result.Expr(await).Kind != types.KindNever
}
