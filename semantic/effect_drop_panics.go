package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// PanickingDrop is a value that a task drops, which panics.
type PanickingDrop struct {
	Name string      // of the local, or the text that makes a temporary
	Span source.Span // the binding, or the text
	Type *types.Type // of what panics, the value or a field of it
	Drop source.Span // what drops it: a call, or its statement; empty for the end of the async fn
}

// PanickingDrops are the values that an async fn makes and certainly drops, and
// whose drop panics in async code. One that may be moved elsewhere is none.
func (b *Body) PanickingDrops() []PanickingDrop {
	found := unlessNone(b, panickingDrops, b.findPanickingDrops)
	if len(found) == 0 || !b.file.onlyTokio() { // asked last: it reads the whole file
		return nil
	}
	return found
}

func (b *Body) findPanickingDrops() []PanickingDrop {
	return b.dropped(func(t *types.Type) *types.Type { return b.partDropped(t, panicsItself, 0) })
}

// dropped are the values that an async fn makes and certainly drops, of types in which
// `of` finds what it looks for.
func (b *Body) dropped(of func(*types.Type) *types.Type) []PanickingDrop {
	if !b.suspends() {
		return nil
	}
	var out []PanickingDrop
	for _, l := range b.body.Locals {
		if l.Owner != nil || l.Param {
			continue
		}
		t := of(b.result.Local(l.ID))
		if t == nil {
			continue
		}
		if drop, kept := b.onlyDropped(l.ID); !kept {
			out = append(out, PanickingDrop{Name: l.Name, Span: b.at(l.Span), Type: t, Drop: drop})
		}
	}
	for _, e := range b.body.Exprs {
		if !isCall(e) {
			continue
		}
		t := of(b.result.Expr(e))
		if t == nil {
			continue
		}
		if stmt, ok := b.droppedAtOnce(e); ok && !b.inUnit(e) {
			out = append(out, PanickingDrop{Name: b.text(e), Span: b.at(e.Span()), Type: t, Drop: stmt})
		}
	}
	sortBySpan(out, func(d PanickingDrop) source.Span { return d.Span })
	return out
}

// maxFieldDepth bounds how deep in structs a field is looked for.
const maxFieldDepth = 3

// partDropped is the type, or that of a field of a struct of the program, of which is says
// that it is what is looked for; nil if none.
func (b *Body) partDropped(t *types.Type, is func(*names.Adt) bool, depth int) *types.Type {
	if t.Kind != types.KindAdt || depth > maxFieldDepth {
		return nil
	}
	if is(t.Adt) {
		return t
	}
	if t.Adt.Module.Crate.Kind != names.Written || t.Adt.Hir.Kind != hir.Struct {
		return nil
	}
	for _, field := range b.env().PartsOf(t, t.Adt.Variants[0]) {
		if found := b.partDropped(field, is, depth+1); found != nil {
			return found
		}
	}
	return nil
}

// panicsItself says that dropping a value of a library's type panics in async code.
func panicsItself(a *names.Adt) bool { return names.HasAttr(a.Hir.Attrs, "wakeful::drop_panics") }

// droppedAtOnce says that the value that a call makes is a temporary, which its
// statement drops: it is lent to a method, thrown away, or given to `_`.
func (b *Body) droppedAtOnce(e hir.Expr) (stmt source.Span, ok bool) {
	if m, method := b.parents().of(e).(*hir.MethodCall); method {
		lent := m.Recv == e && b.result.Adjust(e).AutoRef != types.NoRef && b.result.Expr(m).Kind != types.KindRef
		callee := b.result.Fn(m)
		return b.at(m.Span()), lent && (callee == nil || blockOnOf(callee) == NoBlockOn) // else that panics before
	}
	for s := range b.body.Statements() {
		switch s := s.(type) {
		case *hir.ExprStmt:
			ok = s.X == e && s.Semi
		case *hir.LetStmt:
			_, wild := s.Pat.(*hir.Wild)
			ok = wild && s.Init == e
		}
		if ok {
			return b.at(s.StmtSpan()), true
		}
	}
	return source.Span{}, false
}

// onlyDropped looks at what the body does with a local: drop is the call that
// drops it, kept says that it may be moved elsewhere.
func (b *Body) onlyDropped(l hir.LocalID) (drop source.Span, kept bool) {
	for _, e := range b.body.Exprs {
		if !slices.Contains(localsNamed(e), l) {
			continue
		}
		switch e := e.(type) {
		case *hir.OpaqueMacro, *hir.Missing:
			kept = true
		case *hir.LocalRef:
			used, up := b.parents().fieldsOf(e)
			switch p := up.(type) {
			case *hir.MethodCall:
				kept = kept || p.Recv != used || b.result.Adjust(used).AutoRef == types.NoRef
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

// fieldsOf is the longest path of fields that begins with e, and what it is in.
func (p parentMap) fieldsOf(e hir.Expr) (path, up hir.Expr) {
	for {
		up = p.of(e)
		if _, ok := up.(*hir.Field); !ok {
			return e, up
		}
		e = up
	}
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
