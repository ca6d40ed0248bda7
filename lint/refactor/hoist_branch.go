package refactor

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// hoistBranch keeps the future of a select! branch for all turns of the loop
// around it.
var hoistBranch = Refactoring{Name: "hoist_branch", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	b, ok := bodyAt(f, at)
	if !ok {
		return nil
	}
	for _, s := range b.Selects() {
		for _, branch := range s.Branches {
			if !branch.Future.Covers(at) {
				continue
			}
			if fix, ok := HoistBranch(b, s, branch); ok {
				return []lint.Fix{fix}
			}
		}
	}
	return nil
}}

// HoistBranch makes the future of a branch once, before the loop, and lends it
// to the branch in each turn. ok is false where the future cannot outlive a
// turn, or does so already.
func HoistBranch(b *semantic.Body, s semantic.Select, branch semantic.Branch) (fix lint.Fix, ok bool) {
	out, ok := b.Outside(s, branch)
	l := layout.Of(b.File())
	if !ok || b.File().Runtime() != semantic.Tokio || !l.LeadsLine(out.Before.Start) {
		return lint.Fix{}, false
	}
	let := fmt.Sprintf("let mut %s = std::pin::pin!(%s);", out.Name, l.Slice(branch.Future))
	return lint.Fix{
		Title:  "Make the future once, before the loop",
		Safety: lint.Unsafe,
		Edits:  []source.Edit{l.Before(out.Before.Start, let), l.Edit(branch.Future, "&mut "+out.Name)},
	}, true
}
