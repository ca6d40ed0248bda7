package server

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/sourcegraph/jsonrpc2"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// testTimeout is how long a test waits for what must come.
const testTimeout = time.Minute

// client is an editor's half of a session with a server in this process.
type client struct {
	t    testing.TB
	conn *jsonrpc2.Conn
	ctx  context.Context
	exit chan int
	stop func() // closes the server's input

	mu       sync.Mutex
	changed  chan struct{} // closed and renewed whenever something arrives
	told     []publish
	requests []string // methods that the server called
	logged   string   // lines of window/logMessage
	bars     []progressBar
}

// progressBar is what the server shows of some work.
type progressBar struct {
	token        string
	began, ended bool
}

// publish is a textDocument/publishDiagnostics, as it came.
type publish struct {
	URI         string                   `json:"uri"`
	Version     *int32                   `json:"version"`
	Diagnostics []protocol316.Diagnostic `json:"diagnostics"`
}

// startServer starts a server with the test rules.
func startServer(t testing.TB, options Options) *client {
	t.Helper()
	if options.Rules == nil {
		options.Rules = []lint.Rule{badName}
	}
	if options.pages == nil {
		options.pages = testPages
	}
	if options.Log == nil {
		options.Log = slog.New(slog.NewTextHandler(newTestLog(t), nil))
	}
	serverIn, clientOut := io.Pipe()
	clientIn, serverOut := io.Pipe()
	ctx, cancel := context.WithCancel(context.Background())
	c := &client{t: t, ctx: ctx, exit: make(chan int, 1), changed: make(chan struct{}), stop: func() { clientOut.Close() }}
	done := make(chan struct{})
	go func() {
		c.exit <- Serve(ctx, serverIn, serverOut, options)
		serverOut.Close()
		close(done)
	}()
	stream := jsonrpc2.NewBufferedStream(pipe{clientIn, clientOut}, jsonrpc2.VSCodeObjectCodec{})
	c.conn = jsonrpc2.NewConn(ctx, stream, c)
	t.Cleanup(func() {
		cancel()
		clientOut.Close()
		<-done
	})
	return c
}

type pipe struct {
	io.ReadCloser
	io.WriteCloser
}

func (p pipe) Close() error { return p.WriteCloser.Close() }

// testLog shows the server's log with the test that failed. What still runs in the
// background when the test is over tells nobody.
type testLog struct {
	t    testing.TB
	lock sync.Mutex
	over bool
}

func newTestLog(t testing.TB) *testLog {
	l := &testLog{t: t}
	t.Cleanup(func() {
		l.lock.Lock()
		defer l.lock.Unlock()
		l.over = true
	})
	return l
}

func (l *testLog) Write(b []byte) (int, error) {
	l.lock.Lock()
	defer l.lock.Unlock()
	if !l.over {
		l.t.Logf("%s", b)
	}
	return len(b), nil
}

// Handle takes what the server says.
func (c *client) Handle(ctx context.Context, conn *jsonrpc2.Conn, req *jsonrpc2.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !req.Notif {
		c.requests = append(c.requests, req.Method)
		c.addBar(req)
		_ = conn.Reply(ctx, req.ID, nil)
	} else if req.Method == protocol316.ServerTextDocumentPublishDiagnostics {
		var p publish
		if err := json.Unmarshal(*req.Params, &p); err != nil {
			c.t.Errorf("publishDiagnostics: %v", err)
		}
		c.told = append(c.told, p)
	} else if req.Method == protocol316.ServerWindowLogMessage {
		c.logged += string(*req.Params) + "\n"
	} else if req.Method == protocol316.MethodProgress {
		c.moveBar(*req.Params)
	}
	close(c.changed)
	c.changed = make(chan struct{})
}

func (c *client) addBar(req *jsonrpc2.Request) {
	if req.Method != protocol316.ServerWindowWorkDoneProgressCreate {
		return
	}
	var p struct{ Token string }
	if err := json.Unmarshal(*req.Params, &p); err != nil {
		c.t.Errorf("%s: %v", req.Method, err)
	}
	c.bars = append(c.bars, progressBar{token: p.Token})
}

func (c *client) moveBar(params json.RawMessage) {
	var p struct {
		Token string
		Value struct{ Kind string }
	}
	if err := json.Unmarshal(params, &p); err != nil {
		c.t.Errorf("progress: %v", err)
	}
	for i := range c.bars {
		if c.bars[i].token == p.Token {
			c.bars[i].began = true
			c.bars[i].ended = p.Value.Kind == "end"
		}
	}
}

// until waits for cond to become true; it is asked whenever something arrived.
func (c *client) until(what string, cond func() bool) {
	c.t.Helper()
	limit := time.After(testTimeout)
	for {
		c.mu.Lock()
		met, changed := cond(), c.changed
		c.mu.Unlock()
		if met {
			return
		}
		select {
		case <-changed:
		case <-limit:
			c.t.Fatalf("still waiting for %s; so far: %s", what, c.history())
		}
	}
}

func (c *client) history() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	out, _ := json.Marshal(c.told)
	return string(out)
}

// diagnostics waits for the list of a version.
func (c *client) diagnostics(uri string, version int32) []protocol316.Diagnostic {
	c.t.Helper()
	var found []protocol316.Diagnostic
	c.until(fmt.Sprintf("diagnostics of version %d of %s", version, uri), func() bool {
		for _, p := range slices.Backward(c.told) {
			if p.URI == uri && p.Version != nil && *p.Version == version {
				found = p.Diagnostics
				return true
			}
		}
		return false
	})
	return found
}

// latest waits until the last word on a document has findings at the places.
func (c *client) latest(uri, want string) {
	c.t.Helper()
	c.until("findings at "+want, func() bool {
		for _, p := range slices.Backward(c.told) {
			if p.URI == uri {
				return places(p.Diagnostics) == want
			}
		}
		return false
	})
}

func (c *client) call(method string, params, result any) error {
	ctx, cancel := context.WithTimeout(c.ctx, testTimeout)
	defer cancel()
	return c.conn.Call(ctx, method, params, result)
}

// must is call for what has to succeed.
func (c *client) must(method string, params, result any) {
	c.t.Helper()
	if err := c.call(method, params, result); err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
}

func (c *client) notify(method string, params any) {
	c.t.Helper()
	if err := c.conn.Notify(c.ctx, method, params); err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
}

// object is a JSON object, spelled as in the protocol.
type object = map[string]any

// initialize opens the session for a folder, "" for none. The client carries
// out the commands itself.
func (c *client) initialize(folder string, capabilities object, commands ...string) initializeAnswer {
	c.t.Helper()
	var root any
	if folder != "" {
		root = uriOf(folder)
	}
	var answer initializeAnswer
	c.must("initialize", object{
		"processId": nil, "rootUri": root, "capabilities": capabilities,
		"initializationOptions": object{"commands": commands},
	}, &answer)
	c.notify("initialized", object{})
	return answer
}

type initializeAnswer struct {
	Capabilities struct {
		PositionEncoding string          `json:"positionEncoding"`
		Diagnostic       json.RawMessage `json:"diagnosticProvider"`
		CodeAction       struct {
			Kinds []string `json:"codeActionKinds"`
		} `json:"codeActionProvider"`
	} `json:"capabilities"`
	ServerInfo struct {
		Name string `json:"name"`
	} `json:"serverInfo"`
}

func (c *client) open(uri, text string) {
	c.t.Helper()
	c.notify("textDocument/didOpen", object{
		"textDocument": object{"uri": uri, "languageId": "rust", "version": 1, "text": text},
	})
}

// change sends whole texts, one after the other, as one change.
func (c *client) change(uri string, version int, texts ...string) {
	c.t.Helper()
	changes := []object{}
	for _, text := range texts {
		changes = append(changes, object{"text": text})
	}
	c.notify("textDocument/didChange", object{
		"textDocument": object{"uri": uri, "version": version}, "contentChanges": changes,
	})
}

// insert sends a change in place, which must be empty ranges or not.
func (c *client) insert(uri string, version int, at protocol316.Range, text string) {
	c.t.Helper()
	c.notify("textDocument/didChange", object{
		"textDocument":   object{"uri": uri, "version": version},
		"contentChanges": []object{{"range": at, "text": text}},
	})
}

func (c *client) close(uri string) {
	c.t.Helper()
	c.notify("textDocument/didClose", object{"textDocument": object{"uri": uri}})
}

// exitCode waits for the server to end.
func (c *client) exitCode() int {
	c.t.Helper()
	select {
	case code := <-c.exit:
		c.exit <- code
		return code
	case <-time.After(testTimeout):
		c.t.Fatal("the server does not end")
		return -1
	}
}

// badName reports each identifier `bad`, and at `worse` panics. Its notes and
// fixes have the shapes that real rules' have, without their reasons.
var badName = lint.Rule{Name: "bad_name", Run: func(p *lint.Pass) {
	for n := range p.File.Syntax().Tree.Root().Descendants() {
		if n.Kind() != parser.KindIdentifier {
			continue
		}
		switch n.Text() {
		case "worse":
			panic("worse than bad")
		case "bad":
			p.Report(lint.Finding{
				Span:    n.Span(),
				Message: "`bad` is a bad name",
				Notes:   badNotes(p, n),
				Fixes: []lint.Fix{
					{Title: "Rename to `ugly`", Safety: lint.Unsafe, Edits: []source.Edit{{Span: n.Span(), Text: "ugly"}}},
					{Title: "Rename to `good`", Safety: lint.Safe, Edits: []source.Edit{{Span: n.Span(), Text: "good"}}},
				},
			})
		}
	}
}}

// badNotes point at every `evil` of the workspace.
func badNotes(p *lint.Pass, n parser.Node) []lint.Note {
	notes := []lint.Note{{Span: n.Span(), Message: "here"}}
	for _, path := range p.File.Workspace().Paths() {
		if path == p.File.Path() {
			continue
		}
		for e := range p.File.Workspace().File(path).Syntax().Tree.Root().Descendants() {
			if e.Kind() == parser.KindIdentifier && e.Text() == "evil" {
				notes = append(notes, lint.Note{Path: path, Span: e.Span(), Message: "the root of it"})
			}
		}
	}
	return notes
}

func testPages(rule string) (lint.Page, bool) {
	return lint.Page{Title: rule, Level: lint.Warning, URL: "https://example.org/" + rule}, true
}
