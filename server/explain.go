package server

import (
	"slices"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint"
)

// commandExplain takes the name of a rule and shows its page. A client that
// says so in its initialization options does that itself; for one that can open
// a browser, we have the page opened there.
const commandExplain = "wakeful.explain"

// explanations are the actions that show the pages of the findings' rules.
func (snap *snapshot) explanations(findings []lint.Finding) []protocol316.CodeAction {
	s := snap.doc.session
	if !s.features.handles(commandExplain) && !s.features.showDocument {
		return nil
	}
	var actions []protocol316.CodeAction
	var told []string
	for _, f := range findings {
		if snap.page(f.Rule).URL == "" || slices.Contains(told, f.Rule) {
			continue
		}
		told = append(told, f.Rule)
		title := "Explain `" + f.Rule + "`"
		action := snap.actionFor(f, title)
		action.Command = &protocol316.Command{Title: title, Command: commandExplain, Arguments: []any{f.Rule}}
		actions = append(actions, action)
	}
	return actions
}

func (s *session) explain(arguments []any) (any, error) {
	name, err := pageArgument(commandExplain, arguments)
	if err != nil {
		return nil, err
	}
	rule, ok := knowledge.Page(name)
	if !ok {
		return nil, invalidArguments(commandExplain, "no rule is called %q", name)
	}
	external := true
	return nil, s.ask(string(protocol316.ServerWindowShowDocument), protocol316.ShowDocumentParams{URI: rule.URL(), External: &external}, nil)
}
