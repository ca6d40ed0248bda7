package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// awaitHoldingGuard reports the guards that are neither a mutex's nor a
// RefCell's: of a map's shard, of a channel's value, of a tracing span, and
// those that a team has described.
var awaitHoldingGuard = lint.Rule{Name: "await_holding_guard", Run: checkAwaitHoldingGuard, InTests: lint.Hint}

func checkAwaitHoldingGuard(p *lint.Pass) {
	for _, g := range heldGuards(p, semantic.OtherGuard) {
		if g.OfThread() && g.body.StartsOneThread() {
			continue
		}
		keeps := g.Keeps()
		if keeps == "" {
			keeps = fmt.Sprintf("a `%s`", g.GuardType)
		}
		reportHeld(p, g, fmt.Sprintf("%s keeps %s while the task waits and other tasks run", called(g.Held, p), keeps),
			"the task may suspend here and keeps it", releaseFixes(p, g, aGuard), nil)
	}
}
