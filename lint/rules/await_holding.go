package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// heldGuard is one guard and all the awaits that it is held at.
type heldGuard struct {
	semantic.Held
	body   *semantic.Body
	awaits []semantic.Await
	handed bool // to the async fn that the awaits are in
	usual  lint.Level
}

// heldGuards collects the guards of a kind in a file, each with its awaits.
func heldGuards(p *lint.Pass, kind semantic.Guard) []heldGuard {
	var out []heldGuard
	for b := range p.Bodies() {
		out = append(out, guardsIn(b, kind)...)
	}
	return out
}

func guardsIn(b *semantic.Body, kind semantic.Guard) []heldGuard {
	var out []heldGuard
	for _, a := range b.GuardedAwaits() {
		for _, h := range a.Held {
			h, ok := h.As(kind)
			if !ok || b.Excludes(h.Span, a.Span) {
				continue
			}
			i := slices.IndexFunc(out, func(g heldGuard) bool { return g.Span == h.Span })
			if i < 0 {
				i = len(out)
				out = append(out, heldGuard{Held: h, body: b})
			}
			out[i].awaits = append(out[i].awaits, a)
			out[i].UsedLater = out[i].UsedLater || h.UsedLater
		}
		for _, h := range a.Handed() {
			if h.Guard == kind {
				out = append(out, heldGuard{Held: h.Held, body: b, awaits: h.Awaits, handed: true})
			}
		}
	}
	return out
}

// reportHeld reports a guard once, with every await it is held at as a note. The notes tell
// what the callee does there; without any they say where that waits.
func reportHeld(p *lint.Pass, g heldGuard, message, atAwait string, fixes []lint.Fix, more func() []lint.Fix, notes ...lint.Note) {
	f := lint.Finding{Usual: g.usual, Span: g.Span, Message: message, Reporter: g.reporter(), Fixes: fixes, More: more}
	if g.Forgotten {
		f.Fixes, f.More = nil, nil // no scope and no drop ends it
	}
	note := func(a semantic.Await, message string) {
		n := lint.Note{Path: a.File().Path(), Span: a.Span, Message: message}
		if !slices.Contains(f.Notes, n) {
			f.Notes = append(f.Notes, n)
		}
	}
	for _, a := range g.awaits {
		note(a, atAwait)
	}
	f.Notes = append(f.Notes, notes...)
	if !g.handed && len(notes) == 0 { // of one that is, the awaits are the callee's own
		for _, a := range g.awaits {
			inside := a.Inside()
			for _, inner := range inside[:min(len(inside), mostInside)] {
				note(inner, fmt.Sprintf("which is where `%s` waits, called with it held", inner.In()))
			}
		}
	}
	p.Report(f)
}

// clippysGuards are the types that clippy looks for: not mapped, owned and
// upgradable guards.
var clippysGuards = []string{"MutexGuard", "RwLockReadGuard", "RwLockWriteGuard", "Ref", "RefMut"}

// reporter is who else reports the guard: clippy looks for locals that are
// guards, and not into values and captures.
func (g heldGuard) reporter() string {
	name, _, _ := strings.Cut(g.GuardType.String(), "<")
	bare := !g.handed && !g.Captured && !g.Forgotten && g.Type.String() == g.GuardType.String()
	if bare && slices.Contains(clippysGuards, name) && (g.Guard == semantic.ThreadLock || g.Guard == semantic.RefCell) {
		return "clippy"
	}
	return ""
}

// mostInside is how many awaits of one callee are notes: they show where the
// task waits, and need not be all.
const mostInside = 4

// called names a held value for a message.
func called(h semantic.Held, p *lint.Pass) string {
	if h.Name != "" {
		return fmt.Sprintf("`%s`", h.Name)
	}
	return fmt.Sprintf("the guard from `%s`", shorten(textAt(p, h.Span)))
}
