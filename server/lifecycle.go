package server

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
	protocol "github.com/tliron/glsp/protocol_3_17"
)

func (s *session) initialize(call *glsp.Context, params *protocol.InitializeParams) (any, error) {
	s.features = readFeatures(params, call.Params, ruleNames(s.options.Rules))
	s.current.Store(s.features.settings)
	if s.features.configuration {
		time.AfterFunc(settingsPatience, s.configured)
	} else {
		s.configured()
	}
	s.background("keep others true", s.keepOthersTrue)
	s.log.Info("initialize", "client", clientName(params), "encoding", s.features.encodingName)
	if params.Trace != nil {
		s.trace.level.Store(*params.Trace)
	}
	s.mu.Lock()
	s.phase = phaseRunning
	s.mu.Unlock()
	if params.ProcessID != nil && *params.ProcessID > 0 && !s.options.remote {
		s.background("watch the client", func() { s.leaveWith(int(*params.ProcessID)) })
	}
	s.world.load(folders(params))
	return initializeResult{
		Capabilities: capabilities(s.features),
		ServerInfo:   protocol316.InitializeResultServerInfo{Name: "wakeful", Version: optional(s.options.Version)},
	}, nil
}

// leaveWith ends the session when the client's process does.
func (s *session) leaveWith(pid int) {
	if awaitEnd(s.ctx, pid) {
		s.log.Info("the client's process is gone", "pid", pid)
		s.leave(exitEarly)
	}
}

// initialized is the first moment at which the client may be asked something.
func (s *session) initialized(*glsp.Context, *protocol316.InitializedParams) error {
	s.world.clientReady()
	s.background("read settings", s.startConfiguration)
	if s.features.watch {
		s.background("watch files", s.watchFiles)
	}
	return nil
}

func (s *session) shutdown() {
	s.news.stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.phase = phaseDone
}

// exitCode is what the protocol asks for if the session ended now.
func (s *session) exitCode() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.phase == phaseDone {
		return exitClean
	}
	return exitEarly
}

func (s *session) leave(code int) {
	select {
	case s.exited <- code:
	default: // somebody was faster
	}
}

func clientName(params *protocol.InitializeParams) string {
	if params.ClientInfo == nil {
		return ""
	}
	return params.ClientInfo.Name
}

// ask asks the client something and waits for the answer; result may be nil.
func (s *session) ask(method string, params, result any) error {
	if result == nil {
		result = new(json.RawMessage)
	}
	if err := s.conn.Call(s.ctx, method, params, result); err != nil {
		return errors.Join(errors.New("ask client "+method), err)
	}
	return nil
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
