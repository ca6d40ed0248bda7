package server

import (
	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/anatomy"
	"github.com/wakeful-rs/wakeful/source"
)

// documentHighlight marks, for an await or async at the position, all places
// where that future may be suspended, and its async. For anything else it has
// no answer, since editors take that of the first server which has one.
func (s *session) documentHighlight(call *glsp.Context, params *protocol316.DocumentHighlightParams) ([]protocol316.DocumentHighlight, error) {
	snap := target(call.Context)
	if snap == nil || !snap.doc.analysed || !s.settings().DocumentHighlight.Enable {
		return nil, nil
	}
	file, err := snap.file()
	if err != nil {
		return nil, err
	}
	offset := snap.positions().toOffset(params.Position)
	at := source.Span{Start: offset, End: offset}
	for _, piece := range rustIn(file) {
		for _, future := range piece.futures(at) {
			spans := points(future, piece)
			for _, span := range spans {
				if touches(span, at) {
					return snap.toHighlights(spans), nil
				}
			}
		}
	}
	return nil, nil
}

// points are the places of a future's async and suspensions in the document.
func points(f anatomy.Future, p piece) []source.Span {
	var spans []source.Span
	if !f.Keyword.Empty() {
		spans = append(spans, p.span(f.Keyword))
	}
	for _, state := range f.States {
		if state.Waits() {
			spans = append(spans, p.span(p.head(state)))
		}
	}
	return spans
}

func (snap *snapshot) toHighlights(spans []source.Span) []protocol316.DocumentHighlight {
	kind := protocol316.DocumentHighlightKindText
	var highlights []protocol316.DocumentHighlight
	for _, span := range spans {
		highlights = append(highlights, protocol316.DocumentHighlight{Range: snap.positions().toRange(span), Kind: &kind})
	}
	return highlights
}
