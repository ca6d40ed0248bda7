package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/report"
)

func newMerge(a app) *cobra.Command {
	var f checkFlags
	command := &cobra.Command{
		Use:   "merge FILE.json...",
		Short: "Put the findings of several checks together",
		Long: `Put the findings of several checks together, as if one had found them all: each
FILE is what "wakeful check --format json" wrote, of all parts of --shard or of
different packages. The files that were checked must be here as they were.

The exit codes are those of check.`,
		Example: `  wakeful check --shard 1/2 --format json --output 1.json
  wakeful check --shard 2/2 --format json --output 2.json
  wakeful merge 1.json 2.json --format github`,
		Args: someArgs("FILE.json"),
		RunE: func(command *cobra.Command, args []string) error {
			f.formatGiven = command.Flags().Changed("format")
			f.edition = editions[0] // it has no flag, and there is nothing to parse
			options, err := f.understand(a, nil)
			if err != nil {
				return err
			}
			return check{app: a, options: options}.merge(command.Context(), args)
		},
	}
	command.Flags().SortFlags = false
	f.registerReport(command)
	f.registerNarrowing(command)
	return command
}

func (c check) merge(ctx context.Context, names []string) error {
	narrowing, err := c.narrowing(ctx, nil)
	if err != nil {
		return err
	}
	r := result{files: filesRead(ctx, readOrNothing)}
	var shards []report.Shard
	for _, name := range names {
		document, err := c.readDocument(name, r.files)
		if err != nil {
			return err
		}
		r.findings = append(r.findings, document.Findings...)
		r.take(document.Notices...)
		r.summary.AddFiles(document.Summary)
		r.paths = append(r.paths, document.Files...)
		if document.Shard != nil {
			shards = append(shards, *document.Shard)
		}
	}
	if err := whole(shards, len(names)); err != nil {
		return err
	}
	slices.SortStableFunc(r.findings, lint.Compare)
	slices.Sort(r.paths)
	if err := c.narrow(ctx, narrowing, &r); err != nil {
		return err
	}
	if err := c.write(r); err != nil {
		return err
	}
	return c.verdict(r)
}

func (c check) readDocument(name string, files files) (report.Document, error) {
	file, err := os.Open(name)
	if err != nil {
		return report.Document{}, exit{exitFailed, err}
	}
	defer file.Close()
	reader := report.Reader{Path: undisplay, Text: files.text}
	document, err := reader.Read(file)
	if err != nil {
		return document, exit{exitFailed, fmt.Errorf("%s: %w", report.Printable(name), err)}
	}
	return document, nil
}

// undisplay is the path that display shows.
func undisplay(displayed string) string {
	path := filepath.FromSlash(displayed)
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}

// whole says what is wrong where some of the documents are of shards, but not
// each of all of them once.
func whole(shards []report.Shard, documents int) error {
	if len(shards) == 0 {
		return nil
	}
	if len(shards) < documents {
		return usageError("some of the files are of parts (--shard), and some are not")
	}
	times := make([]int, shards[0].Of+1)
	for _, s := range shards {
		if s.Of != shards[0].Of || s.Index < 1 || s.Index > s.Of {
			return usageError("part %d/%d is not one of %d parts", s.Index, s.Of, shards[0].Of)
		}
		times[s.Index]++
	}
	for index, n := range times[1:] {
		switch {
		case n == 0:
			return usageError("part %d/%d is missing", index+1, shards[0].Of)
		case n > 1:
			return usageError("part %d/%d is given %d times", index+1, shards[0].Of, n)
		}
	}
	return nil
}

// readOrNothing is the content of a file, nil where it cannot be read.
func readOrNothing(path string) []byte {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	return content
}
