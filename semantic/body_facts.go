package semantic

import (
	"sync"
	"sync/atomic"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// facts are answers about one body that depend on its text and on declarations
// only, so that they hold in every version in which the body is the same. They
// are worked out when first asked for. Spans are relative to the body.
type facts struct {
	callsOnce sync.Once
	calls     []Call
	picked    [picks]picked // by callsWhere()

	parentsOnce sync.Once
	parents     []hir.ExprID // by parents()

	awaitsOnce sync.Once
	awaits     []Await
	awaitsVary bool // they depend on more than that

	asksOnce sync.Once
	asks     bool // something in it has to be Send or Sync

	inlinesOnce sync.Once
	inlines     []*names.Fn // by inlinesFns()

	waitsOnce sync.Once
	waits     bool // by mayWait()

	none [searches]atomic.Bool // by unlessNone

	noFuture atomic.Bool // it makes no future that it could lose
}

// unplaced is the body at the start of a file, where absolute places are those
// relative to the body.
func (b *Body) unplaced() *Body {
	return &Body{file: b.file, fn: b.fn, hir: b.hir, analysed: b.analysed}
}

// atPart is at for a part that may not be there.
func (b *Body) atPart(s source.Span) source.Span {
	if s.Empty() {
		return s
	}
	return b.at(s)
}

// search is something that is looked for in bodies and rarely there.
type search int

const (
	longLoops search = iota
	droppedResults
	eaches
	rows
	streamLoops
	tasks
	joinUnwraps
	returnedBorrows
	closureBorrows
	earlyEnds
	arcsMade
	guardedAwaits
	strays
	panickingDrops
	ownDrops
	openLoops
	heads
	unpinAsked
	expiries
	droppedLocks
	yields
	goings
	searches // how many there are
)

// unlessNone finds something in a body, unless it was looked for there before
// and not found. What is looked for must depend on the body and on declarations
// alone.
func unlessNone[T any](b *Body, what search, find func() []T) []T {
	none := &b.facts.none[what]
	if none.Load() {
		return nil
	}
	found := find()
	if len(found) == 0 {
		none.Store(true)
	}
	return found
}
