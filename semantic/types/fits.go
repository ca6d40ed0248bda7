package types

// mayFit says that an impl's header is not plainly about something else, which
// most candidates are.
func (tab *table) mayFit(h *implHead, self *Type, b Bound) bool {
	if !tab.mayEqual(h.Self, self, 0) {
		return false
	}
	for i, a := range h.Trait.Args {
		if i < len(b.Args) && !tab.mayEqual(a, b.Args[i], 0) {
			return false
		}
	}
	return true
}

// mayEqual compares the heads of types, and of their arguments, as far as that
// can be done without binding anything. have is a declared type, whose
// parameters may be anything.
func (tab *table) mayEqual(have, t *Type, depth int) bool {
	t = tab.shallow(t)
	switch have.Kind {
	case KindParam, KindUnknown, KindAssoc, KindVar:
		return true
	}
	switch t.Kind {
	case KindUnknown, KindAssoc:
		return true
	case KindVar:
		return t.v.kind == anyVar || have.Kind == KindPrim
	}
	if have.Kind != t.Kind || !have.sameHead(t) || have.Kind == KindTuple && len(have.Args) != len(t.Args) {
		return false
	}
	if !have.onlyArgs() {
		return true
	}
	for i := range have.Args {
		if depth < 3 && i < len(t.Args) && !tab.mayEqual(have.Args[i], t.Args[i], depth+1) {
			return false
		}
	}
	return true
}
