package server

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/source"
)

// typedSnippet is a variant of a snippet, typed where it fits, and with its
// holes as they come.
type typedSnippet struct {
	main bool
	text string
	said []protocol316.Diagnostic
}

// typeAll types every variant of every snippet, in a package that asks for what
// the variant needs and no more.
func typeAll(t *testing.T, edition string, look func(*testing.T, typedSnippet)) {
	for _, s := range knowledge.Snippets() {
		for i := range s.Variants {
			name := s.Name + " " + forWhat(&s.Variants[i])
			if s.Postfix() {
				name = "." + name
			}
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				look(t, typeSnippet(t, s, &s.Variants[i], edition))
			})
		}
	}
}

func typeSnippet(t *testing.T, s *knowledge.Snippet, v *knowledge.Variant, edition string) typedSnippet {
	t.Helper()
	out := typedSnippet{main: s.Fits == "main"}
	file := "src/lib.rs"
	if out.main {
		file = "src/main.rs"
	}
	before, after, _ := strings.Cut(v.Place, "$0")
	if s.Postfix() {
		before += s.Before + "."
	}
	before += s.Name
	text := source.NewText([]byte(before + after))
	folder := tree(t, map[string]string{"Cargo.toml": manifestFor(v, edition), file: text.String()})
	uri := uriOf(filepath.Join(folder, filepath.FromSlash(file)))
	c := startServer(t, Options{Rules: rules.All, pages: lint.PageOf})
	c.initialize(folder, object{})
	c.open(uri, text.String())
	item := choose(t, c.complete(uri, positions{text, source.UTF16}.toPosition(len(before))), s, v)
	out.text = accept(t, text, item, source.UTF16)
	c.change(uri, 2, out.text)
	out.said = c.diagnostics(uri, 2)
	return out
}

// choose is the one item that is the variant of the snippet.
func choose(t *testing.T, items []answer, s *knowledge.Snippet, v *knowledge.Variant) answer {
	t.Helper()
	var found []answer
	for _, item := range items {
		if item.Label == s.Name && *item.Detail == s.Title+", "+forWhat(v) {
			found = append(found, item)
		}
	}
	if len(found) != 1 {
		t.Fatalf("it is offered %d times, among %d", len(found), len(items))
	}
	return found[0]
}

func manifestFor(v *knowledge.Variant, edition string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = %q\n\n[dependencies]\n", edition)
	for _, need := range v.Needs {
		fmt.Fprintf(&b, "%s = { version = \"*\", features = [", need.Package)
		for _, feature := range need.Features {
			fmt.Fprintf(&b, "%q, ", feature)
		}
		b.WriteString("] }\n")
	}
	return b.String()
}

// TestSnippetsFindNothing has nothing to say against any snippet.
func TestSnippetsFindNothing(t *testing.T) {
	typeAll(t, "2024", findNothing)
}

func findNothing(t *testing.T, s typedSnippet) {
	for _, d := range s.said {
		if d.Code.Value != "discontinued_runtime" { // a snippet is offered to who has it
			t.Errorf("%s %v: %s in\n%s", span(d.Range), d.Code.Value, d.Message, s.text)
		}
	}
}
