package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

var seeds = []string{
	"",
	"fn main() {}\n",
	"\ufefflet é = \"𝄞\";\r\n\r\nb\rc",
	"\xff\xfe\x00\n\xe2\x82",
	"\r\r\n\n\r",
	"a\u2028b\u0085c",
}

// Every offset that is at a character and not inside a line end survives the
// way to a position and back, in each encoding; every other is clamped to
// such a one.
func FuzzPositionRoundTrip(f *testing.F) {
	for i, s := range seeds {
		f.Add([]byte(s), i)
	}
	f.Fuzz(func(t *testing.T, b []byte, offset int) {
		x := NewText(b)
		for _, enc := range []Encoding{UTF16, UTF8, UTF32} {
			pos := x.OffsetPosition(offset, enc)
			back := x.PositionOffset(pos, enc)
			if again := x.OffsetPosition(back, enc); again != pos {
				t.Fatalf("%q: %d became %v, %d, %v", b, offset, pos, back, again)
			}
			if offset < 0 || offset > len(b) {
				continue
			}
			if back > offset || offset-back >= utf8.UTFMax {
				t.Fatalf("%q: %d went to %d", b, offset, back)
			}
			if back != offset && utf8.RuneStart(b[offset]) && b[offset] != '\n' && b[offset] < utf8.RuneSelf {
				t.Fatalf("%q: %d is a character, but went to %d", b, offset, back)
			}
		}
		if line, column := x.LineColumn(offset); line < 1 || column < 1 || line > x.LineCount() {
			t.Fatalf("%q: %d is at %d:%d", b, offset, line, column)
		}
	})
}

// The line table after an edit is the one of a text made anew.
func FuzzApply(f *testing.F) {
	for i, s := range seeds {
		f.Add([]byte(s), i, i+2, "x\r")
	}
	f.Fuzz(func(t *testing.T, b []byte, start, end int, text string) {
		x, err := NewText(b).Apply([]Edit{{Span: Span{start, end}, Text: text}})
		if err != nil {
			return
		}
		if want := string(b[:start]) + text + string(b[end:]); x.String() != want {
			t.Fatalf("got %q, want %q", x, want)
		}
		sameLines(t, x)
	})
}

// Each byte of an excerpt is the host's byte at its offset there, and is found
// again from there. An edit of the excerpt and the edit of the host that stands
// for it come to the same.
func FuzzExcerpt(f *testing.F) {
	f.Add("fn f() {\n\n    g();\n}\n", "> ", 10, 15, "h();\n    i();")
	f.Add("a\r\nb\r\n", "    /// ", 3, 6, "")
	f.Add("a\nb\nc", "\t", 2, 4, "x\n\ny\n")
	f.Add("a\n", "* ", 2, 2, "b\n")
	f.Fuzz(func(t *testing.T, code, prefix string, start, end int, text string) {
		if strings.ContainsAny(prefix, "\r\n") || strings.ContainsRune(strings.ReplaceAll(code+text, "\r\n", ""), '\r') {
			return
		}
		e := quote(code, prefix)
		if e.Text.String() != code {
			t.Fatalf("%q became %q", code, e.Text)
		}
		for i := range len(code) {
			at := e.Offset(i)
			if e.Host.bytes[at] != code[i] {
				t.Fatalf("%q: byte %d is not at %d of %q", code, i, at, e.Host)
			}
			if back, ok := e.Inner(at); back != i || !ok {
				t.Fatalf("%q: byte %d came back as %d", code, i, back)
			}
		}
		edit := Edit{Span: Span{start, end}, Text: text}
		want, err := e.Text.Apply([]Edit{edit})
		if err != nil || strings.Trim(code, "\r\n") == "" {
			return // nothing says how a line begins that is not empty
		}
		host, err := e.Host.Apply([]Edit{e.Edit(edit)})
		if err != nil {
			t.Fatalf("%q: %+v became %+v: %v", code, edit, e.Edit(edit), err)
		}
		if got := unquote(host, prefix); essence(got) != essence(want.String()) {
			t.Fatalf("%q: %+v became %+v and made %q, want %q", code, edit, e.Edit(edit), got, want)
		}
	})
}

// essence is text without what may differ after an edit: how its lines
// end, and how many empty ones are at its end.
func essence(text string) string {
	return strings.TrimRight(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
}

const opening, closing = "before\n", "after\n"

// quote is code in a host in which each line begins with prefix, but for the
// blanks at its end where nothing follows.
func quote(code, prefix string) *Excerpt {
	host := opening
	var spans []Span
	for _, line := range strings.SplitAfter(code, "\n") {
		if line != "" {
			host += prefix
			if strings.Trim(line, "\r\n") == "" {
				host = strings.TrimRight(host, " \t")
			}
			spans = append(spans, Span{len(host), len(host) + len(line)})
			host += line
		}
	}
	return NewExcerpt(NewText([]byte(host+closing)), spans)
}

// unquote is the code in a host that quote made, and that was edited since.
func unquote(host *Text, prefix string) string {
	var b strings.Builder
	inside := strings.TrimSuffix(strings.TrimPrefix(host.String(), opening), closing)
	for _, line := range strings.SplitAfter(inside, "\n") {
		rest, ok := strings.CutPrefix(line, prefix)
		if !ok {
			rest = strings.TrimPrefix(line, strings.TrimRight(prefix, " \t"))
		}
		b.WriteString(rest)
	}
	return b.String()
}
