package refactor

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// joinAwaits lets awaits in a row wait together: those that the selection
// touches or, at a cursor, all of the row.
var joinAwaits = Refactoring{Name: "join_awaits", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	b, ok := bodyAt(f, at)
	if !ok {
		return nil
	}
	for _, row := range b.Independent() {
		if at.Start > row.Whole.End || at.End < row.Whole.Start {
			continue
		}
		if fix, ok := Join(b, selected(row, at)); ok {
			return []lint.Fix{fix}
		}
	}
	return nil
}}

// selected is the part of a row that a selection touches.
func selected(row semantic.Row, at source.Span) semantic.Row {
	if at.Empty() {
		return row
	}
	var steps []semantic.RowStep
	for _, s := range row.Steps {
		if s.Stmt.Overlaps(at) {
			steps = append(steps, s)
		}
	}
	row.Steps = steps
	return row
}

// Join awaits all calls of a row of the body in one join!. ok is false where
// the row cannot be joined.
func Join(b *semantic.Body, row semantic.Row) (fix lint.Fix, ok bool) {
	crate, named := b.JoinCrate()
	if !row.Joinable || !row.Try && !row.Plain || !named || len(row.Steps) < 2 {
		return lint.Fix{}, false
	}
	name, after := crate+"::join!", ""
	if row.Try {
		name, after = crate+"::try_join!", "?"
	}
	l := layout.Of(b.File())
	first := row.Steps[0].Stmt
	var patterns, calls []string
	for _, s := range row.Steps {
		patterns, calls = append(patterns, l.Slice(s.Pattern)), append(calls, l.Slice(s.Call))
	}
	head := fmt.Sprintf("let (%s) = %s(", strings.Join(patterns, ", "), name)
	indent, newline := l.Indent(first.Start), l.Newline(first.Start)
	text := head + strings.Join(calls, ", ") + ")" + after + ";"
	if len(indent)+len(text) > 100 || strings.Contains(text, "\n") {
		inner := newline + layout.Deeper(indent)
		text = head + inner + strings.Join(calls, ","+inner) + "," + newline + indent + ")" + after + ";"
	}
	edits := []source.Edit{l.Edit(first, text)}
	for _, step := range row.Steps[1:] {
		if !l.LeadsLine(step.Stmt.Start) {
			return lint.Fix{}, false
		}
		line := l.LineStart(step.Stmt.Start)
		edits = append(edits, l.Edit(source.Span{Start: l.LineEnd(line - 1), End: step.Stmt.End}, ""))
	}
	return lint.Fix{Title: "Wait for all of them in one " + name, Safety: lint.Unsafe, Edits: edits}, true
}
