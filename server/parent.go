package server

import (
	"context"
	"time"
)

// parentPoll is how often the client's process is looked for. Its end is
// normally seen at once, as the end of the input; this is for clients whose
// pipe is held open by somebody else.
const parentPoll = time.Second

// awaitEnd waits until the process does not exist any more; false when ctx ends
// first.
func awaitEnd(ctx context.Context, pid int) bool {
	tick := time.NewTicker(parentPoll)
	defer tick.Stop()
	for alive(pid) {
		select {
		case <-ctx.Done():
			return false
		case <-tick.C:
		}
	}
	return true
}
