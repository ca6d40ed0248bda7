package main

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/lint"
)

// registerNarrowing registers the flags for which findings are told.
func (f *checkFlags) registerNarrowing(command *cobra.Command) {
	flags := command.Flags()
	flags.StringVar(&f.baseline, "baseline", "", "report only what the baseline in `FILE` does not know")
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

// narrow takes out of the findings what the options leave to another day.
func (c check) narrow(ctx context.Context, r *result) error {
	if c.options.baseline != "" {
		if err := c.leaveKnown(r); err != nil {
			return err
		}
	}
	if c.options.since != "" {
		changed, err := c.changesSince(ctx, r.paths, c.options.since)
		if err != nil {
			return err
		}
		r.findings = slices.DeleteFunc(r.findings, func(f lint.Finding) bool { return !changed.have(f, r.files.text) })
	}
	return nil
}
