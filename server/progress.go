package server

import (
	"fmt"
	"sync/atomic"
	"time"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

const (
	// patience is how long work goes on in silence. A bar that only flashes is
	// a nuisance.
	patience = 300 * time.Millisecond
	// barPace is how often a bar moves at most.
	barPace = 100 * time.Millisecond
)

var progressTokens atomic.Int64

// bar shows that something takes long, and how far it has come.
type bar struct {
	percent atomic.Int32
	done    chan struct{}
	message string // what came of it; set before done is closed
}

// progress begins a bar, which is shown once the work has taken a while and the
// client may be asked to show it. The caller closes it at the end of the work.
// cancel is called when the user won't wait.
func (s *session) progress(title, message string, allowed <-chan struct{}, cancel func()) *bar {
	b := &bar{done: make(chan struct{})}
	if !s.features.progress {
		return b
	}
	s.background("show progress", func() {
		select {
		case <-time.After(patience):
		case <-b.done:
			return
		case <-s.ctx.Done():
			return
		}
		select {
		case <-allowed:
		case <-b.done:
			return
		case <-s.ctx.Done():
			return
		}
		s.showProgress(b, title, message, cancel)
	})
	return b
}

// advance says how far the work has come. Any goroutine may call it.
func (b *bar) advance(done, total int) { b.percent.Store(int32(100 * done / max(total, 1))) }

// close ends the bar with a word on what came of the work.
func (b *bar) close(message string) {
	b.message = message
	close(b.done)
}

func (s *session) showProgress(b *bar, title, message string, cancel func()) {
	// A token is written as it should only where it can be addressed, so these
	// messages are pointers.
	name := fmt.Sprintf("wakeful/%d", progressTokens.Add(1))
	token := protocol316.ProgressToken{Value: name}
	s.cancels.Store(name, cancel)
	defer s.cancels.Delete(name)
	err := s.ask(protocol316.ServerWindowWorkDoneProgressCreate, &protocol316.WorkDoneProgressCreateParams{Token: token}, nil)
	if err != nil {
		s.log.Debug("show progress", "error", err)
		return
	}
	report := func(value any) {
		s.notify(protocol316.MethodProgress, &protocol316.ProgressParams{Token: token, Value: value})
	}
	yes, shown := true, uint32(b.percent.Load())
	report(protocol316.WorkDoneProgressBegin{Kind: "begin", Title: title, Message: &message, Cancellable: &yes, Percentage: &shown})
	tick := time.NewTicker(barPace)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if percent := uint32(b.percent.Load()); percent > shown {
				shown = percent
				report(protocol316.WorkDoneProgressReport{Kind: "report", Message: &message, Cancellable: &yes, Percentage: &percent})
			}
		case <-b.done:
			report(protocol316.WorkDoneProgressEnd{Kind: "end", Message: &b.message})
			return
		case <-s.ctx.Done():
			return // message is not set, and nobody looks
		}
	}
}

// cancelProgress stops the work behind a bar.
func (s *session) cancelProgress(_ *glsp.Context, params *protocol316.WorkDoneProgressCancelParams) error {
	if cancel, ok := s.cancels.Load(params.Token.Value); ok {
		cancel.(func())()
	}
	return nil
}

// showLog writes to the client's output channel for this server.
func (s *session) showLog(messages []string) {
	for _, m := range messages {
		s.notify(protocol316.ServerWindowLogMessage, protocol316.LogMessageParams{
			Type:    protocol316.MessageTypeWarning,
			Message: m,
		})
	}
}
