package server

import (
	"encoding/json"
	"time"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// requestBar is a progress bar that the client made for a request of its own.
type requestBar struct {
	session *session
	token   json.RawMessage // nil for a client that wants none
	told    time.Time
}

func (s *session) requestBar(token json.RawMessage, title string) *requestBar {
	b := &requestBar{session: s, token: token, told: time.Now()}
	b.tell(protocol316.WorkDoneProgressBegin{Kind: "begin", Title: title})
	return b
}

// at moves the bar.
func (b *requestBar) at(done, total int) {
	if time.Since(b.told) < barPace {
		return
	}
	b.told = time.Now()
	percentage := protocol316.UInteger(100 * done / total)
	b.tell(protocol316.WorkDoneProgressReport{Kind: "report", Percentage: &percentage})
}

func (b *requestBar) end() { b.tell(protocol316.WorkDoneProgressEnd{Kind: "end"}) }

func (b *requestBar) tell(value any) {
	if b.token != nil {
		b.session.tellProgress(b.token, value)
	}
}

// tellProgress sends something under a token that the client has given.
func (s *session) tellProgress(token json.RawMessage, value any) {
	s.notify(protocol316.MethodProgress, map[string]any{"token": token, "value": value})
}
