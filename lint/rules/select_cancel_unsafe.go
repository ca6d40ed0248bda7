package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/refactor"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// selectCancelUnsafe reports a branch of a select! in a loop whose future is
// made anew in each turn and loses something when another branch wins.
var selectCancelUnsafe = lint.Rule{Name: "select_cancel_unsafe", Run: checkSelectCancelUnsafe, InTests: lint.Hint} // a test may show just that

func checkSelectCancelUnsafe(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, s := range b.Selects() {
			for i, branch := range s.Branches {
				winner, drops := s.Drops(i)
				if !drops {
					continue
				}
				if loss, ok := b.Loses(s, branch); ok {
					reportLoss(p, b, s, branch, winner, loss)
				}
			}
		}
	}
}

func reportLoss(p *lint.Pass, b *semantic.Body, s semantic.Select, branch, winner semantic.Branch, loss semantic.Loss) {
	f := lint.Finding{
		Span:    loss.Call,
		Message: fmt.Sprintf("`%s` is dropped half-way when another branch wins: %s", calledAt(p, branch, loss), loss.What),
	}
	if loss.Place {
		f.Level = lint.Info
		if loss.Nothing || branch.Conditional {
			f.Level = lint.Hint // others seldom queue for a mere signal, and an `if` knows what it gives up
		}
		f.Message = fmt.Sprintf("`%s` loses %s each time another branch wins", calledAt(p, branch, loss), loss.What)
	}
	f.Notes = lossNotes(loss)
	f.Notes = append(f.Notes, lint.Note{Span: wins(winner), Message: "when this branch wins, the next turn of the loop begins anew"})
	if fix, ok := refactor.HoistBranch(b, s, branch); ok {
		f.Fixes = append(f.Fixes, fix)
	}
	p.Report(f)
}

// lossNotes show the way to where something is lost.
func lossNotes(loss semantic.Loss) []lint.Note {
	var notes []lint.Note
	for i, step := range loss.Steps {
		message := fmt.Sprintf("it waits for `%s` here", step.Path)
		if loss.Waits != nil && i == len(loss.Steps)-1 {
			message = "this takes it out"
		}
		notes = append(notes, lint.Note{Path: step.File.Path(), Span: step.Name, Message: message})
	}
	if w := loss.Waits; w != nil {
		notes = append(notes, lint.Note{Path: w.File.Path(), Span: w.Name, Message: "and with it in hand, it waits here"})
	}
	return notes
}

// wins is the place of a branch in the story: its pattern, or its future.
func wins(branch semantic.Branch) source.Span {
	if branch.Pattern.Empty() {
		return branch.Future
	}
	return branch.Pattern
}

// calledAt is the call that loses something as the branch spells it.
func calledAt(p *lint.Pass, branch semantic.Branch, loss semantic.Loss) string {
	if from := (source.Span{Start: branch.Future.Start, End: loss.Call.End}); from.Len() <= maxQuoted {
		if text := textAt(p, from); !strings.ContainsAny(text, "\r\n({") {
			return text
		}
	}
	return textAt(p, loss.Call)
}
