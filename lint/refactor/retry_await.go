package refactor

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// retryAwait tries what is awaited up to five times, and waits twice as long
// each time. The error is gone before the task waits, so that it need not be
// Send.
var retryAwait = Refactoring{Name: "retry_await", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	await, ok := awaitAt(f, at)
	if !ok {
		return nil
	}
	again, ok := await.Again()
	l := layout.Of(f)
	if !ok || l.Attributed(again.Before.Start) {
		return nil
	}
	lines := []string{
		"loop {",
		fmt.Sprintf("    match %s.await {", l.Indented(again.Future, "    ")),
		fmt.Sprintf("        Err(_) if %[1]s < 4 => %[1]s += 1,", again.Count),
		"        result => break result,",
		"    }",
		fmt.Sprintf("    %s(%s::from_millis(100 << %s)).await;", again.Sleep, again.Duration, again.Count),
		"}",
	}
	loop := strings.Join(lines, l.Newline(at.Start)+l.Indent(again.Before.Start))
	if await.Whole.Start == again.Before.Start && !again.Bare {
		loop = "(" + loop + ")" // at the start of a statement a loop ends it
	}
	counter := l.Before(again.Before.Start, "let mut "+again.Count+" = 0;")
	return []lint.Fix{{
		Title: "Try it up to 5 times, with growing pauses", Safety: lint.Unsafe,
		Edits: joined(counter, l.Edit(await.Whole, loop)),
	}}
}}

// joined are two edits in order, made one where the second begins at the place
// that the first inserts at.
func joined(insert, edit source.Edit) []source.Edit {
	if insert.Span.End < edit.Span.Start {
		return []source.Edit{insert, edit}
	}
	edit.Text = insert.Text + edit.Text
	return []source.Edit{edit}
}
