package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

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
		if copied {
			continue
		}
		if l.call == nil {
			if !l.ownedByBlock(c.Local) {
				return types.No, nil
			}
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
