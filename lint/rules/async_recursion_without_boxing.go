package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// asyncRecursionWithoutBoxing reports a fn whose future would have to
// contain itself.
var asyncRecursionWithoutBoxing = lint.Rule{Name: "async_recursion_without_boxing", Run: checkAsyncRecursionWithoutBoxing}

func checkAsyncRecursionWithoutBoxing(p *lint.Pass) {
	for _, r := range p.File.Recursions() {
		f := lint.Finding{Span: r.Span, Message: recursionMessage(r)}
		for _, step := range r.Way {
			message := fmt.Sprintf("the future of `%s` is stored here, inside of its caller's", step.Name)
			f.Notes = append(f.Notes, lint.Note{Path: step.File, Span: step.Span, Message: message})
		}
		if len(r.Calls) > 0 {
			f.Fixes = []lint.Fix{boxFix(r)}
		}
		p.Report(f)
	}
}

func boxFix(r semantic.Recursion) lint.Fix {
	fix := lint.Fix{Title: "Box the inner future", Safety: lint.Unsafe}
	if len(r.Calls) > 1 {
		fix.Title += "s"
	}
	if r.Awaited {
		fix.Safety = lint.Safe
	}
	for _, call := range r.Calls {
		fix.Edits = append(fix.Edits, around(call, "Box::pin(", ")")...)
	}
	lint.SortEdits(fix.Edits)
	return fix
}

func recursionMessage(r semantic.Recursion) string {
	if len(r.Way) == 1 {
		return fmt.Sprintf("the future of `%s` contains another future of `%s`, and that one the next: it has no finite size", r.Name, r.Name)
	}
	return fmt.Sprintf("the future of `%s` contains that of `%s`, which contains one of `%s` again: it has no finite size", r.Name, r.Way[0].Name, r.Name)
}
