package source

import (
	"bytes"
	"sort"
	"sync"
	"unicode/utf8"
)

// Text is the immutable content of one file with its line table.
//
// The bytes are kept exactly as read: a BOM, NUL bytes, CR line ends and
// invalid UTF-8 stay where they are, so that offsets are offsets on disk.
//
// A line ends at LF, at CRLF and at a lone CR, as the language server protocol
// counts. rustc counts LF only; LineColumn follows rustc, everything else the
// protocol.
type Text struct {
	bytes  []byte
	lines  []int // byte offset of each line's first byte; lines[0] == 0
	loneCR bool  // some line may end in a CR without LF
	ascii  bool  // every byte is a character, and a column in any encoding

	marking sync.Once
	marked  []mark // see marks
}

// NewText makes a text of b, which must not be changed afterwards.
func NewText(b []byte) *Text {
	t := &Text{bytes: b, lines: make([]int, 1, 1+bytes.Count(b, []byte{'\n'})), ascii: isASCII(b)}
	t.lines, t.loneCR = appendLines(t.lines, b, 0, len(b))
	return t
}

func isASCII[T string | []byte](text T) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// appendLines appends the start of each line that begins in (from, to], and
// says whether a lone CR made one of them. It looks one byte behind to so
// that a CRLF is never cut.
func appendLines(lines []int, b []byte, from, to int) ([]int, bool) {
	lone := false
	hasCR := bytes.IndexByte(b[from:to], '\r') >= 0
	for i := from; i < to; {
		var at int
		if hasCR {
			at = bytes.IndexAny(b[i:to], "\r\n")
		} else {
			at = bytes.IndexByte(b[i:to], '\n')
		}
		if at < 0 {
			break
		}
		i += at + 1
		if b[i-1] == '\r' {
			if i < len(b) && b[i] == '\n' {
				continue // the LF ends this line
			}
			lone = true
		}
		lines = append(lines, i)
	}
	return lines, lone
}

// Bytes is the content; callers must not change it.
func (t *Text) Bytes() []byte { return t.bytes }

// Len is the number of bytes.
func (t *Text) Len() int { return len(t.bytes) }

// String is the content as a string.
func (t *Text) String() string { return string(t.bytes) }

// Slice is the text under s, which is clamped to the content.
func (t *Text) Slice(s Span) string {
	start := min(max(s.Start, 0), len(t.bytes))
	end := min(max(s.End, start), len(t.bytes))
	return string(t.bytes[start:end])
}

// LineCount is the number of lines; an empty text has one.
func (t *Text) LineCount() int { return len(t.lines) }

// Line is the span of line n, counted from 0, without its line end. Lines
// outside the text are clamped to the first or last.
func (t *Text) Line(n int) Span {
	n = min(max(n, 0), len(t.lines)-1)
	return Span{t.lines[n], t.lineEnd(n)}
}

// FullLine is the span of line n, counted from 0, with its line end.
func (t *Text) FullLine(n int) Span {
	n = min(max(n, 0), len(t.lines)-1)
	if n+1 < len(t.lines) {
		return Span{t.lines[n], t.lines[n+1]}
	}
	return Span{t.lines[n], len(t.bytes)}
}

// LineOf is the line, counted from 0, that holds offset.
func (t *Text) LineOf(offset int) int {
	offset = min(max(offset, 0), len(t.bytes))
	return sort.Search(len(t.lines), func(i int) bool { return t.lines[i] > offset }) - 1
}

// lineEnd is the offset of the first byte of line n's line end.
func (t *Text) lineEnd(n int) int {
	if n+1 == len(t.lines) {
		return len(t.bytes)
	}
	end := t.lines[n+1] - 1
	if t.bytes[end] == '\n' && end > t.lines[n] && t.bytes[end-1] == '\r' {
		end--
	}
	return end
}
