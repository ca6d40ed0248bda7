package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// retryWithoutBackoff reports a loop that tries again at once, and for ever,
// what has just failed.
var retryWithoutBackoff = lint.Rule{Name: "retry_without_backoff", Run: checkRetryWithoutBackoff, InTests: lint.Off}

func checkRetryWithoutBackoff(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, r := range b.Retries() {
			f := lint.Finding{
				Span:    r.Fail,
				Message: fmt.Sprintf("after a failure `%s` is tried again at once and without a limit: what is down is asked as fast as it can refuse", shorten(textAt(p, r.Try))),
				Notes:   []lint.Note{{Span: r.Try, Message: "this is all that the loop waits for"}},
			}
			if gap, ok := b.Gap(r); ok {
				f.Fixes = []lint.Fix{pauseFix(p, gap)}
			}
			p.Report(f)
		}
	}
}

// pauseFix waits twice as long after each failure, up to ten seconds. How often
// to try is for a person to say.
func pauseFix(p *lint.Pass, gap semantic.Gap) lint.Fix {
	l := layout.Of(p.File)
	line := l.Newline(gap.End.Start) + l.Indent(gap.End.Start)
	wait := fmt.Sprintf("%s(%s).await;%s", gap.Sleep, gap.Name, line) +
		fmt.Sprintf("%[1]s = (%[1]s * 2).min(%[2]s::from_secs(10));", gap.Name, gap.Duration)
	edits := []source.Edit{l.Before(gap.Before.Start, fmt.Sprintf("let mut %s = %s::from_millis(100);", gap.Name, gap.Duration))}
	if gap.Next.Empty() {
		edits = append(edits, l.After(gap.End, wait))
	} else {
		edits = append(edits, l.Before(gap.Next.Start, wait))
	}
	for _, arm := range gap.Arms {
		if l.Text[arm.End] == ',' {
			arm.End++
		}
		edits = append(edits, l.Edit(arm, "{}"))
	}
	for _, stmt := range gap.Stmts {
		cut, _ := l.Cut(stmt)
		edits = append(edits, cut)
	}
	return lint.Fix{Title: "Pause between the tries, longer each time", Safety: lint.Unsafe, Edits: edits}
}
