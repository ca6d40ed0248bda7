package server

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// outbox writes messages in the order in which they are sent. Sending never
// waits for the client: one that writes for a while before it reads would
// otherwise wait for us to read, and we for it.
type outbox struct {
	to io.Writer

	mu      sync.Mutex
	waiting [][]byte
	writing bool          // a goroutine is emptying waiting
	idle    chan struct{} // closed when that goroutine is done
	err     error         // of the first write that failed; nothing follows it
}

func newOutbox(to io.Writer) *outbox {
	return &outbox{to: to, idle: closedChannel}
}

// send takes over the message. The error is that of an earlier one.
func (o *outbox) send(message []byte) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.err != nil {
		return o.err
	}
	o.waiting = append(o.waiting, message)
	if !o.writing {
		o.writing, o.idle = true, make(chan struct{})
		go o.write(o.idle)
	}
	return nil
}

func (o *outbox) write(idle chan struct{}) {
	defer close(idle)
	for message := range o.next {
		if _, err := o.to.Write(message); err != nil {
			o.fail(fmt.Errorf("write message: %w", err))
			return
		}
	}
}

// next yields the messages that wait, until there are none.
func (o *outbox) next(yield func([]byte) bool) {
	for {
		o.mu.Lock()
		if len(o.waiting) == 0 {
			o.writing = false
			o.mu.Unlock()
			return
		}
		message := o.waiting[0]
		o.waiting = o.waiting[1:]
		o.mu.Unlock()
		if !yield(message) {
			return
		}
	}
}

func (o *outbox) fail(err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.err, o.waiting = err, nil
}

// flush waits until everything is written, at most limit.
func (o *outbox) flush(limit time.Duration) {
	o.mu.Lock()
	idle := o.idle
	o.mu.Unlock()
	select {
	case <-idle:
	case <-time.After(limit):
	}
}

var closedChannel = func() chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}()
