package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
	protocol "github.com/tliron/glsp/protocol_3_17"

	"github.com/wakeful-rs/wakeful/source"
)

// features is what of the client's abilities and wishes makes a difference.
//
// The optional parts of a diagnostic (its version, related places, the link to
// its page) are always sent: a client that has no use for them ignores them,
// and some that show them forget to say so.
type features struct {
	encoding     source.Encoding
	encodingName string
	markdown     bool // hovers
	versions     bool // edits may name the version that they are for
	annotations  bool // edits may say what they are for, and ask whether they may
	progress     bool // a progress bar can be shown
	watch        bool // it will tell of changed files if asked to
	showDocument bool // it can open a page in a browser
	pull         bool // it asks for diagnostics and wants none pushed

	configuration        bool // it can be asked for its settings
	configurationChanges bool // it tells of changed settings if asked to

	fileOperations *protocol316.ServerCapabilitiesWorkspaceFileOperations // that it tells of; nil for none

	refresh    refreshFeatures
	completion completionFeatures
	actions    actionFeatures
	hints      hintFeatures

	commands []string  // that it carries out itself
	settings *settings // of its initialization options
	problems []string  // with those
}

// refreshFeatures is what a client can be told to ask for again.
type refreshFeatures struct{ diagnostics, inlayHints, codeLenses bool }

// wishes are what the initialization options may hold beside settings.
type wishes struct {
	// Commands are names of commands that the client carries out. A lens or an
	// action that needs one is only offered to a client that has it.
	Commands []string `json:"commands"`
	// PullDiagnostics overrules the choice between telling and being asked.
	PullDiagnostics *bool `json:"pullDiagnostics"`
}

// readWishes are those that can be read, and what is wrong with one that can
// not. Options that are no object are the settings' to complain of.
func readWishes(options json.RawMessage) (w wishes, problems []string) {
	var wrong *json.UnmarshalTypeError
	if errors.As(json.Unmarshal(options, &w), &wrong) && wrong.Field != "" {
		problems = append(problems, fmt.Sprintf("initializationOptions.%s: a %s is of the wrong type", wrong.Field, wrong.Value))
	}
	return w, problems
}

// supports is a capability of which only this much matters.
type supports struct {
	Dynamic bool `json:"dynamicRegistration"`
	Refresh bool `json:"refreshSupport"`
	Support bool `json:"support"`
}

// newerParams are the parameters of initialize for which glsp has no field: its types
// stop at 3.16 here.
type newerParams struct {
	Capabilities struct {
		General struct {
			PositionEncodings []string `json:"positionEncodings"`
		} `json:"general"`
		TextDocument struct {
			Diagnostic *supports `json:"diagnostic"`
		} `json:"textDocument"`
		Window struct {
			ShowDocument supports `json:"showDocument"`
		} `json:"window"`
		Workspace struct {
			Edit struct {
				Annotations *struct{} `json:"changeAnnotationSupport"`
			} `json:"workspaceEdit"`
			Configuration bool     `json:"configuration"`
			Changes       supports `json:"didChangeConfiguration"`
			Diagnostics   supports `json:"diagnostics"`
			InlayHint     supports `json:"inlayHint"`
			CodeLens      supports `json:"codeLens"`
		} `json:"workspace"`
	} `json:"capabilities"`
	Options json.RawMessage `json:"initializationOptions"`
}

// readFeatures reads the parameters of initialize; raw is their JSON, and rules are the
// names that its settings may speak of.
func readFeatures(params *protocol.InitializeParams, raw json.RawMessage, rules []string) (f features) {
	var more newerParams
	_ = json.Unmarshal(raw, &more) // of another shape: as if it were absent
	wants, unclear := readWishes(more.Options)
	space := more.Capabilities.Workspace
	f.configuration, f.configurationChanges = space.Configuration, space.Changes.Dynamic
	f.showDocument = more.Capabilities.Window.ShowDocument.Support
	f.refresh = refreshFeatures{space.Diagnostics.Refresh, space.InlayHint.Refresh, space.CodeLens.Refresh}
	f.pull = pulls(more.Capabilities.TextDocument.Diagnostic != nil, f.refresh.diagnostics, wants.PullDiagnostics)
	f.commands = wants.Commands
	f.settings, f.problems = defaultSettings().with(ours(more.Options), rules)
	f.problems = append(f.problems, unclear...)
	f.completion, f.actions, f.hints = readCompletion(raw), readActions(raw), readHints(raw)
	f.encoding, f.encodingName = chooseEncoding(more.Capabilities.General.PositionEncodings)
	f.readTextDocument(params.Capabilities.TextDocument)
	f.progress = is(windowProgress(params))
	f.fileOperations = fileOperations(params)
	if w := params.Capabilities.Workspace; w != nil {
		f.versions = w.WorkspaceEdit != nil && is(w.WorkspaceEdit.DocumentChanges)
		f.annotations = f.versions && space.Edit.Annotations != nil
		f.watch = w.DidChangeWatchedFiles != nil && is(w.DidChangeWatchedFiles.DynamicRegistration)
	}
	return f
}

// pulls decides whether findings are asked for or told; a client for which both
// were done would show everything twice. A client that asks does so when its
// user needs the answer, so it may; but what is true of a file changes with
// other files, so it must be one that can be told to ask again.
func pulls(asks, refreshes bool, wish *bool) bool {
	if wish != nil {
		return *wish && asks
	}
	return asks && refreshes
}

// handles says that the client carries out a command itself.
func (f *features) handles(command string) bool { return slices.Contains(f.commands, command) }

func (f *features) readTextDocument(t *protocol.TextDocumentClientCapabilities) {
	if t == nil || t.Hover == nil || len(t.Hover.ContentFormat) == 0 {
		return
	}
	// The list is in the client's order of preference.
	f.markdown = t.Hover.ContentFormat[0] == protocol316.MarkupKindMarkdown
}

func windowProgress(params *protocol.InitializeParams) *bool {
	if params.Capabilities.Window == nil {
		return nil
	}
	return params.Capabilities.Window.WorkDoneProgress
}

// chooseEncoding takes the first that the client offers, in its order of
// preference, and UTF-16 where it offers none, as the protocol says.
func chooseEncoding(offered []string) (source.Encoding, string) {
	known := map[string]source.Encoding{"utf-8": source.UTF8, "utf-16": source.UTF16, "utf-32": source.UTF32}
	i := slices.IndexFunc(offered, func(name string) bool {
		_, ok := known[name]
		return ok
	})
	if i < 0 {
		return source.UTF16, "utf-16"
	}
	return known[offered[i]], offered[i]
}

func is(b *bool) bool { return b != nil && *b }
