package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// foreignUse is one use of a place of an enclosing unit.
type foreignUse struct {
	local hir.LocalID
	proj  []projection
	mode  types.BindMode // BindMove, BindRef or BindRefMut
	span  source.Span
	vague bool // it may be used in another way, or not at all
}

// captured is a capture with the place it stands for.
type captured struct {
	foreignUse
	typ *types.Type
}

// note records that p is used when it belongs to an enclosing unit. A place
// that is only mentioned (`let _ = x`) is not noted, so it is not captured.
func (b *builder) note(p place, mode types.BindMode, at source.Span) {
	if p.slot < 0 || b.g.slots[p.slot].kind != captureSlot {
		return
	}
	b.uses = append(b.uses, foreignUse{b.g.slots[p.slot].local, p.proj, mode, at, b.vague})
}

// closure makes a closure's value: its captures are taken now, its body is a
// unit of its own.
func (b *builder) closure(e *hir.Closure, dest int) {
	b.child(&Unit{Root: e, Async: e.Async}, e.Params, e.Body, dest)
}

func (b *builder) async(e *hir.Async, dest int) {
	var root hir.Expr
	if e.Body != nil {
		root = e.Body
	}
	b.child(&Unit{Root: e, Async: true}, nil, root, dest)
}

// child makes the value of a unit inside of this one.
func (b *builder) child(u *Unit, params []hir.Pat, root hir.Expr, dest int) {
	b.units = append(b.units, u)
	b.unit.Children = append(b.unit.Children, u)
	c := newBuilder(b.analysis, u, b)
	c.run(params, root)
	u.Once = slices.ContainsFunc(c.uses, func(f foreignUse) bool { return f.mode == types.BindMove })
	b.init(dest)
	b.noteMade(c)
	b.making = u.Root
	sure := c.surelyCaptured()
	for _, x := range merged(c.uses, c.capture) {
		b.vague = !slices.ContainsFunc(sure, func(s captured) bool { return s.mode == x.mode && related(s, x) })
		p := b.localPlace(x.local)
		if p.slot >= 0 {
			p.proj = append(slices.Clip(p.proj), x.proj...)
		}
		switch x.mode {
		case types.BindMove:
			if len(x.proj) == 0 {
				b.passOn(place{slot: dest}.field(b.body.Locals[x.local].Name, x.typ), p)
			}
			b.move(p, x.span)
		case types.BindCopy:
			b.use(p, x.span)
		case types.BindRefMut:
			b.lend(p, x.span)
		default:
			b.borrow(p, false, x.span)
		}
	}
	b.making, b.vague = nil, false
	b.noteTaken(c, sure)
}

// surelyCaptured is what a unit captures by what is known of its uses alone.
func (b *builder) surelyCaptured() []captured {
	sure := slices.DeleteFunc(slices.Clone(b.uses), func(u foreignUse) bool { return u.vague })
	return merged(sure, b.capture)
}

// captures turns the uses of foreign places into what is captured.
func (b *builder) captures() []Capture {
	var out []Capture
	sure := b.surelyCaptured()
	for _, c := range merged(b.uses, b.capture) {
		known := slices.ContainsFunc(sure, func(s captured) bool { return s.mode == c.mode && len(s.proj) == len(c.proj) && related(s, c) })
		out = append(out, Capture{Local: c.local, Path: plain(place{proj: c.proj}.path()), Mode: c.mode, Sure: known, Type: c.typ, Use: c.span})
		if c.mode == types.BindMove || c.mode == types.BindCopy {
			b.g.slots[b.foreign[c.local]].crosses = len(b.g.suspends) > 0
		} else if carries(c.typ) {
			b.g.slots[b.foreign[c.local]].passes = true
		}
	}
	return out
}

// merged keeps of all captured places those that no other one contains, with
// the strongest way any part of them is used.
func merged(uses []foreignUse, capture func(foreignUse) captured) []captured {
	var out []captured
	for _, u := range uses {
		c := capture(u)
		kept := out[:0]
		for _, o := range out {
			if !related(o, c) {
				kept = append(kept, o)
				continue
			}
			if len(o.proj) <= len(c.proj) {
				o.mode = stronger(o, c)
				c = o
			} else {
				c.mode = stronger(c, o)
			}
		}
		out = append(kept, c)
	}
	return out
}

// related says whether one of two places contains the other.
func related(a, b captured) bool {
	if a.local != b.local {
		return false
	}
	for i := range min(len(a.proj), len(b.proj)) {
		if a.proj[i].name != b.proj[i].name {
			return false
		}
	}
	return true
}

func stronger(a, b captured) types.BindMode {
	if strength(b.mode) > strength(a.mode) {
		return b.mode
	}
	return a.mode
}

func strength(m types.BindMode) int {
	return slices.Index([]types.BindMode{types.BindRef, types.BindRefMut, types.BindCopy, types.BindMove}, m)
}

// capture is the place and mode in which one use captures, before merging. It
// follows the rules of edition 2021; before that whole locals are captured.
func (b *builder) capture(u foreignUse) captured {
	cut := func(n int) { u.proj = u.proj[:n] }
	if i := slices.IndexFunc(u.proj, func(p projection) bool { return p.name == "[]" || p.via == RawPointer }); i >= 0 {
		cut(i)
	}
	moves := b.movesCaptures()
	deref := slices.IndexFunc(u.proj, func(p projection) bool { return p.name == "*" })
	switch {
	case b.edition < 2021:
		if u.mode == types.BindMove && deref >= 0 && u.proj[deref].via != BoxPointer {
			u.mode = types.BindRef
		}
		cut(0)
	case (moves || u.mode == types.BindMove) && deref >= 0:
		cut(deref)
	default:
		for i := len(u.proj) - 1; i >= 0; i-- {
			if u.proj[i].via == SharedPointer {
				cut(i + 1)
				u.mode = types.BindRef
				break
			}
		}
	}
	c := captured{foreignUse: u, typ: b.types.Local(u.local)}
	if n := len(u.proj); n > 0 {
		c.typ = u.proj[n-1].typ
	}
	if moves || c.mode == types.BindMove {
		c.mode = types.BindMove
		if b.copies(c.typ) == types.Yes {
			c.mode = types.BindCopy
		}
	}
	return c
}

// movesCaptures says whether the unit is written with `move`.
func (b *builder) movesCaptures() bool {
	switch e := b.unit.Root.(type) {
	case *hir.Closure:
		return e.Move
	case *hir.Async:
		return e.Move
	}
	return false
}
