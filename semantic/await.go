package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Await is a suspension point: an await, or a join! or select! macro.
type Await struct {
	Span  source.Span // the keyword, or the macro
	Whole source.Span // the whole expression
	Held  []Held      // what the future keeps alive while it waits here, at run time

	body *Body
	unit *flow.Unit
	at   *flow.Suspend
}

// Held is a value that is alive at an await.
type Held struct {
	Name      string      // the local's name; "" for a temporary
	Span      source.Span // the binding, or the expression that makes the temporary
	Type      *types.Type
	Guard     Guard
	GuardType *types.Type // the guard itself, which may be inside Type
	Temporary bool
	Captured  bool // by the async block or closure that waits
	Forgotten bool // mem::forget or Box::leak was given it, so that nothing frees it any more
	UsedLater bool // read again after this await
	// Borrowed: it was borrowed before this await, so that dropping it frees
	// the lock but leaves it part of the future for the compiler.
	Borrowed bool

	value flow.Value
	// more is the value once for each milder kind of guard that it has in it too.
	more []Held
}

// As is the value as the keeper of a guard of that kind; ok is false when it has
// none in it.
func (h Held) As(kind Guard) (as Held, ok bool) {
	if h.Guard == kind {
		return h, true
	}
	if i := slices.IndexFunc(h.more, func(m Held) bool { return m.Guard == kind }); i >= 0 {
		return h.more[i], true
	}
	return Held{}, false
}

// Awaits are the body's suspension points that control can reach, closures'
// and async blocks' included, in source order.
//
// The list is shared: callers only read it.
func (b *Body) Awaits() []Await {
	b.awaitsOnce.Do(func() { b.awaits = b.placedAwaits() })
	return b.awaits
}

// GuardedAwaits are the awaits that may hold a guard, or hand one to what is
// awaited.
func (b *Body) GuardedAwaits() []Await {
	return unlessNone(b, guardedAwaits, func() []Await {
		var out []Await
		for _, a := range b.Awaits() {
			holds := slices.ContainsFunc(a.Held, func(h Held) bool { return h.Guard != NoGuard })
			if holds || b.facts.awaitsVary || a.mayHand() {
				out = append(out, a)
			}
		}
		return out
	})
}

func (b *Body) placedAwaits() []Await {
	f := &b.facts
	f.awaitsOnce.Do(func() { f.awaits, f.awaitsVary = b.unplaced().findAwaits() })
	if f.awaitsVary {
		found, _ := b.findAwaits()
		return found
	}
	awaits := slices.Clone(f.awaits)
	for i := range awaits {
		a := &awaits[i]
		a.Span, a.Whole, a.body = b.at(a.Span), b.at(a.Whole), b
		a.Held = slices.Clone(a.Held)
		for j := range a.Held {
			a.Held[j] = a.Held[j].placed(b)
		}
	}
	return awaits
}

// placed is what is held in a body that is at the start of its file, for one that
// is elsewhere.
func (h Held) placed(b *Body) Held {
	h.Span = b.at(h.Span)
	h.more = slices.Clone(h.more)
	for i := range h.more {
		h.more[i] = h.more[i].placed(b)
	}
	return h
}

// findAwaits are the awaits, and whether they depend on other bodies or places
// in files.
func (b *Body) findAwaits() (awaits []Await, vary bool) {
	for _, u := range b.units {
		if !u.Async {
			continue
		}
		for i := range u.Awaits {
			s := &u.Awaits[i]
			if !s.Reachable {
				continue
			}
			held, depends := b.held(s)
			vary = vary || depends
			if u.Root == nil {
				lent, depends := b.heldInLent(s)
				held, vary = append(held, lent...), vary || depends
			}
			awaits = append(awaits, Await{
				Span: b.at(awaitSpan(s)), Whole: b.at(s.Span), Held: held, body: b, unit: u, at: s,
			})
		}
	}
	sortBySpan(awaits, func(a Await) source.Span { return a.Span })
	return awaits, vary
}

func (b *Body) held(s *flow.Suspend) (out []Held, vary bool) {
	for i := range s.Held {
		v := &s.Held[i]
		h := Held{
			Name: b.valueName(v), Span: b.at(v.Span), Type: v.Type, Temporary: v.Temp != nil, Captured: v.Capture >= 0,
			Forgotten: v.Hidden == flow.Forgotten, UsedLater: v.UsedLater, Borrowed: v.Borrowed, value: *v,
		}
		if v.Ref == types.NoRef && !v.Awaitee {
			found, inside := b.keeping(h, NoGuard)
			h, vary = found, vary || inside
			if h.Guard == NoGuard {
				kind, guard, asked := b.putIn(v, s)
				h.Guard, h.GuardType, vary = kind, guard, vary || asked
			}
			h.more = b.keepingMore(h)
		}
		out = append(out, h)
	}
	return out, vary
}

// keepingMore is h once for each kind of guard in it that is milder than the worst.
func (b *Body) keepingMore(h Held) (more []Held) {
	if h.Guard == NoGuard || h.GuardType == h.Type {
		return nil
	}
	for _, kind := range GuardKinds[slices.Index(GuardKinds, h.Guard)+1:] {
		if other, _ := b.keeping(h, kind); other.Guard == kind {
			more = append(more, other)
		}
	}
	return more
}

// keeping is h with the worst guard that it has in it, or with one of that kind
// alone; inside says that this depends on other bodies.
func (b *Body) keeping(h Held, only Guard) (keeper Held, inside bool) {
	g := b.guardSearch(&h.value)
	g.only = only
	h.Guard, h.GuardType = g.find(h.Type, nil, 0)
	for _, e := range b.erased(&h.value) {
		if h.Guard == NoGuard {
			h.Guard, h.GuardType = g.find(e.typ, e.path, len(e.path))
		}
	}
	if g.part != nil && g.part.File == b.file.path && b.Span().Covers(g.part.Span) { // else it is the value that this body knows
		h.Name, h.Span = g.part.Name, g.part.Span
	}
	return h, g.inside
}

// env is the version's own, which knows bodies.
func (b *Body) env() *types.Env { return b.file.workspace.env }
