package server

import (
	"context"
	"time"
)

// parentPoll is how often the client's process is looked for. Its end is
// normally seen at once, as the end of the input; this is for clients whose
// pipe is held open by somebody else.
const parentPoll = time.Second

// watchParent calls gone when the process does not exist any more.
func watchParent(ctx context.Context, pid int, gone func()) {
	tick := time.NewTicker(parentPoll)
	defer tick.Stop()
	for alive(pid) {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
	gone()
}
