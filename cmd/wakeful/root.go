package main

import (
	"context"
	"errors"
	"fmt"
	"syscall"

	"github.com/spf13/cobra"
)

// exit ends a command with a code other than 0. err is what to tell, nil when
// all is said.
type exit struct {
	code int
	err  error
}

func (e exit) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit code %d", e.code)
	}
	return e.err.Error()
}

func (e exit) Unwrap() error { return e.err }

func usageError(format string, args ...any) error {
	return exit{exitUsage, fmt.Errorf(format, args...)}
}

// runWith runs the command that args name. An error that a command doesn't
// give a code to comes from the flags, which is wrong usage.
func runWith(ctx context.Context, a app, args []string) int {
	root := newRoot(a)
	refuseUnknown(root)
	root.SetArgs(args)
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	command, err := root.ExecuteContextC(ctx)
	switch e := (exit{}); {
	case err == nil:
		return exitClean
	case ctx.Err() != nil:
		a.complain("interrupted")
		return exitFailed
	case errors.Is(err, syscall.EPIPE):
		return exitFailed // the reader has seen enough
	case errors.As(err, &e):
		if e.err != nil {
			a.complain("%v", e.err)
		}
		return e.code
	default:
		a.complain("%v", err)
		fmt.Fprintf(a.stderr, "Run `%s --help` for usage.\n", command.CommandPath())
		return exitUsage
	}
}

func newRoot(a app) *cobra.Command {
	root := &cobra.Command{
		Use:           "wakeful",
		Short:         "Find what goes wrong in async Rust, say why, and repair it",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE:          runRoot,

		DisableFlagsInUseLine: true,
		Long: `wakeful reads Rust, finds what goes wrong in async code, says why in the words of
a handbook, and repairs it. It needs no compiler and runs no code.

Exit codes: 0 clean, 1 findings at or above --deny, 2 wrong usage or
configuration, 3 wakeful could not do its work.`,
	}
	if a.byCargo {
		root.Annotations = map[string]string{cobra.CommandDisplayNameAnnotation: "cargo " + subcommand}
	}
	root.Version = version()
	root.SetVersionTemplate("wakeful {{.Version}}\n")
	root.Flags().BoolP("version", "V", false, "print the version")
	root.SetFlagErrorFunc(flagError)
	root.AddCommand(
		newCheck(a),
		newInit(a),
		newMerge(a),
		newAnatomy(a),
		newExplain(a),
		newRules(a),
		newHandbook(a),
		newServer(a),
		newVersion(a),
		newReference(a),
		newMan(),
	)
	return root
}
