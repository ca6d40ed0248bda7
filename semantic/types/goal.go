package types

// goal is a bound that must hold and that nobody could tell of yet.
type goal struct {
	Pred
	// waits are the variables that were open in the bound when it was last asked
	// about, as of the binding it came after; nil to ask again in any case.
	waits []*variable
	since binding
}

// binding is one entry of a table's trail.
type binding struct {
	index  int
	serial int32 // no two bindings have the same
}

// latest is the newest binding.
func (t *table) latest() binding {
	if len(t.trail) == 0 {
		return binding{}
	}
	last := len(t.trail) - 1
	return binding{last, t.trail[last].serial}
}

// stalled says that the answer would be the same again: no variable of the
// bound has been bound since, and none that had been was taken back.
func (t *table) stalled(g goal) bool {
	if g.waits == nil {
		return false
	}
	if g.since.serial != 0 && (g.since.index >= len(t.trail) || t.trail[g.since.index].serial != g.since.serial) {
		return false
	}
	for _, v := range g.waits {
		if v.bound != nil {
			return false
		}
	}
	return true
}

// mostWaits is how many open variables a goal waits for; with more it is
// asked again each time.
const mostWaits = 16

// stall is the goal after it was asked about in vain. As long as there was
// little work, to ask again costs less than to find out what it waits for.
func (t *table) stall(p Pred) goal {
	if t.work < manySteps {
		return goal{Pred: p}
	}
	g := goal{Pred: p, since: t.latest(), waits: []*variable{}} // for nothing, where an unknown type is all that is open
	size := 0
	all := t.openIn(&g.waits, &size, p.Type)
	for a := range p.Bound.types() {
		all = all && t.openIn(&g.waits, &size, a)
	}
	if !all {
		g.waits = nil
	}
	return g
}

// openIn adds the open variables of a type; false when they are too many.
func (t *table) openIn(into *[]*variable, size *int, ty *Type) bool {
	ty = t.shallow(ty)
	if *size++; *size > maxTypeSize || len(*into) >= mostWaits {
		return false
	}
	if ty.Kind == KindVar {
		*into = append(*into, ty.v)
		return true
	}
	for _, a := range ty.Args {
		if !t.openIn(into, size, a) {
			return false
		}
	}
	for _, b := range ty.Bounds() {
		for a := range b.types() {
			if !t.openIn(into, size, a) {
				return false
			}
		}
	}
	return true
}
