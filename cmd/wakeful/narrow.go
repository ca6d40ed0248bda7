package main

import (
	"context"
	"slices"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

func (f *checkFlags) understandNarrowing(o *checkOptions) error {
	o.since = f.since
	if f.diffOnly {
		if f.since != "" {
			return usageError("--diff-only means --since HEAD; --since says something else")
		}
		o.since = "HEAD"
	}
	switch {
	case o.since == "":
		return nil
	case o.stdin:
		return usageError("--since asks git about files; standard input is none")
	case o.mode != showFindings:
		return usageError("--since tells new findings from old; fixes move lines, so it takes no --fix and no --diff")
	}
	return nil
}

// narrow takes out of findings what the options leave to another day.
func (c check) narrow(ctx context.Context, m *material, findings []lint.Finding, text func(path string) *source.Text) ([]lint.Finding, error) {
	if c.options.since == "" {
		return findings, nil
	}
	changed, err := c.changesSince(ctx, m.paths, c.options.since)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(findings, func(f lint.Finding) bool { return !changed.have(f, text) }), nil
}
