package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
)

// awaitHoldingAsyncLock reports a task that waits for one async lock while it
// holds another. Two tasks that do so in opposite order wait forever.
var awaitHoldingAsyncLock = lint.Rule{Name: "await_holding_async_lock", Run: checkAwaitHoldingAsyncLock}

func checkAwaitHoldingAsyncLock(p *lint.Pass) {
	for _, g := range heldGuards(p.File, semantic.AsyncLock) {
		var waits []semantic.Await
		for _, a := range g.awaits {
			if a.WaitsForLock() {
				waits = append(waits, a)
			}
		}
		if len(waits) == 0 || p.File.InTest(g.Span.Start) {
			continue
		}
		g.awaits = waits
		message := fmt.Sprintf("%s stays locked while the task waits for another lock, and two tasks that take these in opposite order wait forever", called(g.Held, p))
		reportHeld(p, g, message, "here the task waits for another lock", earlierEnd(p, g), nil)
	}
}

// earlierEnd lets go of the first lock before the second is asked for, where
// it is not needed any more. To take it later would turn the order round.
func earlierEnd(p *lint.Pass, g heldGuard) []lint.Fix {
	r := releaser{layout.Of(p.File), g, aLock}
	for _, way := range []func() (lint.Fix, bool){r.enclose, r.drop} {
		if fix, ok := way(); ok {
			fix.Safety = lint.Unsafe // both may have to change together
			return []lint.Fix{fix}
		}
	}
	return nil
}
