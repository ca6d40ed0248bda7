package server

import (
	"context"

	"github.com/aymanbagabas/go-udiff"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// fixAll is the action that applies every safe fix of the document, just as
// `check --fix` would; ok is false when there is nothing to do. A lazy one is
// without its edit.
func (snap *snapshot) fixAll(ctx context.Context, lazy bool) (action protocol316.CodeAction, ok bool, err error) {
	kind := kindFixAll
	action = protocol316.CodeAction{Title: "Apply all safe fixes of wakeful", Kind: &kind}
	if lazy {
		return action, true, nil
	}
	v, err := snap.view()
	if err != nil {
		return action, false, err
	}
	fixer := project.Fixer(v.runner, lint.Safe, 0, parser.Limits{}, nil)
	fixed, err := fixer.Fix(ctx, v.work, []string{snap.doc.name})
	if err != nil {
		return action, false, err
	}
	edits := map[string][]source.Edit{}
	for name, text := range fixed.Changed {
		edits[name] = editsBetween(v.text(name), text)
	}
	edit, obstacle := snap.toWorkspaceEdit(edits, annotation{label: action.Title})
	if obstacle != "" || len(edits) == 0 {
		return action, false, nil
	}
	action.Edit = edit
	return action, true, nil
}

// editsBetween turns old into next by small edits, so that the editor's
// cursors, folds and marks stay where they are.
func editsBetween(old, next *source.Text) []source.Edit {
	whole := difference(old.Bytes(), next.Bytes())
	var edits []source.Edit
	for _, e := range udiff.Strings(old.Slice(whole.Span), whole.Text) {
		span := source.Span{Start: e.Start, End: e.End}
		edits = append(edits, source.Edit{Span: span.Shift(whole.Span.Start), Text: e.New})
	}
	return edits
}
