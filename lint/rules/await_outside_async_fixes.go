package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// makeAsyncFixes makes the fn around a stray await async, and awaits it where
// it is called. Where something else than a call in async code uses it, or
// may, a person has to go on.
func makeAsyncFixes(p *lint.Pass, x semantic.StrayAwait) []lint.Fix {
	fn := x.Fn
	if fn.Fixed {
		return nil
	}
	fix := lint.Fix{Title: fmt.Sprintf("Make `%s` async", x.Name), Safety: lint.Unsafe}
	fix.Edits = []source.Edit{{Path: p.File.Path(), Span: source.Span{Start: fn.Keyword, End: fn.Keyword}, Text: "async "}}
	if fn.Main || fn.Test {
		attr, ok := startFix(p, fn.Keyword, fn.Test)
		if !ok {
			return nil
		}
		fix.Edits = append(attr.Edits, fix.Edits...)
		fix.Title = fmt.Sprintf("Make `%s` async under %s", x.Name, attr.Title)
		return []lint.Fix{fix}
	}
	uses, complete := fn.Uses()
	awaited := 0
	for _, u := range uses {
		switch {
		case u.Value || !u.CanAwait:
			complete = false
		case u.Await.Empty():
			l, end := layout.Of(u.File), u.Whole.End
			fix.Edits = append(fix.Edits, l.Insert(end, l.Behind(end, ".await")))
			awaited++
		}
	}
	if awaited > 0 {
		fix.Title += " and await its calls"
	}
	if !complete {
		fix.Safety = lint.Suggestion
	}
	return []lint.Fix{fix}
}

// asyncClosureFixes are for a person to finish: whoever is given the closure
// then gets futures.
func asyncClosureFixes(p *lint.Pass, x semantic.StrayAwait) []lint.Fix {
	head := textAt(p, x.Around)
	fixes := []lint.Fix{{Title: "Make it an async closure", Edits: []source.Edit{insertAt(x.Around.Start, "async ")}}}
	if strings.Contains(head, "->") {
		return fixes
	}
	open, end := "async move { ", " }"
	if strings.HasPrefix(textAt(p, x.Body), "{") {
		open, end = "async move ", ""
	}
	return append(fixes, lint.Fix{Title: "Let it return an async block", Edits: around(x.Body, open, end)})
}
