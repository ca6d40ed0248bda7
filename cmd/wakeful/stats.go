package main

import (
	"fmt"
	"io"
	"runtime"
	"time"
)

// clock measures the steps of a run.
type clock struct {
	began, last time.Time
	laps        []lap
}

type lap struct {
	name string
	took time.Duration
}

func newClock() *clock {
	now := time.Now()
	return &clock{began: now, last: now}
}

func (c *clock) lap(name string) {
	now := time.Now()
	c.laps = append(c.laps, lap{name, now.Sub(c.last)})
	c.last = now
}

// report tells the times, what was read, and the memory the run took.
func (c *clock) report(w io.Writer, r result) {
	files, bytes := r.read.files, r.read.bytes
	total := c.last.Sub(c.began)
	fmt.Fprintf(w, "%-16s %s, %.1f kB\n", "files read", count(files, "file", "files"), float64(bytes)/1e3)
	for _, l := range c.laps {
		fmt.Fprintf(w, "%-16s %.1f ms\n", l.name, milliseconds(l.took))
	}
	fmt.Fprintf(w, "%-16s %.1f ms, %.1f MB/s\n", "total", milliseconds(total), float64(bytes)/1e6/total.Seconds())
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	fmt.Fprintf(w, "%-16s %.1f MB from the system\n", "memory", float64(memory.Sys)/1e6)
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1e3 }
