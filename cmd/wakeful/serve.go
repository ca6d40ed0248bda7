package main

import (
	"log/slog"
	"net"
	"os"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/server"
)

func newServer(a app) *cobra.Command {
	var listen string
	var anyHost, verbose bool
	command := &cobra.Command{
		Use:   "server",
		Short: "Run the language server",
		Long: `Run the language server. An editor starts it and speaks to it on standard input
and output; with --listen it waits for connections instead. Logs go to standard
error.`,
		Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			server.SpendMemory()
			level := slog.LevelWarn
			if verbose {
				level = slog.LevelDebug
			}
			options := server.Options{
				Log:     slog.New(slog.NewTextHandler(a.stderr, &slog.HandlerOptions{Level: level})),
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
	flags.BoolVar(&verbose, "verbose", false, "log what is going on")
	flags.Bool("stdio", true, "speak on standard input and output, as without --listen")
	return command
}
