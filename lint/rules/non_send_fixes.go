package rules

import (
	"slices"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// notSendFixes repair what can be repaired inside the body: an Rc that nobody
// outside sees becomes an Arc.
func notSendFixes(b *semantic.Body, n semantic.NotSend) []lint.Fix {
	swap, ok := b.SwapRc(n)
	if !ok {
		return nil
	}
	var edits []source.Edit
	for _, at := range swap.Names {
		edits = append(edits, source.Edit{Span: at, Text: swap.Arc})
	}
	if !swap.Import.Empty() {
		edits = append(edits, source.Edit{Span: swap.Import, Text: swap.Imported})
	}
	slices.SortFunc(edits, func(a, b source.Edit) int { return a.Span.Start - b.Span.Start })
	return []lint.Fix{{Title: "Share it through `Arc` instead of `Rc`", Safety: lint.Safe, Edits: edits}}
}
