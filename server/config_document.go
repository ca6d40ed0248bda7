package server

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// configDiagnostics are what is wrong with the text of a wakeful.toml.
func (snap *snapshot) configDiagnostics() []protocol316.Diagnostic {
	items := []protocol316.Diagnostic{}
	s := snap.doc.session
	if !s.settings().Diagnostics.Enable {
		return items
	}
	names := project.Names(workspace.Options{}, ruleNames(s.options.Rules))
	for _, p := range workspace.CheckConfig(snap.doc.name, snap.text.Bytes(), names) {
		items = append(items, snap.positions().toProblem(p))
	}
	return items
}

// misconfigured is the configurations on disk with which something is wrong and
// of which the client was told. It is told unasked also when it asks: it asks
// for documents that are open, and these are not.
type misconfigured struct {
	mu   sync.Mutex
	told map[string]bool // by name
}

// tellMisconfigured tells what is wrong with configurations that are not open,
// as of the last time when they were read.
func (s *session) tellMisconfigured() {
	s.misconfigured.mu.Lock()
	defer s.misconfigured.mu.Unlock()
	found := map[string][]protocol316.Diagnostic{}
	for _, p := range s.world.problems() {
		if p.Kind != workspace.BadConfig || s.configOpen(p.Path) || !s.settings().Diagnostics.Enable {
			continue
		}
		text, err := os.ReadFile(p.Path)
		if err != nil {
			continue // it is gone, and so is its problem
		}
		at := positions{source.NewText(text), s.features.encoding}
		found[p.Path] = append(found[p.Path], at.toProblem(p))
	}
	for _, name := range slices.Sorted(maps.Keys(s.misconfigured.told)) {
		if found[name] == nil && !s.configOpen(name) {
			s.tellProblems(name, []protocol316.Diagnostic{})
		}
	}
	s.misconfigured.told = map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(found)) {
		s.misconfigured.told[name] = true
		s.tellProblems(name, found[name])
	}
}

// configOpen says that the file is a wakeful.toml that tells its own problems.
func (s *session) configOpen(name string) bool {
	return filepath.Base(name) == workspace.ConfigName && s.isOpen(name)
}

// handOver leaves telling of a configuration to the document that was opened.
func (s *session) handOver(name string) {
	s.misconfigured.mu.Lock()
	defer s.misconfigured.mu.Unlock()
	if s.misconfigured.told[name] {
		delete(s.misconfigured.told, name)
		if s.features.pull {
			s.tellProblems(name, []protocol316.Diagnostic{}) // what it asks for stands elsewhere
		}
	}
}

func (s *session) tellProblems(name string, items []protocol316.Diagnostic) {
	s.notify(protocol316.ServerTextDocumentPublishDiagnostics,
		protocol316.PublishDiagnosticsParams{URI: uriOf(name), Diagnostics: items})
}

// problems are those of what was read last.
func (w *world) problems() []workspace.Problem {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.version == nil {
		return nil
	}
	return w.version.problems
}

// toProblem is a problem with a configuration, at the word where it begins.
func (p positions) toProblem(problem workspace.Problem) protocol316.Diagnostic {
	severity := protocol316.DiagnosticSeverityWarning
	if problem.Severity == workspace.SeverityError {
		severity = protocol316.DiagnosticSeverityError
	}
	return protocol316.Diagnostic{
		Range:    p.toRange(problemSpan(p.text, problem)),
		Severity: &severity,
		Code:     &protocol316.IntegerOrString{Value: "configuration"},
		Source:   optional("wakeful"),
		Message:  problem.Message,
	}
}

// problemSpan is the rest of the line from where a problem is; the first line
// when it is about the whole file.
func problemSpan(text *source.Text, problem workspace.Problem) source.Span {
	line := text.Line(min(max(problem.Line-1, 0), text.LineCount()-1))
	return source.Span{Start: min(line.Start+max(problem.Column-1, 0), line.End), End: line.End}
}
