package server

import (
	"bytes"
	"context"
	"log/slog"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sourcegraph/jsonrpc2"
)

func TestListen(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	addresses, ended := make(chan net.Addr, 1), make(chan error, 1)
	var gone atomic.Int32
	go func() {
		ended <- Listen(ctx, "localhost:0", Options{
			pages: testPages, Listening: func(a net.Addr) { addresses <- a }, Log: slog.New(slog.NewTextHandler(counter{"disconnected", &gone}, nil)),
		})
	}()
	address := (<-addresses).String()
	quiet := jsonrpc2.HandlerWithError(func(context.Context, *jsonrpc2.Conn, *jsonrpc2.Request) (any, error) { return nil, nil })
	connect := func() *jsonrpc2.Conn {
		socket, err := net.DialTimeout("tcp", address, testTimeout)
		if err != nil {
			t.Fatal(err)
		}
		conn := jsonrpc2.NewConn(t.Context(), jsonrpc2.NewBufferedStream(socket, jsonrpc2.VSCodeObjectCodec{}), quiet)
		// The process id is of another machine's, perhaps: nobody may look for it.
		params := object{"processId": 1 << 30, "rootUri": nil, "capabilities": object{}}
		if err := conn.Call(ctx, "initialize", params, nil); err != nil {
			t.Fatal(err)
		}
		return conn
	}
	for range 3 { // each connection is a session of its own
		conn := connect()
		if err := conn.Call(ctx, "shutdown", nil, nil); err != nil {
			t.Fatal(err)
		}
		if err := conn.Notify(ctx, "exit", nil); err != nil {
			t.Fatal(err)
		}
		select {
		case <-conn.DisconnectNotify():
		case <-time.After(testTimeout):
			t.Fatal("still connected after exit")
		}
	}
	connect() // and stay
	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
		if n := gone.Load(); n != 4 {
			t.Errorf("%d of 4 sessions have ended with the server", n)
		}
	case <-time.After(testTimeout):
		t.Error("still listening")
	}
}

// counter counts the lines of a log that have a word in them.
type counter struct {
	word string
	n    *atomic.Int32
}

func (c counter) Write(line []byte) (int, error) {
	if bytes.Contains(line, []byte(c.word)) {
		c.n.Add(1)
	}
	return len(line), nil
}

func TestListenOnlyToThisMachine(t *testing.T) {
	for _, address := range []string{"0.0.0.0:0", ":0", "[::]:0", "192.0.2.1:0"} {
		err := Listen(t.Context(), address, Options{})
		if err == nil || !strings.Contains(err.Error(), "other machines") || !strings.Contains(err.Error(), "--any-host") {
			t.Errorf("listen on %s: %v", address, err)
		}
	}
	if err := Listen(t.Context(), "nonsense", Options{}); err == nil {
		t.Error("an address without a port is accepted")
	}
}
