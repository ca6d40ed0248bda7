package parser

import (
	"context"
	"sync/atomic"
	"testing"
	"time"
)

// TestOvertime gives a process no time at first: the clock alone ends nothing.
func TestOvertime(t *testing.T) {
	const limit = 8 * time.Millisecond
	var looks atomic.Int32
	rung := make(chan int32, 1)
	o := overtime{
		spent: func() time.Duration {
			if looks.Add(1) < 4 {
				return 0
			}
			return limit
		},
		ring: func() { rung <- looks.Load() },
	}
	o.start(limit)
	if n := <-rung; n != 4 {
		t.Errorf("rang after %d looks, not 4", n)
	}
	o.stop()

	o.spent = func() time.Duration { return 0 }
	o.start(limit)
	time.Sleep(2 * limit)
	o.stop()
	if len(rung) > 0 {
		t.Error("rang without any work")
	}
}

// TestOvertimeServesAgain lets looks for one limit come late, in the next.
func TestOvertimeServesAgain(t *testing.T) {
	rung := make(chan bool, 1)
	o := overtime{spent: func() time.Duration { return 0 }, ring: func() { rung <- true }}
	o.start(time.Hour)
	o.stop()
	o.look()
	o.start(time.Hour)
	o.look()
	o.stop()
	if len(rung) > 0 {
		t.Error("rang though no limit was over")
	}
}

// TestAlarmOfAnotherParse ends the context of a parse that is over, while the
// alarm serves the next one.
func TestAlarmOfAnotherParse(t *testing.T) {
	a := alarms.New().(*alarm)
	late, end := context.WithCancel(context.Background())
	unwatch := a.watch(late)
	unwatch()
	defer a.watch(t.Context())()
	end()
	time.Sleep(time.Millisecond)
	if *a.flag != 0 {
		t.Error("the alarm rang for another parse")
	}
	a.watch(late)
	for i := 0; *a.flag == 0; i++ {
		if i == 1000 {
			t.Fatal("the alarm does not ring for a context that has ended")
		}
		time.Sleep(time.Millisecond)
	}
}
