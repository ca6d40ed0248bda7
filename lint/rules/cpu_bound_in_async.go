package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// cpuBoundInAsync reports long computations of a task: while it computes, its
// thread runs no other task, just as with a call that blocks.
var cpuBoundInAsync = lint.Rule{Name: "cpu_bound_in_async", Run: checkCpuBoundInAsync, InTests: lint.Off}

func checkCpuBoundInAsync(p *lint.Pass) {
	for b := range p.Bodies() {
		for c := range b.Computations() {
			what, _ := c.Computes()
			reportComputation(p, b, c, lint.Finding{
				Message: fmt.Sprintf("`%s` keeps this thread busy, and no other task runs on it meanwhile: %s", spelled(p, c), what),
			})
		}
		for c := range b.OwnCalls() {
			if x, ok := c.ComputesThrough(); ok {
				reportComputation(p, b, c, throughCall(p, c, x))
			}
		}
		for _, l := range b.LongLoops() {
			p.Report(lint.Finding{
				Span:    l.Range,
				Message: fmt.Sprintf("this loop of %d turns awaits nothing, and no other task runs on this thread until it is done", l.Turns),
			})
		}
	}
}

// reportComputation reports f at the call.
func reportComputation(p *lint.Pass, b *semantic.Body, c semantic.Call, f lint.Finding) {
	f.Span = c.Name
	if fix, ok := offload(p, b, c); ok {
		f.Fixes = []lint.Fix{fix}
	}
	p.Report(f)
}

// throughCall tells of a computation in the workspace's own sync code.
func throughCall(p *lint.Pass, c semantic.Call, x semantic.Computation) lint.Finding {
	if x.What == "" {
		return lint.Finding{
			Message: fmt.Sprintf("`%s` comes to a loop of %d turns, and no other task runs on this thread until it is done", spelled(p, c), x.Turns),
			Notes:   stepNotes(x.Steps, "this is the loop"),
		}
	}
	last := x.Steps[len(x.Steps)-1]
	return lint.Finding{
		Message: fmt.Sprintf("`%s` comes to `%s`, which keeps this thread busy, and no other task runs on it meanwhile: %s",
			spelled(p, c), calledIn(last), x.What),
		Notes: stepNotes(x.Steps, "this is what takes long"),
	}
}
