package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
)

// cpuBoundInAsync reports long computations of a task: while it computes, its
// thread runs no other task, just as with a call that blocks.
var cpuBoundInAsync = lint.Rule{Name: "cpu_bound_in_async", Run: checkCpuBoundInAsync}

func checkCpuBoundInAsync(p *lint.Pass) {
	for b := range p.File.Bodies() {
		for _, c := range b.Computations() {
			if p.File.InTest(c.Name.Start) {
				continue
			}
			what, _ := c.Computes()
			f := lint.Finding{
				Span:    c.Name,
				Message: fmt.Sprintf("`%s` keeps this thread busy, and no other task runs on it meanwhile: %s", spelled(p, c), what),
			}
			if fix, ok := offload(p, b, c); ok {
				f.Fixes = []lint.Fix{fix}
			}
			p.Report(f)
		}
		for _, l := range b.LongLoops() {
			if p.File.InTest(l.Whole.Start) {
				continue
			}
			p.Report(lint.Finding{
				Span:    l.Range,
				Message: fmt.Sprintf("this loop of %d turns awaits nothing, and no other task runs on this thread until it is done", l.Turns),
			})
		}
	}
}
