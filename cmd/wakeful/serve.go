package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/server"
)

// serverFlags are the flags of server as they are written.
type serverFlags struct {
	listen, logFile         string
	anyHost, verbose, trace bool
}

func newServer(a app) *cobra.Command {
	var f serverFlags
	command := &cobra.Command{
		Use:   "server",
		Short: "Run the language server",
		Long: `Run the language server. An editor starts it and speaks to it on standard input
and output; with --listen it waits for connections instead. Logs go to standard
error, or with --log to a file; --trace logs every message, and with it the texts
that are edited.`,
		Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			log := a.stderr
			if f.logFile != "" {
				file, err := os.OpenFile(f.logFile, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600) // it may hold code
				if err != nil {
					return exit{exitUsage, fmt.Errorf("open log: %w", err)}
				}
				defer file.Close()
				log = file
			}
			return f.serve(command.Context(), a, log)
		},
	}
	flags := command.Flags()
	flags.StringVar(&f.listen, "listen", "", "wait for connections at `HOST:PORT`")
	flags.BoolVar(&f.anyHost, "any-host", false, "let --listen take an address that other machines can reach")
	flags.StringVar(&f.logFile, "log", "", "append the log to `FILE`")
	flags.BoolVar(&f.trace, "trace", false, "also log every message")
	flags.BoolVar(&f.verbose, "verbose", false, "log in detail")
	flags.Bool("stdio", true, "speak on standard input and output, as without --listen")
	return command
}

// serve runs the server until it ends, and has it write its log.
func (f *serverFlags) serve(ctx context.Context, a app, log io.Writer) error {
	server.SpendMemory()
	options := server.Options{
		Log:     slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: f.level()})),
		Trace:   f.trace,
		Version: version(),
		Rules:   a.rules,
		AnyHost: f.anyHost,
		Listening: func(address net.Addr) {
			a.complain("listening on %s", address)
		},
	}
	if f.listen != "" {
		if err := server.Listen(ctx, f.listen, options); err != nil {
			return exit{exitFailed, err}
		}
		return nil
	}
	if isTerminal(os.Stdin) && a.stdin == os.Stdin {
		a.complain("an editor should start this; `wakeful check` is for terminals")
	}
	if code := server.Serve(ctx, a.stdin, a.stdout, options); code != exitClean {
		return exit{code: code}
	}
	return nil
}

// level is from which level on something is logged.
func (f *serverFlags) level() slog.Level {
	switch {
	case f.verbose:
		return slog.LevelDebug
	case f.trace, f.logFile != "":
		return slog.LevelInfo
	}
	return slog.LevelWarn
}
