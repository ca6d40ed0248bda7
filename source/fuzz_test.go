package source

import (
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
