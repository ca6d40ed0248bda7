package server

import (
	"reflect"
	"slices"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/refactor"
	"github.com/wakeful-rs/wakeful/source"
)

// rewrites are what can be done with a selection whether or not a rule finds
// anything there, but for what one of the actions does already.
func (snap *snapshot) rewrites(at source.Span, but []protocol316.CodeAction) ([]protocol316.CodeAction, error) {
	v, err := snap.view()
	if err != nil {
		return nil, err
	}
	file := v.work.File(snap.doc.name)
	if file == nil || !v.checks(snap.doc.name) {
		return nil, nil
	}
	var actions []protocol316.CodeAction
	kind := protocol316.CodeActionKindRefactorRewrite
	for _, fix := range refactor.At(file, at) {
		edit, obstacle := snap.toWorkspaceEdit(editsOf(lint.Finding{Path: file.Path()}, fix), annotation{label: fix.Title})
		same := func(a protocol316.CodeAction) bool { return reflect.DeepEqual(a.Edit, edit) }
		if obstacle == "" && !slices.ContainsFunc(but, same) {
			actions = append(actions, protocol316.CodeAction{Title: fix.Title, Kind: &kind, Edit: edit})
		}
	}
	return actions, nil
}
