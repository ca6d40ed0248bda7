package flow

import (
	mathbits "math/bits"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What a way has answered stays so: one on which a condition held does not go
// where it fails. rustc asks no questions, so that only what is alive at run
// time is found like this.

const (
	// mostQuestions and mostWays bound what is told apart; further questions
	// have any answer each time.
	mostQuestions = 8
	mostWays      = 4096 // over all blocks; with more, fewer questions are asked
)

// answered is what a way has answered so far to the questions that are asked
// more than once: one answer each, or none.
type answered [mostQuestions]answers

// way is a block and the answers with which control comes to it.
type way struct {
	block    int
	answered answered
}

// tracer follows the ways through a graph.
type tracer struct {
	d         *domain
	questions []int // of the graph, by their place in answered
	in        map[way]*state
	work      []way
	suspended []state // by suspension
}

// atRunTime is the state at each suspension on all ways that answer each question
// in one way only, nil bits where none comes there. ok is false when
// no question is asked twice, or there are too many ways.
func (d *domain) atRunTime() (suspended []state, ok bool) {
	var again []int
	for i, q := range d.g.questions {
		if len(q.told) > 1 && len(again) < mostQuestions && !slices.ContainsFunc(q.of, d.lent) {
			again = append(again, i)
		}
	}
	for ; len(again) > 0 && len(d.slots) > 0; again = again[:len(again)/2] {
		t := tracer{d: d, questions: again, in: map[way]*state{}, suspended: make([]state, len(d.g.suspends))}
		if t.trace() {
			return t.suspended, true
		}
	}
	return nil, false
}

// trace follows all ways; false when there are too many.
func (t *tracer) trace() bool {
	t.come(way{}, t.d.entry())
	for len(t.work) > 0 {
		if len(t.in) > mostWays {
			return false
		}
		w := t.work[0]
		t.work = t.work[1:]
		t.follow(w)
	}
	return true
}

// lent says that c is borrowed mutably somewhere, or the reference that it lies
// behind given away, so that others may change it.
func (d *domain) lent(c constant) bool {
	by := d.g.slots[c.slot].typ
	unique := by.Kind == types.KindRef && by.Mut
	for _, b := range d.g.blocks {
		for _, st := range b.stmts {
			if c.in(st) && (st.op == opRefMut || st.op == opEscape || st.op == opMove && unique) {
				return true
			}
		}
	}
	return false
}

// come adds s to what is known where w starts.
func (t *tracer) come(w way, s state) {
	in := t.in[w]
	if in == nil {
		in = &state{}
		t.in[w] = in
	}
	if in.join(s) {
		t.work = append(t.work, w)
	}
}

// follow goes through the block of w, on a way of its own for each answer to
// what is asked there.
func (t *tracer) follow(w way) {
	blk := t.d.g.blocks[w.block]
	type here struct {
		answered answered
		state    state
	}
	ways := []here{{w.answered, t.in[w].clone()}}
	for _, st := range blk.stmts {
		var next []here
		for _, h := range ways {
			switch {
			case st.op == opAsk:
				for _, a := range t.ask(h.answered, t.d.g.asks[st.slot]) {
					next = append(next, here{a, h.state.clone()})
				}
				continue
			case st.op == opSuspend:
				t.suspended[st.slot].join(h.state)
			case st.op == opInit, st.op == opDead:
				t.forget(&h.answered, st)
			}
			t.d.step(h.state, st)
			next = append(next, h)
		}
		ways = next
	}
	for _, h := range ways {
		for _, to := range blk.succs {
			t.come(way{to, h.answered}, h.state)
		}
	}
}

// ask is what may be answered once a condition was met: nothing, if it
// contradicts what was answered before.
func (t *tracer) ask(before answered, a ask) []answered {
	for i, q := range t.questions {
		if q != a.question {
			continue
		}
		if before[i] != 0 {
			if before[i]&a.answers == 0 {
				return nil
			}
			return []answered{before}
		}
		var out []answered
		for left := a.answers & t.d.g.questions[q].all(); left != 0; left &= left - 1 {
			now := before
			now[i] = 1 << mathbits.TrailingZeros64(uint64(left))
			out = append(out, now)
		}
		return out
	}
	return []answered{before}
}

// forget takes back the answers about what a statement gives another value.
func (t *tracer) forget(a *answered, st stmt) {
	for i, q := range t.questions {
		if slices.ContainsFunc(t.d.g.questions[q].of, func(c constant) bool { return c.in(st) }) {
			a[i] = 0
		}
	}
}
