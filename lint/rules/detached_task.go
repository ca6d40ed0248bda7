package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// detachedTask reports a task whose handle is dropped on the spot: what it
// returns, and whether it panics, nobody learns.
var detachedTask = lint.Rule{Name: "detached_task", Run: checkDetachedTask, InTests: lint.Off}

func checkDetachedTask(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, t := range b.Tasks() {
			lost, ok := lostWith(p, t)
			if t.Detached.Empty() || !ok {
				continue
			}
			f := lint.Finding{
				Span:    t.Name,
				Message: fmt.Sprintf("the handle that `%s` gives is dropped, and %s", textAt(p, t.Name), lost),
				Fixes:   []lint.Fix{{Title: "Say that nobody waits for it", Edits: around(t.Call, "let _detached = ", "")}},
			}
			for _, at := range t.Panics {
				what := "this ends the task with a panic"
				if at.OnErr {
					what = "an `Err` here ends the task with a panic"
				}
				f.Notes = append(f.Notes, lint.Note{Span: at.Span, Message: what})
			}
			p.Report(f)
		}
	}
}

// lostWith says what is lost with the handle. A task that gives nothing and
// does not panic of itself is meant to be on its own.
func lostWith(p *lint.Pass, t semantic.Task) (string, bool) {
	switch {
	case t.Lazy:
		return "", false // that the task never awaited it is the matter
	case t.Output.IsLang("result"):
		return fmt.Sprintf("with it the task's `%s`: nobody learns of its `Err`", t.Output), true
	case t.Gives == types.Yes:
		return fmt.Sprintf("with it the task's `%s`", t.Output), true
	case len(t.Panics) > 0:
		return fmt.Sprintf("nobody learns that `%s` made the task panic", textAt(p, t.Panics[0].Span)), true
	}
	return "", false
}
