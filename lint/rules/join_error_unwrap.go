package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// joinErrorUnwrap reports an unwrap of what a task's handle gives: a panic in
// the task becomes one here, and so does its being aborted.
var joinErrorUnwrap = lint.Rule{Name: "join_error_unwrap", Run: checkJoinErrorUnwrap, InTests: lint.Off}

func checkJoinErrorUnwrap(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, j := range b.JoinUnwraps() {
			if j.InPlace {
				continue
			}
			f := lint.Finding{
				Span:    j.Name,
				Message: fmt.Sprintf("`%s` panics here, too, when the task panicked or was aborted", textAt(p, j.Name)),
				Fixes:   []lint.Fix{joinErrorFix(j)},
			}
			if !j.Await.Empty() {
				f.Notes = []lint.Note{{Span: j.Await, Message: "the task's end, with a `JoinError` if it had no proper one"}}
			}
			p.Report(f)
		}
	}
}

// joinErrorFix hands the error on where something may take it. Elsewhere a person
// has to say what is to be done.
func joinErrorFix(j semantic.JoinUnwrap) lint.Fix {
	if j.Named {
		return lint.Fix{Title: "Look at the JoinError", Edits: []source.Edit{{
			Span: j.Taken, Text: `|end| end.unwrap_or_else(|e| todo!("the task ended with {e}"))`,
		}}}
	}
	if j.Stays {
		return lint.Fix{Title: "Look at the JoinError", Edits: []source.Edit{{
			Span: j.Taken, Text: `.unwrap_or_else(|e| todo!("the task ended with {e}"))`,
		}}}
	}
	return lint.Fix{Title: "Hand the JoinError on with `?`", Edits: []source.Edit{{Span: j.Taken, Text: "?"}}}
}
