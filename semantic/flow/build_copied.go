package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// copied notes of each binding of a let that is a copy of what nobody changes, of which
// place: to ask about one is to ask about the other.
func (b *builder) copied(pat hir.Pat, init hir.Expr) {
	if c, ok := b.constant(init); ok && b.unchanging(init) {
		b.copiedFrom(pat, c)
	}
}

func (b *builder) copiedFrom(pat hir.Pat, c constant) {
	if bind, ok := pat.(*hir.Bind); ok {
		if l := bind.Local; bind.Sub == nil && !b.body.Locals[l].Mut && b.copies(b.types.Local(l)) == types.Yes {
			b.sameAs[l] = c
		}
		return
	}
	if ref, ok := pat.(*hir.RefPat); ok {
		b.copiedFrom(ref.Sub, c)
	}
	if b.takesApart(pat) {
		for name, sub := range fieldPatterns(pat) {
			b.copiedFrom(sub, c.field(name))
		}
	}
}

// unchanging says that x names a place that has one value for good: a local that is not
// mutable or a field of it, with no mutable reference on the way.
func (b *builder) unchanging(x hir.Expr) bool {
	for {
		for _, d := range b.types.Adjust(x).Derefs {
			if d.From.Mut {
				return false
			}
		}
		switch e := x.(type) {
		case *hir.LocalRef:
			return !b.body.Locals[e.Local].Mut
		case *hir.Field:
			x = e.X
		case *hir.Deref:
			if b.types.Expr(e.X).Mut {
				return false
			}
			x = e.X
		case *hir.Borrow:
			x = e.X
		default:
			return false
		}
	}
}
