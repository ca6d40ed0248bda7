package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/wakeful-rs/wakeful/workspace"
)

// What people write by mistake is answered with what they most likely meant.

// unknown is the error for a name that is none of those there are.
func unknown(what, name string, known []string) error {
	if near := workspace.Nearest(name, known); near != "" {
		return usageError("unknown %s %q; did you mean %q?", what, name, near)
	}
	return usageError("unknown %s %q; there are: %s", what, name, strings.Join(known, ", "))
}

// runRoot is wakeful without a command: help, or a word that is none.
func runRoot(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return root.Help()
	}
	if _, err := os.Stat(args[0]); err == nil {
		return usageError("unknown command %q; did you mean \"%s check %[1]s\"?", args[0], root.CommandPath())
	}
	var names []string
	for _, command := range root.Commands() {
		if command.IsAvailableCommand() {
			names = append(names, command.Name())
		}
	}
	return unknown("command", args[0], names)
}

// flagError is an error of the flags, with the nearest flag where one is
// unknown.
func flagError(command *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) || unknown.GetSpecifiedShortnames() != "" {
		return err
	}
	var names []string
	command.Flags().VisitAll(func(flag *pflag.Flag) { names = append(names, flag.Name) })
	if near := workspace.Nearest(unknown.GetSpecifiedName(), names); near != "" {
		return fmt.Errorf("%w; did you mean --%s?", err, near)
	}
	return err
}

// oneArg wants the argument that a command is about, and no other.
func oneArg(what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return fmt.Errorf("name one %s; %d are given", what, len(args))
		}
		return nil
	}
}
