package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// What an async block knows of its captures is what was known of them where it was
// made, as it runs once. So a unit is answered after the one that it is in.

// known is what is known of a local where it is captured.
type known struct {
	form    form
	missing [][]string // its parts that hold nothing
	intact  bool
}

// noteMade notes that unit c is made here, and has dataflow follow up to here what it
// captures.
func (b *builder) noteMade(c *builder) {
	if _, once := c.unit.Root.(*hir.Async); once {
		for l := range c.foreign {
			if s := b.localPlace(l).slot; s >= 0 && carries(b.g.slots[s].typ) {
				b.g.slots[s].passes = true
				c.before = map[hir.LocalID]known{}
			}
		}
	}
	b.emit(opMake, len(b.inner), nil)
	b.inner = append(b.inner, c)
}

// answerAll answers this unit and those inside of it.
func (b *builder) answerAll() {
	if b.unit.Async {
		b.suspensions()
	} else if slices.ContainsFunc(b.inner, func(c *builder) bool { return c.before != nil }) {
		solve(b)
	}
	for _, c := range b.inner {
		c.answerAll()
	}
}

func (b *builder) suspensions() {
	if len(b.g.suspends) > 0 {
		b.unit.Awaits = solve(b)
	}
	first, next := b.g.successors()
	b.unit.First = first
	for i := range next {
		b.unit.Awaits[i].Next = next[i]
	}
}

// madeIn keeps what is known of the captures of c in the state in which it is made.
func (c *builder) madeIn(b *builder, d *domain, now state) {
	if c.before == nil {
		return
	}
	for l := range c.foreign {
		s := b.localPlace(l).slot
		if s < 0 || d.index[s] < 0 || now.bits.has(d.bit(escaped, d.index[s])) {
			continue
		}
		n := d.index[s]
		k := known{intact: now.bits.has(d.bit(intact, n))}
		k.form.variants, k.form.made = d.named(now.facts[n])
		for _, p := range d.parts[n][1:] {
			if !now.bits.has(p.bit) {
				k.missing = append(k.missing, p.path)
			}
		}
		c.before[l] = k
	}
}

// begin adds to the first state of a unit what was known of its captures before.
func (d *domain) begin(s state, n int) {
	k, ok := d.before[d.g.slots[d.slots[n]].local]
	if !ok || d.g.slots[d.slots[n]].kind != captureSlot {
		return
	}
	for _, path := range k.missing {
		d.deinitialise(s, n, path)
	}
	if len(k.form.variants) > 0 {
		s.facts[n] = d.variants(stmt{form: &k.form})
	}
	if !k.intact {
		s.bits.remove(d.bit(intact, n))
	}
}
