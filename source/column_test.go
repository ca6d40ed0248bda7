package source

import (
	"math"
	"strings"
	"testing"
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
		for offset := 0; offset <= len(text); offset += 997 {
			line := x.Line(x.LineOf(offset))
			for _, enc := range []Encoding{UTF8, UTF16, UTF32} {
				got := x.OffsetPosition(offset, enc)
				at, column := x.walk(x.bytes[line.Start:line.End], min(offset, line.End)-line.Start, math.MaxInt, enc)
				if got.Column != column {
					t.Fatalf("%s: offset %d has column %d in encoding %d, want %d", name, offset, got.Column, enc, column)
				}
				if back := x.PositionOffset(got, enc); back != line.Start+at {
					t.Fatalf("%s: column %d is at %d in encoding %d, want %d", name, column, back, enc, line.Start+at)
				}
			}
			start := strings.LastIndexByte(text[:offset], '\n') + 1
			_, want := x.walk(x.bytes[start:], offset-start, math.MaxInt, UTF32)
			if start == 0 && strings.HasPrefix(text, "\ufeff") {
				want = max(want-1, 0)
			}
			if _, column := x.LineColumn(offset); column != want+1 {
				t.Fatalf("%s: rustc's column of offset %d is %d, want %d", name, offset, column, want+1)
			}
		}
	}
}

// No walk is longer than a stride, however long the line is.
func TestMarksLieCloseTogether(t *testing.T) {
	text := NewText([]byte("short é\n" + strings.Repeat("sleep(d); /*😀*/ ", 50_000) + "\nshort"))
	line := text.Line(1)
	before := line.Start
	for _, m := range append(text.marks(), mark{at: line.End}) {
		if m.at <= before || m.at-before > stride {
			t.Fatalf("from %d to %d there is no mark", before, m.at)
		}
		before = m.at
	}
}
