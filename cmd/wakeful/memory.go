package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// How many bytes the heap of a check may grow to before anything is collected:
// where all of it is needed to the end, and where it is forgotten in parts.
const (
	freelyAtOnce  = 512 << 20
	freelyInParts = 288 << 20
)

// spendMemory puts off collections: a check lives for seconds and forgets in
// large pieces, so collecting early only costs time. From `freely` bytes on the
// heap may be half as large again as what is in use. GOGC and GOMEMLIMIT still win.
func spendMemory(freely uint64) {
	if spendSoon() {
		spendFrom(smallestHeap, freely)
	}
}

// spendSoon puts off all collections until spendMemory says how far, and says
// whether it may.
func spendSoon() bool {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return false
	}
	hugePages()
	return true
}

var hugePages = sync.OnceFunc(func() {
	debug.SetGCPercent(-1)
	useHugePages(freelyAtOnce) // while hardly anything is in use, as it collects once
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

// spendFrom sets how much there may be besides what is in use, until the next
// collection, which sees anew what is. A memory limit would do the same, but
// collects several times as often near the limit.
func spendFrom(used, freely uint64) {
	debug.SetGCPercent(int((max(freely, used+used/2) - used) * 100 / used))
	type sentinel struct{ _ *byte }
	runtime.AddCleanup(&sentinel{}, func(struct{}) {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		spendFrom(max(smallestHeap, live[0].Value.Uint64()), freely)
	}, struct{}{})
}
