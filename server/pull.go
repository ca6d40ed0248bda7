package server

import (
	"errors"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
	protocol "github.com/tliron/glsp/protocol_3_17"
)

// diagnostic answers a client that asks instead of being told.
func (s *session) diagnostic(call *glsp.Context, params *protocol.DocumentDiagnosticParams) (any, error) {
	items := []protocol316.Diagnostic{}
	snap := target(call.Context)
	if snap != nil {
		var err error
		if items, err = snap.diagnostics(); err != nil && !errors.As(err, &unparsed{}) {
			return nil, err
		}
	}
	id := resultID(items)
	if snap != nil {
		if snap.doc.answered(snap, id) {
			s.rouseOthers(snap.doc)
		}
		// Neovim forgets what it was told when a document is read again from
		// disk, but not the name of it.
		id = snap.doc.opening + id
	}
	if params.PreviousResultId != nil && *params.PreviousResultId == id {
		return protocol.UnchangedDocumentDiagnosticReport{Kind: kindUnchanged, ResultID: id}, nil
	}
	return protocol.FullDocumentDiagnosticReport{Kind: kindFull, ResultID: &id, Items: items}, nil
}

// answered notes what the client was told on asking. It says whether the text
// is one that was not asked about before.
func (d *document) answered(snap *snapshot, id string) (fresh bool) {
	d.publishing.Lock()
	defer d.publishing.Unlock()
	fresh = d.told.text != snap.text
	d.told.text, d.told.id = snap.text, id
	return fresh
}

// outdated says that a client which asked would be told something else now.
func (d *document) outdated() bool {
	snap := d.snapshot()
	items, err := snap.diagnostics()
	if err != nil {
		return false
	}
	d.publishing.Lock()
	defer d.publishing.Unlock()
	return d.told.text == snap.text && d.told.id != resultID(items)
}
