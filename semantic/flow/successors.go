package flow

import "cmp"

// Where control goes after a suspension when it comes to no other one: the
// unit ends, or is left early, by `return` or `?`. Both are no index of Awaits.
const (
	End   = -1
	Early = -2
)

// ways are places to go to: suspensions by their number, then Early, then End.
// They are few, however many suspensions there are.
type ways []int

// order compares places as they stand in ways.
func order(a, b int) int {
	if a < 0 && b < 0 || a >= 0 && b >= 0 {
		return cmp.Compare(a, b)
	}
	return cmp.Compare(b, a)
}

// join adds places, and says whether some are new. It goes through both once: in a match of a
// thousand arms, the test of each leads on to all arms behind it.
func (w *ways) join(others ways) (grown bool) {
	if w.hasAll(others) {
		return false
	}
	both, mine := make(ways, 0, len(*w)+len(others)), *w
	for len(mine) > 0 && len(others) > 0 {
		c := order(mine[0], others[0])
		if c > 0 {
			both, others = append(both, others[0]), others[1:]
			continue
		}
		both, mine = append(both, mine[0]), mine[1:]
		if c == 0 {
			others = others[1:]
		}
	}
	*w = append(append(both, mine...), others...)
	return true
}

func (w *ways) hasAll(others ways) bool {
	for _, to := range *w {
		if len(others) > 0 && others[0] == to {
			others = others[1:]
		}
	}
	return len(others) == 0
}

// successors finds what control may come to next, from the start of the unit
// (first) and from each suspension: suspensions in source order, then Early,
// then End. Whatever panics or never stops leads nowhere.
func (g *graph) successors() (first []int, next [][]int) {
	entries := g.entries()
	next = make([][]int, len(g.suspends))
	for n, b := range g.blocks {
		after := g.waysOut(n, entries)
		for i := len(b.stmts) - 1; i >= 0; i-- {
			if s := b.stmts[i]; s.op == opSuspend {
				next[s.slot] = after
				after = ways{s.slot}
			}
		}
	}
	return entries[0], next
}

// waysOut are the ways on from the end of block n.
func (g *graph) waysOut(n int, entries []ways) ways {
	var out ways
	if to := g.blocks[n].leaves; to != 0 {
		out.join(ways{to})
	}
	for _, s := range g.blocks[n].succs {
		out.join(entries[s])
	}
	return out
}

// entries are the ways on from the start of every block.
func (g *graph) entries() []ways {
	in := make([]ways, len(g.blocks))
	var open []int // blocks that lead on to what their successors do
	for _, n := range g.postorder() {
		if s, ok := g.blocks[n].firstSuspend(); ok {
			in[n] = ways{s} // nothing behind it is next
		} else {
			open = append(open, n)
		}
	}
	for changed := true; changed; {
		changed = false
		for _, n := range open {
			changed = in[n].join(g.waysOut(n, in)) || changed
		}
	}
	return in
}

func (b *block) firstSuspend() (int, bool) {
	for _, s := range b.stmts {
		if s.op == opSuspend {
			return s.slot, true
		}
	}
	return 0, false
}

// postorder are the blocks that are reached, each after those it leads to,
// loops apart.
func (g *graph) postorder() []int {
	type visit struct{ block, succ int }
	var order []int
	seen := newBits(len(g.blocks))
	seen.add(0)
	for stack := []visit{{}}; len(stack) > 0; {
		at := &stack[len(stack)-1]
		succs := g.blocks[at.block].succs
		if at.succ == len(succs) {
			order = append(order, at.block)
			stack = stack[:len(stack)-1]
			continue
		}
		to := succs[at.succ]
		at.succ++
		if !seen.has(to) {
			seen.add(to)
			stack = append(stack, visit{block: to})
		}
	}
	return order
}
