// Package refactor holds rewrites that a person asks for at a place, whether or
// not a rule finds anything there. Each is offered only where its result
// compiles; what it changes besides is what its title says.
//
// Where a rule repairs what it finds in the same way, the rule uses the rewrite
// from here.
package refactor

import (
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Refactoring is one kind of rewrite.
type Refactoring struct {
	Name string
	// Offer is what can be done at a cursor or with a selection.
	Offer func(f *semantic.File, at source.Span) []lint.Fix
}

// All are the refactorings there are, in the order in which they are offered.
var All = []Refactoring{
	joinAwaits,
	limitAwait,
	retryAwait,
	hoistBranch,
	whileLet,
	spawnBlocking,
	sendFuture,
	asyncFn,
	asyncTrait,
	nativeTrait,
}

// At is everything that can be done with a selection, or at a cursor, which is
// an empty one. The fixes are for a person to choose from and never applied
// otherwise.
func At(f *semantic.File, at source.Span) []lint.Fix {
	var fixes []lint.Fix
	for _, r := range All {
		fixes = append(fixes, lint.Outside(f, r.Offer(f, at))...)
	}
	return fixes
}

// bodyAt is the innermost fn that holds the selection.
func bodyAt(f *semantic.File, at source.Span) (*semantic.Body, bool) {
	var found *semantic.Body
	for b := range f.Bodies() {
		if b.Span().Covers(at) {
			found = b // those inside come after those around
		}
	}
	return found, found != nil
}

// awaitAt is the innermost await that holds the selection.
func awaitAt(f *semantic.File, at source.Span) (semantic.Await, bool) {
	var found semantic.Await
	b, ok := bodyAt(f, at)
	if !ok {
		return found, false
	}
	ok = false
	for _, a := range b.Awaits() {
		if a.Whole.Covers(at) && (!ok || found.Whole.Covers(a.Whole)) {
			found, ok = a, true
		}
	}
	return found, ok
}
