package server

import (
	"cmp"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/aymanbagabas/go-udiff"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// editorItems is what VS Code says of completion items, but that it indents.
var editorItems = object{
	"snippetSupport": true, "insertReplaceSupport": true, "labelDetailsSupport": true,
	"documentationFormat": []string{"markdown", "plaintext"},
	"resolveSupport":      object{"properties": []string{"documentation", "additionalTextEdits"}},
}

// answer is a completion item as it comes.
type answer struct {
	protocol316.CompletionItem
	LabelDetails labelDetails   `json:"labelDetails"`
	Edit         completionEdit `json:"textEdit"`
}

// completionEdit is a TextEdit or an InsertReplaceEdit.
type completionEdit struct {
	NewText                string `json:"newText"`
	Range, Insert, Replace *protocol316.Range
}

// UnmarshalJSON reads what glsp passes over, or takes for something else.
func (a *answer) UnmarshalJSON(data []byte) error {
	var more struct {
		LabelDetails labelDetails   `json:"labelDetails"`
		Edit         completionEdit `json:"textEdit"`
	}
	if err := json.Unmarshal(data, &more); err != nil {
		return err
	}
	a.LabelDetails, a.Edit = more.LabelDetails, more.Edit
	return json.Unmarshal(data, &a.CompletionItem)
}

func (c *client) complete(uri string, at protocol316.Position) []answer {
	c.t.Helper()
	var list struct{ Items []answer }
	c.must("textDocument/completion", object{"textDocument": object{"uri": uri}, "position": at}, &list)
	return list.Items
}

// accept is text after an item was chosen at the cursor.
func accept(t testing.TB, text *source.Text, item answer, enc source.Encoding) string {
	t.Helper()
	p := positions{text, enc}
	var edits []source.Edit
	for _, e := range item.AdditionalTextEdits {
		edits = append(edits, source.Edit{Span: p.toSpan(e.Range), Text: e.NewText})
	}
	edits = append(edits, source.Edit{Span: p.toSpan(*cmp.Or(item.Edit.Range, item.Edit.Replace)), Text: item.Edit.NewText})
	slices.SortFunc(edits, func(a, b source.Edit) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	for i := range edits[1:] {
		if a, b := edits[i].Span, edits[i+1].Span; a.End > b.Start || a.Start == b.Start {
			t.Errorf("%s: the edits at %v and %v meet", item.Label, a, b)
		}
	}
	changed, err := text.Apply(edits)
	if err != nil {
		t.Fatalf("%s: %v", item.Label, err)
	}
	return changed.String()
}

// renderCompletion lists what is offered; of what begins with the word before
// the cursor it shows what it changes, and teaches.
func (g *goldenCase) renderCompletion() string {
	text := g.texts[g.uri]
	typing, _ := semantic.TypingAt(text.Bytes(), positions{text, source.UTF16}.toOffset(g.cursor))
	word := text.Slice(typing.Word)
	var list, changes strings.Builder
	for _, item := range g.c.complete(g.uri, g.cursor) {
		fmt.Fprintf(&list, "%s (%s): %s\n", item.Label, item.LabelDetails.Description, *item.Detail)
		if word == "" || !strings.HasPrefix(item.Label, word) {
			continue
		}
		name, _ := nameOf(g.uri)
		diff := udiff.Unified(filepath.Base(name), filepath.Base(name), text.String(), accept(g.t, text, item, source.UTF16))
		fmt.Fprintf(&changes, "\n%s (%s)\n  %s", item.Label, item.LabelDetails.Description, strings.TrimSuffix(strings.ReplaceAll(diff, "\n", "\n  "), "  "))
		var resolved answer
		g.c.must("completionItem/resolve", item, &resolved)
		content, _ := resolved.Documentation.(protocol316.MarkupContent)
		fmt.Fprintf(&changes, "%s", strings.TrimSuffix(content.Value, "\n")+"\n")
	}
	if list.Len() == 0 {
		return "nothing\n"
	}
	return list.String() + changes.String()
}
