package server

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/source"
)

// TestAsking asks everything there is to ask, at random places of programs that
// are whole and of programs that lack a piece: all of it is answered, no rule
// fails, and each edit that is offered fits the text.
func TestAsking(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	c := startServer(t, Options{Rules: rules.All, pages: lint.PageOf})
	dir := tree(t, map[string]string{"Cargo.toml": manifest + tokioLine, "src/lib.rs": ""})
	c.initialize(dir, clientOfAll)
	asked := 0
	for i, program := range someRust(t, random) {
		uri := fmt.Sprintf("untitled:asking-%d", i)
		if random.IntN(2) == 0 {
			uri = uriOf(filepath.Join(dir, "src", fmt.Sprintf("asking_%d.rs", i)))
		}
		q := asking{client: c, uri: uri, text: source.NewText(program)}
		c.open(uri, string(program))
		for range 8 {
			q.place(random.IntN(len(program) + 1))
		}
		q.whole()
		c.close(uri)
		asked++
	}
	if asked < 200 {
		t.Errorf("asked of %d programs only", asked)
	}
}

// clientOfAll is a client that can do what a server may ask of it.
var clientOfAll = object{
	"textDocument": object{
		"codeAction": object{
			"codeActionLiteralSupport": object{"codeActionKind": object{"valueSet": []string{}}},
			"resolveSupport":           object{"properties": []string{"edit"}}, "dataSupport": true, "disabledSupport": true,
		},
		"completion": object{"completionItem": object{"snippetSupport": true, "resolveSupport": object{"properties": []string{"documentation"}}}},
		"inlayHint":  object{"resolveSupport": object{"properties": []string{"tooltip"}}},
		"diagnostic": object{},
	},
	"workspace": object{"workspaceEdit": object{"documentChanges": true}},
}

// someRust is a tenth of the Rust in testdata, as it is and without a random
// piece of it.
func someRust(t *testing.T, random *rand.Rand) [][]byte {
	var out [][]byte
	err := filepath.WalkDir(filepath.Join(built.Root(), "testdata"), func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".rs" || !*full && random.IntN(10) > 0 {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil || len(text) == 0 {
			return err
		}
		start := random.IntN(len(text))
		end := min(len(text), start+1+random.IntN(40))
		out = append(out, text, slices.Delete(slices.Clone(text), start, end))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

type asking struct {
	*client
	uri  string
	text *source.Text
}

func (q asking) ask(method string, params object, result any) {
	q.t.Helper()
	params["textDocument"] = object{"uri": q.uri}
	if err := q.call(method, params, result); err != nil && code(err) != codeRequestFailed {
		q.t.Errorf("%s %v: %v\n%s", method, params, err, q.text)
	}
}

// place asks about an offset.
func (q asking) place(offset int) {
	p := positions{q.text, source.UTF16}
	at := p.toRange(source.Span{Start: offset, End: offset})
	position := object{"position": at.Start, "context": object{"triggerKind": 1}}
	var items struct{ Items []json.RawMessage }
	q.ask("textDocument/hover", position, nil)
	q.ask("textDocument/documentHighlight", position, nil)
	q.ask("textDocument/completion", position, &items)
	for _, item := range items.Items[:min(len(items.Items), 2)] {
		q.must("completionItem/resolve", item, nil)
	}
	q.actions(at)
}

// whole asks about all of the document.
func (q asking) whole() {
	p := positions{q.text, source.UTF16}
	all := p.toRange(source.Span{End: q.text.Len()})
	q.ask("textDocument/inlayHint", object{"range": all}, nil)
	q.ask("textDocument/documentLink", object{}, nil)
	var report struct {
		Items []protocol316.Diagnostic
	}
	q.ask("textDocument/diagnostic", object{}, &report)
	for _, d := range report.Items {
		if d.Code != nil && d.Code.Value == lint.Internal {
			q.t.Errorf("%s\n%s", d.Message, q.text)
		}
		q.actions(d.Range)
	}
	q.actions(all)
}

// actions are all that are offered for a range; their edits fit the text.
func (q asking) actions(at protocol316.Range) {
	p := positions{q.text, source.UTF16}
	var offered []json.RawMessage
	q.ask("textDocument/codeAction", object{"range": at, "context": object{"diagnostics": []int{}}}, &offered)
	for _, raw := range offered {
		var action struct {
			Title string
			Edit  *struct {
				DocumentChanges []struct {
					TextDocument struct{ URI string }
					Edits        []protocol316.TextEdit
				}
			}
			Disabled any
			Data     any
		}
		if err := json.Unmarshal(raw, &action); err != nil {
			q.t.Fatal(err)
		}
		if action.Edit == nil && action.Data != nil && action.Disabled == nil {
			q.must("codeAction/resolve", raw, &action)
		}
		if action.Edit == nil {
			continue
		}
		for _, d := range action.Edit.DocumentChanges {
			var edits []source.Edit
			for _, e := range d.Edits {
				span := p.toSpan(e.Range)
				if p.toRange(span) != e.Range {
					q.t.Errorf("%s: %v is no place in\n%s", action.Title, e.Range, q.text)
				}
				edits = append(edits, source.Edit{Span: span, Text: e.NewText})
			}
			if _, err := q.text.Apply(edits); err != nil {
				q.t.Errorf("%s: %v\n%v in\n%s", action.Title, err, edits, q.text)
			}
		}
	}
}
