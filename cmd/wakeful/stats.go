package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/wakeful-rs/wakeful/lint/report"
)

// size is how much was read.
type size struct{ files, lines, bytes int }

func sizeOf(texts iter.Seq[[]byte]) (s size) {
	for text := range texts {
		s.files++
		s.lines += bytes.Count(text, []byte{'\n'})
		s.bytes += len(text)
	}
	return s
}

func (s *size) add(t size) {
	s.files += t.files
	s.lines += t.lines
	s.bytes += t.bytes
}

// clock measures the steps of a run, and within them the files.
type clock struct {
	began, last time.Time
	laps        []lap

	lock  sync.Mutex
	files map[string]time.Duration // how long each was checked
}

type lap struct {
	name string
	took time.Duration
}

func newClock() *clock {
	now := time.Now()
	return &clock{began: now, last: now, files: map[string]time.Duration{}}
}

// lap ends a step. Steps of the same name add up.
func (c *clock) lap(name string) {
	now := time.Now()
	took := now.Sub(c.last)
	c.last = now
	for i := range c.laps {
		if c.laps[i].name == name {
			c.laps[i].took += took
			return
		}
	}
	c.laps = append(c.laps, lap{name, took})
}

// checked notes how long a check of the file at path took; fixes check a file
// more than once. It may be called from any goroutine.
func (c *clock) checked(path string, took time.Duration) {
	c.lock.Lock()
	defer c.lock.Unlock()
	c.files[path] += took
}

// report tells the times, what was read, and the memory the run took.
func (c *clock) report(w io.Writer, read size, display func(path string) string) {
	total := c.last.Sub(c.began)
	fmt.Fprintf(w, "%-16s %s, %s, %.1f kB\n", "files read",
		report.Count(read.files, "file"), report.Count(read.lines, "line"), float64(read.bytes)/1e3)
	for _, l := range c.laps {
		fmt.Fprintf(w, "%-16s %.1f ms\n", l.name, milliseconds(l.took))
	}
	fmt.Fprintf(w, "%-16s %.1f ms, %.1f MB/s\n", "total", milliseconds(total), float64(read.bytes)/1e6/total.Seconds())
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	fmt.Fprintf(w, "%-16s %.1f MB from the system\n", "memory", float64(memory.Sys)/1e6)
	for i, f := range c.slowest() {
		name := ""
		if i == 0 {
			name = "slowest"
		}
		fmt.Fprintf(w, "%-16s %.1f ms %s\n", name, milliseconds(f.took), report.Printable(display(f.name)))
	}
}

// maxSlowest is how many files are named as the slowest.
const maxSlowest = 5

// slowest are the files whose check took longest. What several files need to
// know is worked out once, and counted for the file that asked first.
func (c *clock) slowest() []lap {
	var files []lap
	for path, took := range c.files {
		files = append(files, lap{path, took})
	}
	slices.SortFunc(files, func(a, b lap) int { return cmp.Or(cmp.Compare(b.took, a.took), cmp.Compare(a.name, b.name)) })
	return files[:min(len(files), maxSlowest)]
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1e3 }
