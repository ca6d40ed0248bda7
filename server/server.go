// Package server speaks the Language Server Protocol: sessions, documents,
// snapshots, one file a request. It turns byte spans into positions and
// findings into diagnostics, and knows nothing of how findings are made. Only
// this package imports the protocol's libraries.
package server

import (
	"context"
	"io"
	"log/slog"
	"net"
	"time"

	"github.com/sourcegraph/jsonrpc2"

	"github.com/wakeful-rs/wakeful/lint"
)

// Options are what a server is started with. The zero value serves, says
// nothing of itself and trusts no network.
type Options struct {
	Log       *slog.Logger   // where the server tells what it does; nil is nowhere
	Version   string         // told to the client
	Rules     []lint.Rule    // what is looked for
	Trace     bool           // every message is logged
	AnyHost   bool           // Listen may take an address that is not loopback
	Listening func(net.Addr) // called by Listen once it does

	remote  bool                                // the client's process ids mean nothing here
	pages   func(rule string) (lint.Page, bool) // nil for the handbook's
	reading func(context.Context)               // called before a workspace is read; nil but in tests
}

// Exit codes of Serve, as the protocol and the command line define them.
const (
	exitClean = 0 // `shutdown`, then `exit`
	exitEarly = 1 // the client went away without `shutdown`
)

// patienceAtEnd is how long the end of a session waits for answers under way.
const patienceAtEnd = 2 * time.Second

// Serve speaks the protocol on in and out until the client says `exit`, closes
// in, or dies, or ctx ends. It returns the process's exit code, 0 after an
// orderly `shutdown` and 1 otherwise. Neither stream is closed, and a read of
// in that is under way is left behind.
func Serve(ctx context.Context, in io.Reader, out io.Writer, options Options) int {
	if options.Log == nil {
		options.Log = slog.New(slog.DiscardHandler)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go warm()
	w := newWire(in, out, options.Log)
	w.trace = &trace{wire: w, options: options}
	s := newSession(ctx, options)
	s.trace = w.trace
	l := newLoop(w, s, options.Log)
	conn := jsonrpc2.NewConn(ctx, w, l, jsonrpc2.SetLogger(connLog{options.Log}))
	defer w.out.flush(patienceAtEnd)
	defer s.close()
	select {
	case code := <-s.exited:
		return code
	case <-conn.DisconnectNotify():
		s.news.stop()
		l.drain(patienceAtEnd)
		return s.exitCode()
	case <-ctx.Done():
		return exitEarly
	}
}
