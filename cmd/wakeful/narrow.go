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
	flags.StringVar(&f.baseline, "baseline", "", "report only findings that the baseline in `FILE` does not list")
	flags.BoolVar(&f.writeBaseline, "write-baseline", false, "write that baseline anew: what is found now counts as known from then on")
	flags.StringVar(&f.since, "since", "", "report only what touches lines that changed since the git revision `REV`,\nsuch as origin/main")
	flags.BoolVar(&f.diffOnly, "diff-only", false, "report only what touches uncommitted lines; short for --since HEAD")
}

func (f *checkFlags) understandNarrowing(o *checkOptions) error {
	o.since, o.baseline, o.rewrite = f.since, f.baseline, f.writeBaseline
	if f.diffOnly {
		if f.since != "" {
			return usageError("--diff-only is short for --since HEAD: give one of the two")
		}
		o.since = "HEAD"
	}
	switch {
	case o.rewrite && o.baseline == "":
		return usageError("--write-baseline writes the file of --baseline, and there is no --baseline")
	case o.rewrite && (o.since != "" || o.mode != showFindings):
		return usageError("--write-baseline records everything that is found: it takes no --since, no --fix and no --diff")
	case o.since == "" && o.baseline == "":
		return nil
	case o.stdin:
		return usageError("--since and --baseline work on files, not on standard input")
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
	if c.options.rewrite {
		if err := c.writeBaseline(n.known, *r); err != nil {
			return err
		}
	}
	var match baseline.Match
	var err error
	r.findings, match, err = c.kept(ctx, n, r.paths, r.findings, r.files, r.files)
	c.tellBaseline(match)
	return err
}

// kept are the findings that the options do not leave to another day, and what
// the baseline says of them. They are about files as they are now, which fixes
// may have made of those on disk.
func (c check) kept(ctx context.Context, n narrowing, paths []string, findings []lint.Finding, now, disk files) ([]lint.Finding, baseline.Match, error) {
	var match baseline.Match
	if n.known != nil {
		match = n.known.Match(findings, now.syntax, baseline.Scope{Paths: paths, Ran: c.looksFor})
		findings = match.New
	}
	if c.options.since == "" {
		return findings, match, nil
	}
	changed, err := c.changesIn(ctx, paths, n.changed)
	if err != nil {
		return nil, match, err
	}
	touched := touching{changed, now.text, disk.text, map[string][]int{}}
	return slices.DeleteFunc(findings, func(f lint.Finding) bool { return !touched.finding(f) }), match, nil
}
