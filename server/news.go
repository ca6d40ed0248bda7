package server

import "sync"

// news lets any number of goroutines wait for the next change of anything.
type news struct {
	mu    sync.Mutex
	bell  chan struct{}
	ended chan struct{} // closed when nobody needs to wait any more
	end   sync.Once
}

func newNews() *news { return &news{ended: make(chan struct{})} }

// stop says that no news will come.
func (n *news) stop() { n.end.Do(func() { close(n.ended) }) }

// next is closed when something changes from now on.
func (n *news) next() <-chan struct{} {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.bell == nil {
		n.bell = make(chan struct{})
	}
	return n.bell
}

func (n *news) ring() {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.bell != nil {
		close(n.bell)
		n.bell = nil
	}
}
