package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"sync/atomic"
)

// How many bytes the heap of a check may grow to before anything is collected:
// where all of it is needed to the end, and where it is forgotten in parts.
const (
	freelyAtOnce  = 512 << 20
	freelyInParts = 288 << 20
)

// spendMemory puts off collections: a check lives for seconds and forgets in
// large pieces, so collecting early only costs time. From n bytes on the heap may
// be half as large again as what is in use. The last call counts; GOGC and
// GOMEMLIMIT still win.
func spendMemory(n uint64) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	freely.Store(n)
	beginToSpend()
	spendFrom(smallestHeap)
}

// freely is how many bytes the heap may grow to before anything is collected.
var freely atomic.Uint64

// beginToSpend is called while hardly anything is in use, as it collects once.
var beginToSpend = sync.OnceFunc(func() {
	debug.SetGCPercent(-1)
	useHugePages(freelyAtOnce)
	spendOn()
})

// worthCollecting is how many bytes a part must have taken for a collection
// behind it to pay.
const worthCollecting = 96 << 20

// collect frees what a part has left, while next to nothing is in use: in the
// middle of the next part twice as much would be.
func collect() {
	heap := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(heap)
	if heap[0].Value.Uint64() > worthCollecting {
		runtime.GC()
	}
}

// smallestHeap is how many bytes in use the runtime reckons with at least: its
// GOGC is how much more there may be than that, in percent.
const smallestHeap = 4 << 20

// spendFrom sets how much there may be besides what is in use. A memory limit would
// do the same, but collects several times as often near the limit.
func spendFrom(used uint64) {
	debug.SetGCPercent(int((max(freely.Load(), used+used/2) - used) * 100 / used))
}

// spendOn sets it anew after each collection, which sees what is in use.
func spendOn() {
	type sentinel struct{ _ *byte }
	runtime.AddCleanup(&sentinel{}, func(struct{}) {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		spendFrom(max(smallestHeap, live[0].Value.Uint64()))
		spendOn()
	}, struct{}{})
}
