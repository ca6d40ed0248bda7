package server

import (
	"encoding/json"
	"hash/fnv"
	"strconv"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// diagnostics are the snapshot's findings as the protocol has them, less those
// that the settings leave out.
func (snap *snapshot) diagnostics() ([]protocol316.Diagnostic, error) {
	if snap.doc.config {
		return snap.configDiagnostics(), nil
	}
	items := []protocol316.Diagnostic{} // nil would be sent as null
	if !snap.doc.analysed {
		return items, nil
	}
	findings, err := snap.findings()
	if err != nil {
		return items, err
	}
	set := snap.doc.session.settings()
	if snap.doc.markdown && !set.Diagnostics.Markdown {
		return items, nil
	}
	for _, f := range findings {
		if set.shows(f) {
			items = append(items, snap.toDiagnostic(f, snap.page(f.Rule)))
		}
	}
	return items, nil
}

// shows says that a person wants to see a finding.
func (s *settings) shows(f lint.Finding) bool {
	d := s.Diagnostics
	return d.Enable && (d.Hints || f.Level != lint.Hint) && (!d.PreferClippy || f.Reporter == "")
}

// findingData travels with a diagnostic, and comes back with a request for what
// can be done about it.
type findingData struct {
	Finding string `json:"finding"`
}

// findingID names a finding of a text.
func findingID(f lint.Finding) string {
	return f.Rule + ":" + strconv.Itoa(f.Span.Start) + "-" + strconv.Itoa(f.Span.End)
}

func (snap *snapshot) toDiagnostic(f lint.Finding, page lint.Page) protocol316.Diagnostic {
	severity := severityOf(f.Level)
	d := protocol316.Diagnostic{
		Range:    snap.positions().toRange(f.Span),
		Severity: &severity,
		Code:     &protocol316.IntegerOrString{Value: f.Rule},
		Source:   optional("wakeful"),
		Message:  f.Message,
		Tags:     tagsOf(page),
		Data:     findingData{findingID(f)},
	}
	if page.URL != "" {
		d.CodeDescription = &protocol316.CodeDescription{HRef: page.URL}
	}
	for _, note := range f.Notes {
		if at, ok := snap.location(note.Path, note.Span); ok {
			d.RelatedInformation = append(d.RelatedInformation,
				protocol316.DiagnosticRelatedInformation{Location: at, Message: note.Message})
		}
	}
	return d
}

func tagsOf(page lint.Page) []protocol316.DiagnosticTag {
	switch page.Tag {
	case "unnecessary":
		return []protocol316.DiagnosticTag{protocol316.DiagnosticTagUnnecessary}
	case "deprecated":
		return []protocol316.DiagnosticTag{protocol316.DiagnosticTagDeprecated}
	}
	return nil
}

// resultID is the same for the same diagnostics, and hardly ever for others.
func resultID(items []protocol316.Diagnostic) string {
	hash := fnv.New64a()
	// What the protocol's types hold can be encoded, and a hash written to.
	_ = json.NewEncoder(hash).Encode(items)
	return strconv.FormatUint(hash.Sum64(), 16)
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

// page is what the handbook says of a rule.
func (snap *snapshot) page(rule string) lint.Page {
	pages := snap.doc.session.options.pages
	if pages == nil {
		pages = lint.PageOf
	}
	page, _ := pages(rule)
	return page
}
