package flow

import (
	"slices"
)

func (d *domain) initialise(s state, n int, path []string) {
	s.bits.add(d.bit(requires, n))
	if len(path) == 0 {
		s.bits.remove(d.bit(escaped, n))
	}
	for _, p := range d.parts[n] {
		if hasPrefix(p.path, path) {
			s.bits.add(p.bit)
		}
	}
}

func (d *domain) deinitialise(s state, n int, path []string) {
	for _, p := range d.parts[n] {
		if hasPrefix(p.path, path) {
			s.bits.remove(p.bit)
			s.bits.remove(p.sure)
		}
	}
}

// settle says that what is there of slot n at path is what it was put in as.
func (d *domain) settle(s state, n int, path []string) {
	for _, p := range d.parts[n] {
		if hasPrefix(p.path, path) && s.bits.has(p.bit) {
			s.bits.add(p.sure)
		}
	}
}

// unsettle says that it may have been changed.
func (d *domain) unsettle(s state, n int, path []string) {
	for _, p := range d.parts[n] {
		if hasPrefix(p.path, path) {
			s.bits.remove(p.sure)
		}
	}
}

// changed says that on every way here slot n may have been changed.
func (d *domain) changed(s state, n int) bool { return !s.bits.has(d.parts[n][0].sure) }

// step applies one statement to s, going forward.
func (d *domain) step(s state, st stmt) {
	if !st.ofSlot() || d.index[st.slot] < 0 {
		return
	}
	n := d.index[st.slot]
	whole := len(st.path) == 0
	switch st.op {
	case opInit:
		d.initialise(s, n, st.path)
		d.settle(s, n, st.path)
		if whole {
			s.facts[n] = 0
		}
	case opUse:
		d.proven(s, n, whole)
	case opRef, opRefMut:
		d.proven(s, n, whole)
		if !indirect(st.path) {
			d.borrow(s, n, st)
		}
	case opMove:
		d.deinitialise(s, n, st.path)
		if whole {
			d.moveOut(s, n)
		}
	case opDrop:
		if !d.g.slots[st.slot].needsDrop {
			return
		}
		d.deinitialise(s, n, nil)
		d.borrowed(s, n)
	case opDead, opEscape:
		d.deinitialise(s, n, nil)
		for set := range sets {
			s.bits.remove(d.bit(set, n))
		}
		s.facts[n] = 0
		if st.op == opEscape {
			s.bits.add(d.bit(escaped, n))
		}
	case opChange:
		d.unsettle(s, n, nil)
	case opFill:
		d.settle(s, n, nil)
	case opDeinit:
		d.deinitialise(s, n, st.path)
	case opIs, opOnly:
		d.learn(s, n, st)
	case opPass:
		d.pass(s, n, st)
	case opDerive:
		d.derive(s, n, st)
	}
}

// borrowed notes that slot n was borrowed, if only by its destructor.
func (d *domain) borrowed(s state, n int) {
	s.bits.add(d.bit(borrowed, n))
	s.bits.add(d.bit(requires, n))
}

// borrow is opRef or opRefMut of something that slot n owns.
func (d *domain) borrow(s state, n int, st stmt) {
	d.borrowed(s, n)
	if st.op == opRef {
		return
	}
	s.facts[n] = 0
	settled := !s.bits.has(d.parts[n][0].bit) || !d.changed(s, n)
	d.initialise(s, n, st.path) // what was None may be Some from here
	if settled {
		d.settle(s, n, st.path)
	}
}

// moveOut notes that all of slot n was moved away.
func (d *domain) moveOut(s state, n int) {
	if !s.bits.has(d.bit(borrowed, n)) {
		s.bits.remove(d.bit(requires, n))
	}
	s.facts[n] = 0
	s.bits.remove(d.bit(escaped, n))
}

// pass notes what is known of the value that slot n has got from another.
func (d *domain) pass(s state, n int, st stmt) {
	m := d.index[st.from[0].slot]
	if m < 0 || s.bits.has(d.bit(escaped, m)) {
		return
	}
	for _, p := range d.parts[m] {
		to, ok := st.passed(p.path)
		i := -1
		if ok {
			i = d.partAt(n, to)
		}
		switch {
		case i < 0:
		case !s.bits.has(p.bit):
			s.bits.remove(d.parts[n][i].bit)
			s.bits.remove(d.parts[n][i].sure)
		case !s.bits.has(p.sure):
			s.bits.remove(d.parts[n][i].sure)
		}
	}
	if len(st.path) == 0 && len(st.from[0].path) == 0 {
		s.facts[n] = s.facts[m]
	}
	if !s.bits.has(d.parts[m][0].bit) || !d.changed(s, m) {
		return
	}
	// What may be empty counts as such, and not all that is around it.
	if i := d.partAt(n, st.path); len(st.path) > 0 && i >= 0 {
		s.bits.remove(d.parts[n][i].bit)
		s.bits.remove(d.parts[n][i].sure)
	} else {
		d.unsettle(s, n, nil)
	}
}

// learn notes variants. The fields of the others hold nothing, which a value
// that was moved out in one arm of a match needs in the other arms.
func (d *domain) learn(s state, n int, st stmt) {
	at := len(st.path)
	for _, p := range d.parts[n] {
		if len(p.path) <= at || !hasPrefix(p.path, st.path) {
			continue
		}
		if v := variantOfField(p.path[at]); v != "" && !slices.Contains(st.form.variants, v) {
			s.bits.remove(p.bit)
		}
	}
	if at == 0 {
		s.facts[n] = s.facts[n].learn(d.variants(st))
	}
}

// proven: a program that compiles uses only what is there, so a whole use
// says what became of a slot nothing was known of.
func (d *domain) proven(s state, n int, whole bool) {
	if whole && s.bits.has(d.bit(escaped, n)) {
		d.initialise(s, n, nil)
	}
}
