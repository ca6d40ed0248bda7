package server

import (
	"maps"
	"slices"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// toWorkspaceEdit is edits, by file, as the client carries them out: with the
// version of each open document if it understands that, so that it can refuse
// them when it has gone on. ok is false when a file is not known, or when the
// client has another text of it than the snapshot.
func (snap *snapshot) toWorkspaceEdit(edits map[string][]source.Edit) (edit *protocol316.WorkspaceEdit, ok bool) {
	v, err := snap.view()
	if err != nil {
		return nil, false
	}
	s := snap.doc.session
	edit = &protocol316.WorkspaceEdit{}
	if !s.features.versions {
		edit.Changes = map[protocol316.DocumentUri][]protocol316.TextEdit{}
	}
	for _, name := range slices.Sorted(maps.Keys(edits)) {
		text := v.text(name)
		id, known := snap.identifier(name, text)
		if text == nil || !known {
			return nil, false
		}
		converted := positions{text, s.features.encoding}.toTextEdits(edits[name])
		if !s.features.versions {
			edit.Changes[id.URI] = converted
			continue
		}
		change := protocol316.TextDocumentEdit{TextDocument: id}
		for _, e := range converted {
			change.Edits = append(change.Edits, e)
		}
		edit.DocumentChanges = append(edit.DocumentChanges, change)
	}
	return edit, true
}

// identifier names a file to the client, with the version of the given text if
// the file is open; ok is false when that is not the newest.
func (snap *snapshot) identifier(name string, text *source.Text) (id protocol316.OptionalVersionedTextDocumentIdentifier, ok bool) {
	s := snap.doc.session
	id.URI = s.uriOf(name)
	version := snap.version
	if name == snap.doc.name {
		id.URI, id.Version = snap.doc.uri, &version
		return id, true
	}
	if doc := s.document(id.URI); doc != nil {
		other := doc.snapshot()
		version = other.version
		id.Version = &version
		return id, other.text == text
	}
	return id, true
}

// toTextEdits are the edits with the line ends that the text has.
func (p positions) toTextEdits(edits []source.Edit) []protocol316.TextEdit {
	end := lint.LineEnd(p.text)
	out := make([]protocol316.TextEdit, len(edits))
	for i, e := range edits {
		out[i] = protocol316.TextEdit{Range: p.toRange(e.Span), NewText: lint.WithLineEnds(e.Text, end)}
	}
	return out
}
