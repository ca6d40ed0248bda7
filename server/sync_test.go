package server

import (
	"fmt"
	"strings"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

const memory = "untitled:Untitled-1"

func at(startLine, startColumn, endLine, endColumn uint32) protocol316.Range {
	return protocol316.Range{
		Start: protocol316.Position{Line: startLine, Character: startColumn},
		End:   protocol316.Position{Line: endLine, Character: endColumn},
	}
}

// places are the ranges of diagnostics, for comparing.
func places(items []protocol316.Diagnostic) string {
	var out []string
	for _, d := range items {
		out = append(out, fmt.Sprintf("%d:%d-%d:%d", d.Range.Start.Line, d.Range.Start.Character, d.Range.End.Line, d.Range.End.Character))
	}
	return strings.Join(out, " ")
}

func TestEditsMoveFindings(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.open(memory, "fn bad() {}\n")
	if got := places(c.diagnostics(memory, 1)); got != "0:3-0:6" {
		t.Fatalf("opened: %q", got)
	}
	for i, test := range []struct {
		at         protocol316.Range
		text, want string
	}{
		{at(0, 0, 0, 0), "\n", "1:3-1:6"},
		{at(1, 0, 1, 0), "/* é𝒳 */ ", "1:13-1:16"}, // UTF-16: é one unit, 𝒳 two
		{at(0, 0, 1, 10), "", "0:3-0:6"},
		{at(9, 9, 99, 0), "fn bad() {}", "0:3-0:6 1:3-1:6"}, // behind the end is the end
		{at(1, 99, 1, 3), "good() {}", "0:3-0:6"},           // backwards
		{at(0, 0, 0, 4_000_000_000), "", ""},
	} {
		version := int32(i + 2)
		c.insert(memory, int(version), test.at, test.text)
		if got := places(c.diagnostics(memory, version)); got != test.want {
			t.Fatalf("change %d: findings at %q, want %q", i, got, test.want)
		}
	}
}

func TestColumnsFollowTheEncoding(t *testing.T) {
	for encoding, want := range map[string]string{"utf-8": "0:14-0:17", "utf-16": "0:11-0:14", "utf-32": "0:10-0:13"} {
		c := startServer(t, Options{})
		c.initialize("", object{"general": object{"positionEncodings": []string{encoding}}})
		c.open(memory, "/*é𝒳*/ fn bad() {}")
		if got := places(c.diagnostics(memory, 1)); got != want {
			t.Errorf("%s: %s, want %s", encoding, got, want)
		}
	}
}

func TestSeveralChangesInOneNotification(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.open(memory, "")
	c.notify("textDocument/didChange", object{
		"textDocument": object{"uri": memory, "version": 2},
		"contentChanges": []object{
			{"text": "fn a() {}"},
			{"range": at(0, 3, 0, 4), "text": "bad"},
			{"range": at(0, 0, 0, 0), "text": "fn bad() {}\n"},
		},
	})
	if got := places(c.diagnostics(memory, 2)); got != "0:3-0:6 1:3-1:6" {
		t.Errorf("findings at %q", got)
	}
}

func TestClientsThatMisbehave(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.change("file:///never/opened.rs", 2, "fn bad() {}")
	c.close("file:///never/opened.rs")
	c.notify("textDocument/didChange", object{"textDocument": object{"uri": memory}, "contentChanges": object{}})
	c.notify("textDocument/didOpen", object{})
	c.notify("textDocument/didOpen", []int{1})
	c.open("%zz://not a uri", "fn bad() {}")
	c.open("", "fn bad() {}")

	c.open(memory, "fn bad() {}")
	c.open(memory, "fn ok() {}\nfn bad() {}") // without a close
	c.latest(memory, "1:3-1:6")
	c.change(memory, -3, "fn bad() {}") // versions go back
	c.change(memory, -3, "fn fine() {}\n\nfn bad() {}")
	c.latest(memory, "2:3-2:6")
	for _, method := range []string{"textDocument/hover", "textDocument/codeAction", "textDocument/diagnostic"} {
		params := object{
			"textDocument": object{"uri": "file:///never/opened.rs"}, "position": object{"line": 5, "character": 5},
			"range": at(3, 3, 1, 1), "context": object{"diagnostics": []int{}},
		}
		c.must(method, params, nil)
		params["textDocument"] = object{"uri": memory}
		params["position"] = object{"line": 4_000_000_000, "character": 4_000_000_000}
		params["range"] = at(4_000_000_000, 0, 0, 7)
		c.must(method, params, nil)
	}
}

func TestClosingTakesBack(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	for range 20 {
		c.mu.Lock()
		c.told = nil
		c.mu.Unlock()
		c.open(memory, "fn bad() {}")
		c.diagnostics(memory, 1)
		c.change(memory, 2, "fn bad() { bad() }") // under way when it is closed
		c.close(memory)
		c.must("textDocument/hover", object{"textDocument": object{"uri": memory}, "position": object{}}, nil)
		c.mu.Lock()
		last := c.told[len(c.told)-1]
		c.mu.Unlock()
		if last.Diagnostics == nil || len(last.Diagnostics) != 0 {
			t.Fatalf("the last word on a closed file: %v", c.history())
		}
	}
}

func TestOtherLanguagesAreLeftAlone(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.notify("textDocument/didOpen", object{
		"textDocument": object{"uri": "untitled:notes", "languageId": "plaintext", "version": 1, "text": "bad"},
	})
	c.change("untitled:notes", 2, "fn bad() {}")
	c.open(memory, "fn bad() {}")
	c.diagnostics(memory, 1)
	var hover any
	c.must("textDocument/hover", object{"textDocument": object{"uri": "untitled:notes"}, "position": at(0, 4, 0, 4).Start}, &hover)
	if hover != nil {
		t.Errorf("hover in Markdown: %v", hover)
	}
	c.close("untitled:notes")
	c.must("textDocument/hover", object{"textDocument": object{"uri": "untitled:notes"}, "position": object{}}, nil)
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, p := range c.told {
		if p.URI != memory {
			t.Errorf("told about %s", p.URI)
		}
	}
}

// A burst of changes costs a few runs, and its last version is told about.
func TestBurst(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.open(memory, strings.Repeat("fn fine() {}\n", 2000))
	c.diagnostics(memory, 1)
	const changes = 3000
	for i := range changes {
		c.insert(memory, i+2, at(0, 0, 0, 0), " ")
	}
	c.insert(memory, changes+2, at(1, 3, 1, 7), "bad")
	if got := places(c.diagnostics(memory, changes+2)); got != "1:3-1:6" {
		t.Errorf("findings at %q", got)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.told) > changes/3 {
		t.Errorf("%d changes were told about %d times", changes, len(c.told))
	}
}
