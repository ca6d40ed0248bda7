package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/baseline"
	"github.com/wakeful-rs/wakeful/workspace/git"
)

// registerNarrowing registers the flags for which findings are told.
func (f *checkFlags) registerNarrowing(command *cobra.Command) {
	flags := command.Flags()
	flags.StringVar(&f.baseline, "baseline", "", "report only what the baseline in `FILE` does not know")
	flags.BoolVar(&f.writeBaseline, "write-baseline", false, "write the baseline: all that is found now is known from then on")
	flags.StringVar(&f.since, "since", "", "report only what touches lines that changed since the git revision `REV`,\nsuch as origin/main")
	flags.BoolVar(&f.diffOnly, "diff-only", false, "report only what touches lines that are not committed; means --since HEAD")
}

func (f *checkFlags) understandNarrowing(o *checkOptions) error {
	o.since, o.baseline, o.rewrite = f.since, f.baseline, f.writeBaseline
	if f.diffOnly {
		if f.since != "" {
			return usageError("--diff-only means --since HEAD; --since says something else")
		}
		o.since = "HEAD"
	}
	switch {
	case o.rewrite && o.baseline == "":
		return usageError("--write-baseline writes the file of --baseline, and there is no --baseline")
	case o.rewrite && o.since != "":
		return usageError("a baseline knows all that is found; --write-baseline takes no --since")
	case o.since == "" && o.baseline == "":
		return nil
	case o.stdin:
		return usageError("--since and --baseline are about files; standard input is none")
	case o.mode != showFindings:
		return usageError("--since and --baseline say what is reported, and fixes are for all; they take no --fix and no --diff")
	}
	return nil
}

// narrowing is what it takes to leave findings to another day.
type narrowing struct {
	known   *baseline.Baseline           // nil without --baseline
	changed map[git.Repository]git.Lines // since --since, as far as asked
}

// narrowing reads the baseline, and asks git about what is around the paths: a
// mistake in either should not show after minutes of checking.
func (c check) narrowing(ctx context.Context, paths []string) (narrowing, error) {
	n := narrowing{changed: map[git.Repository]git.Lines{}}
	var err error
	if c.options.baseline != "" {
		if n.known, err = c.readBaseline(); err != nil {
			return n, err
		}
	}
	if c.options.since != "" {
		_, err = c.changesIn(ctx, insides(paths), n.changed)
	}
	return n, err
}

// insides are paths with the same folders around them as what is at paths, which
// may be folders.
func insides(paths []string) []string {
	var out []string
	for _, path := range paths {
		abs, err := filepath.Abs(path)
		if info, statErr := os.Stat(path); err != nil || statErr != nil {
			continue // that will be told
		} else if info.IsDir() {
			abs = filepath.Join(abs, "any")
		}
		out = append(out, abs)
	}
	return out
}

// narrow takes out of the findings what the options leave to another day.
func (c check) narrow(ctx context.Context, n narrowing, r *result) error {
	if n.known != nil {
		if err := c.leaveKnown(n.known, r); err != nil {
			return err
		}
	}
	if c.options.since != "" {
		changed, err := c.changesIn(ctx, r.paths, n.changed)
		if err != nil {
			return err
		}
		r.findings = slices.DeleteFunc(r.findings, func(f lint.Finding) bool { return !changed.have(f, r.files.text) })
	}
	return nil
}
