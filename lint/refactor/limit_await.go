package refactor

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// limitAwait gives an await a time limit. What is late becomes an error that
// the fn returns or, where it returns none, one in the awaited Result. Where
// neither can hold it, all that compiles without more changes is a panic.
var limitAwait = Refactoring{Name: "limit_await", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	await, ok := awaitAt(f, at)
	if !ok {
		return nil
	}
	d, ok := await.Deadline()
	if !ok {
		return nil
	}
	title, end := "Limit it to 5 seconds", ""
	switch d.Taken {
	case semantic.ByCaller:
		end = "?"
	case semantic.ByResult:
		end = ".unwrap_or_else(|late| Err(late.into()))"
	case semantic.ByNobody:
		title, end = title+", and panic when they are over", `.expect("done in time")`
	}
	l := layout.Of(f)
	edits := []source.Edit{
		l.Insert(d.Future.Start, fmt.Sprintf("%s(%s::from_secs(5), ", d.Timeout, d.Duration)),
		l.Insert(d.Future.End, ")"),
	}
	if end != "" {
		edits = append(edits, l.Insert(await.Whole.End, end))
	}
	return []lint.Fix{{Title: title, Safety: lint.Unsafe, Edits: edits}}
}}
