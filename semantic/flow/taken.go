package flow

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// What is used after a closure, an async block or the future of an async fn has taken it
// along, or a future that is awaited once more: E0382. It is asked as rustc asks it, of all ways through the body that there
// seem to be, and of no other moves.

// Late is a use of something that was taken along before, on some way there.
type Late struct {
	Taker hir.Expr // the closure, the async block, the call of an async fn, the await or the join!
	Local hir.LocalID
	Path  []string    // of the part of the local that it has taken
	Took  source.Span // where the taker uses it, or is given it
	Use   source.Span // of a unit that captures it: all of it
	Again bool        // the taker is made a second time
}

// take is the move of a capture or an argument into what runs later.
type take struct {
	slot  int
	path  []string
	taker hir.Expr
	local hir.LocalID
	took  source.Span
}

// noteTaken notes what c, a unit that was just made, has taken along for good: of
// what it has captured surely.
func (b *builder) noteTaken(c *builder, sure []captured) {
	for _, x := range sure {
		p := b.localPlace(x.local)
		if p.slot < 0 || x.mode != types.BindMove || !b.goneOnceMoved(x.typ) {
			continue
		}
		p.proj = append(slices.Clip(p.proj), x.proj...)
		if _, closure := b.unit.Root.(*hir.Closure); indirect(p.path()) || closure && b.g.slots[p.slot].kind == captureSlot {
			continue // a closure that may be called again cannot give away what it has
		}
		b.takeAlong(take{p.slot, p.path(), c.unit.Root, x.local, x.span})
	}
}

// noteGiven notes what call e of an async fn has got in its arguments, a method's
// receiver among them.
func (b *builder) noteGiven(e hir.Expr, args []hir.Expr) {
	if b.types.Expr(e).Kind != types.KindAsyncFn {
		return
	}
	for _, arg := range args {
		ref, ok := arg.(*hir.LocalRef)
		t := b.types.Expr(arg)
		if !ok || b.adjusted(arg) || t.Kind == types.KindRef || !b.goneOnceMoved(t) {
			continue // a reference is lent on
		}
		if p := b.localPlace(ref.Local); p.slot >= 0 && len(p.proj) == 0 && b.g.slots[p.slot].kind != captureSlot {
			b.takeAlong(take{p.slot, nil, e, ref.Local, arg.Span()})
		}
	}
}

// noteAwaited notes that by, an await or a join!, has taken a future that is in a local.
func (b *builder) noteAwaited(by, future hir.Expr) {
	ref, ok := future.(*hir.LocalRef)
	if !ok || b.adjusted(future) || !b.goneOnceAwaited(b.types.Expr(future)) {
		return
	}
	if p := b.localPlace(ref.Local); p.slot >= 0 && len(p.proj) == 0 && b.g.slots[p.slot].kind != captureSlot {
		b.takeAlong(take{p.slot, nil, by, ref.Local, future.Span()})
	}
}

// goneOnceAwaited says that t is certainly a future that is not Copy.
func (b *builder) goneOnceAwaited(t *types.Type) bool {
	switch t.Kind {
	case types.KindAsyncFn, types.KindAsyncBlock:
		return true
	case types.KindAdt:
		return b.goneOnceMoved(t)
	}
	return false
}

func (b *builder) takeAlong(t take) {
	b.g.takes = append(b.g.takes, t)
	b.emit(opTaken, len(b.g.takes)-1, nil)
}

// goneOnceMoved says that a value of type t is certainly not Copy: something is to be
// done when it is dropped, or it is a mutable reference. A macro may make any other Copy.
func (b *builder) goneOnceMoved(t *types.Type) bool {
	return b.copies(t) == types.No && (b.needsDrop(t) == types.Yes || t.Kind == types.KindRef && t.Mut)
}

// doubt notes that control may not go on from here, as after a call of a fn that is not
// known and may never return.
func (b *builder) doubt() {
	if len(b.g.takes) > 0 {
		b.emit(opDoubt, 0, nil)
	}
}

// lates are the uses of what was taken, the first one for each taking.
func (g *graph) lates() []Late {
	if len(g.takes) == 0 {
		return nil
	}
	in := make([]bits, len(g.blocks))
	in[0] = newBits(len(g.takes))
	for work := []int{0}; len(work) > 0; {
		n := work[0]
		work = work[1:]
		out := slices.Clone(in[n])
		for _, st := range g.blocks[n].stmts {
			g.taken(out, st)
		}
		for _, to := range g.blocks[n].succs {
			first := in[to] == nil
			if first {
				in[to] = newBits(len(g.takes))
			}
			if in[to].join(out) || first {
				work = append(work, to)
			}
		}
	}
	return g.firstLates(in)
}

// taken applies a statement to the set of what may have been taken.
func (g *graph) taken(s bits, st stmt) {
	for i, t := range g.takes {
		switch {
		case st.op == opDoubt, st.ofSlot() && st.slot == t.slot && t.ends(st):
			s.remove(i)
		case st.op == opTaken && st.slot == i:
			s.add(i)
		}
	}
}

// ends says that after a statement on its slot it is not this taking that matters: the
// place has a value again, or another move has it.
func (t take) ends(st stmt) bool {
	switch st.op {
	case opInit:
		return hasPrefix(t.path, st.path)
	case opMove:
		return hasPrefix(t.path, st.path) || hasPrefix(st.path, t.path)
	case opDead, opEscape:
		return true
	}
	return false
}

// firstLates finds for each taking the use that comes first in the text.
func (g *graph) firstLates(in []bits) []Late {
	first := make([]*Late, len(g.takes))
	for n, blk := range g.blocks {
		if in[n] == nil {
			continue
		}
		now := slices.Clone(in[n])
		for _, st := range blk.stmts {
			for i, t := range g.takes {
				if !now.has(i) || !t.usedBy(st) || first[i] != nil && first[i].Use.Start <= st.at.Start {
					continue
				}
				first[i] = &Late{Taker: t.taker, Local: t.local, Path: t.path, Took: t.took, Use: st.at,
					Again: st.at == t.taker.Span() || st.at == t.took}
			}
			g.taken(now, st)
		}
	}
	var out []Late
	for _, l := range first {
		if l != nil {
			out = append(out, *l)
		}
	}
	return out
}

// usedBy says that a statement uses what was taken, all of it or a part.
func (t take) usedBy(st stmt) bool {
	switch st.op {
	case opUse, opMove, opRef, opRefMut:
		return st.slot == t.slot && !st.at.Empty() && (hasPrefix(t.path, st.path) || hasPrefix(st.path, t.path))
	}
	return false
}
