package parser

import (
	"sync"
	"time"
)

// overtime rings when a limit is over by the clock and by what the process was
// given of the processor meanwhile, as spent tells: that a machine is busy with
// something else, or slept, is no reason to give a file up. It can be stopped.
func overtime(limit time.Duration, spent func() time.Duration, ring func()) (stop func()) {
	var mu sync.Mutex
	var timer *time.Timer // nil when stopped
	begun := spent()
	look := func() {
		mu.Lock()
		defer mu.Unlock()
		switch left := limit - (spent() - begun); {
		case timer == nil:
		case left > 0:
			timer.Reset(max(left, limit/8))
		default:
			ring()
		}
	}
	mu.Lock()
	defer mu.Unlock()
	timer = time.AfterFunc(limit, look)
	return func() {
		mu.Lock()
		defer mu.Unlock()
		timer.Stop()
		timer = nil
	}
}
