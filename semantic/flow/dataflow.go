package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

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
	d.passedParts(d.emptiedParts())
	return d
}

// emptiedParts numbers the parts that are moved out of somewhere or have nothing in them,
// and gives the statements by which such a part comes to lie in another slot.
func (d *domain) emptiedParts() (passes []stmt) {
	for _, b := range d.g.blocks {
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
	return passes
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
	count := 0
	for _, b := range d.g.blocks {
		for _, s := range b.stmts {
			if s.op != opMove || d.index[s.slot] < 0 {
				continue
			}
			n, of := d.index[s.slot], d.g.slots[s.slot]
			if of.crosses && of.needsDrop && !moved.has(n) {
				moved.add(n)
				count++
			}
		}
	}
	return count
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
		if !d.through(b, out) {
			continue
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

// through goes through a block; false where control does not come to its end.
func (d *domain) through(b int, s state) bool {
	for _, st := range d.g.blocks[b].stmts {
		if st.op == opOnly && !d.may(s, st) {
			return false
		}
		d.step(s, st)
	}
	return true
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
