package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// How many bytes the heap of a check may grow to before anything is collected:
// where all of it is needed to the end, and where it is forgotten in parts.
const (
	freelyAtOnce  = 512 << 20
	freelyInParts = 256 << 20
)

// spendMemory puts off collections: a check lives for seconds and forgets in
// large pieces, so collecting early only costs time. From `freely` bytes on the
// heap may be twice as large as what is in use. GOGC and GOMEMLIMIT still win.
func spendMemory(freely uint64) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	spendUpTo(freely, freely)
}

// spendUpTo sets the limit until the next collection, which sets another.
func spendUpTo(bytes, freely uint64) {
	debug.SetMemoryLimit(int64(bytes))
	type sentinel struct{ _ *byte }
	runtime.AddCleanup(&sentinel{}, func(struct{}) {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		spendUpTo(max(freely, 2*live[0].Value.Uint64()), freely)
	}, struct{}{})
}
