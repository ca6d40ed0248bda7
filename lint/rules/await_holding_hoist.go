package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// hoistOwned works the value that is taken from under the lock out in a
// statement of its own, at whose end the guard is gone.
func (r *releaser) hoistOwned() (lint.Fix, bool) {
	fact, ok := r.guard.body.HoistOwned(r.guard.Held, r.guard.awaits)
	if !ok || r.Attributed(fact.Before.Start) {
		return lint.Fix{}, false
	}
	fix := lint.Fix{Title: fmt.Sprintf("Store `%s` in a variable before %s", shorten(r.Slice(fact.Value)), r.awaits()), Safety: lint.Unsafe}
	if fact.Certain {
		fix.Safety = lint.Safe
	}
	if fact.Loop != nil {
		if tooOld(r.File.Package().RustVersion, letElse) {
			return lint.Fix{}, false
		}
		fix.Title = "Let go of the guard in each turn with `let … else`"
		fix.Edits = r.eachTurn(fact)
		return fix, true
	}
	fix.Edits = r.hoist(fact, r.Slice(fact.Value))
	return fix, true
}

// hoistAwait awaits first what is put under the lock afterwards. The lock is
// taken later than before, so it is not safe.
func (r *releaser) hoistAwait() (lint.Fix, bool) {
	fact, ok := r.guard.body.HoistAwait(r.guard.Held, r.guard.awaits)
	if !ok || r.Attributed(fact.Before.Start) {
		return lint.Fix{}, false
	}
	return lint.Fix{
		Title: fmt.Sprintf("%s after the await", r.words.take), Safety: lint.Unsafe,
		Edits: r.hoist(fact, r.Slice(fact.Value)),
	}, true
}

// hoistClone copies what is read for longer than the lock should be held.
func (r *releaser) hoistClone() (lint.Fix, bool) {
	title := fmt.Sprintf("Clone the value out of %s before %s", r.words.source, r.awaits())
	if at, ok := r.guard.body.CloneOut(r.guard.Held, r.guard.awaits); ok {
		edit := insertAt(at, ".clone()")
		return lint.Fix{Title: title, Safety: lint.Unsafe, Edits: []source.Edit{edit}}, true
	}
	fact, ok := r.guard.body.HoistClone(r.guard.Held, r.guard.awaits)
	if !ok || r.Attributed(fact.Before.Start) {
		return lint.Fix{}, false
	}
	return lint.Fix{
		Title: title, Safety: lint.Unsafe,
		Edits: r.hoist(fact, r.Slice(r.guard.Span)+".clone()"),
	}, true
}

// hoist puts `let name = value;` before the statement and the name in place of
// the expression.
func (r *releaser) hoist(fact semantic.Hoist, value string) []source.Edit {
	let := r.Before(fact.Before.Start, "let "+mutable(fact.Mut)+fact.Name+" = "+value+";")
	use := source.Edit{Span: fact.Value, Text: fact.Name} // may begin where the statement does
	if use.Span.Start == let.Span.Start {
		return []source.Edit{{Span: use.Span, Text: let.Text + use.Text}}
	}
	return []source.Edit{let, use}
}

// eachTurn turns `while let p = value {` into a loop that begins with
// `let p = value else { break };`.
func (r *releaser) eachTurn(fact semantic.Hoist) []source.Edit {
	w := fact.Loop
	pattern := r.Slice(w.Pattern)
	if strings.Contains(pattern, "|") {
		pattern = "(" + pattern + ")"
	}
	gap := " "
	if brace := w.Body.Start + 1; r.LineEnd(brace) < w.Body.End {
		indent := r.Indent(w.Head.Start)
		gap = r.Newline(brace) + layout.Deeper(indent)
	}
	brace := source.Span{Start: w.Body.Start + 1, End: w.Body.Start + 1}
	return []source.Edit{
		{Span: w.Head, Text: "loop"},
		{Span: brace, Text: gap + "let " + pattern + " = " + r.Slice(fact.Value) + " else { break };"},
	}
}

// letElse is the minor version of Rust 1 that brought `let … else`.
const letElse = 65

// tooOld says that a package's rust-version ("1.60", "1.60.2") is below 1.minor.
func tooOld(version string, minor int) bool {
	var major, have int
	n, _ := fmt.Sscanf(version, "%d.%d", &major, &have)
	return n == 2 && major == 1 && have < minor
}
