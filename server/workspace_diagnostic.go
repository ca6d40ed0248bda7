package server

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
)

// workspaceDiagnosticParams is the protocol's type of that name.
type workspaceDiagnosticParams struct {
	PreviousResultIDs []struct {
		URI   string `json:"uri"`
		Value string `json:"value"`
	} `json:"previousResultIds"`
	WorkDoneToken      json.RawMessage `json:"workDoneToken"`
	PartialResultToken json.RawMessage `json:"partialResultToken"`
}

type workspaceReport struct {
	Items []fileReport `json:"items"`
}

// fileReport is what is new of a file that is not open.
type fileReport struct {
	URI      string                    `json:"uri"`
	Version  *int32                    `json:"version"` // null, since it is not open
	Kind     string                    `json:"kind"`
	ResultID string                    `json:"resultId"`
	Items    *[]protocol316.Diagnostic `json:"items,omitempty"` // absent where nothing is new
}

// The kinds of a report.
const (
	kindFull      = "full"
	kindUnchanged = "unchanged"
)

// workspaceRest is by how much longer than a look at the workspace took there
// is none after it.
const workspaceRest = 4

// workspaceDiagnostic tells of the files that are not open, where the settings
// want that; of those that are, the client asks one by one. A client that takes
// the answer in parts gets the first when there is something new to say: it
// would only ask again at once.
func (s *session) workspaceDiagnostic(call *glsp.Context, params *workspaceDiagnosticParams) (any, error) {
	if err := s.world.await(call.Context); err != nil {
		return nil, err
	}
	s.awaitSettings(call.Context)
	look := workspaceLook{session: s, ctx: call.Context, params: params, known: map[string]string{}}
	for _, p := range params.PreviousResultIDs {
		look.known[p.URI] = p.Value
	}
	for {
		news, start := s.news.next(), time.Now()
		if err := look.around(); err != nil {
			return nil, err
		}
		if look.found || params.PartialResultToken == nil {
			return workspaceReport{look.reports}, nil
		}
		select {
		case <-news:
			rest(call.Context, workspaceRest*time.Since(start))
		case <-s.news.ended:
			return workspaceReport{look.reports}, nil
		case <-call.Context.Done():
			return nil, call.Context.Err()
		}
	}
}

// workspaceLook is the answer to one request while it is made.
type workspaceLook struct {
	session *session
	ctx     context.Context
	params  *workspaceDiagnosticParams
	known   map[string]string // result ids that the client has, by URI
	reports []fileReport      // that it has not been sent
	found   bool              // something is new
}

// partSize is how many reports are sent at a time.
const partSize = 32

// around looks once at every file that is to be reported.
func (l *workspaceLook) around() error {
	l.reports = []fileReport{} // nil would be sent as null
	v := l.session.world.view()
	gone := maps.Clone(l.known)
	names := l.session.closedFiles(v)
	bar := l.session.requestBar(l.params.WorkDoneToken, "checking the workspace")
	defer bar.end()
	for i, name := range names {
		if err := l.ctx.Err(); err != nil {
			return err
		}
		bar.at(i, len(names))
		items, err := l.session.closedSnapshot(v, name).diagnostics()
		if err != nil {
			return err
		}
		uri := uriOf(name)
		delete(gone, uri)
		l.report(uri, items)
	}
	for _, uri := range slices.Sorted(maps.Keys(gone)) {
		if l.session.document(uri) == nil {
			l.report(uri, []protocol316.Diagnostic{})
		}
	}
	return nil
}

// report adds what is new of a file. Of one in which there was nothing and is
// nothing, there is nothing to say.
func (l *workspaceLook) report(uri string, items []protocol316.Diagnostic) {
	id := resultID(items)
	known, ok := l.known[uri]
	switch {
	case !ok && len(items) == 0:
		return
	case known == id:
		l.reports = append(l.reports, fileReport{URI: uri, Kind: kindUnchanged, ResultID: id})
		return
	}
	l.found = true
	l.reports = append(l.reports, fileReport{URI: uri, Kind: kindFull, ResultID: id, Items: &items})
	if l.params.PartialResultToken != nil && len(l.reports) >= partSize {
		l.session.tellProgress(l.params.PartialResultToken, workspaceReport{l.reports})
		l.reports = []fileReport{}
	}
}

// closedFiles are the files to tell of in an answer about the workspace.
func (s *session) closedFiles(v *view) []string {
	set := s.settings().Diagnostics
	if v == nil || !set.Enable || !set.Workspace {
		return nil
	}
	var names []string
	for _, file := range v.disk.Checked() {
		if !s.isOpen(file.Path) && s.world.worksOn(file.Path) {
			names = append(names, file.Path)
		}
	}
	return names
}

// closedSnapshot is a file of the view that nobody has open.
func (s *session) closedSnapshot(v *view, name string) *snapshot {
	return &snapshot{
		doc:      &document{session: s, uri: uriOf(name), name: name, analysed: true},
		text:     v.text(name),
		view:     func() (*view, error) { return v, nil },
		findings: func() ([]lint.Finding, error) { return v.findings(name), nil },
	}
}
