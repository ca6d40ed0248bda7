package server

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/source"
)

// commandSuspensions takes the URI of an open document. Its result is the
// ranges of all awaits and macros in it at which a future may be suspended.
const commandSuspensions = "wakeful.suspensions"

func (s *session) suspensionPoints(arguments []any) (any, error) {
	if len(arguments) != 1 {
		return nil, invalidArguments(commandSuspensions, "want the URI of one document")
	}
	uri, _ := arguments[0].(string)
	doc := s.document(uri)
	if doc == nil {
		return nil, invalidArguments(commandSuspensions, "%v is not open", arguments[0])
	}
	ranges := []protocol316.Range{}
	if !doc.analysed {
		return ranges, nil
	}
	snap := doc.snapshot()
	states, err := snap.suspensions(source.Span{End: snap.text.Len()})
	if err != nil {
		return nil, err
	}
	for _, state := range states {
		ranges = append(ranges, snap.positions().toRange(state.span))
	}
	return ranges, nil
}
