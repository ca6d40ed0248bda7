package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"time"
)

// Listen serves every connection to addr, a HOST:PORT, as a session of its
// own, until ctx ends; then it ends them, and returns nil. It refuses an address
// that other machines can reach unless options.AnyHost is set, since whoever
// connects reads what the server's user may read.
func Listen(ctx context.Context, addr string, options Options) error {
	if options.Log == nil {
		options.Log = slog.New(slog.DiscardHandler)
	}
	options.remote = true
	resolved, err := net.ResolveTCPAddr("tcp", addr)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", addr, err)
	}
	if !options.AnyHost && !resolved.IP.IsLoopback() {
		return fmt.Errorf("listen on %s: other machines could connect; name a loopback address such as 127.0.0.1:%d, or allow it with --any-host", addr, resolved.Port)
	}
	listener, err := net.ListenTCP("tcp", resolved)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", addr, err)
	}
	var sessions sync.WaitGroup
	defer sessions.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(ctx, func() { _ = listener.Close() })()
	options.Log.Info("listening", "address", listener.Addr().String())
	if options.Listening != nil {
		options.Listening(listener.Addr())
	}
	for {
		conn, err := listener.Accept()
		if ctx.Err() != nil {
			return nil
		}
		if errors.Is(err, net.ErrClosed) {
			return fmt.Errorf("accept on %s: %w", addr, err)
		}
		if err != nil {
			options.Log.Warn("accept", "error", err)
			time.Sleep(50 * time.Millisecond) // such as: too many open files
			continue
		}
		sessions.Add(1)
		go func() {
			defer sessions.Done()
			serveConn(ctx, conn, options)
		}()
	}
}

func serveConn(ctx context.Context, conn net.Conn, options Options) {
	defer conn.Close()
	options.Log.Info("connected", "client", conn.RemoteAddr().String())
	code := Serve(ctx, conn, conn, options)
	options.Log.Info("disconnected", "client", conn.RemoteAddr().String(), "code", code)
}
