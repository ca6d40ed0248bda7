package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What a way has answered stays so: one on which a condition held does not go
// where it fails. rustc asks no questions, so that only what is alive at run
// time is found like this.

const (
	// mostQuestions and mostWays bound what is told apart; further questions
	// have any answer each time.
	mostQuestions = 16
	mostWays      = 4096 // over all blocks; with more, fewer questions are asked
)

// answered is what a way has answered so far to the questions that are asked
// more than once: those that are left of each one's, or none where it was not asked.
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
	d.g.divide()
	var again []int
	for i, q := range d.g.questions {
		if len(q.told) > 1 && len(again) < mostQuestions && !slices.ContainsFunc(q.of, d.lost) {
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

// lost says that c may have been used in any way somewhere, so that others may change it
// at any time.
func (d *domain) lost(c constant) bool {
	for _, b := range d.g.blocks {
		for _, st := range b.stmts {
			if c.in(st) && st.op == opEscape {
				return true
			}
		}
	}
	return false
}

// changes says that after a statement others may have changed what lies at c. Who was
// lent it must be done with it before it is asked about again: rustc sees to that.
func (d *domain) changes(c constant, st stmt) bool {
	switch st.op {
	case opInit, opDead, opRefMut, opLent:
		return c.in(st)
	case opMove: // of the reference that it lies behind
		by := d.g.slots[c.slot].typ
		return by.Kind == types.KindRef && by.Mut && c.in(st)
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

// follow goes through the block of w, as far as no condition there contradicts what
// was answered.
func (t *tracer) follow(w way) {
	blk := t.d.g.blocks[w.block]
	now, s := w.answered, t.in[w].clone()
	for _, st := range blk.stmts {
		switch st.op {
		case opAsk:
			var possible bool
			if now, possible = t.ask(now, t.d.g.asks[st.slot]); !possible {
				return
			}
			continue
		case opOnly:
			if !t.d.may(s, st) {
				return
			}
		case opSuspend:
			t.suspended[st.slot].join(s)
		case opInit, opDead, opRefMut, opLent, opMove:
			t.forget(&now, st)
		}
		t.d.step(s, st)
	}
	for _, to := range blk.succs {
		t.come(way{to, now}, s)
	}
}

// ask is what is answered once a condition was met; ok is false if it contradicts what
// was answered before.
func (t *tracer) ask(before answered, a ask) (now answered, ok bool) {
	i := slices.Index(t.questions, a.question)
	if i < 0 {
		return before, true
	}
	if before[i] == 0 {
		before[i] = t.d.g.questions[a.question].all()
	}
	before[i] &= a.answers
	return before, before[i] != 0
}

// forget takes back the answers about what a statement may give another value.
func (t *tracer) forget(a *answered, st stmt) {
	for i, q := range t.questions {
		if slices.ContainsFunc(t.d.g.questions[q].of, func(c constant) bool { return t.d.changes(c, st) }) {
			a[i] = 0
		}
	}
}
