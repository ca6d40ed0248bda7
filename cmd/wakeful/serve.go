package main

import (
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/server"
)

func newServer(a app) *cobra.Command {
	var listen, logFile string
	var anyHost, verbose, trace bool
	command := &cobra.Command{
		Use:   "server",
		Short: "Run the language server",
		Long: `Run the language server. An editor starts it and speaks to it on standard input
and output; with --listen it waits for connections instead. Logs go to standard
error, or with --log to a file; --trace logs every message, and with it the texts
that are edited.`,
		Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			server.SpendMemory()
			level := slog.LevelWarn
			if verbose {
				level = slog.LevelDebug
			}
			var log io.Writer = a.stderr
			if logFile != "" {
				file, err := os.OpenFile(logFile, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600) // it may hold code
				if err != nil {
					return exit{exitUsage, fmt.Errorf("open log: %w", err)}
				}
				defer file.Close()
				log, level = file, min(level, slog.LevelInfo)
			}
			if trace {
				level = min(level, slog.LevelInfo)
			}
			options := server.Options{
				Log:     slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: level})),
				Trace:   trace,
				Version: version(),
				Rules:   a.rules,
				AnyHost: anyHost,
				Listening: func(address net.Addr) {
					a.complain("listening on %s", address)
				},
			}
			if listen != "" {
				if err := server.Listen(command.Context(), listen, options); err != nil {
					return exit{exitFailed, err}
				}
				return nil
			}
			if isTerminal(os.Stdin) && a.stdin == os.Stdin {
				a.complain("an editor should start this; `wakeful check` is for terminals")
			}
			if code := server.Serve(command.Context(), a.stdin, a.stdout, options); code != exitClean {
				return exit{code: code}
			}
			return nil
		},
	}
	flags := command.Flags()
	flags.StringVar(&listen, "listen", "", "wait for connections at `HOST:PORT`")
	flags.BoolVar(&anyHost, "any-host", false, "let --listen take an address that other machines reach")
	flags.StringVar(&logFile, "log", "", "append what is going on to `FILE`")
	flags.BoolVar(&trace, "trace", false, "log every message, too")
	flags.BoolVar(&verbose, "verbose", false, "log what is going on")
	flags.Bool("stdio", true, "speak on standard input and output, as without --listen")
	return command
}
