package main

import (
	"errors"
	"io/fs"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/baseline"
	"github.com/wakeful-rs/wakeful/lint/report"
)

// leaveKnown takes out of the findings what the baseline knows. With
// --write-baseline it knows all of them from then on.
func (c check) leaveKnown(known *baseline.Baseline, r *result) error {
	scope := baseline.Scope{Paths: r.paths, Ran: c.looksFor}
	if c.options.rewrite {
		known = known.Next(r.findings, r.files.syntax, scope)
		if err := known.Write(c.options.baseline); err != nil {
			return exit{exitFailed, err}
		}
	}
	match := known.Match(r.findings, r.files.syntax, scope)
	c.tellBaseline(match)
	r.findings = match.New
	return nil
}

// readBaseline reads the file of --baseline, which only --write-baseline may
// find missing.
func (c check) readBaseline() (*baseline.Baseline, error) {
	known, err := baseline.Read(c.options.baseline)
	switch {
	case err == nil:
		return known, nil
	case !errors.Is(err, fs.ErrNotExist):
		return nil, usageError("--baseline: %w", err)
	case c.options.rewrite:
		return baseline.New(c.options.baseline)
	}
	return nil, usageError("--baseline: there is no %s; --write-baseline writes it", report.Printable(c.options.baseline))
}

// looksFor says that the options let a rule find all it can: the others may
// have findings that are not gone.
func (c check) looksFor(rule string) bool {
	if len(c.options.only) > 0 {
		return slices.Contains(c.options.only, rule)
	}
	page, known := lint.PageOf(rule)
	return !known || page.Level != lint.Hint || c.options.asksHints()
}

// maxGone is how many of the known findings that are gone are named.
const maxGone = 5

// tellBaseline tells what the baseline hides, and what it need not hide.
func (c check) tellBaseline(match baseline.Match) {
	if c.options.quiet {
		return
	}
	name := report.Printable(c.options.baseline)
	if match.Known > 0 {
		c.complain("%s: %s known", name, count(match.Known, "finding is", "findings are"))
	}
	if len(match.Gone) == 0 {
		return
	}
	for _, e := range match.Gone[:min(len(match.Gone), maxGone)] {
		c.complain("%s: %s is gone from %s", name, e.Rule, report.Printable(strings.TrimSuffix(e.Path+": "+e.Item, ": ")))
	}
	if more := len(match.Gone) - maxGone; more > 0 {
		c.complain("%s: and so %s", name, count(more, "more is", "more are"))
	}
	c.complain("%s: --write-baseline drops what is gone", name)
}
