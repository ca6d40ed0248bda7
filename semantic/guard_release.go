package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Postponement is a let that can stand after the awaits instead.
type Postponement struct {
	Let   source.Span // the statement
	After source.Span // the last statement with an await
}

// Postpone says that the value is first used after all of the awaits, and that
// what makes it can still be done there.
func (b *Body) Postpone(held Held, awaits []Await) (Postponement, bool) {
	h, ok := b.homeOf(held)
	if !ok || h.first < 0 {
		return Postponement{}, false
	}
	_, last, ok := h.awaitLines(awaits)
	if !ok || h.usedIn(h.first+1, last+1) || !h.usedIn(last+1, len(h.lines)) || h.onlyDrops(last+1) || !h.makeable(last) {
		return Postponement{}, false
	}
	return Postponement{Let: h.at(h.lines[h.first].span), After: h.at(h.lines[last].span)}, true
}

// onlyDrops says that from a line on the value's uses are calls of drop.
func (h *home) onlyDrops(from int) bool {
	for i := from; i < len(h.lines); i++ {
		call, ok := h.lines[i].expr.(*hir.Call)
		if h.uses(i) && !(ok && h.body.drops(call)) {
			return false
		}
	}
	return true
}

// Reacquisition is a value that is needed before the awaits and again after
// them, and could be made twice.
type Reacquisition struct {
	Enclosure
	Let   source.Span // what makes it
	After source.Span // the last statement with an await
}

// Reacquire says that the value could end before the awaits and be made again
// after them.
func (b *Body) Reacquire(held Held, awaits []Await) (Reacquisition, bool) {
	h, ok := b.homeOf(held)
	if !ok || h.first < 0 || held.value.Local < 0 {
		return Reacquisition{}, false
	}
	first, last, ok := h.awaitLines(awaits)
	if !ok {
		return Reacquisition{}, false
	}
	own := map[hir.LocalID]bool{held.value.Local: true}
	h.addBorrowers(first)
	use := h.lastUse(first)
	bind, plain := h.lines[h.first].let.Pat.(*hir.Bind)
	if !plain || bind.Sub != nil || use == h.first || held.value.Changed && held.GuardType != held.Type || !b.locksIn(h.lines[h.first].let.Init) || h.takenIn(own, h.first+1, last) || h.usedIn(first, last+1) || !h.makeable(last) || !h.sameAfter(own, last) {
		return Reacquisition{}, false
	}
	e, ok := h.encloseAgain(use)
	return Reacquisition{Enclosure: e, Let: h.at(h.lines[h.first].span), After: h.at(h.lines[last].span)}, ok
}

// locksIn says that a call in e gives the guard: what starts empty gets it later.
func (b *Body) locksIn(e hir.Expr) bool {
	return e != nil && slices.ContainsFunc(b.body.Exprs, func(x hir.Expr) bool {
		c := b.result.Callee(x)
		if c == nil || c.Fn == nil || !e.Span().Contains(x.Span().Start) {
			return false
		}
		t := b.result.Expr(x)
		for t.IsLang("option") || t.IsLang("result") {
			t = t.Args[0]
		}
		_, guard, _ := b.guardIn(&flow.Value{Type: t})
		return guard != nil && (guard == t || t.Kind != types.KindAdt || !t.Adt.Module.Crate.Library())
	})
}

// sameAfter says that after the line only the value itself is used, by
// reference, and nothing that borrowed from it before.
func (h *home) sameAfter(own map[hir.LocalID]bool, last int) bool {
	used := false
	for i := last + 1; i < len(h.lines); i++ {
		mentioned := h.lines[i].mentioned()
		used = used || meets(mentioned, own)
		for l := range mentioned {
			if h.values[l] && !own[l] {
				return false
			}
		}
	}
	return used
}

// takenIn says that a line from `from` on, before `to`, moves or assigns one of
// the locals.
func (h *home) takenIn(locals map[hir.LocalID]bool, from, to int) bool {
	for i := from; i < to; i++ {
		if h.takes(&h.lines[i], locals) {
			return true
		}
	}
	return false
}

// encloseAgain is enclose for a value that is made again: it need not leave.
func (h *home) encloseAgain(last int) (Enclosure, bool) {
	rest := *h
	rest.lines = slices.Clone(h.lines)
	rest.lines[h.first].let = &hir.LetStmt{StmtBase: h.lines[h.first].let.StmtBase, Pat: &hir.Wild{}, Init: h.lines[h.first].let.Init}
	return rest.enclose(last)
}

// makeable says that the value's let means the same after the line `last`:
// nothing it names is rebound, assigned or moved until then.
func (h *home) makeable(last int) bool {
	let := &h.lines[h.first]
	if let.let.Init == nil || let.let.Else != nil || h.attributed(h.first) {
		return false
	}
	named := h.namesIn(let)
	from := let.mentioned()
	for i := h.first + 1; i <= last; i++ {
		l := &h.lines[i]
		if l.other != nil {
			return false
		}
		for _, local := range l.binds() {
			if named[h.body.localName(local)] {
				return false
			}
		}
		if h.takes(l, from) {
			return false
		}
	}
	return true
}

// DropPoint is where `drop(value);` can stand: the start of the statement with
// the first of the awaits. ok is false when the value is needed from there on,
// or may be gone by then. A value that is only there to be held is not dropped
// right behind its let.
func (b *Body) DropPoint(held Held, awaits []Await) (offset int, ok bool) {
	h, ok := b.homeOf(held)
	if !ok || held.value.Local < 0 || held.value.Ref != types.NoRef || held.value.Outer || held.Name == "" {
		return 0, false
	}
	first, _, ok := h.awaitLines(awaits)
	if !ok || h.attributed(first) || first == h.first+1 && strings.HasPrefix(held.Name, "_") {
		return 0, false
	}
	h.addBorrowers(first)
	own := map[hir.LocalID]bool{held.value.Local: true}
	for i := range h.lines {
		if i >= first && h.uses(i) || i > h.first && i < first && (h.takes(&h.lines[i], own) || h.hides(i, held.Name)) {
			return 0, false
		}
	}
	return h.at(h.lines[first].span).Start, true
}

// hides says that the line binds another local of that name.
func (h *home) hides(i int, name string) bool {
	return slices.ContainsFunc(h.lines[i].binds(), func(l hir.LocalID) bool { return h.body.localName(l) == name })
}
