package server

import (
	"os"
	"runtime/debug"
)

// SpendMemory lets the heap of this process grow further between collections,
// as fits a process that serves an editor and nothing else. A keystroke in a
// large file makes a few megabytes, most of them gone with the next one: with
// Go's own setting every third keystroke would wait for a collection. GOGC and
// GOMEMLIMIT still win.
func SpendMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(1 << 30) // from here on, memory is saved again
	}
}
