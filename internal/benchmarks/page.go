package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
)

// page is BENCHMARKS.md.
func page(check checkNumbers, large largeNumbers, keystroke []benchmark) string {
	var b strings.Builder
	b.WriteString("# Benchmarks\n\nWritten by `make bench`. Trust the ratios; the times are of one machine (")
	fmt.Fprintf(&b, "%s/%s, %d cores, %s).\n\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version())

	b.WriteString(checkSection(fmt.Sprintf("A whole crate: %s", tokio), check))
	b.WriteString(checkSection(fmt.Sprintf("%d lines, which are copies of it", large.lines), large.check))
	b.WriteString(againSection(large.again))
	b.WriteString(openingSection(large.opening))
	b.WriteString("## A keystroke in a file of 10,000 lines\n\n")
	b.WriteString(list(keystroke))
	b.WriteString("\n" + keystrokeNote)
	return b.String()
}

// checkSection is about a check beside parsing alone.
func checkSection(title string, n checkNumbers) string {
	var b strings.Builder
	fmt.Fprintf(&b, "## %s\n\nTwo processes over the same files, the fastest of %d runs each: one parses every file in C and drops the tree, the other is\n`wakeful check`. Both use every core.\n\n", title, n.rounds)
	b.WriteString("| | time | speed | processor time |\n| --- | --- | --- | --- |\n")
	row := func(what string, took, cpu time.Duration) {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", what, took.Round(time.Millisecond), speed(n.bytes, took), cpu.Round(time.Millisecond))
	}
	row("parse and drop", n.raw, n.rawCPU)
	row("`wakeful check`", n.check, n.checkCPU)
	fmt.Fprintf(&b, "\n**The check runs at %.0f %% of the speed of parsing alone** (%d files with %.1f MB on disk; the check reports %d files", 100*n.ratio(), n.files, float64(n.bytes)/1e6, n.analysed)
	if n.memory > 0 {
		fmt.Fprintf(&b, "; its memory peaks at %d MB, %.1f bytes for each byte of source", n.memory/1e6, float64(n.memory)/float64(n.bytes))
	}
	b.WriteString(").\n\n")
	return b.String()
}

// keystrokeNote says what the ratios mean.
const keystrokeNote = `The ratio is that of the time from the change to its published findings to what the parser needs for the same edit, parse
and export. While a module is written from nothing the parser needs some tenths of a millisecond, so that the ratio is one
to a very small number: it is largest where a keystroke changes a declaration, which the other 299 files may see.
`

// openingSection is about the server in a large workspace.
func openingSection(opening []benchmark) string {
	return "## The same workspace in an editor\n\n" +
		"The server opens the folder, and at once a file in it. The speed is that of having indexed all, beside reading and parsing\n" +
		"all files in C in the same process: bodies that nobody asks about are not parsed.\n\n" + list(opening) +
		"\nFor comparison: rust-analyzer, which knows all types and all dependencies, uses\n" +
		"[1435 MB on its own sources](https://github.com/rust-lang/rust-analyzer/pull/22637) (June 2026, by its maintainers).\n\n"
}

func list(all []benchmark) string {
	var b strings.Builder
	for _, k := range all {
		fmt.Fprintf(&b, "- `%s`:", k.name)
		for i, m := range k.metrics {
			if i > 0 {
				b.WriteString(",")
			}
			b.WriteString(" " + m.String())
		}
		b.WriteString("\n")
	}
	return b.String()
}

// againSection is about --cache.
func againSection(n againNumbers) string {
	var b strings.Builder
	b.WriteString("## The same lines again\n\n")
	fmt.Fprintf(&b, "`wakeful check --cache DIR`: once with nothing in DIR, and the fastest of %d runs after that, which say the same.\n\n", rounds)
	b.WriteString("| | time | processor time | memory |\n| --- | --- | --- | --- |\n")
	row := func(what string, took, cpu time.Duration, memory int64) {
		fmt.Fprintf(&b, "| %s | %s | %s | %d MB |\n", what, took.Round(time.Millisecond), cpu.Round(time.Millisecond), memory/1e6)
	}
	row("first", n.first, n.firstCPU, n.firstMem)
	row("again", n.again, n.againCPU, n.hitMem)
	fmt.Fprintf(&b, "\n**A check of unchanged files is %.0f times as fast.**\n\n", n.ratio())
	return b.String()
}

func (m metric) String() string {
	if m.unit == "ns/op" {
		return fmt.Sprintf("%.2f ms", m.value/1e6)
	}
	return fmt.Sprintf("%.4g %s", m.value, m.unit)
}

func speed(bytes int, took time.Duration) string {
	return fmt.Sprintf("%.1f MB/s", float64(bytes)/1e6/took.Seconds())
}
