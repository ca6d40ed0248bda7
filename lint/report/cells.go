package report

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/lipgloss"

	"github.com/wakeful-rs/wakeful/source"
)

// maxCells is the width from which a line of code is shown in part only.
const maxCells = 160

// cellLine is one line of code as a terminal shows it.
type cellLine struct {
	text    string
	columns []int // the cell of each byte of the line, and of its end
}

// cells lays out the text of a line: tabs are four blanks, a wide character
// takes two cells, and what would move the cursor or turn the text round is
// shown as a sign.
func cells(s string) cellLine {
	var b strings.Builder
	line := cellLine{columns: make([]int, len(s)+1)}
	at := 0
	for i, r := range s {
		for j := range len(string(r)) {
			if i+j < len(s) {
				line.columns[i+j] = at
			}
		}
		shown := visible(r)
		b.WriteString(shown)
		if r == '\t' {
			at += len(shown)
		} else {
			at += runeCells([]rune(shown)[0])
		}
	}
	line.columns[len(s)] = at
	line.text = b.String()
	return line
}

// visible is a character as it can be printed safely.
func visible(r rune) string {
	switch {
	case r == '\t':
		return "    "
	case r < ' ':
		return string('\u2400' + r) // the picture of the control character
	case r == 0x7f:
		return "\u2421"
	case r >= 0x80 && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == '\ufeff':
		return "\ufffd"
	}
	return string(r)
}

// Printable is text from outside, such as a path, made safe to print: no
// character in it moves the cursor or changes the colour.
func Printable(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteString(visible(r))
	}
	return b.String()
}

// columnsOf is the range of cells that the span covers on a line that begins
// at start; at least one cell.
func (l cellLine) columnsOf(s source.Span, start int) (from, to int) {
	clampIndex := func(offset int) int { return min(max(offset-start, 0), len(l.columns)-1) }
	from, to = l.columns[clampIndex(s.Start)], l.columns[clampIndex(s.End)]
	return from, max(to, from+1)
}

// cut is the part of a very long line around the cells from and to, with how
// many cells were taken from its start and the sign that says so.
func (l cellLine) cut(from, to int) (text string, removed int) {
	width := l.columns[len(l.columns)-1]
	if width <= maxCells {
		return l.text, 0
	}
	const sign = "..."
	first := max(0, from-maxCells/4)
	last := min(width, max(first+maxCells, min(to, from+maxCells)))
	var b strings.Builder
	at := 0
	for _, r := range l.text {
		w := runeCells(r)
		if at >= first && at+w <= last {
			if b.Len() == 0 {
				removed = at
			}
			b.WriteRune(r)
		}
		at += w
	}
	text = b.String()
	if last < width {
		text += sign
	}
	if removed > 0 {
		text, removed = sign+text, removed-len(sign)
	}
	return text, removed
}

// clipped is the start of a line, all of it where it is not very long.
func clipped(s string) string {
	end := min(len(s), 8*maxCells)
	for end < len(s) && !utf8.RuneStart(s[end]) {
		end--
	}
	text, _ := cells(s[:end]).cut(0, 0)
	return text
}

// near is the part of a line that can be shown around offset: enough to fill
// the screen, and not all of a file that is one line.
func near(text *source.Text, line source.Span, offset int) source.Span {
	start, end := max(line.Start, offset-8*maxCells), min(line.End, offset+16*maxCells)
	for start > line.Start && !utf8.RuneStart(text.Bytes()[start]) {
		start--
	}
	for end < line.End && !utf8.RuneStart(text.Bytes()[end]) {
		end++
	}
	return source.Span{Start: start, End: end}
}

// runeCells is how many cells a visible character takes.
func runeCells(r rune) int {
	if r >= ' ' && r < 0x7f {
		return 1
	}
	return lipgloss.Width(string(r))
}
