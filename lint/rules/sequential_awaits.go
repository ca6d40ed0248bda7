package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/refactor"
)

// sequentialAwaits reports awaits in a row that could wait together: none needs
// what another gives, and all of them only ask.
var sequentialAwaits = lint.Rule{Name: "sequential_awaits", Run: checkSequentialAwaits, InTests: lint.Off}

func checkSequentialAwaits(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, row := range b.Rows() {
			first, next := row.Steps[0], row.Steps[1]
			f := lint.Finding{
				Span: first.Call,
				Message: fmt.Sprintf("`%s` waits for `%s` and needs nothing of it: together they take as long as the slower one",
					shorten(textAt(p, next.Call)), shorten(textAt(p, first.Call))),
			}
			for _, s := range row.Steps[1:] {
				f.Notes = append(f.Notes, lint.Note{Span: s.Call, Message: "this begins only when the one before is done"})
			}
			if fix, ok := refactor.Join(b, row); ok {
				f.Fixes = []lint.Fix{fix}
			}
			p.Report(f)
		}
	}
}
