package server

import (
	"strings"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/anatomy"
	"github.com/wakeful-rs/wakeful/source"
)

// inlayHintParams is the protocol's type of that name.
type inlayHintParams struct {
	Range protocol316.Range `json:"range"`
}

// inlayHint is the protocol's type of that name, as far as we use it.
type inlayHint struct {
	Position    protocol316.Position       `json:"position"`
	Label       string                     `json:"label"`
	Tooltip     *protocol316.MarkupContent `json:"tooltip,omitempty"`
	PaddingLeft bool                       `json:"paddingLeft"`
	Data        *hintData                  `json:"data,omitempty"`
}

// hintData is by what the tooltip of a hint is found.
type hintData struct {
	URI      string               `json:"uri"`
	Version  int32                `json:"version"`
	Position protocol316.Position `json:"position"`
}

// inlayHints say behind awaits what stays alive while they wait, where that has
// consequences; most awaits have none.
func (s *session) inlayHints(call *glsp.Context, params *inlayHintParams) (any, error) {
	hints := []inlayHint{}
	snap := target(call.Context)
	if snap == nil || !snap.doc.analysed || !s.settings().InlayHints.Enable {
		return hints, nil
	}
	states, err := snap.suspensions(snap.positions().toSpan(params.Range))
	if err != nil {
		return nil, err
	}
	for _, state := range states {
		holds := anatomy.Burdens(state.State)
		if len(holds) == 0 {
			continue
		}
		at := snap.positions().toPosition(state.span.End)
		hint := inlayHint{Position: at, Label: "holds " + strings.Join(holds, ", "), PaddingLeft: true}
		if s.features.hints.lazyTooltip {
			hint.Data = &hintData{snap.doc.uri, snap.version, at}
		} else {
			hint.Tooltip = s.features.markup(anatomy.AboutState(state.State))
		}
		hints = append(hints, hint)
	}
	return hints, nil
}

// resolveInlayHint adds the tooltip to a hint, and leaves all else of it as it
// came.
func (s *session) resolveInlayHint(_ *glsp.Context, hint *map[string]any) (any, error) {
	data, err := retyped[hintData]((*hint)["data"])
	if err != nil {
		return nil, invalidParams("inlayHint/resolve: the data of the hint is not ours")
	}
	doc := s.document(data.URI)
	if doc == nil || !doc.analysed {
		return hint, nil
	}
	snap := doc.snapshot()
	if snap.version != data.Version {
		return hint, nil // what it was for may be gone
	}
	at := snap.positions().toOffset(data.Position)
	states, err := snap.suspensions(source.Span{Start: at, End: at})
	if err != nil {
		return nil, err
	}
	for _, state := range states {
		if state.span.End == at {
			(*hint)["tooltip"] = s.features.markup(anatomy.AboutState(state.State))
		}
	}
	return hint, nil
}
