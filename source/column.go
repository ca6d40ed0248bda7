package source

import (
	"math"
	"sort"
)

// A program may write a file as one line of megabytes, and then ask for
// thousands of places in it. Some columns of long lines are therefore counted
// once, and a walk begins at the last of those before its aim.

// mark is an offset in a long line whose columns are known.
type mark struct {
	at           int
	utf16, utf32 int
}

// stride is how many bytes lie between two marks.
const stride = 4096

// marks are the marks of all lines, by their offsets. In ASCII there are none,
// as there is nothing to count.
func (t *Text) marks() []mark {
	t.marking.Do(func() {
		if t.ascii {
			return
		}
		for n := range t.lines {
			if line := t.Line(n); line.Len() > stride {
				t.marked = t.appendMarks(t.marked, line)
			}
		}
	})
	return t.marked
}

func (t *Text) appendMarks(marks []mark, line Span) []mark {
	m := mark{at: line.Start}
	for line.End-m.at > stride {
		b := t.bytes[m.at:line.End]
		size, utf16 := t.walk(b, stride, math.MaxInt, UTF16)
		_, utf32 := t.walk(b, size, math.MaxInt, UTF32)
		m = mark{m.at + size, m.utf16 + utf16, m.utf32 + utf32}
		marks = append(marks, m)
	}
	return marks
}

// column is the column of a mark in its line, which begins at start.
func (m mark) column(start int, enc Encoding) int {
	switch enc {
	case UTF8:
		return m.at - start
	case UTF32:
		return m.utf32
	}
	return m.utf16
}

// columnOf is the column of an offset in the line that begins at start.
func (t *Text) columnOf(start, offset int, enc Encoding) int {
	marks := t.marks()
	from, known := start, 0
	if i := sort.Search(len(marks), func(i int) bool { return marks[i].at > offset }) - 1; i >= 0 && marks[i].at > start {
		from, known = marks[i].at, marks[i].column(start, enc)
	}
	_, column := t.walk(t.bytes[from:], offset-from, math.MaxInt, enc)
	return known + column
}

// columnOffset is the offset of a column in a line; the line's end where it is
// shorter, a character's start where the column is inside of it.
func (t *Text) columnOffset(line Span, column int, enc Encoding) int {
	marks := t.marks()
	first := sort.Search(len(marks), func(i int) bool { return marks[i].at > line.Start })
	behind := sort.Search(len(marks)-first, func(i int) bool {
		m := marks[first+i]
		return m.at > line.End || m.column(line.Start, enc) > column
	})
	from, known := line.Start, 0
	if behind > 0 {
		m := marks[first+behind-1]
		from, known = m.at, m.column(line.Start, enc)
	}
	at, _ := t.walk(t.bytes[from:line.End], math.MaxInt, column-known, enc)
	return from + at
}
