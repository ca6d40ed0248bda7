package server

import "sync"

// news lets any number of goroutines wait for the next change of anything.
type news struct {
	mu   sync.Mutex
	bell chan struct{}
}

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
