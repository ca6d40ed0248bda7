package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
)

// asyncYieldsAsync reports an async block that ends in a future and does not
// await it.
var asyncYieldsAsync = lint.Rule{Name: "async_yields_async", Run: checkAsyncYieldsAsync, InTests: lint.Hint}

func checkAsyncYieldsAsync(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, y := range b.Yields() {
			what := shorten(textAt(p, y.Span))
			f := lint.Finding{
				Span:    y.Span,
				Message: fmt.Sprintf("the block gives back `%s` as it is, and whoever awaits the block has not run it", what),
				Fixes:   []lint.Fix{yieldFix(p, y)},
			}
			if y.Eager {
				f.Level = lint.Hint // the block may be there to spawn, and its caller to wait
				f.Message = fmt.Sprintf("the block gives back the handle `%s`: whoever awaits the block does not wait for the task", what)
			}
			p.Report(f)
		}
	}
}

// yieldFix awaits the future. Whoever takes the block's output gets another
// type then and has to be looked at; it is safe where nobody does.
func yieldFix(p *lint.Pass, y semantic.Yield) lint.Fix {
	await := layout.Of(p.File).Behind(y.Span.End, ".await")
	fix := lint.Fix{Title: "Await it in the block", Edits: around(y.Span, "", await)}
	if y.Loose {
		fix.Edits = around(y.Span, "(", ")"+await)
	}
	switch {
	case y.Dropped && y.Alone && !y.Eager:
		fix.Safety = lint.Safe
	case y.Dropped:
		fix.Safety = lint.Unsafe
	}
	return fix
}
