package source

import (
	"strings"
	"testing"
	"time"
)

// Columns in long lines are what counting from the line's start says.
func TestLongLines(t *testing.T) {
	long := strings.Repeat("é𝄞z\xff", stride/2) // 16 KiB, no stride a whole number of these
	for name, text := range map[string]string{
		"alone":        long,
		"among others": "a\né\n" + long + "\n" + long + "\r\nb",
		"behind a BOM": "\ufeff" + long,
		"lone CRs":     "é\r" + long + "\r" + long + "\nb",
		"just short":   long[:stride],
	} {
		x := NewText([]byte(text))
		for offset := 0; offset <= len(text); offset += 97 {
			line := x.Line(x.LineOf(offset))
			for _, enc := range []Encoding{UTF8, UTF16, UTF32} {
				got := x.OffsetPosition(offset, enc)
				at, column := x.walk(x.bytes[line.Start:line.End], min(offset, line.End)-line.Start, maxInt, enc)
				if got.Column != column {
					t.Fatalf("%s: offset %d has column %d in encoding %d, want %d", name, offset, got.Column, enc, column)
				}
				if back := x.PositionOffset(got, enc); back != line.Start+at {
					t.Fatalf("%s: column %d is at %d in encoding %d, want %d", name, column, back, enc, line.Start+at)
				}
			}
			start := strings.LastIndexByte(text[:offset], '\n') + 1
			_, want := x.walk(x.bytes[start:], offset-start, maxInt, UTF32)
			if start == 0 && strings.HasPrefix(text, "\ufeff") {
				want = max(want-1, 0)
			}
			if _, column := x.LineColumn(offset); column != want+1 {
				t.Fatalf("%s: rustc's column of offset %d is %d, want %d", name, offset, column, want+1)
			}
		}
	}
}

// Each place in a line that a program wrote is found without counting the line.
func TestManyPlacesInOneLine(t *testing.T) {
	text := NewText([]byte(strings.Repeat("sleep(d); /*😀*/ ", 50_000)))
	begin := time.Now()
	for offset := 0; offset < text.Len(); offset += 10 {
		text.PositionOffset(text.OffsetPosition(offset, UTF16), UTF16)
	}
	if took := time.Since(begin); took > 20*time.Second {
		t.Errorf("100,000 places took %v", took)
	}
}
