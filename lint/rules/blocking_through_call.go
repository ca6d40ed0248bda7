package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// blockingThroughCall reports a call of the workspace's own sync code that
// comes to a blocking call, where a task makes it. To the runtime it is the
// same as the blocking call itself; to the reader it looks like any other.
var blockingThroughCall = lint.Rule{Name: "blocking_through_call", Run: checkBlockingThroughCall, InTests: lint.Off} // a test's runtime has nothing else to do

func checkBlockingThroughCall(p *lint.Pass) {
	for b := range p.Bodies() {
		for c := range b.OwnCalls() {
			if steps, reason, ok := c.BlockingThrough(); ok {
				reportBlockingThrough(p, b, c, steps, reason)
			}
		}
	}
}

func reportBlockingThrough(p *lint.Pass, b *semantic.Body, c semantic.Call, steps []semantic.Step, reason string) {
	last := steps[len(steps)-1]
	f := lint.Finding{
		Span: c.Name,
		Message: fmt.Sprintf("`%s` comes to `%s`, which %s: until it returns, no other task on this thread runs",
			spelled(p, c), calledIn(last), reason),
		Notes: stepNotes(steps, "this is the call that blocks"),
	}
	switch {
	case c.First():
		f.Level = lint.Info // no task is there yet to be kept waiting
	case ofFiles(last.Path):
		f.Level = lint.Info // rarely in each request
	}
	if fix, ok := offload(p, b, c); ok {
		f.Fixes = []lint.Fix{fix}
	}
	p.Report(f)
}

// offload runs the whole call on a thread that is there to be blocked.
func offload(p *lint.Pass, b *semantic.Body, c semantic.Call) (lint.Fix, bool) {
	rt := p.File.Runtime()
	if rt == semantic.NoRuntime || !c.CanAwait {
		return lint.Fix{}, false
	}
	x := newBlockingFixer(p, b, c, rt)
	return x.elsewhere(true)
}

// calledIn is the callee of a step for a message: as it was written where that
// is a path, with its type where it is a method.
func calledIn(s semantic.Step) string {
	text := stepText(s)
	if strings.Contains(text, "::") {
		return shorten(text)
	}
	parts := strings.Split(s.Path, "::")
	return strings.Join(parts[max(0, len(parts)-2):], "::")
}
