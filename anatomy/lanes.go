package anatomy

import (
	"cmp"
	"slices"
)

// bus is the ways at one side of the states that lead to the same one. They
// share a lane, so that many early outs are one line.
type bus struct {
	to    int
	from  []int // in order
	early bool
	lane  int // from the states outwards, from 0
	port  int // which of the ways into that state at this side, from 0
}

// buses are the ways that do not just go to the next state: those back (and to
// the state itself), which go up at the left, and those forward at the right.
func buses(states []State, back bool) []bus {
	var out []bus
	for i, s := range states {
		for _, n := range s.Next {
			switch {
			case n.To >= len(states), back != (n.To <= i), n.To == i+1 && !n.Early:
				continue
			}
			at := slices.IndexFunc(out, func(b bus) bool { return b.to == n.To && b.early == n.Early })
			if at < 0 {
				at = len(out)
				out = append(out, bus{to: n.To, early: n.Early})
			}
			out[at].from = append(out[at].from, i)
		}
	}
	slices.SortFunc(out, func(a, b bus) int {
		return cmp.Or(cmp.Compare(a.long(), b.long()), cmp.Compare(a.to, b.to))
	})
	ports := map[int]int{}
	for i := range out {
		out[i].lane = freeLane(out[:i], out[i])
		out[i].port = ports[out[i].to]
		ports[out[i].to]++
	}
	return out
}

func (b bus) span() (top, bottom int) {
	return min(b.to, b.from[0]), max(b.to, b.from[len(b.from)-1])
}

func (b bus) long() int {
	top, bottom := b.span()
	return bottom - top
}

// freeLane is the innermost lane that none of the others uses beside b.
func freeLane(others []bus, b bus) int {
	top, bottom := b.span()
	lane := 0
	for _, o := range others {
		if t, e := o.span(); t <= bottom && top <= e {
			lane = max(lane, o.lane+1)
		}
	}
	return lane
}
