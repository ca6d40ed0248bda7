package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What calls make of their operands: who is given nothing that holds a lock, and nothing
// to lock, gives back nothing that holds one.

// derived notes that the value of call e, which is put into dest, is made of its operands
// alone, which are in these slots. It comes before they are moved into the call, and says
// whether it has given dest its value.
func (b *builder) derived(e hir.Expr, operands []hir.Expr, slots []int, dest int) bool {
	if dest < 0 || !carries(b.types.Expr(e)) || b.types.Diverges(e) {
		return false
	}
	from := b.suppliers(operands, slots)
	if len(from) == 0 {
		return false
	}
	for _, p := range from {
		b.g.slots[p.slot].passes = true
	}
	b.init(dest)
	b.emitStmt(stmt{op: opDerive, slot: dest, from: from})
	return true
}

// mayEmpty says that a fn of the program, which gives a value of a type of the program's
// own with a guard in it, takes that out of what it is given, or puts None there.
func (b *builder) mayEmpty(e hir.Expr) bool {
	c, t := b.types.Callee(e), b.types.Expr(e)
	if c == nil || c.Fn == nil || c.Fn.Module.Crate.Library() || t.Kind != types.KindAdt || t.Adt.Module.Crate.Library() || !b.mayKeep(t, 0) {
		return false
	}
	body, result := b.oracle.Body(c)
	return body != nil && slices.ContainsFunc(body.Exprs, func(x hir.Expr) bool {
		switch x := x.(type) {
		case *hir.Assign:
			return isNone(x.R, result)
		case *hir.StructLit:
			return slices.ContainsFunc(x.Fields, func(f hir.FieldInit) bool { return isNone(f.Value, result) })
		case *hir.Call, *hir.MethodCall:
			c := result.Callee(x)
			return c != nil && emptying[c.Lang()]
		}
		return false
	})
}

// mayKeep says that a value of type t may have a guard in it that is not always there.
func (b *builder) mayKeep(t *types.Type, depth int) bool {
	if t.Kind != types.KindAdt || depth > maxFrozenDepth {
		return false
	}
	parts := t.Args
	if !t.Adt.Module.Crate.Library() {
		parts = b.oracle.Fields(t)
	}
	return slices.ContainsFunc(parts, func(part *types.Type) bool { return part.IsGuard() || b.mayKeep(part, depth+1) })
}

// locks says that a fn of the program which gives a t puts a guard into a struct that it
// makes, as it is or in Some.
func (b *builder) locks(c *types.Callee, t *types.Type) bool {
	if c.Fn.Module.Crate.Library() || !b.mayKeep(t, 0) {
		return false
	}
	body, result := b.oracle.Body(c)
	return body != nil && slices.ContainsFunc(body.Exprs, func(x hir.Expr) bool {
		made, ok := x.(*hir.StructLit)
		return ok && slices.ContainsFunc(made.Fields, func(f hir.FieldInit) bool { return isSurely(f.Value, result) })
	})
}

// emptying are std's functions that leave something else where they took a value.
var emptying = map[string]bool{"option_take": true, "mem_take": true, "mem_replace": true}

func isNone(x hir.Expr, of *types.Result) bool {
	_, constant := x.(*hir.PathRef)
	return constant && of.Expr(x).IsLang("option")
}

// suppliers are the slots of those operands of a call that may hold a lock. None at all
// where something else that the call is given may lead to one.
func (b *builder) suppliers(operands []hir.Expr, slots []int) []part {
	var from []part
	for i, x := range operands {
		t := b.types.Expr(x)
		switch closure, isClosure := x.(*hir.Closure); {
		case isClosure && b.empty(closure.Body), !isClosure && b.frozen(t, 0):
		case slots[i] >= 0 && carries(t) && !b.adjusted(x):
			from = append(from, part{slot: slots[i]})
		default:
			return nil
		}
	}
	return from
}

// derive: with nothing in what it is made of, slot n has nothing in it.
func (d *domain) derive(s state, n int, st stmt) {
	if !slices.ContainsFunc(st.from, func(p part) bool { return d.holds(s, p.slot) }) {
		d.unsettle(s, n, nil)
	}
}

// holds says that a slot has its value, and was not changed on every way.
func (d *domain) holds(s state, slot int) bool {
	m := d.index[slot]
	return m < 0 || s.bits.has(d.bit(escaped, m)) || s.bits.has(d.parts[m][0].bit) && !d.changed(s, m)
}
