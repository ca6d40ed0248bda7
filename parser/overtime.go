package parser

import (
	"sync"
	"time"
)

// overtime rings when a limit is over by the clock and by what the process was
// given of the processor meanwhile, as spent tells: that a machine is busy with
// something else, or slept, is no reason to give a file up. One serves many
// limits, one after the other.
type overtime struct {
	spent func() time.Duration
	ring  func() // must not call start or stop

	mu    sync.Mutex
	timer *time.Timer
	on    bool
	limit time.Duration
	begun time.Duration // what was spent at the start
}

// start begins a limit. It must be stopped before the next.
func (o *overtime) start(limit time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.on, o.limit, o.begun = true, limit, o.spent()
	if o.timer == nil {
		o.timer = time.AfterFunc(limit, o.look)
	} else {
		o.timer.Reset(limit)
	}
}

// look may come late, when the next limit has begun, of which it then sees that
// it is not over.
func (o *overtime) look() {
	o.mu.Lock()
	defer o.mu.Unlock()
	switch left := o.limit - (o.spent() - o.begun); {
	case !o.on:
	case left > 0:
		o.timer.Reset(max(left, o.limit/8))
	default:
		o.ring()
	}
}

// stop ends the limit: it does not ring any more.
func (o *overtime) stop() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.on = false
	o.timer.Stop()
}

// sampled is a measure that is taken at most once a millisecond, as the system
// takes its time to tell.
func sampled(measure func() time.Duration) func() time.Duration {
	var mu sync.Mutex
	var at time.Time
	var last time.Duration
	return func() time.Duration {
		mu.Lock()
		defer mu.Unlock()
		if now := time.Now(); now.Sub(at) >= time.Millisecond {
			at, last = now, measure()
		}
		return last
	}
}
