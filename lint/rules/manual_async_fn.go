package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/refactor"
)

// manualAsyncFn reports a fn that spells out what `async fn` says.
var manualAsyncFn = lint.Rule{Name: "manual_async_fn", Run: checkManualAsyncFn}

func checkManualAsyncFn(p *lint.Pass) {
	for b := range p.Bodies() {
		m, ok := b.Manual()
		if !ok || m.Send {
			continue
		}
		f := lint.Finding{
			Span:    m.Span,
			Message: fmt.Sprintf("`%s` returns a future and is nothing but an async block, which `async fn` says in fewer words", m.Name),
		}
		if m.Bare {
			f.Fixes = []lint.Fix{refactor.AsyncFn(p.File, m)}
		}
		p.Report(f)
	}
}
