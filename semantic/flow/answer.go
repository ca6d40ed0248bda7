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
	d := newDomain(b.analysis, b.g, b.before)
	if len(d.slots)*len(b.g.suspends) > maxValues {
		return b.unanswered()
	}
	d.addCaptureParts(b.unit)
	b.unit.Moves = d.moves()
	in, out := d.forward(), d.live()
	running, apart := d.atRunTime()
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
				run := now
				if apart {
					run = running[st.slot]
				}
				b.storage(a, d, now, later[st.slot])
				b.alive(a, d, run, later[st.slot])
				b.outerValues(a, d, run)
			}
			if st.op == opMake {
				b.inner[st.slot].madeIn(b, d, now)
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

// storage fills in Stored of one suspension, in the order in which the values were
// made; now is what rustc knows there.
func (b *builder) storage(a *Suspend, d *domain, now state, live bits) {
	for n, i := range d.slots {
		s := b.g.slots[i]
		if s.kind == captureSlot {
			b.captured(d, n, now, live, func(v Value, there bool) {
				v.Whole, v.Gone = true, !there
				a.Stored = append(a.Stored, v)
			})
			continue
		}
		there, proven := d.there(n, now, live)
		kept := (proven || now.bits.has(d.bit(requires, n))) &&
			(s.needsDrop || live.has(n) || now.bits.has(d.bit(borrowed, n)))
		if s.atEntry || kept && s.hidden != Forgotten {
			v := b.value(d, n, now, live)
			v.Whole, v.Twice, v.Gone = s.atEntry, s.atEntry && kept, !there
			a.Stored = append(a.Stored, v)
		}
	}
}

// alive does the same for Held; now is what is so at run time, without bits where
// no program comes to, and with a value of no variant where none goes on.
func (b *builder) alive(a *Suspend, d *domain, now state, live bits) {
	if now.bits == nil || slices.Contains(now.facts, never) {
		return
	}
	for n, i := range d.slots {
		s := b.g.slots[i]
		if s.kind == captureSlot {
			b.captured(d, n, now, live, func(v Value, there bool) {
				if there && (v.UsedLater || b.needsDrop(v.Type) == types.Yes || staysLocked(v.Type)) {
					v.Moved = d.empty(n, b.unit.Captures[v.Capture].Path, now, false)
					a.Held = append(a.Held, v)
				}
			})
			continue
		}
		if there, _ := d.there(n, now, live); there && s.kind != awaiteeSlot && s.hidden != Unfilled && (s.needsDrop || live.has(n) || staysLocked(s.typ)) {
			v := b.value(d, n, now, live)
			v.Moved = d.empty(n, nil, now, s.wrapped())
			a.Held = append(a.Held, v)
		}
	}
}

// staysLocked says that what a value of type t locks is locked whether it is used later
// or not: nothing drops what is in a ManuallyDrop.
func staysLocked(t *types.Type) bool { return t.IsLang("manually_drop") && couldHold(t.Args[0]) }

// there says that a slot may have its value at a suspension. proven: only what is
// done with it later says so.
func (d *domain) there(n int, now state, live bits) (there, proven bool) {
	proven = live.has(n) && now.bits.has(d.bit(escaped, n))
	return proven || now.bits.has(d.parts[n][0].bit), proven
}

// value is what a slot is at a suspension.
func (b *builder) value(d *domain, n int, now state, live bits) Value {
	s := b.g.slots[d.slots[n]]
	v := Value{Local: s.local, Temp: s.temp, Capture: -1, Param: s.param, Hidden: s.hidden, Type: s.typ, Ref: s.ref, Span: s.span,
		UsedLater: live.has(n), Borrowed: now.bits.has(d.bit(borrowed, n)), Awaitee: s.kind == awaiteeSlot,
		Changed: d.changed(now, n)}
	v.Variants, v.Made = d.named(now.facts[n])
	if there, _ := d.there(n, now, live); there && s.kind != captureSlot {
		v.Moved = moved(d.parts[n], nil, s.wrapped(), func(p movePath) bool { return !now.bits.has(p.bit) })
		v.Partial = len(v.Moved) > 0
	}
	return v
}

// captured gives the by-value captures of one local, and whether they may have
// their value.
func (b *builder) captured(d *domain, n int, now state, live bits, give func(v Value, there bool)) {
	local := b.g.slots[d.slots[n]].local
	for i, c := range b.unit.Captures {
		if c.Local != local || c.Mode != types.BindMove && c.Mode != types.BindCopy {
			continue
		}
		v := b.value(d, n, now, live)
		v.Local, v.Capture, v.Type, v.Span = hir.LocalID(-1), i, c.Type, c.Use
		if len(c.Path) > 0 {
			v.Variants = nil
		}
		at := d.partAt(n, c.Path)
		there := at >= 0 && now.bits.has(d.parts[n][at].bit)
		if there {
			v.Moved = moved(d.parts[n], c.Path, false, func(p movePath) bool { return !now.bits.has(p.bit) })
			v.Partial = len(v.Moved) > 0
		}
		give(v, there)
	}
}

// outerValues adds what is captured by reference: what is borrowed cannot be
// dropped or moved while the future that borrows it waits. Only an async block
// may know what it is.
func (b *builder) outerValues(a *Suspend, d *domain, now state) {
	for _, c := range b.unit.Captures {
		if c.Mode != types.BindRef && c.Mode != types.BindRefMut || indirect(c.Path) {
			continue
		}
		v := Value{Local: c.Local, Capture: -1, Param: -1, Type: c.Type, Span: b.bindingSpan(c.Local),
			UsedLater: true, Borrowed: true, Outer: true, Changed: c.Mode == types.BindRefMut}
		if b.toldOf(&v, c.Path, d, now) {
			a.Held = append(a.Held, v)
		}
	}
}

// toldOf adds to a capture what is known of it; false where it holds nothing.
func (b *builder) toldOf(v *Value, path []string, d *domain, now state) bool {
	n := d.index[b.foreign[v.Local]]
	if _, known := b.before[v.Local]; !known || n < 0 || now.bits == nil {
		return true
	}
	if at := d.partAt(n, path); at >= 0 && !now.bits.has(d.parts[n][at].bit) {
		return false
	}
	v.Changed = d.changed(now, n)
	v.Moved = d.empty(n, path, now, false)
	if len(path) == 0 {
		v.Variants, v.Made = d.named(now.facts[n])
	}
	return true
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

// empty lists the parts of a slot below root that hold nothing for certain. One that was
// filled on some way and changed on each of those is among them, unless all of the slot
// may have been changed, which Value.Changed says.
func (d *domain) empty(n int, root []string, now state, wrapped bool) [][]string {
	changed := d.changed(now, n)
	return moved(d.parts[n], root, wrapped, func(p movePath) bool {
		return !now.bits.has(p.bit) || !changed && !now.bits.has(p.sure)
	})
}

// moved lists the parts below root that are gone, without those inside of others.
func moved(parts []movePath, root []string, wrapped bool, gone func(movePath) bool) [][]string {
	var out [][]string
	for _, p := range parts {
		if len(p.path) <= len(root) || !hasPrefix(p.path, root) || !gone(p) {
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
