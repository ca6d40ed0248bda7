package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// usesReferenceItself says that the unit borrows a captured place which is a
// reference, and does not look through it at what may live longer: `eat(name)`
// and `println!("{name}")` borrow the variable, `name.len()` what it refers to.
// Before edition 2021 all of them borrow the variable.
func (b *Body) usesReferenceItself(c *flow.Capture) bool {
	if slices.Contains(c.Path, "*") || c.Type.Kind != types.KindRef || !c.Type.Known() {
		return false
	}
	if b.edition() < 2021 {
		return true
	}
	parents := b.parents()
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		if e.Span() != c.Use {
			return false
		}
		up := parents.of(e)
		if lent, ok := e.(*hir.Borrow); ok {
			e, up = lent.X, lent
		}
		return isPlace(e) && len(b.result.Adjust(e).Derefs) == 0 && b.asIs(e, up)
	})
}

// asIs says that up takes the reference e for what it is. Where one is expected,
// it is given a new one to what e refers to.
func (b *Body) asIs(e, up hir.Expr) bool {
	switch up := up.(type) {
	case *hir.Borrow:
		return !up.Raw
	case *hir.Format:
		return true
	case *hir.Binary:
		return up.Op == "==" || up.Op == "!="
	case *hir.Match:
		return up.X == e && !slices.ContainsFunc(up.Arms, func(a hir.Arm) bool { return !isName(a.Pat) })
	case *hir.For:
		return up.Iter == e
	case *hir.Call:
		fn := b.result.Fn(up)
		i := slices.Index(up.Args, e)
		return fn != nil && i >= 0 && i < len(fn.Hir.Params()) && fn.Hir.SelfKind == hir.NoSelf && isParam(fn.Hir, fn.Hir.Params()[i].Type)
	}
	return b.named(e)
}

// named says that e is the value of a `let name = e;` without a type.
func (b *Body) named(e hir.Expr) bool {
	for let := range b.body.Lets() {
		if let.Init == e {
			return let.Type == nil && isName(let.Pat)
		}
	}
	return false
}

// isName says that a pattern is a plain name.
func isName(p hir.Pat) bool {
	bind, ok := p.(*hir.Bind)
	return ok && bind.Sub == nil
}

// isParam says that a written type is one of the fn's type parameters, or `impl
// Trait`.
func isParam(fn *hir.Fn, t hir.TypeRef) bool {
	if _, ok := t.(*hir.ImplType); ok {
		return true
	}
	name := hir.PlainName(t)
	return name != "" && slices.ContainsFunc(fn.Generics.Params, func(p hir.GenericParam) bool { return p.Name == name })
}
