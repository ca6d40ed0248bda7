package parser

// #include <stdlib.h>
// #include <time.h>
import "C"

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

// alarm is what a parse in C looks at now and then, to end when its time is over
// or nobody waits for it any more.
type alarm struct {
	flag *C.size_t // in C's memory
	time overtime

	mu    sync.Mutex
	parse int // how many it was set for; what rings for another one is late
}

// alarms holds those that are not in use: a check parses thousands of small
// texts, each of which needs one for some microseconds.
var alarms = sync.Pool{New: func() any {
	a := &alarm{flag: (*C.size_t)(C.calloc(1, C.sizeof_size_t))}
	a.time = overtime{spent: processorTime, ring: func() { setFlag(a.flag, 1) }}
	runtime.AddCleanup(a, func(flag *C.size_t) { C.free(unsafe.Pointer(flag)) }, a.flag)
	return a
}}

// setAlarm is an alarm that rings when the limit is over or ctx ends. It must be
// put off when the parse has ended.
func setAlarm(ctx context.Context, limit time.Duration) (a *alarm, putOff func()) {
	a = alarms.Get().(*alarm)
	setFlag(a.flag, 0)
	a.time.start(limit)
	unwatch := a.watch(ctx)
	return a, func() {
		unwatch()
		a.time.stop()
		alarms.Put(a)
	}
}

// watch rings when ctx ends, until the returned fn is called.
func (a *alarm) watch(ctx context.Context) (unwatch func()) {
	if ctx.Done() == nil {
		return func() {}
	}
	a.mu.Lock()
	a.parse++
	parse := a.parse
	a.mu.Unlock()
	stop := context.AfterFunc(ctx, func() {
		a.mu.Lock()
		defer a.mu.Unlock()
		if a.parse == parse {
			setFlag(a.flag, 1)
		}
	})
	return func() {
		a.mu.Lock()
		defer a.mu.Unlock()
		a.parse++
		stop()
	}
}

func setFlag(flag *C.size_t, to uintptr) {
	atomic.StoreUintptr((*uintptr)(unsafe.Pointer(flag)), to)
}

// processorTime is how long the process has run, on all processors together.
// Where the system counts no such thing it is the time by the clock.
var processorTime = sampled(func() time.Duration {
	return time.Duration(float64(C.clock()) / C.CLOCKS_PER_SEC * float64(time.Second))
})
