package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
)

// awaitHoldingAsyncLock reports a task that waits for one async lock while it
// holds another, or for something slow. Two tasks that do the first in opposite
// order wait forever; after the second, all that want the lock have waited as long.
var awaitHoldingAsyncLock = lint.Rule{Name: "await_holding_async_lock", Run: checkAwaitHoldingAsyncLock}

func checkAwaitHoldingAsyncLock(p *lint.Pass) {
	for _, g := range heldGuards(p.File, semantic.AsyncLock) {
		var locks, slow []semantic.Await
		for _, a := range g.awaits {
			switch {
			case a.WaitsForLock():
				locks = append(locks, a)
			case a.Slow() != "":
				slow = append(slow, a)
			}
		}
		if p.File.InTest(g.Span.Start) {
			continue
		}
		switch name := called(g.Held, p); {
		case len(locks) > 0:
			g.awaits = locks
			message := fmt.Sprintf("%s stays locked while the task waits for another lock, and two tasks that take these in opposite order wait forever", name)
			reportHeld(p, g, message, "here the task waits for another lock", earlierEnd(p, g), nil)
		case len(slow) > 0:
			g.awaits = slow
			message := fmt.Sprintf("%s stays locked while the task waits for %s, and whoever wants the lock waits as long", name, slow[0].Slow())
			reportHeld(p, g, message, "here it waits", earlierEnd(p, g), nil)
		}
	}
}

// earlierEnd lets go of the first lock before the second is asked for, where
// it is not needed any more. To take it later would turn the order round.
func earlierEnd(p *lint.Pass, g heldGuard) []lint.Fix {
	r := releaser{layout.Of(p.File), g, aLock}
	fixes := firstOf(r.enclose, r.drop)
	for i := range fixes {
		fixes[i].Safety = lint.Unsafe // both may have to change together
	}
	return fixes
}
