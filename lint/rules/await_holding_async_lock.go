package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// awaitHoldingAsyncLock reports a task that waits for one async lock while it
// holds another, for the same one again, or for something slow. Two tasks that do the
// first in opposite order wait forever, as does one that does the second; after the third, all that want the lock have waited as long.
var awaitHoldingAsyncLock = lint.Rule{Name: "await_holding_async_lock", Run: checkAwaitHoldingAsyncLock, Graver: true}

func checkAwaitHoldingAsyncLock(p *lint.Pass) {
	for _, g := range heldGuards(p.File, semantic.AsyncLock) {
		if !p.File.InTest(g.Span.Start) {
			checkHeldAsyncLock(p, g)
		}
	}
}

func checkHeldAsyncLock(p *lint.Pass, g heldGuard) {
	var itself, behind, locks, slow []semantic.Await
	asked := map[source.Span]semantic.Asked{}
	for _, a := range g.awaits {
		again, ok := a.AsksAgain(g.Held)
		ok = ok && !g.handed
		asked[a.Span] = again
		switch {
		case ok && !again.Both:
			itself = append(itself, a)
		case ok:
			behind = append(behind, a)
		case a.WaitsForLock():
			locks = append(locks, a)
		case a.Slow() != "":
			slow = append(slow, a)
		}
	}
	name := called(g.Held, p)
	report := func(awaits []semantic.Await, message, note string) {
		g.awaits = awaits
		reportHeld(p, g, message, note, earlierEnd(p, g), nil)
	}
	switch {
	case len(itself) > 0:
		g.notes = stepsOf(asked[itself[0].Span], "and this asks for it again")
		g.usual = lint.Warning
		report(itself, fmt.Sprintf("%s stays locked while %s for the same lock again, and then waits for itself forever", name, asks(p, asked[itself[0].Span])), "here the task waits for itself")
	case len(behind) > 0:
		g.notes = stepsOf(asked[behind[0].Span], "and this asks for it again")
		report(behind, fmt.Sprintf("%s stays locked while %s for the same lock again: behind a writer that came in between, it waits for itself forever", name, asks(p, asked[behind[0].Span])), "here the task may wait for itself")
	case len(locks) > 0:
		report(locks, fmt.Sprintf("%s stays locked while the task waits for another lock, and two tasks that take these in opposite order wait forever", name), "here the task waits for another lock")
	case len(slow) > 0:
		report(slow, fmt.Sprintf("%s stays locked while the task waits for %s, and whoever wants the lock waits as long", name, slow[0].Slow()), "here it waits")
	}
}

// asks says who asks for the lock that the task holds: the task itself, or a fn that it
// runs, which may not get as far.
func asks(p *lint.Pass, a semantic.Asked) string {
	if len(a.Steps) == 1 {
		return "the task asks"
	}
	first := a.Steps[0]
	return fmt.Sprintf("the task runs `%s`, which may ask", first.File.Text().Slice(first.Name))
}

// stepsOf are notes for the calls between an await and the lock that it comes to.
func stepsOf(a semantic.Asked, end string) []lint.Note {
	if len(a.Steps) < 2 {
		return nil
	}
	return stepNotes(a.Steps[1:], end)
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
