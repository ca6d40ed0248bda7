package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// letUnderscoreLock reports a lock that is taken and given back in the same
// statement, because `_` keeps nothing.
var letUnderscoreLock = lint.Rule{Name: "let_underscore_lock", Run: checkLetUnderscoreLock}

func checkLetUnderscoreLock(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, d := range b.DroppedLocks() {
			keep := "_guard"
			if d.Assigned {
				keep = "let _guard"
			}
			f := lint.Finding{
				Span:    d.Pattern,
				Message: fmt.Sprintf("`_` does not keep the guard from `%s`: the lock is free again in the next statement", shorten(textAt(p, d.Init))),
				Fixes: []lint.Fix{{
					Title: "Keep the lock to the end of the block, as `_guard`", Safety: lint.Unsafe,
					Edits: []source.Edit{{Span: d.Pattern, Text: keep}},
				}},
			}
			if d.Guard == semantic.AsyncLock {
				f.Level = lint.Hint // some wait in this way until nobody holds the lock
			}
			p.Report(f)
		}
	}
}
