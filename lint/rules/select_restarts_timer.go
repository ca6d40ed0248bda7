package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// selectRestartsTimer reports a branch of a select! in a loop that sets its
// timer anew in each turn, so that other branches can put it off for ever.
var selectRestartsTimer = lint.Rule{Name: "select_restarts_timer", Run: checkSelectRestartsTimer, InTests: lint.Off}

func checkSelectRestartsTimer(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, s := range b.Selects() {
			for i, branch := range s.Branches {
				winner, drops := s.Drops(i)
				if !drops || !branch.GoesRound || branch.Conditional || !branch.Acts {
					continue
				}
				if t, ok := b.Timer(s, branch); ok {
					reportRestart(p, branch, winner, t)
				} else if made, ok := b.FreshTicker(s, branch); ok {
					p.Report(lint.Finding{
						Span:    made,
						Message: fmt.Sprintf("each turn of the loop makes this `%s` anew, and its first tick is there at once: no turn waits for its time", textAt(p, made)),
						Notes:   []lint.Note{{Span: branch.Future, Message: "this branch is ready whenever it is asked"}},
					})
				}
			}
		}
	}
}

func reportRestart(p *lint.Pass, branch, winner semantic.Branch, t semantic.Timer) {
	f := lint.Finding{
		Span:    t.Name,
		Message: fmt.Sprintf("each turn of the loop sets `%s` anew: other branches can put its end off for ever", textAt(p, t.Name)),
		Notes:   []lint.Note{{Span: wins(winner), Message: "when this branch wins, the time that has passed is forgotten"}},
	}
	if fix, ok := intervalFix(p, branch, t); ok {
		f.Fixes = []lint.Fix{fix}
	}
	p.Report(f)
}

// intervalFix makes an interval before the loop that first ticks when the timer
// would have ended.
func intervalFix(p *lint.Pass, branch semantic.Branch, t semantic.Timer) (lint.Fix, bool) {
	l := layout.Of(p.File)
	if !t.Sleeps || !strings.HasPrefix(t.Path, "tokio::") || t.Before.Empty() || !l.LeadsLine(t.Before.Start) {
		return lint.Fix{}, false
	}
	period := l.Slice(t.Duration)
	let := fmt.Sprintf("let mut %s = tokio::time::interval_at(tokio::time::Instant::now() + %s, %s);", t.Free, period, period)
	return lint.Fix{
		Title:  "Tick with an interval that is made before the loop",
		Safety: lint.Unsafe,
		Edits: []source.Edit{
			l.Before(t.Before.Start, let),
			{Span: branch.Future, Text: t.Free + ".tick()"},
		},
	}, true
}
