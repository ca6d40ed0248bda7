package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// maxValues bounds slots times suspensions. Only generated code comes near;
// its suspensions are listed without values, which is silent.
const maxValues = 1 << 19

// solve answers what every suspension of a unit holds and stores.
func solve(b *builder) []Suspend {
	d := newDomain(b.analysis, b.g)
	if len(d.slots)*len(b.g.suspends) > maxValues {
		return b.unanswered()
	}
	d.addCaptureParts(b.unit)
	b.unit.Moves = d.moves()
	in, out := d.forward(), d.live()
	answers := b.unanswered()
	for n, blk := range b.g.blocks {
		if in[n].bits == nil {
			continue
		}
		later := d.liveAtSuspends(n, out[n])
		now := in[n].clone()
		for _, st := range blk.stmts {
			if st.op == opSuspend {
				a := &answers[st.slot]
				a.Reachable = true
				b.values(a, d, now, later[st.slot])
				b.outerValues(a)
			}
			d.step(now, st)
		}
	}
	return answers
}

// Skipped says that the unit is too large to be answered: none of its
// suspensions is reachable, as far as is known, though control comes to some.
func (u *Unit) Skipped() bool {
	return slices.ContainsFunc(u.First, func(n int) bool { return n >= 0 && !u.Awaits[n].Reachable })
}

// unanswered lists the suspensions of a unit.
func (b *builder) unanswered() []Suspend {
	out := make([]Suspend, len(b.g.suspends))
	for i, s := range b.g.suspends {
		out[i] = Suspend{Expr: s.expr, Span: s.span}
	}
	return out
}

// liveAtSuspends is the set of live slots after each suspension of a block.
func (d *domain) liveAtSuspends(n int, out bits) map[int]bits {
	later := map[int]bits{}
	live := append(bits(nil), out...)
	stmts := d.g.blocks[n].stmts
	for i := len(stmts) - 1; i >= 0; i-- {
		if stmts[i].op == opSuspend {
			later[stmts[i].slot] = append(bits(nil), live...)
		}
		d.stepBack(live, stmts[i])
	}
	return later
}

// values fills in Held and Stored of one suspension, in the order in which the
// values were made.
func (b *builder) values(a *Suspend, d *domain, now state, live bits) {
	for n, i := range d.slots {
		s := b.g.slots[i]
		v := Value{Local: s.local, Temp: s.temp, Capture: -1, Param: s.param, Hidden: s.hidden, Type: s.typ, Ref: s.ref, Span: s.span,
			UsedLater: live.has(n), Borrowed: now.bits.has(d.bit(borrowed, n)), Awaitee: s.kind == awaiteeSlot, Whole: s.atEntry,
			Changed: !now.bits.has(d.bit(intact, n))}
		v.Variants, v.Made = d.named(now.facts[n])
		if s.kind == captureSlot {
			b.captureValues(a, d, now, n, v)
			continue
		}
		proven := v.UsedLater && now.bits.has(d.bit(escaped, n))
		parts := d.parts[n]
		required := now.bits.has(d.bit(requires, n)) || proven
		initialised := now.bits.has(parts[0].bit) || proven
		if initialised {
			v.Moved = moved(parts, nil, now, s.wrapped())
			v.Partial = len(v.Moved) > 0
		}
		kept := required && (s.needsDrop || v.UsedLater || v.Borrowed)
		if s.atEntry || kept && s.hidden != Forgotten {
			stored := v
			stored.Twice, stored.Gone = s.atEntry && kept, !initialised
			a.Stored = append(a.Stored, stored)
		}
		if initialised && s.kind != awaiteeSlot && (s.needsDrop || v.UsedLater) {
			v.Whole = false
			a.Held = append(a.Held, v)
		}
	}
}

// captureValues adds the by-value captures of one local.
func (b *builder) captureValues(a *Suspend, d *domain, now state, n int, v Value) {
	local := v.Local
	for i, c := range b.unit.Captures {
		if c.Local != local || c.Mode != types.BindMove && c.Mode != types.BindCopy {
			continue
		}
		v := v
		v.Local, v.Capture, v.Type, v.Span = hir.LocalID(-1), i, c.Type, c.Use
		if len(c.Path) > 0 {
			v.Variants = nil
		}
		at := d.partAt(n, c.Path)
		held := at >= 0 && now.bits.has(d.parts[n][at].bit)
		if held {
			v.Moved = moved(d.parts[n], c.Path, now, false)
			v.Partial = len(v.Moved) > 0
		}
		stored := v
		stored.Gone = !held
		a.Stored = append(a.Stored, stored)
		if held && (b.needsDrop(c.Type) == types.Yes || v.UsedLater) {
			v.Whole = false
			a.Held = append(a.Held, v)
		}
	}
}

// outerValues adds what is captured by reference: what is borrowed cannot be
// dropped or moved while the future that borrows it waits.
func (b *builder) outerValues(a *Suspend) {
	for _, c := range b.unit.Captures {
		if c.Mode != types.BindRef && c.Mode != types.BindRefMut || indirect(c.Path) {
			continue
		}
		a.Held = append(a.Held, Value{Local: c.Local, Capture: -1, Param: -1, Type: c.Type, Span: b.bindingSpan(c.Local),
			UsedLater: true, Borrowed: true, Outer: true, Changed: c.Mode == types.BindRefMut})
	}
}

// bindingSpan is the pattern that binds a local of this unit or one around it.
func (b *builder) bindingSpan(l hir.LocalID) source.Span {
	for o := b; o != nil; o = o.outer {
		if s, ok := o.locals[l]; ok {
			return o.g.slots[s].span
		}
	}
	return b.body.Locals[l].Span
}

// moved lists the parts below root that hold nothing any more, without those
// inside of others.
func moved(parts []movePath, root []string, now state, wrapped bool) [][]string {
	var out [][]string
	for _, p := range parts {
		if len(p.path) <= len(root) || !hasPrefix(p.path, root) || now.bits.has(p.bit) {
			continue
		}
		path := p.path[len(root):]
		if wrapped {
			path = path[1:]
		}
		if len(path) > 0 && !slices.ContainsFunc(out, func(o []string) bool { return hasPrefix(path, o) }) {
			out = append(out, path)
		}
	}
	return out
}
