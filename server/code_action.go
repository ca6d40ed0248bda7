package server

import (
	"cmp"
	"strings"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// codeAction offers the fixes of the findings at a range, the rewrites that are
// possible there, and the repair of the whole document to who asks for that
// kind of action.
func (s *session) codeAction(call *glsp.Context, params *protocol316.CodeActionParams) (any, error) {
	actions := []protocol316.CodeAction{}
	snap := target(call.Context)
	if snap == nil || !snap.doc.analysed {
		return actions, nil
	}
	findings, err := snap.findings()
	if err != nil {
		return nil, err
	}
	only, span := params.Context.Only, snap.positions().toSpan(params.Range)
	if only == nil || asks(only, protocol316.CodeActionKindQuickFix) {
		for _, f := range findings {
			if touches(f.Span, span) {
				actions = append(actions, snap.quickFixes(f)...)
			}
		}
	}
	if only == nil || asks(only, protocol316.CodeActionKindRefactorRewrite) {
		rewrites, err := snap.rewrites(span, actions)
		if err != nil {
			return nil, err
		}
		actions = append(actions, rewrites...)
	}
	if asks(only, kindFixAll) {
		action, ok, err := snap.fixAll(call.Context)
		if err != nil {
			return nil, err
		}
		if ok {
			actions = append(actions, action)
		}
	}
	return actions, nil
}

// asks says that one of the kinds is the given one or stands above it.
func asks(only []protocol316.CodeActionKind, kind protocol316.CodeActionKind) bool {
	for _, k := range only {
		if k == kind || k == "" || strings.HasPrefix(kind, k+".") {
			return true
		}
	}
	return false
}

// touches says that the spans share a byte or a border: a cursor just behind
// the last character of a finding is at the finding.
func touches(a, b source.Span) bool { return a.Start <= b.End && b.Start <= a.End }

func (snap *snapshot) quickFixes(f lint.Finding) []protocol316.CodeAction {
	var actions []protocol316.CodeAction
	yes, chosen := true, false // the first safe one is preferred
	for _, fix := range f.Offers() {
		edit, ok := snap.toWorkspaceEdit(editsOf(f, fix))
		if !ok {
			continue
		}
		kind := protocol316.CodeActionKindQuickFix
		action := protocol316.CodeAction{
			Title:       titleOf(fix),
			Kind:        &kind,
			Diagnostics: []protocol316.Diagnostic{snap.toDiagnostic(f)},
			Edit:        edit,
		}
		if fix.Safety == lint.Safe && !chosen {
			action.IsPreferred, chosen = &yes, true
		}
		actions = append(actions, action)
	}
	return actions
}

func editsOf(f lint.Finding, fix lint.Fix) map[string][]source.Edit {
	edits := map[string][]source.Edit{}
	for _, e := range fix.Edits {
		name := cmp.Or(e.Path, f.Path)
		edits[name] = append(edits[name], e)
	}
	return edits
}

// titleOf says of a fix what a person must know before choosing it.
func titleOf(fix lint.Fix) string {
	if fix.Safety == lint.Safe {
		return fix.Title
	}
	return fix.Title + " (" + fix.Safety.String() + ")"
}
