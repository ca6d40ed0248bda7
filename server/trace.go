package server

import (
	"encoding/json"
	"fmt"
	"sync/atomic"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// trace tells what messages come and go: the log, if the server was started
// with --trace, and the client, if it asks for that.
type trace struct {
	wire    *wire
	options Options
	level   atomic.Value // protocol316.TraceValue, as the client wants it
}

// message tells of one; direction is "received" or "sent".
func (t *trace) message(direction string, body []byte) {
	level, _ := t.level.Load().(protocol316.TraceValue)
	told := level == protocol316.TraceValueMessage || level == "messages" || level == protocol316.TraceValueVerbose
	if !told && !t.options.Trace {
		return
	}
	var m struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
	}
	if json.Unmarshal(body, &m) != nil || m.Method == protocol316.MethodLogTrace {
		return // or telling would never end
	}
	what := nameOfMessage(m.Method, string(m.ID))
	if t.options.Trace {
		t.options.Log.Info(direction, "message", what, "body", string(body))
	}
	if !told {
		return
	}
	params := protocol316.LogTraceParams{Message: direction + " " + what}
	if level == protocol316.TraceValueVerbose {
		verbose := string(body)
		params.Verbose = &verbose
	}
	if err := t.wire.WriteObject(struct {
		Version string `json:"jsonrpc"`
		Method  string `json:"method"`
		Params  any    `json:"params"`
	}{"2.0", protocol316.MethodLogTrace, params}); err != nil {
		t.options.Log.Debug("trace", "error", err)
	}
}

func nameOfMessage(method, id string) string {
	switch {
	case method == "":
		return "answer " + id
	case id == "":
		return "notification " + method
	}
	return fmt.Sprintf("request %s %s", method, id)
}

func (s *session) setTrace(_ *glsp.Context, params *protocol316.SetTraceParams) error {
	s.trace.level.Store(params.Value)
	return nil
}
