package server

import (
	"encoding/json"
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
	progress     bool // a progress bar can be shown
	watch        bool // it will tell of changed files if asked to
	pull         bool // it asks for diagnostics and wants none pushed
	refresh      bool // it can be told to ask again
	completion   completionFeatures
}

// wishes are our initialization options.
type wishes struct {
	// Diagnostics is "push" (default) or "pull". Nearly all clients that can
	// pull understand pushed ones as well, and those that get both show
	// everything twice; so pulling is only announced to who asks for it.
	Diagnostics string `json:"diagnostics"`
}

func readFeatures(params *protocol.InitializeParams, raw json.RawMessage) features {
	// glsp's types stop at 3.16 here.
	var more struct {
		Capabilities struct {
			General struct {
				PositionEncodings []string `json:"positionEncodings"`
			} `json:"general"`
			Workspace struct {
				Diagnostics struct {
					RefreshSupport bool `json:"refreshSupport"`
				} `json:"diagnostics"`
			} `json:"workspace"`
		} `json:"capabilities"`
		Options wishes `json:"initializationOptions"`
	}
	_ = json.Unmarshal(raw, &more) // of another shape: as if it were absent
	f := features{
		pull:    more.Options.Diagnostics == "pull",
		refresh: more.Capabilities.Workspace.Diagnostics.RefreshSupport,
	}
	f.completion = readCompletion(raw)
	f.encoding, f.encodingName = chooseEncoding(more.Capabilities.General.PositionEncodings)
	f.readTextDocument(params.Capabilities.TextDocument)
	f.progress = is(windowProgress(params))
	if w := params.Capabilities.Workspace; w != nil {
		f.versions = w.WorkspaceEdit != nil && is(w.WorkspaceEdit.DocumentChanges)
		f.watch = w.DidChangeWatchedFiles != nil && is(w.DidChangeWatchedFiles.DynamicRegistration)
	}
	return f
}

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
