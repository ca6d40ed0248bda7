//go:build unix

package main

import (
	"os"
	"runtime"
	"syscall"
)

// residentSize is the largest resident size of a process that has ended, in
// bytes. macOS counts in bytes, the other systems in KiB.
func residentSize(state *os.ProcessState) int64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" {
		return int64(usage.Maxrss)
	}
	return int64(usage.Maxrss) * 1024
}
