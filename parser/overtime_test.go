package parser

import (
	"sync/atomic"
	"testing"
	"time"
)

// TestOvertime gives a process no time at first: the clock alone ends nothing.
func TestOvertime(t *testing.T) {
	const limit = 8 * time.Millisecond
	var looks atomic.Int32
	rung := make(chan int32)
	stop := overtime(limit, func() time.Duration {
		if looks.Add(1) < 4 {
			return 0
		}
		return limit
	}, func() { rung <- looks.Load() })
	if n := <-rung; n != 4 {
		t.Errorf("rang after %d looks, not 4", n)
	}
	stop()

	stop = overtime(limit, func() time.Duration { return 0 }, func() { t.Error("rang without any work") })
	time.Sleep(2 * limit)
	stop()
}
