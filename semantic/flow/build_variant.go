package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What patterns and constructors tell about the variant of an enum.

// is notes that p, of type t, is of a variant. One without fields leaves
// nothing to drop.
func (b *builder) is(p place, variant string, t *types.Type) {
	if p.slot < 0 || variant == "" || !isEnum(t) || indirect(p.path()) {
		return
	}
	blk := &b.g.blocks[b.cur]
	blk.stmts = append(blk.stmts, stmt{opMatched, p.slot, p.path(), variant})
	if isUnitVariant(t, variant) {
		b.emit(opDeinit, p.slot, p.path())
	}
}

// known notes which variant a value of type t was made as.
func (b *builder) known(dest int, p *hir.Path, t *types.Type) {
	if p != nil {
		b.is(place{slot: dest}, p.Last().Name, t)
	}
}

// matched notes what it says about p and its parts that pat matches.
func (b *builder) matched(pat hir.Pat, p place) {
	if p.slot < 0 {
		return
	}
	b.is(p, variantOf(pat), b.enumAt(pat, p))
	if _, ok := pat.(*hir.OrPat); !ok {
		b.eachPart(pat, p, b.matched)
	}
}

// hasVariants says whether pat tells variants of p itself, and not of what p
// points to.
func (b *builder) hasVariants(pat hir.Pat, p place) bool {
	return p.slot >= 0 && isEnum(b.enumAt(pat, p)) && !indirect(p.path())
}

// enumAt is the type of p as pat is matched with it. A local that the
// scrutinee borrows has its own type, the pattern has that of the borrow.
func (b *builder) enumAt(pat hir.Pat, p place) *types.Type {
	if s := &b.g.slots[p.slot]; len(p.proj) == 0 && s.local >= 0 {
		return s.typ
	}
	return b.types.Pat(pat)
}

// looksAt is the place whose variant a pattern finds out: p, the value of x,
// or the local that x borrows.
func (b *builder) looksAt(p place, x hir.Expr) place {
	for {
		r, ok := x.(*hir.Borrow)
		if !ok {
			return p
		}
		x = r.X
		if l, ok := x.(*hir.LocalRef); ok {
			return b.localPlace(l.Local)
		}
	}
}

// payload is the variant with the value that std's methods ask an Option or a
// Result for, and whether they ask for it or for the other one.
var payload = map[string]struct {
	lang, variant string
	is            bool
}{
	"is_some": {"option", "Some", true},
	"is_none": {"option", "Some", false},
	"is_ok":   {"result", "Ok", true},
	"is_err":  {"result", "Ok", false},
}

// variantAsked is what a condition such as x.is_none() says of a local: where
// it is as wanted, and where it is not.
func (b *builder) variantAsked(e hir.Expr, wanted bool) (yes, no []stmt) {
	switch e := e.(type) {
	case *hir.Unary:
		if e.Op == "!" {
			return b.variantAsked(e.X, !wanted)
		}
	case *hir.MethodCall:
		asked := payload[e.Name]
		l, ok := e.Recv.(*hir.LocalRef)
		if !ok || asked.variant == "" || len(e.Args) > 0 || !b.types.Expr(l).IsLang(asked.lang) {
			return nil, nil
		}
		p := b.localPlace(l.Local)
		if p.slot < 0 || indirect(p.path()) {
			return nil, nil
		}
		is := []stmt{{opMatched, p.slot, p.path(), asked.variant}}
		not := []stmt{{opFailed, p.slot, p.path(), asked.variant}}
		if asked.lang == "option" {
			not = append(not, stmt{opDeinit, p.slot, p.path(), ""}) // None owns nothing
		}
		if asked.is == wanted {
			return is, not
		}
		return not, is
	}
	return nil, nil
}

func isEnum(t *types.Type) bool {
	return t.Kind == types.KindAdt && t.Adt.Hir.Kind == hir.Enum
}

// isUnitVariant says whether name is a variant of t without fields.
func isUnitVariant(t *types.Type, name string) bool {
	if !isEnum(t) {
		return false
	}
	v := t.Adt.Variant(name)
	return v != nil && v.Hir().Shape == hir.UnitShape
}

// keeps says that a method leaves something in its receiver: one of a
// library's type that answers with a reference into it, such as
// Option::as_mut, or takes a value to put there, such as Option::replace and
// Vec::push. Option::take does neither.
func (b *builder) keeps(e *hir.MethodCall) bool {
	self := b.types.Adjust(e.Recv).Target
	if self == nil || self.Kind != types.KindRef || self.Args[0].Kind != types.KindAdt || !self.Args[0].Adt.Module.Crate.Library() {
		return false
	}
	if b.fills(e, self.Args[0]) || b.spares(e) {
		return true
	}
	t := b.types.Expr(e)
	if t.IsLang("option") {
		t = t.Args[0]
	}
	return t.Kind == types.KindRef
}

// fills says that an argument of a method is an element of its receiver.
func (b *builder) fills(e *hir.MethodCall, self *types.Type) bool {
	return slices.ContainsFunc(e.Args, func(arg hir.Expr) bool {
		t := b.types.Expr(arg)
		return t.Kind == types.KindAdt && slices.ContainsFunc(self.Args, func(elem *types.Type) bool {
			return elem.Kind == types.KindAdt && elem.Adt == t.Adt
		})
	})
}

// filled notes that a local collection has got an element.
func (b *builder) filled(e *hir.MethodCall) {
	l, ok := e.Recv.(*hir.LocalRef)
	if self := b.types.Expr(e.Recv); ok && self.Kind == types.KindAdt && self.Adt.Module.Crate.Library() && b.fills(e, self) {
		p := b.localPlace(l.Local)
		b.emit(opFill, p.slot, p.path())
	}
}

// startsEmpty says that a call makes a library's generic value out of nothing
// that it could hold: Vec::new(), HashMap::with_capacity(8).
func (b *builder) startsEmpty(e *hir.Call) bool {
	t := b.types.Expr(e)
	if t.Kind != types.KindAdt || !t.Adt.Module.Crate.Library() || len(t.Args) == 0 {
		return false
	}
	f, ok := e.Fn.(*hir.PathRef)
	if c := b.types.Callee(e); !ok || isConstructor(f) || c == nil || c.Fn == nil || !c.Fn.Module.Crate.Library() {
		return false
	}
	return !slices.ContainsFunc(e.Args, func(arg hir.Expr) bool { return b.types.Expr(arg).Kind != types.KindPrim })
}
