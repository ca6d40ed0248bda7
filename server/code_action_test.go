package server

import (
	"encoding/json"
	"path/filepath"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

func (c *client) actions(uri string, span protocol316.Range, only ...string) []protocol316.CodeAction {
	c.t.Helper()
	params := object{"textDocument": object{"uri": uri}, "range": span, "context": object{"diagnostics": []int{}}}
	if only != nil {
		params["context"] = object{"diagnostics": []int{}, "only": only}
	}
	var actions []protocol316.CodeAction
	c.must("textDocument/codeAction", params, &actions)
	if actions == nil {
		c.t.Fatal("null where a list belongs")
	}
	return actions
}

var versionedEdits = object{"workspace": object{"workspaceEdit": object{"documentChanges": true}}}

func TestQuickFixes(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", versionedEdits)
	c.open(memory, "fn bad() { bad() }\n")
	c.change(memory, 7, "fn bad() { bad() }")
	actions := c.actions(memory, at(0, 6, 0, 6)) // just behind it
	if len(actions) != 3 {
		t.Fatalf("%d actions", len(actions))
	}
	ugly, good, allow := actions[0], actions[1], actions[2]
	if allow.Title != "Allow `bad_name` here" || allow.IsPreferred != nil {
		t.Errorf("the suppression is %q, preferred: %v", allow.Title, allow.IsPreferred)
	}
	if ugly.Title != "Rename to `ugly` (unsafe)" || ugly.IsPreferred != nil {
		t.Errorf("the unsafe one is %q, preferred: %v", ugly.Title, ugly.IsPreferred)
	}
	if good.Title != "Rename to `good`" || good.IsPreferred == nil || !*good.IsPreferred {
		t.Errorf("the safe one is %q, preferred: %v", good.Title, good.IsPreferred)
	}
	if *good.Kind != "quickfix" || len(good.Diagnostics) != 1 || good.Diagnostics[0].Code.Value != "bad_name" {
		t.Errorf("kind %s of %v", *good.Kind, good.Diagnostics)
	}
	got, _ := json.Marshal(good.Edit)
	want := `{"documentChanges":[{"textDocument":{"uri":"untitled:Untitled-1","version":7},"edits":` +
		`[{"range":{"start":{"line":0,"character":3},"end":{"line":0,"character":6}},"newText":"good"}]}]}`
	if string(got) != want {
		t.Errorf("edit\n%s, want\n%s", got, want)
	}
	if n := len(c.actions(memory, at(0, 0, 0, 18))); n != 6 {
		t.Errorf("%d actions at two findings", n)
	}
	for _, kind := range []string{"refactor", "source.organizeImports", "quick"} {
		if n := len(c.actions(memory, at(0, 4, 0, 4), kind)); n != 0 {
			t.Errorf("%d actions of kind %s", n, kind)
		}
	}
	if n := len(c.actions(memory, at(0, 8, 0, 9))); n != 0 {
		t.Errorf("%d actions where no finding is", n)
	}
}

func TestEditsForSimpleClients(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.open(memory, "fn bad() {}")
	edit := c.actions(memory, at(0, 3, 0, 3))[1].Edit
	if edit.DocumentChanges != nil || len(edit.Changes[memory]) != 1 {
		t.Errorf("edit %+v", edit)
	}
}

func TestFixAll(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", versionedEdits)
	c.open(memory, "fn bad() {}\nfn main() {\n    bad();\n}\n")
	for _, kind := range []string{"source", "source.fixAll", "source.fixAll.wakeful"} {
		actions := c.actions(memory, at(0, 0, 0, 0), kind)
		if len(actions) != 1 {
			t.Fatalf("%s: %d actions", kind, len(actions))
		}
		change, _ := actions[0].Edit.DocumentChanges[0].(protocol316.TextDocumentEdit)
		if len(change.Edits) != 2 || *change.TextDocument.Version != 1 {
			t.Errorf("%s: %+v", kind, change)
		}
	}
	c.change(memory, 2, "fn good() {}")
	if n := len(c.actions(memory, at(0, 0, 0, 0), "source.fixAll")); n != 0 {
		t.Errorf("%d actions where nothing is to fix", n)
	}
}

// Neovim 0.7 asks for the rest of every action that has no edit.
func TestResolveCompleteAction(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	whole := object{"title": "Explain", "command": object{"title": "Explain", "command": commandExplain}}
	var resolved object
	c.must("codeAction/resolve", whole, &resolved)
	if resolved["title"] != "Explain" || resolved["command"] == nil {
		t.Errorf("resolved to %v", resolved)
	}
}

func TestPullAnswers(t *testing.T) {
	dir := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": ""})
	c := startServer(t, Options{})
	c.must("initialize", object{
		"processId": nil, "rootUri": uriOf(dir), "capabilities": object{
			"workspace":    object{"diagnostics": object{"refreshSupport": true}},
			"textDocument": object{"diagnostic": object{}},
		},
	}, nil)
	c.notify("initialized", object{})
	uri := uriOf(filepath.Join(dir, "src/lib.rs"))
	c.open(uri, "fn bad() {}")
	var report struct {
		Kind     string
		ResultID string
		Items    []protocol316.Diagnostic
	}
	ask := func(previous any) {
		report.Items = nil
		c.must("textDocument/diagnostic", object{"textDocument": object{"uri": uri}, "previousResultId": previous}, &report)
	}
	ask(nil)
	if report.Kind != "full" || places(report.Items) != "0:3-0:6" {
		t.Errorf("at first: %+v", report)
	}
	ask(report.ResultID)
	if report.Kind != "unchanged" || report.Items != nil {
		t.Errorf("again: %+v", report)
	}
	c.change(uri, 2, "fn good() {}")
	ask(report.ResultID)
	if report.Kind != "full" || report.Items == nil || len(report.Items) != 0 {
		t.Errorf("after a change: %+v", report)
	}
	c.close(uri)
	c.open(uri, "fn good() {}")
	ask(report.ResultID)
	if report.Kind != "full" {
		t.Errorf("read again: %+v", report)
	}
	if c.history() != "null" {
		t.Errorf("pushed to a client that pulls: %s", c.history())
	}
}
