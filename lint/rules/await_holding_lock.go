package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// awaitHoldingLock reports a thread-blocking lock guard that is alive at an
// await. The next task on this thread that wants the lock blocks the thread,
// and the guard's owner may need that very thread to go on.
var awaitHoldingLock = lint.Rule{Name: "await_holding_lock", Run: checkAwaitHoldingLock, InTests: lint.Hint} // most that tests hold serialise the tests

func checkAwaitHoldingLock(p *lint.Pass) {
	for _, g := range heldGuards(p, semantic.ThreadLock) {
		message := fmt.Sprintf("%s keeps its lock while the task waits, and whoever wants it next blocks a whole thread", called(g.Held, p))
		reportHeld(p, g, message, "the task may suspend here with the lock held", releaseFixes(p, g, aLock),
			func() []lint.Fix { return asyncMutexFixes(p, g) })
	}
}

// asyncMutexFixes make the mutex one that a task may hold while it waits, wherever
// the workspace names or locks it.
func asyncMutexFixes(p *lint.Pass, g heldGuard) []lint.Fix {
	r, ok := g.AsyncMutex(p.File.Workspace())
	if !ok {
		return nil
	}
	for _, name := range r.Names {
		if !name.File.CanName("tokio") || !name.File.HasFeature(semantic.Tokio, "sync") {
			return nil
		}
	}
	return []lint.Fix{{
		Title: "Make it a tokio::sync::Mutex, and await each lock", Safety: lint.Unsafe,
		Edits: respellEdits(r, map[string]string{"std::sync::Mutex": "tokio::sync::Mutex"}),
	}}
}
