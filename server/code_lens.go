package server

import (
	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/anatomy"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// commandShowAnatomy shows the anatomy of the future at a place. Its arguments
// are the document's URI and a position, which commandAnatomy takes too; a
// client that says so in its initialization options carries it out.
const commandShowAnatomy = "wakeful.showAnatomy"

// lensSize is from how many bytes on a future's size is worth a lens.
const lensSize = 1024

// codeLens says above an async fn that its future is large or not Send, and
// leads to the picture of it.
func (s *session) codeLens(call *glsp.Context, _ *protocol316.CodeLensParams) ([]protocol316.CodeLens, error) {
	lenses := []protocol316.CodeLens{}
	snap := target(call.Context)
	if snap == nil || !snap.doc.analysed || !s.settings().CodeLens.Enable || !s.features.handles(commandShowAnatomy) {
		return lenses, nil
	}
	file, err := snap.file()
	if err != nil {
		return nil, err
	}
	for _, piece := range rustIn(file) {
		for _, future := range anatomy.Bare(piece.File) {
			title := lensTitle(future)
			if title == "" {
				continue
			}
			at := snap.positions().toRange(piece.span(future.Keyword))
			lenses = append(lenses, protocol316.CodeLens{Range: at, Command: &protocol316.Command{
				Title: title, Command: commandShowAnatomy, Arguments: []any{snap.doc.uri, at.Start},
			}})
		}
	}
	return lenses, nil
}

// lensTitle is what a lens says of a future, "" when that is worth none.
func lensTitle(f anatomy.Future) string {
	if f.Kind != "fn" || f.Keyword.Empty() {
		return ""
	}
	large, stays := f.Size.Bytes >= lensSize, f.Send.Verdict == types.No
	switch {
	case large && stays:
		return "future of " + f.Size.Words() + ", not Send"
	case large:
		return "future of " + f.Size.Words()
	case stays:
		return "future is not Send"
	}
	return ""
}
