package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// unusedAsync reports an async fn in which nothing waits.
var unusedAsync = lint.Rule{Name: "unused_async", Run: checkUnusedAsync, Whole: true}

func checkUnusedAsync(p *lint.Pass) {
	for b := range p.Bodies() {
		u, ok := b.Unwaiting()
		if !ok {
			continue
		}
		p.Report(lint.Finding{
			Span:    u.Span,
			Message: fmt.Sprintf("`%s` is async and nothing in it waits: a plain fn does the same, and runs when it is called", u.Name),
			Fixes:   []lint.Fix{plainFnFix(p, u)},
		})
	}
}

// plainFnFix makes the fn a plain one, and takes the awaits of its calls away.
func plainFnFix(p *lint.Pass, u semantic.UnusedAsync) lint.Fix {
	fix := lint.Fix{Title: fmt.Sprintf("Make `%s` a plain fn", u.Name), Safety: lint.Unsafe}
	fix.Edits = []source.Edit{{Path: p.File.Path(), Span: u.Keyword}}
	for _, use := range u.Uses {
		fix.Edits = append(fix.Edits, source.Edit{Path: use.File.Path(), Span: use.Await})
	}
	if len(u.Uses) > 0 {
		fix.Title += " and take the awaits of its calls away"
	}
	return fix
}
