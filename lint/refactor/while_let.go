package refactor

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// whileLet writes `for_each` over a stream as a loop, which can break, return
// and use `?`. A `for` over a stream is the rule stream_in_for_loop's.
var whileLet = Refactoring{Name: "while_let", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	b, ok := bodyAt(f, at)
	if !ok {
		return nil
	}
	for _, each := range b.ForEaches() {
		if !each.Stmt.Covers(at) || at.Start > each.Block.Start && at.Start < each.Block.End {
			continue
		}
		l := layout.Of(f)
		line := l.Newline(each.Stmt.Start) + l.Indent(each.Stmt.Start)
		text := fmt.Sprintf("let mut %s = std::pin::pin!(%s);%swhile let Some(%s) = %[1]s.next().await %[5]s",
			each.Name, l.Slice(each.Stream), line, l.Slice(each.Item), l.Outdented(each.Block, l.Indent(each.Block.Start), l.Indent(each.Stmt.Start)))
		return []lint.Fix{{Title: "Loop over it with `while let`", Safety: lint.Unsafe, Edits: []source.Edit{l.Edit(each.Stmt, text)}}}
	}
	return nil
}}
