package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Enclosure is the run of statements that a held value is needed in: a block
// around them would end its life before the awaits. Spans are in the file.
type Enclosure struct {
	Span source.Span // whole statements, from the let that makes the value to the last that uses it
	Last source.Span // the last of them
	Out  *Outlet     // what is bound in them and needed afterwards, nil for nothing
	// Unclosed: the last statement has no semicolon, and as the end of a block
	// its temporaries would outlive the value.
	Unclosed bool
	// Certain: nothing else whose end could be noticed ends earlier with it.
	Certain bool
}

// Outlet is the value that leaves an enclosure.
type Outlet struct {
	// Init is that of the last statement, a let whose pattern binds all that is
	// needed, when it can end the block as it is; else it is empty.
	Init  source.Span
	Names []string // the locals that leave, when Init is empty
	Mut   []bool   // parallel
}

// Enclose is the enclosure of a value that is not needed from the first of the
// awaits on. ok is false when it is needed, when it is never used at all, and
// when what is needed afterwards can't leave the block.
func (b *Body) Enclose(held Held, awaits []Await) (Enclosure, bool) {
	h, ok := b.homeOf(held)
	if !ok || h.first < 0 {
		return Enclosure{}, false
	}
	first, _, ok := h.awaitLines(awaits)
	if !ok {
		return Enclosure{}, false
	}
	h.addBorrowers(first)
	last := h.lastUse(first)
	if last <= h.first || h.usedIn(first, len(h.lines)) {
		return Enclosure{}, false
	}
	return h.enclose(last)
}

// lastUse is the last line before `until` that uses the value.
func (h *home) lastUse(until int) int {
	for i := until - 1; i > h.first; i-- {
		if h.uses(i) {
			return i
		}
	}
	return h.first
}

func (h *home) usedIn(from, to int) bool {
	for i := from; i < to; i++ {
		if h.uses(i) {
			return true
		}
	}
	return false
}

func (h *home) enclose(last int) (Enclosure, bool) {
	end := &h.lines[last]
	out := Enclosure{
		Span: h.at(source.Span{Start: h.lines[h.first].span.Start, End: end.span.End}),
		Last: h.at(end.span), Certain: true,
		Unclosed: end.expr != nil && !end.semi && h.body.edition() < 2024 && !h.leavesNothing(end.expr, false),
	}
	if h.attributed(h.first) || !h.enclosable(last, &out) {
		return Enclosure{}, false
	}
	var needed []hir.LocalID
	for i := h.first; i <= last; i++ {
		for _, l := range h.lines[i].binds() {
			if h.neededAfter(l, last) {
				needed = append(needed, l)
			} else if i > h.first && h.endMatters(l, last) {
				out.Certain = false
			}
		}
	}
	if len(needed) == 0 {
		return out, true
	}
	outlet, ok := h.outlet(needed, last)
	out.Out = outlet
	out.Certain = out.Certain && ok && len(outlet.Names) <= 1
	return out, ok
}

// enclosable says that the lines may stand in a block of their own: they
// declare no items and pin nothing.
func (h *home) enclosable(last int, out *Enclosure) bool {
	for i := h.first; i <= last; i++ {
		l := &h.lines[i]
		if l.other != nil {
			return false
		}
		switch l.expr.(type) {
		case *hir.Missing:
			return false
		case *hir.OpaqueMacro:
			out.Certain = false // it may bind names
		}
	}
	return true
}

func (h *home) neededAfter(l hir.LocalID, last int) bool {
	for i := last + 1; i < len(h.lines); i++ {
		if h.lines[i].mentioned()[l] {
			return true
		}
	}
	return false
}

// endMatters says that the local may be there for what happens when it ends:
// it is a guard of another kind, or is never named.
func (h *home) endMatters(l hir.LocalID, last int) bool {
	t := h.body.result.Local(l)
	if holdsGuard(t, ThreadLock, RefCell) {
		return true
	}
	for i := h.first; i <= last; i++ {
		if h.lines[i].mentioned()[l] {
			return false
		}
	}
	return h.body.env().NeedsDrop(t, h.body.result.Env) != types.No
}

// outlet says how the needed locals leave the block: through the pattern of the
// last let, or by their names.
func (h *home) outlet(needed []hir.LocalID, last int) (*Outlet, bool) {
	for _, l := range needed {
		if !h.mayLeave(l, last) {
			return nil, false
		}
	}
	if let := h.lines[last].let; let != nil && h.allOf(needed, let) && let.Else == nil && !h.attributed(last) && h.endsBlock(let) {
		return &Outlet{Init: h.at(let.Init.Span())}, true
	}
	out := &Outlet{}
	for _, l := range needed {
		local := h.body.body.Locals[l]
		if slices.Contains(out.Names, local.Name) {
			return nil, false // shadowed in the block, and both needed
		}
		out.Names = append(out.Names, local.Name)
		out.Mut = append(out.Mut, local.Mut)
	}
	return out, true
}

func (h *home) allOf(needed []hir.LocalID, let *hir.LetStmt) bool {
	binds := bound(let.Pat)
	return !slices.ContainsFunc(needed, func(l hir.LocalID) bool { return !slices.Contains(binds, l) })
}

// mayLeave says that a local borrows from nothing in the block: its type owns
// all it has, or its value is made without naming anything of the block.
func (h *home) mayLeave(l hir.LocalID, last int) bool {
	if owns(h.body.result.Local(l)) {
		return true
	}
	inside := map[hir.LocalID]bool{}
	for i := h.first; i <= last; i++ {
		for _, l := range h.lines[i].binds() {
			inside[l] = true
		}
	}
	for i := h.first; i <= last; i++ {
		if slices.Contains(h.lines[i].binds(), l) {
			return i > h.first && !meets(h.lines[i].mentioned(), inside)
		}
	}
	return false
}

// endsBlock says that a let's initialiser may be the end of a block as it is:
// a value, not a place that is only partly taken, and in editions before 2024
// without temporaries that would end after the block's locals.
func (h *home) endsBlock(let *hir.LetStmt) bool {
	if let.Init == nil {
		return false
	}
	bind, plain := let.Pat.(*hir.Bind)
	if (!plain || bind.Sub != nil || h.body.body.Locals[bind.Local].Ref) && isPlace(let.Init) {
		return false
	}
	return h.body.edition() >= 2024 || h.leavesNothing(let.Init, true)
}

// leavesNothing says that no temporary of e, as the end of a block, runs code
// when it ends; the value of e itself doesn't count when it is taken. Bodies of
// closures, branches and loops end their temporaries themselves.
func (h *home) leavesNothing(e hir.Expr, taken bool) bool {
	switch x := e.(type) {
	case nil, *hir.Literal, *hir.PathRef, *hir.Closure, *hir.Async, *hir.While, *hir.Loop:
		return true
	case *hir.If:
		return h.leavesNothing(x.Cond, false)
	case *hir.Match:
		return h.leavesNothing(x.X, false)
	case *hir.For:
		return h.leavesNothing(x.Iter, false)
	case *hir.Block:
		return h.leavesNothing(x.Tail, taken)
	}
	if !taken && !isPlace(e) && h.body.env().NeedsDrop(h.body.result.Expr(e), h.body.result.Env) != types.No {
		return false
	}
	for c := range hir.Children(e) {
		if !h.leavesNothing(c, false) {
			return false
		}
	}
	return true
}

func isPlace(e hir.Expr) bool {
	switch e.(type) {
	case *hir.LocalRef, *hir.Field, *hir.Index, *hir.Deref:
		return true
	}
	return false
}

func (b *Body) edition() int { return b.fn.Module.Crate.Edition }
