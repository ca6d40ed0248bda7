package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// blockingInAsync reports a call that blocks its thread where it runs as part
// of a task: until it returns, the runtime can run nothing else there.
var blockingInAsync = lint.Rule{Name: "blocking_in_async", Run: checkBlockingInAsync, InTests: lint.Hint} // a test's runtime has nothing else to do

func checkBlockingInAsync(p *lint.Pass) {
	for b := range p.Bodies() {
		for c := range b.BlockingCalls() {
			if c.BlocksOn() != semantic.Panics { // a panic is block_on_in_async's
				reason, _ := c.Blocking()
				reportBlocking(p, b, c, reason)
			}
		}
	}
}

func reportBlocking(p *lint.Pass, b *semantic.Body, c semantic.Call, reason string) {
	f := lint.Finding{
		Span:    c.Name,
		Message: fmt.Sprintf("`%s` %s: until it returns, no other task on this thread runs", spelled(p, c), reason),
	}
	if onDisk(c) && c.First() {
		f.Level = lint.Info // as configuration is read: no task is there yet to be kept waiting
	}
	if c.CanAwait {
		f.Fixes = blockingFixes(p, b, c)
	}
	p.Report(f)
}

// puts says that the call does nothing but put the thread to sleep, for which
// no program has a reason in async code.
func puts(c semantic.Call) bool {
	return strings.HasPrefix(c.Path(), "std::thread::sleep") || strings.HasPrefix(c.Path(), "std::thread::park")
}

// onDisk says that the call only asks the file system for something.
func onDisk(c semantic.Call) bool {
	return ofFiles(c.Path()) || strings.HasPrefix(c.Path(), "tempfile::")
}

// ofFiles says that the fn of the path asks the file system for something about
// a file, which mostly takes a moment.
func ofFiles(path string) bool {
	return slices.ContainsFunc([]string{"std::fs::", "std::path::", "fs_err::", "which::"}, func(of string) bool { return strings.HasPrefix(path, of) })
}

// spelled is the called function as the user wrote it: a path, or a method
// with its receiver, or with its type where the receiver is long.
func spelled(p *lint.Pass, c semantic.Call) string {
	name := textAt(p, c.Name)
	if c.Recv.Empty() {
		return shorten(name)
	}
	whole := textAt(p, source.Span{Start: c.Whole.Start, End: c.Name.End})
	if len(whole) <= maxQuoted && !strings.ContainsAny(whole, "\r\n") {
		return whole
	}
	parts := strings.Split(c.Path(), "::")
	return strings.Join(parts[max(0, len(parts)-2):], "::")
}
