package server

import (
	"fmt"
	"sync/atomic"
	"time"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// patience is how long work goes on in silence. A bar that only flashes is a
// nuisance.
const patience = 300 * time.Millisecond

var progressTokens atomic.Int64

// progress shows that something takes long, once the client may be asked to
// show it. The caller calls stop at the end of the work.
func (s *session) progress(title, message string, allowed <-chan struct{}) (stop func()) {
	if !s.features.progress {
		return func() {}
	}
	done := make(chan struct{})
	go func() {
		select {
		case <-done:
			return
		case <-s.ctx.Done():
			return
		case <-time.After(patience):
		}
		select {
		case <-allowed:
			s.showProgress(title, message, done)
		case <-done:
		case <-s.ctx.Done():
		}
	}()
	return func() { close(done) }
}

func (s *session) showProgress(title, message string, done <-chan struct{}) {
	// A token is written as it should only where it can be addressed, so these
	// messages are pointers.
	token := protocol316.ProgressToken{Value: fmt.Sprintf("wakeful/%d", progressTokens.Add(1))}
	err := s.ask(protocol316.ServerWindowWorkDoneProgressCreate, &protocol316.WorkDoneProgressCreateParams{Token: token}, nil)
	if err != nil {
		s.log.Debug("show progress", "error", err)
		return
	}
	report := func(value any) {
		s.notify(protocol316.MethodProgress, &protocol316.ProgressParams{Token: token, Value: value})
	}
	report(protocol316.WorkDoneProgressBegin{Kind: "begin", Title: title, Message: &message})
	select {
	case <-done:
	case <-s.ctx.Done():
	}
	report(protocol316.WorkDoneProgressEnd{Kind: "end"})
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
