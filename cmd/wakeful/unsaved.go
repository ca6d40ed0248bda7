package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/workspace/git"
)

// allowances say which files --fix may write that git could not bring back.
type allowances struct{ allowDirty, allowStaged, allowNoVCS bool }

// refuseUnsaved is the error where git could not bring back one of the files
// that are about to be written, unless the options allow that. Other files may
// have as many changes as they like.
func (c check) refuseUnsaved(ctx context.Context, paths []string) error {
	for i, path := range paths {
		if real, err := filepath.EvalSymlinks(path); err == nil {
			paths[i] = real // which is what is written over
		}
	}
	risky, err := filesAtRisk(ctx, paths)
	if err != nil {
		return exit{exitFailed, fmt.Errorf("--fix: %w", err)}
	}
	for _, refusal := range []struct {
		files   []string
		allowed bool
		format  string
	}{
		{risky.dirty, c.options.allowDirty, "%s changes that are not committed, and fixes would go on top of them: commit them, or pass --allow-dirty"},
		{risky.staged, c.options.allowStaged || c.options.allowDirty, "%s changes that are staged and not committed: commit them, or pass --allow-staged"},
		{risky.outside, c.options.allowNoVCS, "%s no git repository that could bring back what was there: pass --allow-no-vcs to fix anyway"},
	} {
		if len(refusal.files) > 0 && !refusal.allowed {
			return usageError("--fix: "+refusal.format+"\n%s", count(len(refusal.files), "file has", "files have"), c.list(refusal.files))
		}
	}
	return nil
}

// risks are files by why git could not bring back what is in them now.
type risks struct {
	dirty   []string // some of it is nowhere but on disk
	staged  []string // it is in the index only
	outside []string // there is no repository around it, or no git
}

// filesAtRisk are those of the files that git could not bring back.
func filesAtRisk(ctx context.Context, paths []string) (risks, error) {
	var r risks
	for repository, files := range git.Around(paths) {
		states, err := repository.States(ctx, files)
		if errors.Is(err, git.ErrNone) {
			r.outside = append(r.outside, files...)
			continue
		}
		if err != nil {
			return r, err
		}
		for file, state := range states {
			if state == git.Dirty {
				r.dirty = append(r.dirty, file)
			} else {
				r.staged = append(r.staged, file)
			}
		}
	}
	return r, nil
}

// maxListed is how many files a message lists.
const maxListed = 10

// list lists files for a message, each on a line.
func (c check) list(paths []string) string {
	slices.Sort(paths)
	var lines []string
	for _, path := range paths[:min(len(paths), maxListed)] {
		lines = append(lines, "  "+report.Printable(display(path)))
	}
	if more := len(paths) - maxListed; more > 0 {
		lines = append(lines, fmt.Sprintf("  and %d more", more))
	}
	return strings.Join(lines, "\n")
}
