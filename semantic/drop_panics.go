package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// PanickingDrop is a local whose value a task drops, which panics.
type PanickingDrop struct {
	Name string
	Span source.Span // the binding
	Type *types.Type
	Drop source.Span // the call of drop; empty when the end of the async fn drops it
}

// PanickingDrops are the locals that an async fn makes and certainly drops, and
// whose drop panics in async code. One that may be moved elsewhere is none.
func (b *Body) PanickingDrops() []PanickingDrop {
	found := unlessNone(b, panickingDrops, b.findPanickingDrops)
	if len(found) == 0 || !b.file.onlyTokio() { // asked last: it reads the whole file
		return nil
	}
	return found
}

func (b *Body) findPanickingDrops() []PanickingDrop {
	if !b.suspends() {
		return nil
	}
	var out []PanickingDrop
	var parents map[hir.ExprID]hir.Expr
	for _, l := range b.body.Locals {
		t := b.result.Local(l.ID)
		if l.Owner != nil || l.Param || t.Kind != types.KindAdt || !names.HasAttr(t.Adt.Hir.Attrs, "wakeful::drop_panics") {
			continue
		}
		if parents == nil {
			parents = parentsOf(b.body)
		}
		if drop, kept := b.onlyDropped(l.ID, parents); !kept {
			out = append(out, PanickingDrop{Name: l.Name, Span: b.at(l.Span), Type: t, Drop: drop})
		}
	}
	return out
}

// onlyDropped looks at what the body does with a local: drop is the call that
// drops it, kept says that it may be moved elsewhere.
func (b *Body) onlyDropped(l hir.LocalID, parents map[hir.ExprID]hir.Expr) (drop source.Span, kept bool) {
	for _, e := range b.body.Exprs {
		switch e := e.(type) {
		case *hir.OpaqueMacro:
			kept = kept || slices.Contains(e.Mentions, l)
		case *hir.Missing:
			kept = kept || slices.Contains(e.Mentions, l)
		case *hir.LocalRef:
			if e.Local != l {
				continue
			}
			switch p := parents[e.ID()].(type) {
			case *hir.MethodCall:
				kept = kept || p.Recv != e || b.result.Adjust(e).AutoRef == types.NoRef
			case *hir.Borrow, *hir.Format:
			case *hir.Call:
				if !b.drops(p) || !drop.Empty() {
					return source.Span{}, true
				}
				drop = b.at(p.Span())
			default:
				return source.Span{}, true
			}
			kept = kept || b.inUnit(e)
		}
	}
	return drop, kept
}

// drops says that the call is of std's drop.
func (b *Body) drops(c *hir.Call) bool {
	callee := b.result.Fn(c)
	return callee != nil && ofStd(callee) && callee.Hir.Name == "drop" && callee.Impl == nil && callee.Trait == nil
}

// inUnit says that the expression is in a closure or an async block.
func (b *Body) inUnit(e hir.Expr) bool {
	for _, x := range b.body.Exprs {
		switch x.(type) {
		case *hir.Closure, *hir.Async:
			if x.Span().Contains(e.Span().Start) {
				return true
			}
		}
	}
	return false
}
