package server

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint/rules"
)

const halfAsync = `fn plain() {}
async fn step() {}
/* größe 錠 𝒳 */ async fn waits(name: String) { step().await; drop(name) } fn other() {}
`

// TestAnatomyCommand asks for the future at places that stand behind characters
// of several units.
func TestAnatomyCommand(t *testing.T) {
	c := startServer(t, Options{Rules: rules.All})
	c.initialize("", object{})
	uri := "untitled:anatomy.rs"
	c.open(uri, halfAsync)
	line := strings.Split(halfAsync, "\n")[2]
	utf16 := func(part string) int {
		n := 0
		for _, r := range line[:strings.Index(line, part)] {
			n++
			if r > 0xffff {
				n++
			}
		}
		return n
	}
	for _, place := range []struct {
		line, character int
		found           bool
	}{{0, 4, false}, {2, utf16("async fn") - 1, false}, {2, utf16("async fn"), true}, {2, utf16("drop"), true}, {2, utf16("fn other"), false}} {
		var answer *anatomyAnswer
		c.must("workspace/executeCommand", object{
			"command": commandAnatomy, "arguments": []any{uri, object{"line": place.line, "character": place.character}},
		}, &answer)
		if (answer != nil) != place.found {
			t.Errorf("at %+v: got %+v", place, answer)
			continue
		}
		if answer == nil {
			continue
		}
		if !strings.Contains(answer.Markdown, "async fn waits") || !strings.HasPrefix(answer.SVG, "<svg ") || !json.Valid(answer.JSON) {
			t.Errorf("got %+v", answer)
		}
	}
}

func TestAnatomyCommandRefuses(t *testing.T) {
	c := startServer(t, Options{Rules: rules.All})
	c.initialize("", object{})
	uri := "untitled:anatomy.rs"
	c.open(uri, halfAsync)
	at := object{"line": 0, "character": 0}
	for _, params := range []object{
		{"command": "wakeful.nonsense"},
		{"command": commandAnatomy},
		{"command": commandAnatomy, "arguments": []any{uri}},
		{"command": commandAnatomy, "arguments": []any{7, at}},
		{"command": commandAnatomy, "arguments": []any{uri, object{"line": -1}}},
		{"command": commandAnatomy, "arguments": []any{"untitled:other.rs", at}},
	} {
		if err := c.call("workspace/executeCommand", params, nil); err == nil || !strings.Contains(err.Error(), "-32602") {
			t.Errorf("%v: got %v", params, err)
		}
	}
}
