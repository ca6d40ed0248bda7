package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// nestedResultIgnored reports an await that gives a Result in a Result, of
// which only the outer one is looked at, or a list of Results that nobody looks at.
var nestedResultIgnored = lint.Rule{Name: "nested_result_ignored", Run: checkNestedResultIgnored, InTests: lint.Hint} // tests let fail what they are not about

func checkNestedResultIgnored(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, x := range b.DroppedResults() {
			if (x.Wild || x.Asked) && p.File.InTest(x.Await.Start) {
				continue // what it is about, the test has said
			}
			f := lint.Finding{Span: x.Await, Message: droppedMessage(p, x), Fixes: droppedFixes(x)}
			if x.Outer == nil && !x.Task {
				f.Usual = lint.Hint // to wait for all may be all that is meant
			}
			switch {
			case x.Asked:
				f.Span = x.End
				f.Notes = []lint.Note{{Span: x.Await, Message: fmt.Sprintf("this gives a `%s` within", x.In)}}
			case x.Outer != nil:
				f.Notes = []lint.Note{{Span: x.End, Message: fmt.Sprintf("this is about `%s` alone", x.Outer)}}
			}
			if x.Wild || x.Asked {
				f.Level = lint.Hint // either may mean it
			}
			p.Report(f)
		}
	}
}

func droppedMessage(p *lint.Pass, x semantic.DroppedResult) string {
	if x.Outer == nil {
		return fmt.Sprintf("the `%s` that this gives is dropped: nobody learns of an `Err` in it", x.In)
	}
	what := fmt.Sprintf("the `%s` inside is dropped", x.In)
	if x.Asked {
		return fmt.Sprintf("`%s` asks of `%s` only, and %s: its `Err` counts as success", textAt(p, x.End), x.Outer, what)
	}
	if x.Matched {
		return fmt.Sprintf("only `%s` is looked at, and %s: its `Err` counts as success", x.Outer, what)
	}
	return fmt.Sprintf("`%s` looks at `%s` only, and %s: nobody learns of its `Err`", textAt(p, x.End), x.Outer, what)
}

func droppedFixes(x semantic.DroppedResult) []lint.Fix {
	switch {
	case x.Value.Empty():
		return nil
	case x.In == x.Inner:
		fix := lint.Fix{Title: "Look at the inner Result, too, with a `?`", Edits: around(x.Value, "", "?")}
		if x.Converts {
			fix.Safety = lint.Safe
		}
		return []lint.Fix{fix}
	case x.In.IsLang("vec") && x.In.Args[0] == x.Inner:
		return []lint.Fix{{
			Title: "Look at each Result in it",
			Edits: []source.Edit{
				insertAt(x.Value.Start, "for result in "),
				{Span: source.Span{Start: x.Value.End, End: x.Stmt.End}, Text: " { result?; }"},
			},
		}}
	}
	return nil
}
