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
	if let := h.lines[last].let; let != nil && h.allOf(needed, let) && let.Else == nil && h.endsBlock(let) {
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
	binds := localsOf(let.Pat)
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

// leavesNothing says that no temporary of e runs code when it ends; the value
// of e itself doesn't count when it is taken.
func (h *home) leavesNothing(e hir.Expr, taken bool) bool {
	nothing := true
	hir.Walk(e, func(x hir.Expr) bool {
		if x == e && taken || isPlace(x) {
			return nothing
		}
		switch x.(type) {
		case *hir.Literal, *hir.PathRef, *hir.Closure:
			return nothing
		}
		if h.body.env().NeedsDrop(h.body.result.Expr(x), h.body.result.Env) != types.No {
			nothing = false
		}
		return nothing
	})
	return nothing
}

func isPlace(e hir.Expr) bool {
	switch e.(type) {
	case *hir.LocalRef, *hir.Field, *hir.Index, *hir.Deref:
		return true
	}
	return false
}

func (b *Body) edition() int { return b.fn.Module.Crate.Edition }

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
	if !ok || h.usedIn(h.first+1, last+1) || !h.usedIn(last+1, len(h.lines)) || !h.makeable(last) {
		return Postponement{}, false
	}
	return Postponement{Let: h.at(h.lines[h.first].span), After: h.at(h.lines[last].span)}, true
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
	if !plain || bind.Sub != nil || use == h.first || h.takenIn(own, h.first+1, last) || h.usedIn(first, last+1) || !h.makeable(last) || !h.sameAfter(own, last) {
		return Reacquisition{}, false
	}
	e, ok := h.encloseAgain(use)
	return Reacquisition{Enclosure: e, Let: h.at(h.lines[h.first].span), After: h.at(h.lines[last].span)}, ok
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

// namesIn are the plain names that a let binds or mentions.
func (h *home) namesIn(l *homeLine) map[string]bool {
	out := map[string]bool{}
	for _, local := range l.binds() {
		out[h.body.localName(local)] = true
	}
	l.walk(func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.LocalRef:
			out[h.body.localName(e.Local)] = true
		case *hir.PathRef:
			if len(e.Path.Segments) == 1 {
				out[e.Path.Last().Name] = true
			}
		}
		return true
	})
	return out
}

// takes says that the line moves or assigns one of the locals, or may.
func (h *home) takes(l *homeLine, locals map[hir.LocalID]bool) bool {
	t := takeSearch{body: h.body, locals: locals}
	l.walk(func(e hir.Expr) bool {
		t.visit(e)
		return true
	})
	if l.let != nil {
		t.value(l.let.Init)
	}
	t.value(l.expr)
	return t.found
}

// takeSearch looks for uses that move a local or assign to it.
type takeSearch struct {
	body   *Body
	locals map[hir.LocalID]bool
	found  bool
}

// visit looks at the children of e that e uses by value.
func (t *takeSearch) visit(e hir.Expr) {
	switch e := e.(type) {
	case *hir.Borrow, *hir.Field, *hir.Index, *hir.Deref, *hir.Format, *hir.LocalRef:
		return
	case *hir.OpaqueMacro, *hir.Missing:
		out := map[hir.LocalID]bool{}
		mentionsOf(e, out)
		t.found = t.found || meets(out, t.locals)
		return
	case *hir.Assign:
		if x, ok := e.L.(*hir.LocalRef); ok && t.locals[x.Local] {
			t.found = true
		}
		t.value(e.R)
		return
	case *hir.Async:
		if e.Move {
			t.captured(e)
		}
		return
	case *hir.Closure:
		if e.Move {
			t.captured(e)
		}
		return
	}
	for c := range hir.Children(e) {
		t.value(c)
	}
}

// value is a use of e by value: it moves a local or a part of it, unless that
// is Copy, or the use borrows it in passing.
func (t *takeSearch) value(e hir.Expr) {
	a := types.Adjust{}
	if e != nil {
		a = t.body.result.Adjust(e)
	}
	if a.AutoRef != types.NoRef || len(a.Derefs) > 0 {
		return
	}
	switch x := e.(type) {
	case *hir.LocalRef:
		if t.locals[x.Local] {
			t.moved(x.Local)
		}
	case *hir.Field:
		root, ok := rootOf(x)
		if ok && t.locals[root] && t.body.result.Local(root).Kind != types.KindRef && t.body.copies(e) != types.Yes {
			t.found = true
		}
	}
}

// rootOf is the local that a field is part of.
func rootOf(f *hir.Field) (hir.LocalID, bool) {
	for {
		switch x := f.X.(type) {
		case *hir.Field:
			f = x
		case *hir.LocalRef:
			return x.Local, true
		default:
			return 0, false
		}
	}
}

func (t *takeSearch) moved(l hir.LocalID) {
	if t.body.env().Copy(t.body.result.Local(l), t.body.result.Env) != types.Yes {
		t.found = true
	}
}

func (t *takeSearch) captured(e hir.Expr) {
	hir.Walk(e, func(x hir.Expr) bool {
		if ref, ok := x.(*hir.LocalRef); ok && t.locals[ref.Local] {
			t.moved(ref.Local)
		}
		return !t.found
	})
}

// DropPoint is where `drop(value);` can stand: the start of the statement with
// the first of the awaits. ok is false when the value is needed from there on,
// or may be gone by then.
func (b *Body) DropPoint(held Held, awaits []Await) (offset int, ok bool) {
	h, ok := b.homeOf(held)
	if !ok || held.value.Local < 0 || held.value.Ref != types.NoRef || held.value.Outer || held.Name == "" {
		return 0, false
	}
	first, _, ok := h.awaitLines(awaits)
	if !ok || h.attributed(first) {
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
