package server

import (
	"strings"
	"testing"
)

// TestUntitledMarkdown: an editor opens an empty buffer as plain text, closes it
// and opens it again when the person says what it is, perhaps twice, and the
// version goes on from where it was.
func TestUntitledMarkdown(t *testing.T) {
	const fenced = "# Notes\n\n```rust\nfn bad() {}\n```\n"
	for _, from := range []string{"", "plaintext", "rust"} {
		for _, uri := range []string{memory, "untitled:/home/me/notes.md"} {
			t.Run(from+" "+uri, func(t *testing.T) {
				c := startServer(t, Options{})
				c.initialize(tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": ""}), object{})
				open := func(language string) {
					c.notify("textDocument/didOpen", object{
						"textDocument": object{"uri": uri, "languageId": language, "version": 1, "text": ""},
					})
				}
				if from != "" {
					open(from)
					c.close(uri)
				}
				open("markdown")
				for i, key := range fenced {
					line := uint32(strings.Count(fenced[:i], "\n"))
					column := uint32(i - strings.LastIndex(fenced[:i], "\n") - 1)
					c.insert(uri, i+2, at(line, column, line, column), string(key))
				}
				if got := places(c.diagnostics(uri, int32(len(fenced)+1))); got != "3:3-3:6" {
					t.Errorf("findings at %q", got)
				}
			})
		}
	}
}
