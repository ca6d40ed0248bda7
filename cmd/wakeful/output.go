package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/report"
)

// count is report.Count for words that do not only take an s.
func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}

// display is a path as a person who stands in the working directory writes it.
func display(path string) string { return displayer()(path) }

// displayer is display for many paths.
func displayer() func(path string) string {
	dir, err := os.Getwd()
	return func(path string) string {
		if path == stdinName {
			return path
		}
		if err == nil {
			if rel, err := filepath.Rel(dir, path); err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
				path = rel
			}
		}
		return filepath.ToSlash(path)
	}
}

// shown are the findings that are to be seen.
func (c check) shown(m *material, findings []lint.Finding) []lint.Finding {
	var out []lint.Finding
	for _, f := range findings {
		if c.isShown(m, f) {
			out = append(out, f)
		}
	}
	return out
}

// isShown leaves hints to those who asked for them.
func (c check) isShown(m *material, f lint.Finding) bool {
	return f.Level > lint.Hint || c.options.asksHints() ||
		c.options.levels[f.Rule] == lint.Hint || m.runner.Configured(f.Path)[f.Rule] == lint.Hint
}

// write reports what was found.
func (c check) write(found result) error {
	r := c.report(found)
	if c.options.mode != showDiff {
		if err := c.writeReport(r); err != nil {
			return err
		}
	}
	if !c.options.quiet {
		fmt.Fprintln(c.stderr, r.Summary)
	}
	return nil
}

// writeReport writes where --output says. After the text of --fix, which goes to
// standard output, findings go to standard error.
func (c check) writeReport(r *report.Report) error {
	for _, d := range c.options.also {
		if err := d.write(r, report.Options{Color: c.options.allColor}); err != nil {
			return err
		}
	}
	if c.options.output == "" && c.options.stdin && c.options.mode == applyFixes {
		return c.options.format.Write(c.stderr, r, report.Options{})
	}
	options := report.Options{Color: c.options.color}
	if c.options.links {
		options.Link = placeLink
	}
	return c.put(func(w io.Writer) error { return c.options.format.Write(w, r, options) })
}

// put writes to the file of --output, else to standard output.
func (c check) put(write func(io.Writer) error) error {
	if c.options.output == "" {
		return write(c.stdout)
	}
	return writeFile(c.options.output, false, write)
}

// writeFile writes to the file at path, or to its end. What cannot be made whole
// leaves the file as it was.
func writeFile(path string, atEnd bool, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	how := os.O_TRUNC
	if atEnd {
		how = os.O_APPEND
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|how, 0o666)
	if err == nil {
		_, err = file.Write(b.Bytes())
		err = errors.Join(err, file.Close())
	}
	if err != nil {
		return exit{exitFailed, fmt.Errorf("write the report: %w", err)}
	}
	return nil
}
