package server

import (
	"maps"
	"path/filepath"
	"slices"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// annotation is what a person is told of an edit that reaches into other files
// before it is carried out, by clients that do.
type annotation struct {
	label   string
	confirm bool // it is to be agreed to first
}

// annotationID names the one annotation of an edit.
const annotationID = "wakeful"

// toWorkspaceEdit is edits, by file, as the client carries them out: with the
// version of each open document if it understands that, so that it can refuse
// them when it has gone on. The obstacle says why there is no edit, "" when
// there is: a file is not known, or the client has another text of it than the
// snapshot.
func (snap *snapshot) toWorkspaceEdit(edits map[string][]source.Edit, about annotation) (edit *protocol316.WorkspaceEdit, obstacle string) {
	v, err := snap.view()
	if err != nil {
		return nil, err.Error()
	}
	f := &snap.doc.session.features
	edit = &protocol316.WorkspaceEdit{}
	if !f.versions {
		edit.Changes = map[protocol316.DocumentUri][]protocol316.TextEdit{}
	}
	annotated := f.annotations && len(edits) > 1
	if annotated {
		edit.ChangeAnnotations = map[protocol316.ChangeAnnotationIdentifier]protocol316.ChangeAnnotation{
			annotationID: {Label: about.label, NeedsConfirmation: &about.confirm},
		}
	}
	for _, name := range slices.Sorted(maps.Keys(edits)) {
		text := v.text(name)
		if text == nil {
			return nil, "it changes " + filepath.Base(name) + ", which is not known any more"
		}
		id, newest := snap.identifier(name, text)
		if !newest {
			return nil, "it changes " + filepath.Base(name) + ", which has been edited meanwhile"
		}
		converted := positions{text, f.encoding}.toTextEdits(edits[name])
		if !f.versions {
			edit.Changes[id.URI] = converted
			continue
		}
		edit.DocumentChanges = append(edit.DocumentChanges, documentEdit(id, converted, annotated))
	}
	return edit, ""
}

func documentEdit(id protocol316.OptionalVersionedTextDocumentIdentifier, edits []protocol316.TextEdit, annotated bool) protocol316.TextDocumentEdit {
	change := protocol316.TextDocumentEdit{TextDocument: id}
	for _, e := range edits {
		if annotated {
			change.Edits = append(change.Edits, protocol316.AnnotatedTextEdit{TextEdit: e, AnnotationID: annotationID})
			continue
		}
		change.Edits = append(change.Edits, e)
	}
	return change
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
