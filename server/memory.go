package server

import (
	"fmt"
	"os"
	"runtime/debug"
	"runtime/metrics"

	"github.com/wakeful-rs/wakeful/parser"
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

// giveBack returns to the system what a large piece of work has left free.
func giveBack() {
	debug.FreeOSMemory()
	parser.GiveBack()
}

// memoryInUse is what this process has of the system's memory, for a log.
// What the parser's C side holds is not in it; that is the trees of open files.
func memoryInUse() string {
	samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(samples)
	return fmt.Sprintf("%d MB", (samples[0].Value.Uint64()-samples[1].Value.Uint64())/1e6)
}
