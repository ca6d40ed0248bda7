package main

import (
	"bytes"
	"os"
	"runtime"
	"strings"
	"syscall"
	"unsafe"
)

// useHugePages asks the kernel to back the next n bytes of the heap with pages
// of 2 MB. A check fills its heap once, from one end to the other, and would
// spend a fifth of its time in faults of 4 KB pages. Go leaves the choice to the
// system, which mostly leaves it to programs.
func useHugePages(n int) {
	if !hugePagesOnRequest() {
		return
	}
	var heap strings.Builder // takes memory without writing zeros to it
	heap.Grow(n)
	heap.WriteByte(0)
	_ = syscall.Madvise(unsafe.Slice(unsafe.StringData(heap.String()), n), syscall.MADV_HUGEPAGE)
	runtime.KeepAlive(&heap)
	runtime.GC() // it is free from here on, and the next to be filled
}

// hugePagesOnRequest says that programs get huge pages if they ask for them. Larger
// ones than 2 MB, as kernels for ARM may have, would cost a small check memory.
func hugePagesOnRequest() bool {
	const settings = "/sys/kernel/mm/transparent_hugepage/"
	enabled, _ := os.ReadFile(settings + "enabled")
	size, _ := os.ReadFile(settings + "hpage_pmd_size")
	return bytes.Contains(enabled, []byte("[madvise]")) && string(bytes.TrimSpace(size)) == "2097152"
}
