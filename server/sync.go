package server

import (
	"fmt"
	"path/filepath"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/source"
)

func (s *session) didOpen(_ *glsp.Context, params *protocol316.DidOpenTextDocumentParams) error {
	item := params.TextDocument
	doc := newDocument(s, item.URI, item.LanguageID)
	if doc.analysed {
		doc.ready = s.world.opened(doc.name)
	}
	doc.set(item.Version, source.NewText([]byte(item.Text)))
	s.mu.Lock()
	old := s.documents[doc.name]
	s.documents[doc.name] = doc
	s.mu.Unlock()
	if old != nil {
		s.log.Warn("opened twice", "uri", item.URI)
		old.stop()
	}
	s.changed(doc)
	s.turnedTo(doc)
	if doc.config {
		s.handOver(doc.name)
	}
	if doc.diagnosed() && !s.features.pull {
		s.background("diagnose "+doc.uri, doc.diagnose)
	}
	return nil
}

func (s *session) didChange(_ *glsp.Context, params *protocol316.DidChangeTextDocumentParams) error {
	doc := s.document(params.TextDocument.URI)
	if doc == nil {
		return fmt.Errorf("change %s: not open", params.TextDocument.URI)
	}
	s.turnedTo(doc)
	snap := doc.snapshot()
	if params.TextDocument.Version <= snap.version {
		// The text is what counts; the client will know what it calls it.
		s.log.Warn("version does not grow", "uri", doc.uri, "from", snap.version, "to", params.TextDocument.Version)
	}
	text, err := edited(snap.text, params.ContentChanges, s.features.encoding)
	if err != nil {
		return fmt.Errorf("change %s: %w", doc.uri, err)
	}
	doc.set(params.TextDocument.Version, text)
	s.changed(doc)
	return nil
}

// edited carries out the client's changes, each on what the one before made.
func edited(text *source.Text, changes []any, encoding source.Encoding) (*source.Text, error) {
	for _, change := range changes {
		switch c := change.(type) {
		case protocol316.TextDocumentContentChangeEventWhole:
			text = source.NewText([]byte(c.Text))
		case protocol316.TextDocumentContentChangeEvent:
			span := positions{text, encoding}.toSpan(*c.Range)
			next, err := text.Apply([]source.Edit{{Span: span, Text: c.Text}})
			if err != nil {
				return nil, err
			}
			text = next
		}
	}
	return text, nil
}

// changed tells the world of a document's new text and has it diagnosed.
func (s *session) changed(doc *document) {
	if doc.analysed {
		s.world.changed(doc)
		s.touchOthers(doc)
	}
	doc.rouse()
}

func (s *session) didSave(_ *glsp.Context, params *protocol316.DidSaveTextDocumentParams) error {
	name, file := nameOf(params.TextDocument.URI)
	if file && isManifest(filepath.Base(name)) {
		s.world.reload() // for clients that don't watch files
	} else {
		s.lookAgain()
	}
	return nil
}

func (s *session) didClose(_ *glsp.Context, params *protocol316.DidCloseTextDocumentParams) error {
	doc := s.document(params.TextDocument.URI)
	if doc == nil {
		return fmt.Errorf("close %s: not open", params.TextDocument.URI)
	}
	s.mu.Lock()
	delete(s.documents, doc.name)
	s.mu.Unlock()
	doc.stop()
	doc.retract()
	if doc.config {
		s.tellMisconfigured()
	}
	if doc.analysed {
		s.world.closed(doc)
		s.touchOthers(doc)
		s.rouseOthers(doc)
	}
	return nil
}
