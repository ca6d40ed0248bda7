package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
)

// awaitHoldingAsyncLock reports a task that waits for one async lock while it
// holds another, for the same one again, or for something slow. Two tasks that do the
// first in opposite order wait forever, as does one that does the second; after the
// third, all that want the lock have waited as long.
var awaitHoldingAsyncLock = lint.Rule{Name: "await_holding_async_lock", Run: checkAwaitHoldingAsyncLock, Graver: true, InTests: lint.Off}

func checkAwaitHoldingAsyncLock(p *lint.Pass) {
	for _, g := range heldGuards(p, semantic.AsyncLock) {
		if reportWaitsForItself(p, g) {
			continue
		}
		var locks, slow []semantic.Await
		for _, a := range g.awaits {
			switch {
			case a.WaitsForLock():
				locks = append(locks, a)
			case a.Slow() != "":
				slow = append(slow, a)
			}
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

// reportWaitsForItself reports a task that asks for the lock of g again, and says whether
// it does. Of several such awaits those count that are the most certain to wait forever.
func reportWaitsForItself(p *lint.Pass, g heldGuard) bool {
	var worst semantic.SelfWait
	var awaits []semantic.Await
	for _, a := range g.awaits {
		w, ok := a.WaitsForItself(g.Held)
		switch {
		case !ok || g.handed || len(awaits) > 0 && worst.Doubt() < w.Doubt():
			continue
		case len(awaits) == 0 || w.Doubt() < worst.Doubt():
			awaits, worst = nil, w
		}
		awaits = append(awaits, a)
	}
	if len(awaits) == 0 {
		return false
	}
	g.awaits = awaits
	if worst.Doubt() == 0 {
		g.usual = lint.Warning
	}
	at := "here the task waits for itself"
	if worst.Reads {
		at = "here the task waits behind any writer"
	}
	reportHeld(p, g, selfWaitMessage(p, g, worst), at, earlierEnd(p, g), nil, stepNotes(worst.Steps, "where the lock is asked for again")...)
	return true
}

func selfWaitMessage(p *lint.Pass, g heldGuard, w semantic.SelfWait) string {
	who, asks, waits := "the task", "asks", "waits for itself forever"
	if !w.Call.Empty() {
		who, waits = fmt.Sprintf("`%s`", shorten(textAt(p, w.Call))), "the task waits for itself forever"
	}
	if w.Maybe {
		asks, waits = "may ask", "the task then waits for itself forever"
	}
	if w.Reads {
		waits = "waits forever behind a task that came to write in between"
	}
	return fmt.Sprintf("%s stays locked while %s %s for the same lock again, and %s", called(g.Held, p), who, asks, waits)
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
