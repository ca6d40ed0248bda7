package source

import (
	"bytes"
	"math"
	"unicode/utf8"
)

// Encoding is the unit in which a position counts columns.
type Encoding int

const (
	UTF16 Encoding = iota // the protocol's default
	UTF8
	UTF32
)

// Position is a place in a text as editors name it: line and column from 0,
// the column in units of the encoding it was made with.
type Position struct {
	Line, Column int
}

// OffsetPosition is the position of the byte at offset. An offset outside the
// text is clamped to it, one inside a character to the character's start, and
// one inside a line end to the end of the line. A byte that is not valid UTF-8
// is one unit.
func (t *Text) OffsetPosition(offset int, enc Encoding) Position {
	line := t.LineOf(offset)
	span := t.Line(line)
	offset = min(max(offset, span.Start), span.End)
	return Position{line, t.columnOf(span.Start, offset, enc)}
}

// PositionOffset is the byte offset of pos. A column behind the line's end
// means the line's end, a line behind the text's end the end of the text, and
// a column inside a character the character's start.
func (t *Text) PositionOffset(pos Position, enc Encoding) int {
	if pos.Line < 0 {
		return 0
	}
	if pos.Line >= len(t.lines) {
		return len(t.bytes)
	}
	return t.columnOffset(t.Line(pos.Line), pos.Column, enc)
}

// LineColumn is the place of offset as rustc's JSON and our reports give it:
// both from 1, the column in characters. Only LF ends a line here, and a byte
// order mark takes no column, because rustc counts so.
func (t *Text) LineColumn(offset int) (line, column int) {
	offset = min(max(offset, 0), len(t.bytes))
	if t.loneCR {
		line = bytes.Count(t.bytes[:offset], []byte{'\n'})
		start := bytes.LastIndexByte(t.bytes[:offset], '\n') + 1
		_, column = t.walk(t.bytes[start:], offset-start, math.MaxInt, UTF32)
	} else {
		line = t.LineOf(offset)
		column = t.columnOf(t.lines[line], offset, UTF32)
	}
	if line == 0 && len(t.BOM()) > 0 {
		column = max(column-1, 0)
	}
	return line + 1, column + 1
}

// BOM is the UTF-8 byte order mark at the start of the text, or nothing.
func (t *Text) BOM() []byte {
	if bytes.HasPrefix(t.bytes, []byte("\ufeff")) {
		return t.bytes[:3]
	}
	return nil
}

// walk goes forward in b, a part of the text, by whole characters while neither
// the byte limit nor the column columns is passed, and returns both as reached.
func (t *Text) walk(b []byte, limit, columns int, enc Encoding) (at, column int) {
	limit = min(limit, len(b))
	if t.ascii {
		at = max(min(limit, columns), 0)
		return at, at
	}
	for at < limit && column < columns {
		if b[at] < utf8.RuneSelf {
			at++
			column++
			continue
		}
		r, size := utf8.DecodeRune(b[at:])
		width := runeWidth(r, size, enc)
		if at+size > limit || column+width > columns {
			break
		}
		at += size
		column += width
	}
	return at, column
}

// runeWidth is how many units of enc a character of size bytes takes.
func runeWidth(r rune, size int, enc Encoding) int {
	switch {
	case enc == UTF8:
		return size
	case enc == UTF16 && r > 0xFFFF:
		return 2
	}
	return 1
}
