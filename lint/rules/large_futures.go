package rules

import (
	"cmp"
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// largeFutures reports awaits of futures that are known to be large.
var largeFutures = lint.Rule{Name: "large_futures", Run: checkLargeFutures, InTests: lint.Hint}

// largeFuture is how many bytes are too many, as for clippy, unless a
// configuration says otherwise.
const largeFuture = 16 * 1024

func checkLargeFutures(p *lint.Pass) {
	limit := cmp.Or(p.File.Package().Taught.FutureSize, largeFuture)
	for b := range p.Bodies() {
		for _, large := range b.Large(limit) {
			f := lint.Finding{Span: large.Span, Message: largeMessage(p, large)}
			n := lint.Note{Path: large.File, Span: large.Value, Message: fmt.Sprintf("`%s` is kept while the future waits", large.Name)}
			if large.Name == "" {
				n.Message = "this value is kept while the future waits"
			}
			f.Notes = []lint.Note{n}
			if large.Call {
				f.Fixes = []lint.Fix{{Title: "Put the future on the heap", Safety: lint.Unsafe, Edits: around(large.Span, "Box::pin(", ")")}}
			}
			p.Report(f)
		}
	}
}

func largeMessage(p *lint.Pass, large semantic.LargeFuture) string {
	what := "the future of `" + large.Callee + "`"
	if large.Callee == "" {
		what = "`" + shorten(textAt(p, large.Span)) + "`"
	}
	return fmt.Sprintf("%s takes %d bytes or more, which each future that awaits it takes too, and each move copies", what, large.Size)
}
