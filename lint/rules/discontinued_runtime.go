package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
)

// discontinuedRuntime reports, once a package, a runtime that nobody maintains.
var discontinuedRuntime = lint.Rule{Name: "discontinued_runtime", Run: checkDiscontinuedRuntime, Whole: true}

func checkDiscontinuedRuntime(p *lint.Pass) {
	for _, d := range p.File.DiscontinuedRuntimes() {
		p.Report(lint.Finding{
			Span:    d.Span,
			Message: fmt.Sprintf("this uses a runtime that gets no fixes any more: %s", d.Reason),
		})
	}
}
