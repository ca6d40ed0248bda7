package server

import (
	"reflect"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint/rules"
)

func TestSuspensionsCommand(t *testing.T) {
	c := startServer(t, Options{Rules: rules.All})
	c.initialize("", object{})
	rust, markdown := "untitled:points.rs", "untitled:points.md"
	c.open(rust, "async fn step() {}\nasync fn two() { step().await;\n step().await }\n")
	c.notify("textDocument/didOpen", object{"textDocument": object{"uri": markdown, "languageId": "markdown", "version": 1,
		"text": "```rust\nasync fn step() {}\nasync fn one() { step().await }\n```\n"}})
	points := func(uri string) (lines []protocol316.UInteger) {
		var ranges []protocol316.Range
		c.must("workspace/executeCommand", object{"command": commandSuspensions, "arguments": []any{uri}}, &ranges)
		for _, r := range ranges {
			lines = append(lines, r.Start.Line)
		}
		return lines
	}
	if got := points(rust); !reflect.DeepEqual(got, []protocol316.UInteger{1, 2}) {
		t.Errorf("Rust: %v", got)
	}
	if got := points(markdown); !reflect.DeepEqual(got, []protocol316.UInteger{2}) {
		t.Errorf("Markdown: %v", got)
	}
	for _, wrong := range [][]any{{}, {7}, {"untitled:other.rs"}} {
		if err := c.call("workspace/executeCommand", object{"command": commandSuspensions, "arguments": wrong}, nil); err == nil {
			t.Errorf("%v was taken", wrong)
		}
	}
}
