package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
)

// retryWithoutBackoff reports a loop that tries again at once, and for ever,
// what has just failed.
var retryWithoutBackoff = lint.Rule{Name: "retry_without_backoff", Run: checkRetryWithoutBackoff}

func checkRetryWithoutBackoff(p *lint.Pass) {
	for b := range p.File.Bodies() {
		for _, r := range b.Retries() {
			if p.File.InTest(r.Try.Start) {
				continue
			}
			p.Report(lint.Finding{
				Span:    r.Fail,
				Message: fmt.Sprintf("after a failure `%s` is tried again at once and without a limit: what is down is asked as fast as it can refuse", shorten(textAt(p, r.Try))),
				Notes:   []lint.Note{{Span: r.Try, Message: "this is all that the loop waits for"}},
			})
		}
	}
}
