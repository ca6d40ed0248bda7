package main

import (
	"io"
	"os"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint/report"
)

// destination is a file that a report is written to, besides what goes to
// standard output or to a plain --output.
type destination struct {
	format report.Format
	file   string
	append bool // to what the file holds
}

// summaryVariable names the file whose Markdown GitHub shows on the page of a
// step, below what steps before it wrote there.
const summaryVariable = "GITHUB_STEP_SUMMARY"

func formatNamed(name string) (report.Format, error) {
	formats := report.Formats()
	i := slices.IndexFunc(formats, func(f report.Format) bool { return f.Name == name })
	if i < 0 {
		return report.Format{}, unknown("format", name, formatNames())
	}
	return formats[i], nil
}

// understandOutputs reads --format and the values of --output: at most one FILE
// alone, any number with a format before them.
func (f *checkFlags) understandOutputs(o *checkOptions) error {
	var err error
	if o.format, err = formatNamed(f.format); err != nil {
		return err
	}
	if o.mode == showDiff && len(f.outputs) > 0 {
		return usageError("--diff prints a diff; it takes no --output")
	}
	for _, value := range f.outputs {
		if err := o.addOutput(value); err != nil {
			return err
		}
	}
	if summary := os.Getenv(summaryVariable); summary != "" && !o.writes(summary) && writesCommands(o) {
		markdown, _ := formatNamed("markdown")
		o.also = append(o.also, destination{format: markdown, file: summary, append: true})
	}
	return nil
}

// addOutput reads [FORMAT=]FILE.
func (o *checkOptions) addOutput(value string) error {
	name, file, named := strings.Cut(value, "=")
	if !named || strings.ContainsAny(name, `/\`) { // a file may be called so
		named, file = false, value
	}
	switch {
	case file == "":
		return usageError("--output %q names no file", value)
	case file == "-":
		return usageError("--output %s: name a file; --format chooses what goes to standard output", value)
	case o.writes(file):
		return usageError("--output names %s twice", report.Printable(file))
	case !named && o.output != "":
		return usageError("--output takes one FILE alone; write FORMAT=FILE for more, such as sarif=%s", report.Printable(file))
	case !named:
		o.output = file
		return nil
	}
	format, err := formatNamed(name)
	if err != nil {
		return usageError("--output %s: %w; a file of that name is ./%[1]s", report.Printable(value), err)
	}
	o.also = append(o.also, destination{format: format, file: file})
	return nil
}

// writes says that a report is written to file.
func (o *checkOptions) writes(file string) bool {
	return o.output == file || slices.ContainsFunc(o.also, func(d destination) bool { return d.file == file })
}

// writesCommands says that GitHub's workflow commands are written somewhere.
func writesCommands(o *checkOptions) bool {
	commands := func(f report.Format) bool { return f.Name == "github" }
	return o.mode != showDiff &&
		(commands(o.format) || slices.ContainsFunc(o.also, func(d destination) bool { return commands(d.format) }))
}

// write writes a report.
func (d destination) write(r *report.Report, o report.Options) error {
	return writeFile(d.file, d.append, func(w io.Writer) error { return d.format.Write(w, r, o) })
}
