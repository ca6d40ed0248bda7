package main

import (
	"os"
	"runtime/debug"
)

// spendMemory lets the heap grow further between collections: a check lives for
// seconds and keeps most of what it makes, so collecting often only costs time
// (a quarter of it, measured on tokio). GOGC and GOMEMLIMIT still win.
func spendMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(2 << 30) // from here on, memory is saved again
	}
}
