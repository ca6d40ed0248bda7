package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// streamInForLoop reports a `for` loop over a Stream, which is no Iterator.
var streamInForLoop = lint.Rule{Name: "stream_in_for_loop", Run: checkStreamInForLoop}

func checkStreamInForLoop(p *lint.Pass) {
	for b := range p.File.Bodies() {
		for _, loop := range b.StreamLoops() {
			f := lint.Finding{
				Span:    loop.Iter,
				Message: fmt.Sprintf("`%s` is a Stream and `for` takes an Iterator: it cannot wait for the next item", shorten(textAt(p, loop.Iter))),
			}
			if fix, ok := whileLetFix(p, b, loop); ok {
				f.Fixes = []lint.Fix{fix}
			}
			p.Report(f)
		}
	}
}

// whileLetFix awaits the items one by one. A stream that has no name, or that
// may not be moved, is bound before the loop.
func whileLetFix(p *lint.Pass, b *semantic.Body, loop semantic.StreamLoop) (lint.Fix, bool) {
	ext, imported, known := b.StreamExt()
	if !loop.CanAwait || !known || loop.Stmt.Empty() {
		return lint.Fix{}, false
	}
	fix := lint.Fix{Title: "Await the items with `while let`", Safety: lint.Safe}
	stream := textAt(p, loop.Place)
	if loop.Place.Empty() {
		value := textAt(p, loop.Iter)
		if stream = loop.Name; stream == "" {
			stream = loop.Fresh
		}
		if loop.Unpin != types.Yes {
			value = "std::pin::pin!(" + value + ")"
		}
		fix.Edits = append(fix.Edits, layout.Of(p.File).Before(loop.Stmt.Start, "let mut "+stream+" = "+value+";"))
	}
	fix.Edits = append(fix.Edits, source.Edit{Span: loop.Head, Text: "while let Some(" + textAt(p, loop.Pattern) + ") = " + stream + ".next().await"})
	if !imported {
		fix.Edits = append(fix.Edits, lint.ImportEdits(p.File.Syntax(), loop.Head.Start, ext)...)
	}
	return fix, true
}
