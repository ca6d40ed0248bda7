package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// bits is a set of small numbers.
type bits []uint64

func newBits(n int) bits { return make(bits, (n+63)/64) }

func (s bits) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }
func (s bits) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s bits) remove(i int)   { s[i/64] &^= 1 << (i % 64) }

// join adds all of o and says whether s grew.
func (s bits) join(o bits) bool {
	grew := false
	for i, w := range o {
		if w&^s[i] != 0 {
			s[i] |= w
			grew = true
		}
	}
	return grew
}

// movePath is a slot or a part of it that is moved or set somewhere. Its first bit says
// "may be initialised", and sure that this is so on a way on which nothing could change
// of which variant the slot or a part of it is.
type movePath struct {
	path      []string
	bit, sure int
}

// domain numbers what dataflow follows: only slots whose storage may span a
// suspension.
type domain struct {
	g      *graph
	index  []int        // slot to number, -1 when it is not followed
	slots  []int        // number to slot
	parts  [][]movePath // by number; the first is the whole slot
	bits   int
	labels []string // variants, which sets of them number
	before map[hir.LocalID]known
}

// The bits of a state: three sets over slots, then the two bits of each move path.
const (
	requires = iota // must keep its storage, as rustc sees it
	borrowed        // was borrowed since it got its storage
	escaped         // may have been used in any way since it was last known
	sets
)

// state is what is known before a statement; facts are the variants that each
// slot may be of.
type state struct {
	bits  bits
	facts []variants
}

func newDomain(a *analysis, g *graph, before map[hir.LocalID]known) *domain {
	d := &domain{g: g, index: make([]int, len(g.slots)), before: before}
	for i, s := range g.slots {
		d.index[i] = -1
		if s.crosses || s.passes {
			g.slots[i].needsDrop = s.ref == types.NoRef && a.needsDrop(s.typ) == types.Yes
			d.index[i] = len(d.slots)
			d.slots = append(d.slots, i)
		}
	}
	d.bits = sets * len(d.slots)
	d.parts = make([][]movePath, len(d.slots))
	for n, i := range d.slots {
		d.part(n, nil)
		if k, ok := before[g.slots[i].local]; ok && g.slots[i].kind == captureSlot {
			for _, path := range slices.Concat(k.missing, k.changed) {
				d.part(n, path)
			}
		}
	}
	var passes []stmt
	for _, b := range g.blocks {
		for _, s := range b.stmts {
			switch {
			case !s.ofSlot() || d.index[s.slot] < 0:
			case s.op == opMove, s.op == opDeinit:
				d.part(d.index[s.slot], s.path)
			case s.op == opPass && d.index[s.from[0].slot] >= 0:
				passes = append(passes, s)
			}
		}
	}
	d.passedParts(passes)
	return d
}

// maxPath bounds the paths that values take along when they are moved in circles.
const maxPath = 8

// passedParts numbers the parts that slots get with the values of others.
func (d *domain) passedParts(passes []stmt) {
	for grew := true; grew; {
		grew = false
		for _, st := range passes {
			for _, p := range d.parts[d.index[st.from[0].slot]] {
				if to, ok := st.passed(p.path); ok && len(to) <= maxPath {
					grew = d.part(d.index[st.slot], to) || grew
				}
			}
		}
	}
}

// passed is where the part at path of what opPass passes on lies then.
func (st stmt) passed(path []string) (to []string, ok bool) {
	if !hasPrefix(path, st.from[0].path) {
		return nil, false
	}
	return slices.Concat(st.path, path[len(st.from[0].path):]), true
}

// moves counts the slots with drop glue that are moved out of somewhere.
func (d *domain) moves() int {
	moved := newBits(len(d.slots))
	n := 0
	for _, b := range d.g.blocks {
		for _, s := range b.stmts {
			if s.op != opMove || d.index[s.slot] < 0 || !d.g.slots[s.slot].crosses || !d.g.slots[s.slot].needsDrop || moved.has(d.index[s.slot]) {
				continue
			}
			moved.add(d.index[s.slot])
			n++
		}
	}
	return n
}

// part numbers a move path, and says whether it is a new one.
func (d *domain) part(n int, path []string) bool {
	if d.partAt(n, path) >= 0 {
		return false
	}
	d.parts[n] = append(d.parts[n], movePath{path, d.bits, d.bits + 1})
	d.bits += 2
	return true
}

func (d *domain) partAt(n int, path []string) int {
	return slices.IndexFunc(d.parts[n], func(p movePath) bool { return slices.Equal(p.path, path) })
}

// addCaptureParts makes sure that every captured place has a move path.
func (d *domain) addCaptureParts(u *Unit) {
	for _, c := range u.Captures {
		for n, i := range d.slots {
			if s := d.g.slots[i]; s.kind == captureSlot && s.local == c.Local {
				d.part(n, c.Path)
			}
		}
	}
}

func (d *domain) bit(set, n int) int { return set*len(d.slots) + n }

func (d *domain) entry() state {
	s := state{newBits(d.bits), make([]variants, len(d.slots))}
	for n, i := range d.slots {
		if d.g.slots[i].atEntry {
			d.initialise(s, n, nil)
			d.settle(s, n, nil)
			d.begin(s, n)
		}
	}
	return s
}

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
			s.bits.add(d.bit(borrowed, n))
			s.bits.add(d.bit(requires, n))
		}
		if st.op == opRefMut && !indirect(st.path) {
			s.facts[n] = 0
			settled := !s.bits.has(d.parts[n][0].bit) || !d.changed(s, n)
			d.initialise(s, n, st.path) // what was None may be Some from here
			if settled {
				d.settle(s, n, st.path)
			}
		}
	case opMove:
		d.deinitialise(s, n, st.path)
		if whole && !s.bits.has(d.bit(borrowed, n)) {
			s.bits.remove(d.bit(requires, n))
		}
		if whole {
			s.facts[n] = 0
			s.bits.remove(d.bit(escaped, n))
		}
	case opDrop:
		if !d.g.slots[st.slot].needsDrop {
			return
		}
		d.deinitialise(s, n, nil)
		s.bits.add(d.bit(borrowed, n))
		s.bits.add(d.bit(requires, n))
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
	case opIs:
		d.learn(s, n, st)
	case opPass:
		d.pass(s, n, st)
	case opDerive:
		d.derive(s, n, st)
	}
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

// forward finds the state before every block; nil bits for what is never
// reached.
func (d *domain) forward() []state {
	in := make([]state, len(d.g.blocks))
	in[0] = d.entry()
	work := []int{0}
	queued := make([]bool, len(in))
	queued[0] = true
	for len(work) > 0 {
		b := work[0]
		work = work[1:]
		queued[b] = false
		out := in[b].clone()
		for _, st := range d.g.blocks[b].stmts {
			d.step(out, st)
		}
		for _, to := range d.g.blocks[b].succs {
			if in[to].join(out) && !queued[to] {
				queued[to] = true
				work = append(work, to)
			}
		}
	}
	return in
}

func (s state) clone() state {
	return state{append(bits(nil), s.bits...), append([]variants(nil), s.facts...)}
}

// join adds what is known on another way here and says whether s changed. The
// first way sets s.
func (s *state) join(o state) bool {
	if s.bits == nil {
		*s = o.clone()
		if s.bits == nil {
			s.bits = bits{}
		}
		return true
	}
	changed := s.bits.join(o.bits)
	for i, f := range s.facts {
		s.facts[i] = f.join(o.facts[i])
		changed = changed || s.facts[i] != f
	}
	return changed
}

// live finds the slots that are read later, drops not counted, at the end of
// every block.
func (d *domain) live() []bits {
	g := d.g
	preds := make([][]int, len(g.blocks))
	for b := range g.blocks {
		for _, to := range g.blocks[b].succs {
			preds[to] = append(preds[to], b)
		}
	}
	out := make([]bits, len(g.blocks))
	work := make([]int, len(g.blocks))
	queued := make([]bool, len(g.blocks))
	for b := range g.blocks {
		out[b] = newBits(len(d.slots))
		work[b] = len(g.blocks) - 1 - b
		queued[b] = true
	}
	for len(work) > 0 {
		b := work[0]
		work = work[1:]
		queued[b] = false
		before := append(bits(nil), out[b]...)
		for i := len(g.blocks[b].stmts) - 1; i >= 0; i-- {
			d.stepBack(before, g.blocks[b].stmts[i])
		}
		for _, p := range preds[b] {
			if out[p].join(before) && !queued[p] {
				queued[p] = true
				work = append(work, p)
			}
		}
	}
	return out
}

// stepBack applies one statement to the set of live slots, going backward.
func (d *domain) stepBack(live bits, st stmt) {
	if !st.ofSlot() || d.index[st.slot] < 0 {
		return
	}
	n := d.index[st.slot]
	switch st.op {
	case opUse, opMove, opRef, opRefMut:
		live.add(n)
	case opInit:
		if len(st.path) == 0 {
			live.remove(n)
		}
	case opDead:
		live.remove(n)
	}
}
