package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// redundantAsyncBlock reports an async block that only awaits one future: it is
// that future once more.
var redundantAsyncBlock = lint.Rule{Name: "redundant_async_block", Run: checkRedundantAsyncBlock}

func checkRedundantAsyncBlock(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, w := range b.Wrappers() {
			what, title := "`"+w.Name+"`", fmt.Sprintf("Use `%s` itself", w.Name)
			if w.Name == "" {
				what, title = "another block", "Keep the inner block only"
			}
			p.Report(lint.Finding{
				Span:    w.Span,
				Message: fmt.Sprintf("the block only awaits %s, which is a future already", what),
				Fixes: []lint.Fix{{
					Title:  title,
					Safety: lint.Safe,
					Edits:  []source.Edit{{Span: w.Span, Text: textAt(p, w.Future)}},
				}},
			})
		}
	}
}
