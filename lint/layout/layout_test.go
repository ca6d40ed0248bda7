package layout_test

import (
	"context"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

func layoutOf(t *testing.T, code string) layout.Layout {
	t.Helper()
	parsed, err := parser.ParseOnce(context.Background(), source.NewText([]byte(code)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return layout.Of(semantic.New(semantic.Input{
		Packages: []semantic.Package{{Edition: 2024, Loose: true}},
		Files:    []semantic.InputFile{{Path: "code.rs", Parsed: parsed}},
	}).File("code.rs"))
}

// A line of Rust ends at LF and CRLF, though editors count a lone CR too.
func TestLines(t *testing.T) {
	for _, code := range []string{"", "fn a() {}", "\nfn a() {}\n\n", "fn a() {\r\n    b(); // é\r\n}\r\n", "// a\rb\r\nfn c() {\r}\n\r\r"} {
		l := layoutOf(t, code)
		for at := range len(code) + 1 {
			start := strings.LastIndexByte(code[:at], '\n') + 1
			if got := l.LineStart(at); got != start {
				t.Errorf("%q: the line of %d starts at %d, want %d", code, at, got, start)
			}
			end := len(code)
			if n := strings.IndexByte(code[at:], '\n'); n >= 0 {
				end = at + len(strings.TrimSuffix(code[at:at+n], "\r"))
			}
			if got := l.LineEnd(at); got != end {
				t.Errorf("%q: the line of %d ends at %d, want %d", code, at, got, end)
			}
		}
	}
}
