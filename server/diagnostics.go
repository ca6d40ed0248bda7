package server

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"time"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
	protocol "github.com/tliron/glsp/protocol_3_17"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// published is what the client was told last about a document.
type published struct {
	text      *source.Text
	params    string // as JSON
	retracted bool   // the document is closed: nothing may follow
}

// diagnose publishes the document's findings, one run for whatever changed
// since the last, until the document is closed. The first change after a
// pause is looked at at once. After a run it rests for as long as the run
// took: findings that are made in milliseconds follow every keystroke, and
// those that take longer wait for a pause without keeping a core busy.
func (d *document) diagnose() {
	for {
		select {
		case <-d.wake:
		case <-d.ctx.Done():
			return
		}
		d.headStart()
		start := time.Now()
		d.diagnoseOnce()
		select {
		case <-time.After(time.Since(start)):
		case <-d.ctx.Done():
			return
		}
	}
}

// headStart waits a little for the workspace: a small one is read by then, and
// nothing has to be said twice.
func (d *document) headStart() {
	select {
	case <-d.ready:
	case <-d.ctx.Done():
	case <-time.After(20 * time.Millisecond):
	}
}

func (d *document) diagnoseOnce() {
	defer d.session.recovered("diagnose " + d.uri)
	snap := d.snapshot()
	items, err := snap.diagnostics()
	if d.ctx.Err() != nil || d.snapshot().text != snap.text {
		return // the next run tells
	}
	if err != nil {
		d.session.log.Warn("diagnose", "uri", d.uri, "error", err)
	}
	if d.publish(snap, items) {
		d.session.rouseOthers(d)
	}
}

// publish tells the client, unless it knows already or the document is closed
// by now. It says whether the text is one that was not told about before.
func (d *document) publish(snap *snapshot, items []protocol316.Diagnostic) (fresh bool) {
	params := protocol316.PublishDiagnosticsParams{URI: d.uri, Diagnostics: items}
	if snap.version >= 0 { // the protocol's type for it here knows no others
		version := protocol316.UInteger(snap.version)
		params.Version = &version
	}
	body, err := json.Marshal(params)
	if err != nil {
		d.session.log.Error("encode diagnostics", "error", err)
		return false
	}
	d.publishing.Lock()
	defer d.publishing.Unlock()
	if d.told.retracted {
		return false
	}
	fresh = d.told.text != snap.text
	if d.told.params != string(body) {
		d.session.notify(protocol316.ServerTextDocumentPublishDiagnostics, json.RawMessage(body))
	}
	d.told.text, d.told.params = snap.text, string(body)
	return fresh
}

// retract takes back what was published. A closed document has no findings:
// nobody would remove them from the list when its file is deleted.
func (d *document) retract() {
	d.publishing.Lock()
	defer d.publishing.Unlock()
	d.told.retracted = true
	if d.told.params != "" {
		d.session.notify(protocol316.ServerTextDocumentPublishDiagnostics,
			protocol316.PublishDiagnosticsParams{URI: d.uri, Diagnostics: []protocol316.Diagnostic{}})
	}
}

// diagnostic answers a client that asks instead of being told.
func (s *session) diagnostic(call *glsp.Context, params *protocol.DocumentDiagnosticParams) (any, error) {
	items := []protocol316.Diagnostic{}
	if snap := target(call.Context); snap != nil && snap.doc.analysed {
		found, err := snap.diagnostics()
		if err != nil {
			return nil, err
		}
		items = found
	}
	body, err := json.Marshal(items)
	if err != nil {
		return nil, fmt.Errorf("encode diagnostics: %w", err)
	}
	hash := fnv.New64a()
	hash.Write(body)
	id := fmt.Sprintf("%016x", hash.Sum64())
	if params.PreviousResultId != nil && *params.PreviousResultId == id {
		return protocol.UnchangedDocumentDiagnosticReport{
			Kind: string(protocol.DocumentDiagnosticReportKindUnchanged), ResultID: id,
		}, nil
	}
	return protocol.FullDocumentDiagnosticReport{
		Kind: string(protocol.DocumentDiagnosticReportKindFull), ResultID: &id, Items: items,
	}, nil
}

// diagnostics are the snapshot's findings as the protocol has them.
func (snap *snapshot) diagnostics() ([]protocol316.Diagnostic, error) {
	items := []protocol316.Diagnostic{} // nil would be sent as null
	findings, err := snap.findings()
	if err != nil {
		return items, err
	}
	for _, f := range findings {
		items = append(items, snap.toDiagnostic(f))
	}
	return items, nil
}

func (snap *snapshot) toDiagnostic(f lint.Finding) protocol316.Diagnostic {
	severity := severityOf(f.Level)
	d := protocol316.Diagnostic{
		Range:    snap.positions().toRange(f.Span),
		Severity: &severity,
		Code:     &protocol316.IntegerOrString{Value: f.Rule},
		Source:   optional("wakeful"),
		Message:  f.Message,
	}
	if f.Rule == lint.UnusedSuppression {
		d.Tags = []protocol316.DiagnosticTag{protocol316.DiagnosticTagUnnecessary} // shown faded
	}
	if url := snap.ruleURL(f.Rule); url != "" {
		d.CodeDescription = &protocol316.CodeDescription{HRef: url}
	}
	for _, note := range f.Notes {
		if at, ok := snap.location(note.Path, note.Span); ok {
			d.RelatedInformation = append(d.RelatedInformation,
				protocol316.DiagnosticRelatedInformation{Location: at, Message: note.Message})
		}
	}
	return d
}

func severityOf(level lint.Level) protocol316.DiagnosticSeverity {
	switch level {
	case lint.Error:
		return protocol316.DiagnosticSeverityError
	case lint.Warning:
		return protocol316.DiagnosticSeverityWarning
	case lint.Info:
		return protocol316.DiagnosticSeverityInformation
	}
	return protocol316.DiagnosticSeverityHint
}

// positions translates in the snapshot's own text.
func (snap *snapshot) positions() positions {
	return positions{snap.text, snap.doc.session.features.encoding}
}

// location is a span of the file called name, "" for the snapshot's own.
func (snap *snapshot) location(name string, span source.Span) (protocol316.Location, bool) {
	if name == "" || name == snap.doc.name {
		return protocol316.Location{URI: snap.doc.uri, Range: snap.positions().toRange(span)}, true
	}
	v, err := snap.view()
	if err != nil {
		return protocol316.Location{}, false
	}
	text := v.text(name)
	if text == nil {
		return protocol316.Location{}, false
	}
	s := snap.doc.session
	return protocol316.Location{URI: s.uriOf(name), Range: positions{text, s.features.encoding}.toRange(span)}, true
}

// uriOf is the URI of a file, in the client's spelling if it has it open.
func (s *session) uriOf(name string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if doc := s.documents[name]; doc != nil {
		return doc.uri
	}
	return uriOf(name)
}

// ruleURL is where the rule's page can be read, "" if nowhere.
func (snap *snapshot) ruleURL(rule string) string {
	pages := snap.doc.session.options.pages
	if pages == nil {
		pages = lint.PageOf
	}
	page, _ := pages(rule)
	return page.URL
}
