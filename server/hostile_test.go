package server

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/source"
)

// Whatever is in a document, questions about it are answered, and the next
// document is served as if nothing had been.
func TestHostileDocuments(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":          "",
		"NUL":              "fn bad() {}\x00fn bad() {}",
		"not UTF-8":        "fn bad() {} \xff\xfe",
		"lone CR":          "fn bad() {}\rfn bad() {}\r",
		"CRLF and BOM":     "\ufefffn bad() {}\r\n",
		"open brackets":    strings.Repeat("(", 20_000),
		"nested blocks":    "fn bad() " + strings.Repeat("{", 10_000) + strings.Repeat("}", 10_000),
		"nested calls":     "fn f() { " + strings.Repeat("f(", 10_000) + strings.Repeat(")", 10_000) + " }",
		"async nesting":    "async fn f() { " + strings.Repeat("async { ", 5_000) + strings.Repeat("}.await", 5_000) + " }",
		"quotes":           strings.Repeat("\"", 10_001),
		"one long line":    "fn bad() { " + strings.Repeat("bad(); ", 1_000) + "}",
		"too large":        strings.Repeat("fn fine() {}\n", 350_000),
		"half typed":       "async fn f() { let g = m.lock().unw",
		"nothing but dots": strings.Repeat(".await", 20_000),
	} {
		t.Run(name, func(t *testing.T) {
			c := startServer(t, Options{Rules: append([]lint.Rule{badName}, rules.All...), pages: lint.PageOf})
			c.initialize("", object{})
			c.open(memory, text)
			asked := object{
				"textDocument": object{"uri": memory}, "position": object{"line": 0, "character": 5},
				"range": at(0, 0, 9, 9), "context": object{"diagnostics": []int{}},
			}
			for _, method := range []string{
				"textDocument/hover", "textDocument/codeAction", "textDocument/diagnostic", "textDocument/completion",
				"textDocument/inlayHint", "textDocument/codeLens", "textDocument/documentLink", "textDocument/documentHighlight",
			} {
				c.must(method, asked, nil)
			}
			c.insert(memory, 2, at(0, 1, 0, 1), "x")
			c.diagnostics(memory, 2)
			c.open("untitled:next", "fn bad() {}")
			if got := places(c.diagnostics("untitled:next", 1)); got != "0:3-0:6" {
				t.Errorf("the next document has findings at %q", got)
			}
		})
	}
}

// Typing never makes the server see another text than the client's: after any
// edits, it says of the document what it says of the same text opened afresh.
func TestRandomEditing(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"bad", "fn bad() {}\n", "\n", "é𝒳", "{", "}", "\"", "/*", "*/", "async move { bad }", "\r\n", ".await", "select! { x = bad => {} }"}
	c := startServer(t, Options{})
	c.initialize("", object{})
	text := source.NewText([]byte("async fn bad() {\n    bad().await;\n}\n"))
	c.open(memory, text.String())
	for version := 2; version < 300; version++ {
		start := random.IntN(text.Len() + 1)
		end := min(start+random.IntN(6), text.Len())
		p := positions{text, source.UTF16}
		span := p.toRange(source.Span{Start: start, End: end})
		piece := pieces[random.IntN(len(pieces))]
		next, err := edited(text, changeEvents(span, piece), source.UTF16)
		if err != nil {
			t.Fatal(err)
		}
		text = next
		c.insert(memory, version, span, piece)
		if version%10 == 0 {
			c.open("untitled:fresh", text.String())
			want, got := c.pulled("untitled:fresh"), c.pulled(memory)
			if !bytes.Equal(want, got) {
				t.Fatalf("version %d of %q:\n%s\nopened afresh:\n%s", version, text, got, want)
			}
			c.close("untitled:fresh")
		}
	}
}

func changeEvents(span protocol316.Range, text string) []any {
	return []any{protocol316.TextDocumentContentChangeEvent{Range: &span, Text: text}}
}

// pulled are the places of a document's findings, as the client asks for them.
func (c *client) pulled(uri string) []byte {
	c.t.Helper()
	var report struct{ Items []protocol316.Diagnostic }
	c.must("textDocument/diagnostic", object{"textDocument": object{"uri": uri}}, &report)
	return []byte(places(report.Items))
}
