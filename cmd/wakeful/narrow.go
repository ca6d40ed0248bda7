package main

import (
	"context"
	"slices"

	"github.com/wakeful-rs/wakeful/lint"
)

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

// narrow takes out of findings what the options leave to another day.
func (c check) narrow(ctx context.Context, m *material, findings []lint.Finding, files files) ([]lint.Finding, error) {
	var err error
	if c.options.baseline != "" {
		if findings, err = c.unknownToBaseline(m, findings, files); err != nil {
			return nil, err
		}
	}
	if c.options.since != "" {
		changed, err := c.changesSince(ctx, m.paths, c.options.since)
		if err != nil {
			return nil, err
		}
		findings = slices.DeleteFunc(findings, func(f lint.Finding) bool { return !changed.have(f, files.text) })
	}
	return findings, nil
}
