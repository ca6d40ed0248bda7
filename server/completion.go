package server

import (
	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/semantic"
)

// completion offers the handbook's patterns where they fit: as code for a word
// that is being typed, or behind the dot of an expression that they take for
// their part. Names and types are left to who knows them all.
func (s *session) completion(call *glsp.Context, params *protocol316.CompletionParams) (any, error) {
	list := completionList{Items: []completionItem{}}
	snap := target(call.Context)
	if snap != nil && snap.doc.config && s.settings().Completion.Enable {
		return snap.configCompletion(params.Position), nil
	}
	if snap == nil || !snap.doc.analysed || snap.doc.markdown || !s.settings().Completion.Enable { // of Markdown, only the fences would be Rust
		return list, nil
	}
	text := snap.text.Bytes()
	typing, ok := semantic.TypingAt(text, snap.positions().toOffset(params.Position))
	if !ok {
		return list, nil
	}
	file, err := snap.file()
	if err != nil {
		return nil, err
	}
	whole, err := snap.doc.parseWith(snap.text, typing.Whole(text))
	if err != nil || file == nil {
		return list, err
	}
	spot, ok := file.Spot(typing, whole)
	if !ok {
		return list, nil
	}
	c := completer{client: s.features.completion, snap: snap, file: file, typing: typing, receiver: spot.Receiver, cursor: params.Position}
	for _, o := range offers(file, spot) {
		list.Items = append(list.Items, c.item(o))
	}
	return list, nil
}

// completionList is protocol316.CompletionList with our items.
type completionList struct {
	IsIncomplete bool             `json:"isIncomplete"`
	Items        []completionItem `json:"items"`
}

// completionItem is protocol316.CompletionItem with what glsp has no field for.
type completionItem struct {
	protocol316.CompletionItem
	LabelDetails *labelDetails `json:"labelDetails,omitempty"`
}

type labelDetails struct {
	Description string `json:"description,omitempty"`
}
