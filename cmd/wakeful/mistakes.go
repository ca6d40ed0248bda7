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

// unknownRule is the error for a name of no rule; there are too many to list.
func unknownRule(name string, known []string) error {
	if workspace.Nearest(name, known) != "" {
		return unknown("rule", name, known)
	}
	return usageError("unknown rule %q; `wakeful rules` lists them, and `wakeful handbook` searches their pages", name)
}

// runRoot is wakeful without a command: help, or a word that is none.
func runRoot(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return root.Help()
	}
	if _, err := os.Stat(args[0]); err == nil {
		return usageError("unknown command %q; did you mean \"%s check %[1]s\"?", args[0], root.CommandPath())
	}
	return unknown("command", args[0], commandNames(root))
}

// commandNames are the commands right below one that people are told of.
func commandNames(command *cobra.Command) []string {
	var names []string
	for _, c := range command.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return names
}

// refuseUnknown has the two commands that the library adds, help and completion,
// refuse words that they don't know, to which they would answer with help and
// success.
func refuseUnknown(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, command := range root.Commands() {
		switch command.Name() {
		case "help":
			command.Args = func(_ *cobra.Command, words []string) error {
				if found, rest, err := root.Find(words); err == nil && len(rest) > 0 {
					return unknown("command", rest[0], commandNames(found))
				}
				return nil
			}
		case "completion":
			command.Args = cobra.ArbitraryArgs
			command.RunE = func(_ *cobra.Command, words []string) error {
				if len(words) > 0 {
					return unknown("shell", words[0], commandNames(command))
				}
				return command.Help()
			}
		}
	}
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

// oneArgAtMost wants the argument that a command is about, or none.
func oneArgAtMost(what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) > 1 {
			return fmt.Errorf("name one %s at most; %d are given", what, len(args))
		}
		return nil
	}
}

// someArgs wants one argument or more.
func someArgs(what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return fmt.Errorf("name a %s, or several", what)
		}
		return nil
	}
}

// noArgs wants no argument.
func noArgs(command *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("`%s` takes no arguments; %q is given", command.CommandPath(), args[0])
	}
	return nil
}
