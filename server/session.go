package server

import (
	"context"
	"encoding/json"
	"log/slog"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"github.com/sourcegraph/jsonrpc2"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
	protocol "github.com/tliron/glsp/protocol_3_17"
)

// session is one client's: what it can do, what it has open, and the newest
// version of the workspace.
type session struct {
	ctx     context.Context // ends with the session
	options Options
	log     *slog.Logger
	exited  chan int // receives the exit code, once
	conn    *jsonrpc2.Conn
	trace   *trace
	world   *world
	others  *others

	openings      atomic.Int64 // of documents
	misconfigured misconfigured
	news          *news

	cancels sync.Map // of work behind bars that are shown: func(), by token

	// features is written by initialize, before any request is let through.
	features features

	current  atomic.Pointer[settings]
	settled  chan struct{} // closed when the client's settings are known
	settling sync.Once

	mu        sync.Mutex
	phase     phase
	documents map[string]*document // by name
	turned    *document            // the one that the user was in last
}

// phase is how far the protocol's life cycle has come.
type phase int

const (
	phaseNew     phase = iota // nothing but initialize is answered
	phaseRunning              // between initialize and shutdown
	phaseDone                 // nothing but exit is heard
)

func newSession(ctx context.Context, options Options) *session {
	s := &session{
		ctx:       ctx,
		options:   options,
		log:       options.Log,
		exited:    make(chan int, 1),
		documents: map[string]*document{},
		settled:   make(chan struct{}),
		others:    newOthers(),
		news:      newNews(),
	}
	s.current.Store(defaultSettings())
	s.world = newWorld(s)
	return s
}

// handler lists what this server does; nothing else is declared or answered.
func (s *session) handler() *protocol.Handler {
	return &protocol.Handler{
		Initialize:             s.initialize,
		TextDocumentDiagnostic: s.diagnostic,
		Handler: protocol316.Handler{
			Initialized:                    s.initialized,
			SetTrace:                       s.setTrace,
			WindowWorkDoneProgressCancel:   s.cancelProgress,
			TextDocumentDidOpen:            s.didOpen,
			TextDocumentDidChange:          s.didChange,
			TextDocumentDidSave:            s.didSave,
			TextDocumentDidClose:           s.didClose,
			TextDocumentHover:              s.hover,
			TextDocumentCodeAction:         s.codeAction,
			CodeActionResolve:              s.resolveCodeAction,
			TextDocumentCompletion:         s.completion,
			TextDocumentCodeLens:           s.codeLens,
			TextDocumentDocumentLink:       s.documentLink,
			TextDocumentDocumentHighlight:  s.documentHighlight,
			WorkspaceExecuteCommand:        s.executeCommand,
			WorkspaceDidChangeWatchedFiles: s.didChangeWatchedFiles,
			WorkspaceDidCreateFiles:        s.didCreateFiles,
			WorkspaceDidDeleteFiles:        s.didDeleteFiles,
			WorkspaceDidRenameFiles:        s.didRenameFiles,

			WorkspaceDidChangeWorkspaceFolders: s.didChangeWorkspaceFolders,
			WorkspaceDidChangeConfiguration:    s.didChangeConfiguration,
		},
	}
}

// refuses says why a message of this method may not come now, or nil.
func (s *session) refuses(method string) *jsonrpc2.Error {
	s.mu.Lock()
	defer s.mu.Unlock()
	first := method == protocol.MethodInitialize
	switch {
	case s.phase == phaseNew && !first:
		return &jsonrpc2.Error{Code: codeServerNotInitialized, Message: "the first request is initialize"}
	case s.phase == phaseRunning && first:
		return invalidRequest("initialize comes once")
	case s.phase == phaseDone:
		return invalidRequest("the server is shut down")
	}
	return nil
}

// open are the documents that are open now.
func (s *session) open() []*document {
	s.mu.Lock()
	defer s.mu.Unlock()
	docs := make([]*document, 0, len(s.documents))
	for _, doc := range s.documents {
		docs = append(docs, doc)
	}
	return docs
}

// document is the open document at uri, or nil.
func (s *session) document(uri string) *document {
	name, _ := nameOf(uri)
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.documents[name]
}

// isOpen says that the client, not the disk, has the file's text.
func (s *session) isOpen(name string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.documents[name] != nil
}

// touchOthers lets answers about other documents see what changed in doc.
func (s *session) touchOthers(doc *document) {
	defer s.news.ring()
	for _, other := range s.open() {
		if other != doc {
			other.touch()
		}
	}
}

// rouseOthers has all documents but doc looked at.
func (s *session) rouseOthers(doc *document) {
	for _, other := range s.open() {
		if other != doc && other.diagnosed() {
			s.others.add(other)
		}
	}
}

// refreshAll lets all documents see that the world has changed.
func (s *session) refreshAll() {
	s.touchOthers(nil)
	s.rouseOthers(nil)
}

// background does some work beside everything else, in a goroutine that does not
// outlive the session by more than it takes to notice its end.
func (s *session) background(doing string, work func()) {
	go func() {
		defer s.recovered(doing)
		work()
	}()
}

// recovered, deferred, keeps a panic from ending more than what raised it.
func (s *session) recovered(doing string) {
	if p := recover(); p != nil {
		s.log.Error("panic", "doing", doing, "value", p, "stack", string(debug.Stack()))
	}
}

type targetKey struct{}

// withTarget remembers in ctx the snapshot, as of now, of the document that
// the params of a request name. Requests are answered later and beside each
// other, but about the text that the client saw when it asked.
func (s *session) withTarget(ctx context.Context, params json.RawMessage) context.Context {
	var p struct {
		TextDocument struct {
			URI string `json:"uri"`
		} `json:"textDocument"`
	}
	if json.Unmarshal(params, &p) != nil {
		return ctx
	}
	doc := s.document(p.TextDocument.URI)
	if doc == nil {
		return ctx
	}
	s.turnedTo(doc)
	return context.WithValue(ctx, targetKey{}, doc.snapshot())
}

// target is the snapshot that a request is about; nil when its document is not
// open, or not one that is analysed.
func target(ctx context.Context) *snapshot {
	snap, _ := ctx.Value(targetKey{}).(*snapshot)
	return snap
}

// settleTarget waits until the settings are known, and what the request is about
// is known in full if its answer would otherwise be wrong or incomplete and not
// asked for again.
func (s *session) settleTarget(ctx context.Context, method string) context.Context {
	snap := target(ctx)
	if snap == nil {
		return ctx
	}
	s.awaitSettings(ctx)
	if s.answersEarly(method) {
		return ctx
	}
	settled, err := snap.settled(ctx)
	if err != nil {
		return ctx // nobody waits for the answer
	}
	return context.WithValue(ctx, targetKey{}, settled)
}

// answersEarly says that requests of the method are of use before the workspace
// is read: what they show of an open file alone is right.
func (s *session) answersEarly(method string) bool {
	switch method {
	case protocol316.MethodTextDocumentHover, protocol316.MethodTextDocumentCompletion:
		return true
	case protocol.MethodTextDocumentDiagnostic:
		return s.features.refresh.diagnostics
	}
	return false
}

// notify tells the client something. A client that is gone needs no telling.
func (s *session) notify(method string, params any) {
	if err := s.conn.Notify(s.ctx, method, params); err != nil {
		s.log.Debug("notify", "method", method, "error", err)
	}
}

// close ends whatever the session still computes.
func (s *session) close() {
	for _, doc := range s.open() {
		doc.stop()
	}
}
