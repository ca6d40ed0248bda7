package server

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/source"
)

// positions translates between bytes and the client's positions in one text.
type positions struct {
	text     *source.Text
	encoding source.Encoding
}

func (p positions) toPosition(offset int) protocol316.Position {
	at := p.text.OffsetPosition(offset, p.encoding)
	return protocol316.Position{Line: uint32(at.Line), Character: uint32(at.Column)}
}

func (p positions) toRange(span source.Span) protocol316.Range {
	return protocol316.Range{Start: p.toPosition(span.Start), End: p.toPosition(span.End)}
}

// toOffset is the byte at a position; one outside the text is clamped to it.
func (p positions) toOffset(at protocol316.Position) int {
	return p.text.PositionOffset(source.Position{Line: int(at.Line), Column: int(at.Character)}, p.encoding)
}

// toSpan is the bytes of a range. A range that runs backwards means the same
// bytes as its mirror image.
func (p positions) toSpan(r protocol316.Range) source.Span {
	start, end := p.toOffset(r.Start), p.toOffset(r.End)
	return source.Span{Start: min(start, end), End: max(start, end)}
}
