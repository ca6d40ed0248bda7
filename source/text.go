package source

// Text is the immutable content of one file with its line table.
//
// The bytes are kept exactly as read: a BOM, NUL bytes, CR line ends and
// invalid UTF-8 stay where they are, so that offsets are offsets on disk.
type Text struct {
	bytes []byte
	lines []int // byte offset of each line's first byte; lines[0] == 0
}

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

// Edit replaces the bytes of Span in the file at Path by Text. Path is empty
// where the file is understood.
type Edit struct {
	Path string
	Span Span
	Text string
}
