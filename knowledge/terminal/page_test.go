package terminal

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"github.com/wakeful-rs/wakeful/knowledge"
)

func TestRender(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"nothing", "", ""},
		{"a page", "# Title\n\nOne\ntwo.\n\n## Why\n\nThree.\n", "Title\n\n  One two.\n\nWhy\n\n  Three.\n"},
		{"long lines are wrapped", "one two three four five six seven eight nine ten", "  one two three four five\n  six seven eight nine ten\n"},
		{"a word that does not fit stands alone", "see https://example.org/a/long/path now", "  see\n  https://example.org/a/long/path\n  now\n"},
		{"styles", "a *b c* **d** `e f` [g](h.md)", "  a b c d `e f` g\n"},
		{"a link outwards", "[g](https://h.org)", "  g https://h.org\n"},
		{"a link that shows where it leads", "<https://h.org>", "  https://h.org\n"},
		{"a list", "- a\n- b c d e f g h i j k l m n o p\n  - q", "  • a\n  • b c d e f g h i j k l m\n    n o p\n    • q\n"},
		{"a loose list", "2. a\n\n3. b\n\n   c", "  2. a\n\n  3. b\n\n     c\n"},
		{"code", "```rust bad\nfn f() {\n\n    g(\"a very long line that stays as it is\");\n}\n```", "  │ fn f() {\n  │\n  │     g(\"a very long line that stays as it is\");\n  │ }\n"},
		{"code in a list", "- a\n\n  ```\n  b\n  ```", "  • a\n\n    │ b\n"},
		{"a quotation", "> a\n> b\n>\n> c", "  │ a b\n\n    c\n"},
		{"a table", "| a | b |\n| --- | --- |\n| `c` | d |", "  a   │ b\n  ────┼───\n  `c` │ d\n"},
		{"a table that is too wide", "| a | b |\n| --- | --- |\n| one two | three four five six |", "  a       │ b\n  ────────┼───────────────\n  one two │ three four\n          │ five six\n"},
		{"a rule", "a\n\n---\n\nb", "  a\n\n  " + strings.Repeat("─", 26) + "\n\n  b\n"},
		{"a comment", "<!-- a -->\n\nb <!-- c --> d", "  b d\n"},
		{"broken fence", "```rust\nfn f(", "  │ fn f(\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Render(test.page, 28, termenv.Ascii); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// TestColours: what colours there are end with the line that they are in.
func TestColours(t *testing.T) {
	got := Render("# A\n\n`b c` **d**\n\n```rust good\nfn f(); // g\n```", 10, termenv.ANSI)
	want := "\x1b[1;34mA\x1b[0m\n\n  \x1b[36mb\x1b[0m \x1b[36mc\x1b[0m \x1b[1md\x1b[0m\n\n" +
		"  \x1b[32m│\x1b[0m \x1b[35mfn\x1b[0m \x1b[34mf\x1b[0m(); \x1b[3;90m// g\x1b[0m\n"
	if got != want {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}

// TestPages lays every page of the handbook out: nothing but code and addresses
// is wider than the screen, and colours change no text.
func TestPages(t *testing.T) {
	const width, unlimited = 80, 10_000
	for name, body := range bodies() {
		plain, colored := Render(body, width, termenv.Ascii), Render(body, width, termenv.ANSI)
		for line := range strings.SplitSeq(plain, "\n") {
			if ansi.StringWidth(line) > width && !strings.Contains(line, "│ ") && !strings.Contains(line, "https://") {
				t.Errorf("%s: %d cells are used by %q", name, ansi.StringWidth(line), line)
			}
		}
		for line := range strings.SplitSeq(colored, "\n") {
			if open := strings.LastIndex(line, "\x1b["); open >= 0 && !slices.Contains([]string{"\x1b[0m", "\x1b[m"}, line[open:strings.Index(line[open:], "m")+open+1]) {
				t.Errorf("%s: a colour goes on behind %q", name, line)
			}
		}
		plain, colored = Render(body, unlimited, termenv.Ascii), Render(body, unlimited, termenv.ANSI)
		if lettersOf(plain) != lettersOf(ansi.Strip(colored)) {
			t.Errorf("%s: with colours it says\n%s\nand without\n%s", name, colored, plain)
		}
	}
}

func bodies() map[string]string {
	out := map[string]string{}
	for _, page := range knowledge.Pages() {
		out[page.Name] = page.Body
	}
	for _, topic := range knowledge.Outline() {
		out[topic.Name] = topic.Body
	}
	return out
}

// lettersOf is a page without what colours stand for and what tables are drawn with.
func lettersOf(page string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" `─", r) {
			return -1
		}
		return r
	}, page)
}
