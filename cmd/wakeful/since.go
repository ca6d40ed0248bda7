package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
	"github.com/wakeful-rs/wakeful/workspace/git"
)

// changes are the lines that changed in a repository, by path of each checked
// file in it.
type changes map[string]git.Lines

// changesIn asks git what changed in the files since the revision of --since.
// asked has what was asked before.
func (c check) changesIn(ctx context.Context, paths []string, asked map[git.Repository]git.Lines) (changes, error) {
	out := changes{}
	for repository, files := range git.Around(paths) {
		if repository.Top == "" {
			return nil, usageError("--since: %s lies in no git repository", report.Printable(display(filepath.Dir(files[0]))))
		}
		if _, known := asked[repository]; !known {
			lines, err := repository.Since(ctx, c.options.since)
			if err != nil {
				return nil, c.gitError(err)
			}
			asked[repository] = lines
		}
		for _, file := range files {
			out[file] = asked[repository]
		}
	}
	return out, nil
}

// gitError says what to do where git does not know enough.
func (c check) gitError(err error) error {
	unknownRev := git.UnknownRevision{}
	switch {
	case errors.As(err, &unknownRev) && unknownRev.Shallow:
		return usageError("--since: this clone has only a part of the history, and not where it left %q; "+
			"run `git fetch --unshallow origin`, or let CI fetch all of it (`fetch-depth: 0` in actions/checkout, `GIT_DEPTH: 0` in GitLab)", unknownRev.Name)
	case errors.As(err, &unknownRev) && workspace.Nearest(unknownRev.Name, unknownRev.Known) != "":
		return unknown("revision", unknownRev.Name, unknownRev.Known)
	case errors.As(err, &unknownRev):
		return usageError("--since: %w", err)
	}
	return exit{exitFailed, fmt.Errorf("--since: %w", err)}
}

// touching says which findings have to do with changed lines.
type touching struct {
	changes   changes
	now, disk func(path string) *source.Text // that findings are about, and that git knows
	lines     map[string][]int               // see linesOnDisk
}

// finding says that the finding, or one of the places it tells of, is on a line
// that changed: an await that is new below an old guard is a new mistake. What
// is wrong with wakeful itself is told whatever changed.
func (t touching) finding(f lint.Finding) bool {
	if f.Rule == lint.Internal || t.span(f.Path, f.Span) {
		return true
	}
	return slices.ContainsFunc(f.Notes, func(n lint.Note) bool { return t.span(cmp.Or(n.Path, f.Path), n.Span) })
}

func (t touching) span(path string, s source.Span) bool {
	text := t.now(path)
	if text == nil {
		return false
	}
	first, _ := text.LineColumn(s.Start)
	last, _ := text.LineColumn(max(s.Start, s.End-1)) // an end behind a line break is on the line before
	onDisk := t.linesOnDisk(path, text)
	if onDisk == nil {
		return t.changes[path].Touch(path, first, last)
	}
	for _, line := range onDisk[first-1 : last] {
		if line == 0 || t.changes[path].Touch(path, line, line) {
			return true
		}
	}
	return false
}

// linesOnDisk are the numbers that the lines of a text have on disk, 0 for those
// that fixes made; nil where no fix changed the text.
func (t touching) linesOnDisk(path string, text *source.Text) []int {
	disk := t.disk(path)
	if disk == nil || disk == text {
		return nil
	}
	if _, known := t.lines[path]; !known {
		t.lines[path] = sameLines(disk.String(), text.String())
	}
	return t.lines[path]
}

// sameLines are, for each line of after, the number of the line of before that
// it is, 0 for one that is new.
func sameLines(before, after string) []int {
	var out []int
	at, line := 0, 1 // in before
	keep := func(end int) {
		for range strings.Count(before[at:end], "\n") {
			out = append(out, line)
			line++
		}
		at = end
	}
	for _, edit := range lineEdits(before, after) {
		keep(edit.Start)
		line += strings.Count(before[edit.Start:edit.End], "\n")
		at = edit.End
		out = append(out, make([]int, strings.Count(edit.New, "\n"))...)
	}
	keep(len(before))
	return append(out, line) // behind the last line break
}
