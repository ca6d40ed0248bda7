package server

import (
	"context"
	"sync"
	"time"

	"github.com/wakeful-rs/wakeful/semantic"
)

// others are the open documents of which something may have become true by a
// change elsewhere. One goroutine looks at them, one at a time, and rests after
// each for as long as that took: they may be many, and nobody waits for them
// as for the one where the person types.
type others struct {
	wake chan struct{} // holds one token when there are any

	mu      sync.Mutex
	waiting map[*document]bool
}

func newOthers() *others {
	return &others{wake: make(chan struct{}, 1), waiting: map[*document]bool{}}
}

func (o *others) add(doc *document) {
	o.mu.Lock()
	o.waiting[doc] = true
	o.mu.Unlock()
	select {
	case o.wake <- struct{}{}:
	default:
	}
}

// next takes one out; nil when there is none.
func (o *others) next() *document {
	o.mu.Lock()
	defer o.mu.Unlock()
	for doc := range o.waiting {
		delete(o.waiting, doc)
		return doc
	}
	return nil
}

// keepOthersTrue looks at the others until the session ends. A client that asks
// is had to ask again, once for all of them.
func (s *session) keepOthersTrue() {
	s.awaitSettings(s.ctx)
	var declared *semantic.Workspace // as the client's hints and lenses are
	for {
		select {
		case <-s.others.wake:
		case <-s.ctx.Done():
			return
		}
		declared = s.lookAtOthers(declared)
	}
}

// lookAtOthers looks at those that wait, and returns what hints and lenses will
// be of that are asked for from now on.
func (s *session) lookAtOthers(declared *semantic.Workspace) *semantic.Workspace {
	defer s.recovered("look at others")
	var stale refreshFeatures
	for doc := s.others.next(); doc != nil && s.ctx.Err() == nil; doc = s.others.next() {
		start := time.Now()
		stale.diagnostics = s.lookAt(doc) || stale.diagnostics
		rest(s.ctx, time.Since(start))
	}
	if now := s.world.view(); now != nil {
		changed := declared != nil && !now.work.DeclaresAs(declared)
		declared, stale.inlayHints, stale.codeLenses = now.work, changed, changed
	}
	s.askToRefresh(stale)
	return declared
}

// lookAt tells what is new of a document, or says that a client which asks
// should.
func (s *session) lookAt(doc *document) (stale bool) {
	defer s.recovered("look at " + doc.uri)
	if doc.ctx.Err() != nil || !isClosed(doc.ready) {
		return false // closed, or looked at when all of it is known
	}
	if s.features.pull {
		return doc.outdated()
	}
	doc.diagnoseOnce()
	return false
}

// rest waits, or until ctx ends.
func rest(ctx context.Context, long time.Duration) {
	select {
	case <-time.After(long):
	case <-ctx.Done():
	}
}
