package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"github.com/sourcegraph/jsonrpc2"
	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
	protocol "github.com/tliron/glsp/protocol_3_17"
)

// Error codes that the protocol adds to JSON-RPC's own.
const (
	codeServerNotInitialized = -32002
	codeRequestCancelled     = -32800
	codeContentModified      = -32801
	codeRequestFailed        = -32803
)

// loop takes the messages of one connection as they arrive. Notifications are
// handled at once and in order, since they change what is known; a request
// takes the snapshot of that moment and goes on in a goroutine of its own, so
// that no answer waits for a slower one.
type loop struct {
	wire    *wire
	log     *slog.Logger
	session *session
	handler *protocol.Handler
	more    map[string]func(*glsp.Context) (any, error)

	requests sync.WaitGroup

	mu      sync.Mutex
	cancels map[string]context.CancelFunc // by canonical id, of requests under way
}

func newLoop(w *wire, s *session, log *slog.Logger) *loop {
	return &loop{wire: w, log: log, session: s, handler: s.handler(), more: s.moreMethods(), cancels: map[string]context.CancelFunc{}}
}

// Handle is called by jsonrpc2 for one message after the other.
func (l *loop) Handle(ctx context.Context, conn *jsonrpc2.Conn, req *jsonrpc2.Request) {
	if l.session.conn == nil {
		l.session.conn = conn // jsonrpc2 starts to read before it returns it
	}
	call := &glsp.Context{Method: req.Method, Params: json.RawMessage("null"), Context: ctx}
	if req.Params != nil {
		call.Params = *req.Params
	}
	if req.Notif {
		l.notification(call)
		return
	}
	id := req.ID.Str
	if failure := l.session.refuses(req.Method); failure != nil {
		l.respond(id, nil, failure)
		return
	}
	switch req.Method {
	case protocol.MethodInitialize: // what comes next, and may be here already, depends on it
		result, failure := l.run(call)
		l.respond(id, result, failure)
	case protocol316.MethodShutdown: // glsp would let down the requests that are under way
		l.session.shutdown()
		l.respond(id, nil, nil)
	default:
		l.request(call, id)
	}
}

func (l *loop) notification(call *glsp.Context) {
	switch call.Method {
	case protocol316.MethodCancelRequest:
		l.cancel(call.Params)
		return
	case protocol316.MethodExit: // glsp lets nothing through after shutdown
		l.session.leave(l.session.exitCode())
		return
	}
	if l.session.refuses(call.Method) != nil {
		l.log.Debug("pass over a notification outside the session", "method", call.Method)
		return
	}
	_, failure := l.run(call)
	switch {
	case failure == nil:
	case failure.Code == jsonrpc2.CodeMethodNotFound:
		l.log.Debug("pass over a notification", "method", call.Method)
	default:
		l.log.Warn("handle notification", "method", call.Method, "error", failure.Message)
	}
}

// request answers in the background, with whatever comes first: the result or
// the client's cancellation.
func (l *loop) request(call *glsp.Context, id string) {
	ctx, stop := context.WithCancel(call.Context)
	call.Context = l.session.withTarget(ctx, call.Params)
	l.mu.Lock()
	l.cancels[id] = stop
	l.mu.Unlock()

	type outcome struct {
		result  any
		failure *jsonrpc2.Error
	}
	done := make(chan outcome, 1)
	l.requests.Add(1)
	go func() {
		call.Context = l.session.settleTarget(call.Context, call.Method)
		result, failure := l.run(call)
		done <- outcome{result, failure}
	}()
	go func() {
		defer l.requests.Done()
		defer l.forget(id, stop)
		select {
		case o := <-done:
			l.respond(id, o.result, o.failure)
		case <-ctx.Done():
			l.respond(id, nil, cancelled())
		}
	}()
}

// drain waits until requests under way are answered, at most limit.
func (l *loop) drain(limit time.Duration) {
	done := make(chan struct{})
	go func() {
		l.requests.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(limit):
	}
}

func (l *loop) forget(id string, stop context.CancelFunc) {
	stop()
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.cancels, id)
}

func (l *loop) cancel(params json.RawMessage) {
	var p struct {
		ID json.RawMessage `json:"id"`
	}
	if json.Unmarshal(params, &p) != nil {
		return
	}
	id, _ := canonicalID(p.ID)
	l.mu.Lock()
	defer l.mu.Unlock()
	if stop, ok := l.cancels[id]; ok {
		stop() // an unknown id is a request that is answered already
	}
}

// run dispatches one message and turns whatever happens into an answer.
func (l *loop) run(call *glsp.Context) (result any, failure *jsonrpc2.Error) {
	defer func() {
		if p := recover(); p != nil {
			l.log.Error("panic", "method", call.Method, "value", p, "stack", string(debug.Stack()))
			result, failure = nil, &jsonrpc2.Error{
				Code:    jsonrpc2.CodeInternalError,
				Message: fmt.Sprintf("internal error in %s: %v", call.Method, p),
			}
		}
	}()
	result, known, valid, err := l.dispatch(call)
	switch {
	case !known:
		return nil, &jsonrpc2.Error{Code: jsonrpc2.CodeMethodNotFound, Message: "no such method: " + call.Method}
	case !valid:
		return nil, &jsonrpc2.Error{Code: jsonrpc2.CodeInvalidParams, Message: fmt.Sprintf("params of %s: %v", call.Method, err)}
	case errors.As(err, &unparsed{}) && !errors.Is(err, context.Canceled) && isAboutText(call.Method):
		return nil, nil // the log says why
	case err != nil:
		return nil, failureOf(err)
	}
	return result, nil
}

// isAboutText says that a request asks for what stands in a document, and may be
// answered with null.
func isAboutText(method string) bool { return strings.HasPrefix(method, "textDocument/") }

// dispatch is what glsp makes of a message, but for what it has no right type
// for.
func (l *loop) dispatch(call *glsp.Context) (result any, known, valid bool, err error) {
	if handle, ok := l.more[call.Method]; ok {
		result, err = handle(call)
		return result, true, true, err
	}
	return l.handler.Handle(call)
}

func failureOf(err error) *jsonrpc2.Error {
	var own *jsonrpc2.Error
	switch {
	case errors.As(err, &own):
		return own
	case errors.Is(err, context.Canceled):
		return cancelled()
	}
	return &jsonrpc2.Error{Code: codeRequestFailed, Message: err.Error()}
}

func cancelled() *jsonrpc2.Error {
	return &jsonrpc2.Error{Code: codeRequestCancelled, Message: "cancelled"}
}

func (l *loop) respond(id string, result any, failure *jsonrpc2.Error) {
	err := l.wire.respond(json.RawMessage(id), result, failure)
	if err != nil {
		l.log.Warn("answer", "id", id, "error", err)
	}
}

// connLog lets jsonrpc2 say its few words in our log.
type connLog struct{ log *slog.Logger }

func (c connLog) Printf(format string, v ...any) {
	c.log.Warn(strings.TrimSpace(fmt.Sprintf(format, v...)))
}
