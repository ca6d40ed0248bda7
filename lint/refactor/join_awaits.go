package refactor

import (
	"bytes"
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
	indent, newline := l.Indent(first.Start), l.Newline(first.Start)
	inner := newline + layout.Deeper(indent)
	var patterns, calls []string
	edits := make([]source.Edit, 1)
	for i, s := range row.Steps {
		call := l.Slice(s.Call)
		if !s.Block.Empty() {
			call = "async { " + l.Slice(s.Block) + " }"
		}
		if i > 0 {
			if !l.LeadsLine(s.Stmt.Start) {
				return lint.Fix{}, false
			}
			gap, comments := lead(l, s.Stmt)
			call = strings.Join(append(comments, call), inner)
			edits = append(edits, l.Edit(source.Span{Start: gap, End: s.Stmt.End}, ""))
		}
		patterns, calls = append(patterns, l.Slice(s.Pattern)), append(calls, call)
	}
	head := fmt.Sprintf("let (%s) = %s(", strings.Join(patterns, ", "), name)
	text := head + strings.Join(calls, ", ") + ")" + after + ";"
	if len(indent)+len(text) > 100 || strings.Contains(text, "\n") {
		text = head + inner + strings.Join(calls, ","+inner) + "," + newline + indent + ")" + after + ";"
	}
	edits[0] = l.Edit(first, text)
	return lint.Fix{Title: "Wait for all of them in one " + name, Safety: lint.Unsafe, Edits: edits}, true
}

// lead is what stands before a statement that leads its line: the lines of the
// comment that is about it, and where the blanks before that begin.
func lead(l layout.Layout, stmt source.Span) (gap int, comments []string) {
	start := l.WithComments(stmt.Start)
	for line := range strings.Lines(l.Slice(source.Span{Start: start, End: stmt.Start})) {
		if line = strings.TrimSpace(line); line != "" {
			comments = append(comments, line)
		}
	}
	return len(bytes.TrimRight(l.Text[:start], " \t\r\n")), comments
}
