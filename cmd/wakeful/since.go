package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/source"
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
			return nil, usageError("--since: %s lies in no git repository", report.Printable(c.display(filepath.Dir(files[0]))))
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
	case errors.As(err, &unknownRev) && lint.Nearest(unknownRev.Name, unknownRev.Known) != "":
		return unknown("revision", unknownRev.Name, unknownRev.Known)
	case errors.As(err, &unknownRev):
		return usageError("--since: %w", err)
	}
	return exit{exitFailed, fmt.Errorf("--since: %w", err)}
}

// have says that the finding, or one of the places it tells of, is on a line
// that changed: an await that is new below an old guard is a new mistake. What
// is wrong with wakeful itself is told whatever changed.
func (ch changes) have(f lint.Finding, text func(path string) *source.Text) bool {
	touched := func(path string, s source.Span) bool {
		t := text(path)
		if t == nil {
			return false
		}
		first, _ := t.LineColumn(s.Start)
		last, _ := t.LineColumn(max(s.Start, s.End-1)) // an end behind a line break is on the line before
		return ch[path].Touch(path, first, last)
	}
	if f.Rule == lint.Internal || touched(f.Path, f.Span) {
		return true
	}
	for _, n := range f.Notes {
		if touched(cmp.Or(n.Path, f.Path), n.Span) {
			return true
		}
	}
	return false
}
