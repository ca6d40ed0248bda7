package server

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"time"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint/project"
)

// section is where an editor's settings have ours.
const section = "wakeful"

// ours is the object of our settings: the member `wakeful` of what editors
// that send all their settings send, else the value itself.
func ours(raw json.RawMessage) json.RawMessage {
	var all map[string]json.RawMessage
	_ = json.Unmarshal(raw, &all) // of another shape: the value itself, which will be complained of
	if within, ok := all[section]; ok {
		return within
	}
	return raw
}

// settings are those that hold now.
func (s *session) settings() *settings { return s.current.Load() }

// configure takes over an editor's settings. What they leave out is as the
// initialization options said.
func (s *session) configure(raw json.RawMessage) {
	next, problems := s.features.settings.with(ours(raw), ruleNames(s.options.Rules))
	s.tell(problems)
	if reflect.DeepEqual(next, s.current.Swap(next)) {
		return
	}
	s.world.reconfigure()
	s.refreshAll()
	s.tellMisconfigured()
	s.askToRefresh(refreshFeatures{inlayHints: true, codeLenses: true})
}

// tell writes problems to the log, and to the client's once it may be told.
func (s *session) tell(problems []string) {
	for _, p := range problems {
		s.log.Warn("settings", "problem", p)
	}
	s.showLog(problems)
}

// didChangeConfiguration takes the settings that came along, or asks for them:
// editors that can be asked send none.
func (s *session) didChangeConfiguration(_ *glsp.Context, params *protocol316.DidChangeConfigurationParams) error {
	if s.features.configuration {
		s.background("read settings", s.pullConfiguration)
		return nil
	}
	raw, err := json.Marshal(params.Settings)
	if err != nil {
		return fmt.Errorf("read settings: %w", err)
	}
	s.configure(raw)
	return nil
}

// startConfiguration asks for the settings, and to be told when they change.
// Until they are here, nothing is said that they may not want.
func (s *session) startConfiguration() {
	defer s.configured()
	s.tell(s.features.problems)
	if !s.features.configuration {
		return
	}
	s.pullConfiguration()
	if s.features.configurationChanges {
		s.register(protocol316.MethodWorkspaceDidChangeConfiguration, map[string]any{"section": section})
	}
}

// settingsPatience is how long findings wait for the settings of a client that
// is asked for them, or that never says it may be. Editors answer when all their
// extensions have started.
const settingsPatience = 2 * time.Second

// configured lets findings be told.
func (s *session) configured() { s.settling.Do(func() { close(s.settled) }) }

// awaitSettings waits until findings may be told.
func (s *session) awaitSettings(ctx context.Context) {
	select {
	case <-s.settled:
	case <-ctx.Done():
	}
}

func (s *session) pullConfiguration() {
	name := section
	params := protocol316.ConfigurationParams{Items: []protocol316.ConfigurationItem{{Section: &name}}}
	var answer []json.RawMessage
	if err := s.ask(protocol316.ServerWorkspaceConfiguration, params, &answer); err != nil {
		s.log.Warn("ask for settings", "error", err)
		return
	}
	if len(answer) == 1 {
		s.configure(answer[0])
	}
}

// register asks the client to send a notification that it doesn't send unasked.
func (s *session) register(method string, options any) {
	err := s.ask(protocol316.ServerClientRegisterCapability, protocol316.RegistrationParams{
		Registrations: []protocol316.Registration{{ID: "wakeful/" + method, Method: method, RegisterOptions: options}},
	}, nil)
	if err != nil {
		s.log.Warn("register", "method", method, "error", err)
	}
}

// reconfigure puts the newest version under the settings of now.
func (w *world) reconfigure() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.version != nil {
		w.version = w.version.under(w.session.options, w.session.settings())
	}
}

// under is the view with rules that run as the settings want.
func (v *view) under(options Options, set *settings) *view {
	next := *v
	next.runner = options.runner()
	next.runner.Levels = set.levels()
	next.runner.SkipHints = !set.Diagnostics.Hints
	project.Configure(next.runner, v.disk, set.Diagnostics.DocComments)
	return &next
}
