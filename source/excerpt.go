package source

import (
	"sort"
	"strings"
)

// Excerpt is a text that stands inside another, its host, line by line: code
// without what its lines begin with there, such as `> `, `/// ` or indentation.
type Excerpt struct {
	Host *Text
	Text *Text

	pieces []piece
}

// piece is a line of the excerpt: where it starts, and where in the host.
type piece struct{ at, host int }

// NewExcerpt makes a text of the spans of host, which are sorted and disjoint.
// Each is a line with its line end, or the end of a line.
func NewExcerpt(host *Text, spans []Span) *Excerpt {
	e := &Excerpt{Host: host}
	var b []byte
	for _, s := range spans {
		if !s.Empty() {
			e.pieces = append(e.pieces, piece{len(b), s.Start})
			b = append(b, host.bytes[s.Start:s.End]...)
		}
	}
	e.Text = NewText(b)
	return e
}

// pieceOf is the index of the piece that holds the byte at offset, the last one
// for the end of the text, and -1 if there is none.
func (e *Excerpt) pieceOf(offset int) int {
	return max(sort.Search(len(e.pieces), func(i int) bool { return e.pieces[i].at > offset })-1, min(0, len(e.pieces)-1))
}

// Offset is where the byte at offset stands in the host. Offsets outside the
// text are clamped to it; the end of the text is behind its last byte.
func (e *Excerpt) Offset(offset int) int {
	i := e.pieceOf(offset)
	if i < 0 {
		return 0
	}
	return e.pieces[i].host + min(max(offset, 0), e.Text.Len()) - e.pieces[i].at
}

// Span is where the bytes of s stand in the host, with what lies between their
// lines there.
func (e *Excerpt) Span(s Span) Span {
	start := e.Offset(s.Start)
	if s.Empty() {
		return Span{start, start}
	}
	return Span{start, e.Offset(s.End-1) + 1}
}

// Inner is the offset in the excerpt of the byte at offset in the host; false
// if the excerpt doesn't have it.
func (e *Excerpt) Inner(offset int) (int, bool) {
	i := sort.Search(len(e.pieces), func(i int) bool { return e.pieces[i].host > offset }) - 1
	if i < 0 {
		return 0, false
	}
	at := e.pieces[i].at + offset - e.pieces[i].host
	if at >= e.pieceEnd(i) {
		return 0, false
	}
	return at, true
}

func (e *Excerpt) pieceEnd(i int) int {
	if i+1 < len(e.pieces) {
		return e.pieces[i+1].at
	}
	return e.Text.Len()
}

// Edit is the edit of the host that does to the excerpt what edit does: lines
// that it adds begin as the line does to which they are added, and lines that
// it takes away as a whole go with what they begin with.
func (e *Excerpt) Edit(edit Edit) Edit {
	start, end, text := edit.Span.Start, edit.Span.End, edit.Text
	if start == e.Text.Len() && e.startsLine(start) {
		start, end = e.beforeLineEnd(), e.beforeLineEnd()
		text = "\n" + strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r")
	}
	whole := start < end && e.startsLine(start) && e.startsLine(end)
	switch {
	case whole && text == "":
		edit.Span = Span{e.lineStart(start), e.lineStart(end)}
	case whole && strings.HasSuffix(text, "\n"):
		edit.Span = Span{e.Offset(start), e.lineStart(end)}
		edit.Text = e.prefixed(strings.TrimSuffix(text, "\n"), start) + "\n"
	default:
		edit.Span = Span{e.Offset(start), e.Offset(end)}
		edit.Text = e.prefixed(text, start)
	}
	return edit
}

// prefix is what stands in the host before the line that holds offset.
func (e *Excerpt) prefix(offset int) string {
	i := e.pieceOf(offset)
	if i < 0 {
		return ""
	}
	at := e.pieces[i].host
	return e.Host.Slice(Span{e.Host.Line(e.Host.LineOf(at)).Start, at})
}

// startsLine says that a piece starts at offset, or would.
func (e *Excerpt) startsLine(offset int) bool {
	if offset == e.Text.Len() {
		return offset > 0 && e.Text.bytes[offset-1] == '\n'
	}
	i := e.pieceOf(offset)
	return i >= 0 && e.pieces[i].at == offset
}

// lineStart is the start, in the host, of the line that the excerpt's line at
// offset is the end of; for the end of the text that of the line behind it.
func (e *Excerpt) lineStart(offset int) int {
	if offset == e.Text.Len() {
		return e.Offset(offset)
	}
	return e.Offset(offset) - len(e.prefix(offset))
}

// beforeLineEnd is the offset of the line end that the text ends with.
func (e *Excerpt) beforeLineEnd() int {
	return e.Text.Line(e.Text.LineOf(e.Text.Len() - 1)).End
}

// prefixed is text as it goes in at offset: each line but the first begins as
// the line there does. A line with nothing on it gets no blanks at its end.
func (e *Excerpt) prefixed(text string, offset int) string {
	own := e.prefix(offset)
	prefix := e.withBlanks(own, offset)
	lines := strings.SplitAfter(text, "\n")
	last := len(lines) - 1
	for i, line := range lines {
		switch empty := strings.Trim(line, "\r\n") == ""; {
		case i == 0 && (empty || !e.startsLine(offset)):
		case i == 0:
			lines[i] = strings.TrimPrefix(prefix, own) + line
		case i == last && empty:
			lines[i] = own // the rest of the line follows
		case empty:
			lines[i] = strings.TrimRight(prefix, " \t") + line
		default:
			lines[i] = prefix + line
		}
	}
	return strings.Join(lines, "")
}

// withBlanks is the prefix of the line at offset with the blanks that it lacks
// for there is nothing on the line: those of the nearest line before it, or
// after, that begins in the same way.
func (e *Excerpt) withBlanks(prefix string, offset int) string {
	line := e.Text.Line(e.Text.LineOf(offset))
	if !line.Empty() || strings.TrimRight(prefix, " \t") != prefix {
		return prefix
	}
	at := e.pieceOf(offset)
	for distance := 1; distance < len(e.pieces); distance++ {
		for _, i := range []int{at - distance, at + distance} {
			if i < 0 || i >= len(e.pieces) {
				continue
			}
			if other := e.prefix(e.pieces[i].at); strings.TrimRight(other, " \t") == prefix && other != prefix {
				return other
			}
		}
	}
	return prefix
}
