package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// awaitInLoop reports a loop that asks for something for each element, one
// after the other, although no turn needs the one before.
var awaitInLoop = lint.Rule{Name: "await_in_loop", Run: checkAwaitInLoop, InTests: lint.Off}

func checkAwaitInLoop(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, e := range b.Eaches() {
			f := lint.Finding{
				Span:    e.Call,
				Message: fmt.Sprintf("`%s` is awaited once for each element, and no turn of the loop needs the one before", shorten(textAt(p, e.Call))),
				Notes:   []lint.Note{{Span: e.Iter, Message: "the times of all of these add up"}},
			}
			if !e.Into.Empty() && p.File.CanName("futures") {
				f.Fixes = []lint.Fix{joinAllFix(p, e)}
			}
			p.Report(f)
		}
	}
}

// joinAllFix makes all futures and waits for them together. How many may be
// under way at once is for a person to say.
func joinAllFix(p *lint.Pass, e semantic.Each) lint.Fix {
	name, after := "join_all", ""
	if e.Try {
		name, after = "try_join_all", "?"
	}
	iter := textAt(p, e.Iter)
	if e.Loose {
		iter = "(" + iter + ")"
	}
	text := fmt.Sprintf("%s.extend(futures::future::%s(%s.into_iter().map(|%s| %s)).await%s);",
		textAt(p, e.Into), name, iter, textAt(p, e.Pattern), textAt(p, e.Call), after)
	return lint.Fix{Title: "Wait for all of them with " + name, Edits: []source.Edit{{Span: e.Loop, Text: text}}}
}
