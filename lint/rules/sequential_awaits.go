package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// sequentialAwaits reports awaits in a row that could wait together: none needs
// what another gives, and all of them only ask.
var sequentialAwaits = lint.Rule{Name: "sequential_awaits", Run: checkSequentialAwaits}

func checkSequentialAwaits(p *lint.Pass) {
	for b := range p.File.Bodies() {
		for _, row := range b.Rows() {
			if p.File.InTest(row.Whole.Start) {
				continue
			}
			first, next := row.Steps[0], row.Steps[1]
			f := lint.Finding{
				Span: first.Call,
				Message: fmt.Sprintf("`%s` waits for `%s` and needs nothing of it: together they take as long as the slower one",
					shorten(textAt(p, next.Call)), shorten(textAt(p, first.Call))),
			}
			for _, s := range row.Steps[1:] {
				f.Notes = append(f.Notes, lint.Note{Span: s.Call, Message: "this begins only when the one before is done"})
			}
			if fix, ok := joinFix(p, row); ok {
				f.Fixes = []lint.Fix{fix}
			}
			p.Report(f)
		}
	}
}

// joinFix awaits all calls of the row in one join!.
func joinFix(p *lint.Pass, row semantic.Row) (lint.Fix, bool) {
	if !row.Joinable || !row.Try && !row.Plain || p.File.Runtime() != semantic.Tokio {
		return lint.Fix{}, false
	}
	name, after := "join!", ""
	if row.Try {
		name, after = "try_join!", "?"
	}
	l := layout.Of(p.File)
	var patterns, calls []string
	for _, s := range row.Steps {
		patterns, calls = append(patterns, l.Slice(s.Pattern)), append(calls, l.Slice(s.Call))
	}
	head := fmt.Sprintf("let (%s) = tokio::%s(", strings.Join(patterns, ", "), name)
	indent, newline := l.Indent(row.Whole.Start), l.Newline(row.Whole.Start)
	text := head + strings.Join(calls, ", ") + ")" + after + ";"
	if len(indent)+len(text) > 100 || strings.Contains(text, "\n") {
		inner := newline + layout.Deeper(indent)
		text = head + inner + strings.Join(calls, ","+inner) + "," + newline + indent + ")" + after + ";"
	}
	edits := []source.Edit{{Span: row.Steps[0].Stmt, Text: text}}
	for _, step := range row.Steps[1:] {
		if !l.LeadsLine(step.Stmt.Start) {
			return lint.Fix{}, false
		}
		line := l.LineStart(step.Stmt.Start)
		edits = append(edits, source.Edit{Span: source.Span{Start: l.LineEnd(line - 1), End: step.Stmt.End}})
	}
	return lint.Fix{Title: "Wait for all of them in one tokio::" + name, Safety: lint.Unsafe, Edits: edits}, true
}
