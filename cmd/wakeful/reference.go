package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/cpuguy83/go-md2man/v2/md2man"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// The reference of the command line is written from the commands themselves:
// docs/cli.md and the man page say what --help says.

// newReference prints docs/cli.md; `make update` and a test call it.
func newReference(a app) *cobra.Command {
	return &cobra.Command{
		Use:    "reference",
		Short:  "Print the reference of the command line as Markdown",
		Hidden: true,
		Args:   noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			_, err := fmt.Fprint(a.stdout, referenceMarkdown(command.Root()))
			return err
		},
	}
}

// newMan writes the man page, for those who make packages.
func newMan() *cobra.Command {
	return &cobra.Command{
		Use:    "man DIR",
		Short:  "Write the man page wakeful.1 into a folder",
		Hidden: true,
		Args:   oneArg("DIR"),
		RunE: func(command *cobra.Command, args []string) error {
			path := filepath.Join(args[0], "wakeful.1")
			if err := os.WriteFile(path, manPage(command.Root()), 0o644); err != nil {
				return exit{exitFailed, fmt.Errorf("write the man page: %w", err)}
			}
			return nil
		},
	}
}

// exitCodes are what the exit codes of main.go mean.
var exitCodes = []struct {
	code  int
	means string
}{
	{exitClean, "clean"},
	{exitFindings, "findings at or above --deny"},
	{exitUsage, "wrong usage or configuration"},
	{exitFailed, "wakeful could not do its work: a given path cannot be read, a file cannot be written, a rule failed"},
}

// environment is what wakeful reads of it.
var environment = []struct{ name, means string }{
	{"NO_COLOR", "no colours, unless `--color always` is given"},
	{"CLICOLOR", "no colours when it is `0`"},
	{"CLICOLOR_FORCE", "colours in a pipe too, unless it is `0`"},
	{"FORCE_HYPERLINK", "paths and rules are links (OSC 8), whatever the terminal; `0` forbids that"},
	{"GITHUB_STEP_SUMMARY", "the file that `--format github` adds a summary to, as in a step of GitHub Actions"},
	{"WAKEFUL_CACHE", "the folder of `--cache`"},
	{"PAGER", "shows what is longer than the screen, in `explain` and `handbook`"},
}

func referenceMarkdown(root *cobra.Command) string {
	var b strings.Builder
	b.WriteString("# wakeful on the command line\n\n<!-- Written by `make update`. -->\n\n")
	fmt.Fprintf(&b, "%s\n\n", root.Long)
	for _, command := range commandsOf(root) {
		fmt.Fprintf(&b, "- [`%s`](#%s): %s\n", command.CommandPath(), strings.ReplaceAll(command.CommandPath(), " ", "-"), command.Short)
	}
	for _, command := range commandsOf(root) {
		fmt.Fprintf(&b, "\n## %s\n\n", command.CommandPath())
		describeCommand(&b, command)
	}
	for _, part := range appendix() {
		fmt.Fprintf(&b, "\n## %s\n\n%s", part.title, part.text)
	}
	return b.String()
}

func manPage(root *cobra.Command) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "%% \"WAKEFUL\" \"1\" \"\" \"wakeful %s\" \"User Commands\"\n", version())
	fmt.Fprintf(&b, "# NAME\n\nwakeful - %s\n\n# SYNOPSIS\n\n**wakeful** *COMMAND* [*OPTIONS*]\n\n# DESCRIPTION\n\n%s\n\n# COMMANDS\n\n", root.Short, root.Long)
	for _, command := range commandsOf(root) {
		fmt.Fprintf(&b, "## %s\n\n", command.CommandPath())
		describeCommand(&b, command)
		b.WriteString("\n")
	}
	for _, part := range appendix() {
		fmt.Fprintf(&b, "# %s\n\n%s\n", strings.ToUpper(part.title), part.text)
	}
	return md2man.Render([]byte(b.String()))
}

// commandsOf are the commands below command that people are told of, each
// before its own.
func commandsOf(command *cobra.Command) []*cobra.Command {
	var out []*cobra.Command
	for _, c := range command.Commands() {
		if c.IsAvailableCommand() {
			out = append(append(out, c), commandsOf(c)...)
		}
	}
	return out
}

// describeCommand writes what --help says.
func describeCommand(b *strings.Builder, command *cobra.Command) {
	description := command.Long
	if description == "" {
		description = command.Short + "."
	}
	fmt.Fprintf(b, "```\n%s\n```\n\n%s\n", command.UseLine(), strings.TrimSpace(description))
	if command.Example != "" {
		fmt.Fprintf(b, "\n```\n%s\n```\n", command.Example)
	}
	first := "\n"
	command.LocalFlags().VisitAll(func(flag *pflag.Flag) {
		if !flag.Hidden {
			fmt.Fprintf(b, "%s- %s\n", first, describeFlag(flag))
			first = ""
		}
	})
}

func describeFlag(flag *pflag.Flag) string {
	value, usage := pflag.UnquoteUsage(flag)
	name := "--" + flag.Name
	if flag.Shorthand != "" {
		name = "-" + flag.Shorthand + ", " + name
	}
	if value != "" {
		name += " " + value
	}
	given := ""
	switch flag.DefValue {
	case "", "false", "0", "[]":
	default:
		given = " (default `" + flag.DefValue + "`)"
	}
	usage, choices, _ := strings.Cut(usage, ":\n")
	text := fmt.Sprintf("`%s`%s: %s", name, given, usage)
	for _, line := range strings.Split(strings.TrimSpace(choices), "\n") {
		if choice, means, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			text += fmt.Sprintf("\n    - `%s`: %s", choice, strings.TrimSpace(means))
		}
	}
	return text
}

// chapter is a part of the reference that belongs to no command.
type chapter struct{ title, text string }

func appendix() []chapter {
	var codes, variables strings.Builder
	for _, e := range exitCodes {
		fmt.Fprintf(&codes, "- `%d`: %s\n", e.code, e.means)
	}
	for _, v := range environment {
		fmt.Fprintf(&variables, "- `%s`: %s\n", v.name, v.means)
	}
	return []chapter{
		{"Exit status", codes.String()},
		{"Environment", variables.String()},
	}
}
