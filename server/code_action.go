package server

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// codeAction offers the fixes of the findings at a range, the rewrites that are
// possible there, and the repair of the whole document to who asks for that
// kind of action.
func (s *session) codeAction(call *glsp.Context, params *protocol316.CodeActionParams) (any, error) {
	snap := target(call.Context)
	if snap == nil || !snap.doc.analysed || !s.settings().CodeActions.Enable {
		return []protocol316.CodeAction{}, nil
	}
	actions, err := snap.actions(call.Context, snap.occasion(params), s.features.actions.lazy)
	if err != nil {
		return nil, err
	}
	if s.features.actions.lazy {
		for i := range actions {
			snap.postpone(&actions[i], params.Range)
		}
	}
	return actions, nil
}

// occasion is what actions are asked for.
type occasion struct {
	span     source.Span
	findings []string                     // as findingID names them, which the client has at hand
	only     []protocol316.CodeActionKind // none for all that are for a lamp
}

func (snap *snapshot) occasion(params *protocol316.CodeActionParams) occasion {
	o := occasion{span: snap.positions().toSpan(params.Range), only: params.Context.Only}
	for _, d := range params.Context.Diagnostics {
		if data, ok := d.Data.(map[string]any); ok {
			name, _ := data["finding"].(string)
			o.findings = append(o.findings, name)
		}
	}
	return o
}

// asks says that actions of the kind are wanted.
func (o occasion) asks(kind protocol316.CodeActionKind) bool {
	for _, k := range o.only {
		if k == kind || k == "" || strings.HasPrefix(kind, k+".") {
			return true
		}
	}
	return len(o.only) == 0 && !strings.HasPrefix(kind, "source.")
}

// about says that a finding is at the range, or one that the client asks for:
// some ask for all that is on the cursor's line.
func (o occasion) about(f lint.Finding) bool {
	return touches(f.Span, o.span) || slices.Contains(o.findings, findingID(f))
}

// touches says that the spans share a byte or a border: a cursor just behind
// the last character of a finding is at the finding.
func touches(a, b source.Span) bool { return a.Start <= b.End && b.Start <= a.End }

// actions are what can be done on an occasion. The edit that takes long to make
// is left out of them when they are lazy.
func (snap *snapshot) actions(ctx context.Context, o occasion, lazy bool) ([]protocol316.CodeAction, error) {
	actions := []protocol316.CodeAction{}
	findings, err := snap.findings()
	if err != nil {
		return nil, err
	}
	if o.asks(protocol316.CodeActionKindQuickFix) {
		about := slices.DeleteFunc(slices.Clone(findings), func(f lint.Finding) bool { return !o.about(f) })
		actions = append(actions, snap.quickFixes(about)...)
	}
	if o.asks(protocol316.CodeActionKindRefactorRewrite) {
		rewrites, err := snap.rewrites(o.span, actions)
		if err != nil {
			return nil, err
		}
		actions = append(actions, rewrites...)
	}
	if o.asks(kindFixAll) && slices.ContainsFunc(findings, hasSafeFix) {
		action, ok, err := snap.fixAll(ctx, lazy)
		if err != nil {
			return nil, err
		}
		if ok {
			actions = append(actions, action)
		}
	}
	return actions, nil
}

// quickFixes are the fixes of findings, and then what else can be done about
// each.
func (snap *snapshot) quickFixes(findings []lint.Finding) []protocol316.CodeAction {
	var fixes, others []protocol316.CodeAction
	for _, f := range findings {
		preferred := false // the first safe one is
		offers := f.Offers()
		if len(offers) == 0 {
			fixes = append(fixes, snap.noFix(f)...)
		}
		for _, fix := range offers {
			if action, ok := snap.quickFix(f, titleOf(fix), fix); ok {
				if fix.Safety == lint.Safe && !preferred && action.Disabled == nil {
					preferred = true
					action.IsPreferred = &preferred
				}
				fixes = append(fixes, action)
			}
		}
		others = append(others, snap.suppressions(f)...)
	}
	return append(append(fixes, others...), snap.explanations(findings)...)
}

// quickFix is a fix as an action. One that cannot be carried out now is
// disabled; ok is false for a client to which that means nothing.
func (snap *snapshot) quickFix(f lint.Finding, title string, fix lint.Fix) (action protocol316.CodeAction, ok bool) {
	action = snap.actionFor(f, title)
	edit, obstacle := snap.toWorkspaceEdit(editsOf(f, fix), annotation{fix.Title, fix.Safety != lint.Safe})
	if obstacle == "" {
		action.Edit = edit
		return action, true
	}
	return disabled(action, obstacle), snap.doc.session.features.actions.disabled
}

// actionFor is an action for a finding, without what it does.
func (snap *snapshot) actionFor(f lint.Finding, title string) protocol316.CodeAction {
	kind := protocol316.CodeActionKindQuickFix
	return protocol316.CodeAction{
		Title:       title,
		Kind:        &kind,
		Diagnostics: []protocol316.Diagnostic{snap.toDiagnostic(f, snap.page(f.Rule))},
	}
}

// disabled is an action that cannot be carried out, and why.
func disabled(action protocol316.CodeAction, why string) protocol316.CodeAction {
	action.Disabled = &struct {
		Reason string `json:"reason"`
	}{why}
	return action
}

// noFix says of a finding without a fix, to a client that shows that, that its
// rule has some.
func (snap *snapshot) noFix(f lint.Finding) []protocol316.CodeAction {
	page, ok := knowledge.Page(f.Rule)
	if !ok || page.Fix == "none" || !snap.doc.session.features.actions.disabled {
		return nil
	}
	return []protocol316.CodeAction{disabled(snap.actionFor(f, "Fix `"+f.Rule+"`"), "the fixes of this rule do not fit the code here")}
}

// suppressions is the action that has the finding allowed where it is.
func (snap *snapshot) suppressions(f lint.Finding) []protocol316.CodeAction {
	file, err := snap.file()
	if err != nil {
		return nil
	}
	fix, ok := lint.Allow(file, f, snap.page(f.Rule))
	if !ok {
		return nil
	}
	action, ok := snap.quickFix(f, fix.Title, fix)
	if !ok {
		return nil
	}
	return []protocol316.CodeAction{action}
}

func hasSafeFix(f lint.Finding) bool {
	return slices.ContainsFunc(f.Offers(), func(fix lint.Fix) bool { return fix.Safety == lint.Safe })
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
