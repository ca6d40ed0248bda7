package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// timeoutIgnored reports a time limit whose Result is thrown away: whether the
// work was done or cut off half-way looks the same afterwards.
var timeoutIgnored = lint.Rule{Name: "timeout_ignored", Run: checkTimeoutIgnored}

func checkTimeoutIgnored(p *lint.Pass) {
	for b := range p.File.Bodies() {
		for _, x := range b.Expiries() {
			if p.File.InTest(x.Name.Start) {
				continue // a test asks by other means what was done
			}
			f := lint.Finding{Span: x.Name, Message: timeoutMessage(p, x)}
			if !x.Inner || !x.Cuts {
				f.Level = lint.Hint // to wait no longer is often all that is meant
			}
			p.Report(f)
		}
	}
}

func timeoutMessage(p *lint.Pass, x semantic.Expiry) string {
	name := textAt(p, x.Name)
	switch {
	case x.Inner:
		return fmt.Sprintf("nobody learns whether `%s` ran out of time, nor whether what it waited for failed", name)
	case x.Cuts:
		return fmt.Sprintf("nobody learns whether `%s` ran out of time and dropped its future half-way", name)
	}
	return fmt.Sprintf("nobody learns whether `%s` ran out of time", name)
}
