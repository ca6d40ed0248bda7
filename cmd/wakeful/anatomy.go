package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/anatomy"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// anatomyFlags are the flags of anatomy as they are written.
type anatomyFlags struct {
	tasks bool
	check checkFlags // those that it shares with check
}

func newAnatomy(a app) *cobra.Command {
	var f anatomyFlags
	command := &cobra.Command{
		Use:   "anatomy {FILE[:LINE[:COLUMN]] | --tasks [PATH...]}",
		Short: "Show the states of futures, and what each keeps",
		Long: `Show what the async fns, blocks and closures of a file become: the states in
which they wait, what each state keeps, how large that is, and whether it may
move to another thread. With a LINE, the innermost of them there. "-" reads
standard input. Sizes are those of 64-bit Linux; a plus sign means "at least".

With --tasks, show who spawns whom in files, folders and packages, in the current
folder when no PATH is given: where the handles of tasks go, and which tasks call
what blocks.`,
		Example: `  wakeful anatomy src/main.rs
  wakeful anatomy src/main.rs:42
  wakeful anatomy src/main.rs:42 --format svg --output future.svg
  wakeful anatomy --tasks`,
		RunE: func(command *cobra.Command, args []string) error {
			switch {
			case f.tasks:
				return f.runTasks(command.Context(), a, args)
			case len(args) != 1:
				return usageError("name one FILE, or FILE:LINE; --tasks takes folders")
			}
			return f.run(command.Context(), a, args[0])
		},
	}
	f.register(command)
	return command
}

func (f *anatomyFlags) register(command *cobra.Command) {
	flags := command.Flags()
	flags.SortFlags = false
	c := &f.check
	flags.BoolVar(&f.tasks, "tasks", false, "show who spawns whom")
	flags.StringVar(&c.format, "format", anatomyFormats()[0], "the `FORMAT` in which it is written:\n"+anatomyFormatHelp())
	flags.StringVar(&c.output, "output", "", "write to `FILE` and not to standard output")
	flags.BoolVar(&c.noConfig, "no-config", false, "ignore wakeful.toml, clippy.toml and the metadata in Cargo.toml")
	flags.BoolVar(&c.sources, "dependency-sources", false, "read signatures from the sources of dependencies that cargo has fetched")
	flags.StringVar(&c.edition, "edition", "2024", "the `EDITION` of files that belong to no Cargo package: "+strings.Join(editions, ", "))
	flags.StringVar(&c.stdinPath, "stdin-path", "", "treat standard input as the file at `PATH`, in the package around that")
	colorFlag(command, &c.color)
	complete(command, "format", anatomyFormats())
	complete(command, "edition", editions)
}

func anatomyFormats() []string {
	var names []string
	for _, f := range anatomy.Formats() {
		names = append(names, f.Name)
	}
	return names
}

func anatomyFormatHelp() string {
	var lines []string
	for _, f := range anatomy.Formats() {
		lines = append(lines, fmt.Sprintf("  %-8s %s", f.Name, f.Help))
	}
	return strings.Join(lines, "\n") + "\n"
}

func (f *anatomyFlags) run(ctx context.Context, a app, arg string) error {
	at := aimAt(arg)
	format, c, err := f.understand(a, []string{at.path})
	if err != nil {
		return err
	}
	m, err := c.open(ctx, &progress{})
	if err != nil {
		return err
	}
	file, err := c.one(m, at.path)
	if err != nil {
		return err
	}
	futures, err := at.futures(file, display(file.Path()))
	if err != nil {
		return err
	}
	return c.put(func(w io.Writer) error {
		return format.Write(w, futures, anatomy.Options{Path: display(file.Path()), Color: c.options.color})
	})
}

// runTasks shows the tasks of all that paths name. What could not be read of it
// is missing there, and the exit code says so.
func (f *anatomyFlags) runTasks(ctx context.Context, a app, paths []string) error {
	format, c, err := f.understand(a, paths)
	if err != nil {
		return err
	}
	m, err := c.open(ctx, &progress{})
	if err != nil {
		return err
	}
	tasks := anatomy.Tasks(m.work, m.paths, displayer())
	err = c.put(func(w io.Writer) error { return format.Tasks(w, tasks, anatomy.Options{Color: c.options.color}) })
	if err == nil && m.failed {
		return exit{code: exitFailed}
	}
	return err
}

// understand turns flags into what reads and what writes.
func (f *anatomyFlags) understand(a app, paths []string) (anatomy.Format, check, error) {
	o := checkOptions{
		paths: paths, stdinPath: f.check.stdinPath, output: f.check.output,
		noConfig: f.check.noConfig, sources: f.check.sources,
	}
	if err := f.check.understandPaths(&o); err != nil {
		return anatomy.Format{}, check{}, err
	}
	if err := f.check.understandRest(&o); err != nil {
		return anatomy.Format{}, check{}, err
	}
	formats := anatomy.Formats()
	i := slices.IndexFunc(formats, func(format anatomy.Format) bool { return format.Name == f.check.format })
	if i < 0 {
		return anatomy.Format{}, check{}, unknown("format", f.check.format, anatomyFormats())
	}
	o.color = useColor(f.check.color, a.stdout) && (o.output == "" || f.check.color == "always")
	return formats[i], check{app: a, options: o}, nil
}

// one is the file that was asked for. When it could not be read, that is told
// already.
func (c check) one(m *material, path string) (*semantic.File, error) {
	name := path
	if c.options.stdin {
		name = m.paths[0]
	} else if abs, err := filepath.Abs(path); err == nil {
		name = abs
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return nil, usageError("%s is a folder; name one file", path)
	}
	file := m.work.File(name)
	if file == nil {
		return nil, exit{code: exitFailed}
	}
	return file, nil
}

// aim is a file and perhaps a place in it: line and column count from 1, 0 is
// none.
type aim struct {
	path         string
	line, column int
}

var aimed = regexp.MustCompile(`^(.+?):(\d+)(?::(\d+))?$`)

// aimAt reads FILE[:LINE[:COLUMN]]. A file that is called so wins.
func aimAt(arg string) aim {
	parts := aimed.FindStringSubmatch(arg)
	if _, err := os.Stat(arg); err == nil || parts == nil {
		return aim{path: arg}
	}
	a := aim{path: parts[1]}
	a.line, _ = strconv.Atoi(parts[2]) // a number too large is no line of any file, like 0
	a.column, _ = strconv.Atoi(parts[3])
	if a.line <= 0 {
		a.line = -1
	}
	return a
}

// futures are those that are aimed at: all of the file, or the innermost one.
func (a aim) futures(file *semantic.File, shown string) ([]anatomy.Future, error) {
	if span, ok := a.span(file.Text()); ok {
		if one, ok := anatomy.At(file, span); ok {
			return []anatomy.Future{one}, nil
		}
	}
	all := anatomy.Of(file)
	switch {
	case len(all) == 0:
		return nil, usageError("nothing in %s is async", shown)
	case a.line == 0:
		return all, nil
	}
	var known []string
	for _, f := range all[:min(len(all), 8)] {
		known = append(known, fmt.Sprintf("%s (line %d)", f.Title(), f.Place.Line))
	}
	if len(all) > 8 {
		known = append(known, "…")
	}
	return nil, usageError("nothing async stands there; in %s there are: %s", shown, strings.Join(known, ", "))
}

// span is the bytes that are aimed at; ok is false without a line, and outside of
// the text.
func (a aim) span(text *source.Text) (source.Span, bool) {
	if a.line < 1 || a.line > text.LineCount() {
		return source.Span{}, false
	}
	line := text.Line(a.line - 1)
	if a.column == 0 {
		return line, true
	}
	at := text.PositionOffset(source.Position{Line: a.line - 1, Column: a.column - 1}, source.UTF32)
	return source.Span{Start: at, End: at}, true
}
