package server

import (
	"github.com/sourcegraph/jsonrpc2"
	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// actionData is by what an action is found again that was offered without its
// edit.
type actionData struct {
	URI     string                     `json:"uri"`
	Version int32                      `json:"version"`
	Range   protocol316.Range          `json:"range"`
	Kind    protocol316.CodeActionKind `json:"kind"`
	Title   string                     `json:"title"`
	Finding string                     `json:"finding,omitempty"` // as findingID names it
}

// postpone takes an action's edit away until the client asks for it.
func (snap *snapshot) postpone(a *protocol316.CodeAction, at protocol316.Range) {
	if a.Disabled != nil || a.Command != nil {
		return
	}
	a.Data = actionData{snap.doc.uri, snap.version, at, *a.Kind, a.Title, findingOf(*a)}
	a.Edit = nil
}

// findingOf is the name of the finding that an action is for, "" if it is for
// none.
func findingOf(a protocol316.CodeAction) string {
	if len(a.Diagnostics) == 0 {
		return ""
	}
	data, _ := a.Diagnostics[0].Data.(findingData)
	return data.Finding
}

// resolveCodeAction completes an action by its edit. What was offered for
// another text may mean something else in this one, and is refused.
func (s *session) resolveCodeAction(call *glsp.Context, params *protocol316.CodeAction) (*protocol316.CodeAction, error) {
	if params.Data == nil {
		return params, nil // complete: Neovim 0.7 asks for every action without an edit
	}
	data, err := retyped[actionData](params.Data)
	if err != nil {
		return nil, invalidParams("codeAction/resolve: the data of the action is not ours")
	}
	doc := s.document(data.URI)
	if doc == nil {
		return nil, contentModified("the document is closed")
	}
	snap := doc.snapshot()
	if snap.version != data.Version {
		return nil, contentModified("the document has changed since the action was offered")
	}
	o := occasion{snap.positions().toSpan(data.Range), []string{data.Finding}, []protocol316.CodeActionKind{data.Kind}}
	actions, err := snap.actions(call.Context, o, false)
	if err != nil {
		return nil, err
	}
	for _, a := range actions {
		if a.Title == data.Title && findingOf(a) == data.Finding && a.Edit != nil {
			params.Edit = a.Edit
			return params, nil
		}
	}
	return nil, contentModified("what the action was for is gone")
}

func contentModified(message string) error {
	return &jsonrpc2.Error{Code: codeContentModified, Message: message}
}
