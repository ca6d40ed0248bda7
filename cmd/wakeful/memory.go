package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
)

// freely is how many bytes the heap of a check may grow to before anything is
// collected: the whole of a crate like tokio fits in it.
const freely = 768 << 20

// spendMemory puts off the first collection: a check lives for seconds and
// keeps most of what it makes, so collecting early only costs time. A large
// workspace is collected from then on, though not often. GOGC and GOMEMLIMIT
// still win.
func spendMemory() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(freely)
	type sentinel struct{ _ *byte }
	runtime.AddCleanup(&sentinel{}, func(struct{}) {
		debug.SetGCPercent(100)
		debug.SetMemoryLimit(math.MaxInt64)
	}, struct{}{})
}
