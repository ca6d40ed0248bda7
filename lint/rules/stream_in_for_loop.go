package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// streamInForLoop reports a `for` loop over a Stream or an async receiver, which
// are no Iterators.
var streamInForLoop = lint.Rule{Name: "stream_in_for_loop", Run: checkStreamInForLoop}

func checkStreamInForLoop(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, loop := range b.StreamLoops() {
			is, next, fixed := "a Stream", "item", whileLetFix
			if loop.Messages != "" {
				is, next, fixed = "the receiver of an async channel", "message", recvFix
			}
			f := lint.Finding{
				Span:    loop.Iter,
				Message: fmt.Sprintf("`%s` is %s and `for` takes an Iterator: it cannot wait for the next %s", shorten(textAt(p, loop.Iter)), is, next),
			}
			if fix, ok := fixed(p, b, loop); ok {
				f.Fixes = []lint.Fix{fix}
			}
			p.Report(f)
		}
	}
}

// recvFix awaits the messages one by one. An error of `recv` may say that some were
// missed, at which the loop would end.
func recvFix(p *lint.Pass, b *semantic.Body, loop semantic.StreamLoop) (lint.Fix, bool) {
	if !loop.CanAwait || loop.Stmt.Empty() || loop.Place.Empty() && loop.Name == "" {
		return lint.Fix{}, false
	}
	fix := lint.Fix{Title: "Await the messages with `while let`", Safety: lint.Safe}
	if loop.Messages == "Ok" {
		fix.Safety = lint.Unsafe
	}
	from := textAt(p, loop.Place)
	if loop.Place.Empty() {
		from = loop.Name
		fix.Edits = append(fix.Edits, layout.Of(p.File).Before(loop.Stmt.Start, "let mut "+from+" = "+from+";"))
	}
	head := fmt.Sprintf("while let %s(%s) = %s.recv().await", loop.Messages, textAt(p, loop.Pattern), from)
	fix.Edits = append(fix.Edits, source.Edit{Span: loop.Head, Text: head})
	return fix, true
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
