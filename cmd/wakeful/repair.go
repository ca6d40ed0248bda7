package main

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/baseline"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// inspect checks the files, and repairs them when it is asked to; then all it
// does is about the findings that n keeps.
func (c check) inspect(ctx context.Context, n narrowing, m *material, progress func(done, total int)) (result, error) {
	if c.options.mode == showFindings {
		outcome, err := project.Check(ctx, m.runner, m.work, m.paths, c.options.jobs, progress)
		return c.resultOf(m, m.work, outcome), err
	}
	fixer := project.Fixer(m.runner, c.options.least, c.options.jobs, parser.Limits{}, progress)
	fixer.Allow = func(f lint.Finding, fix lint.Fix) bool { return c.mayFix(m, f, fix) }
	check := fixer.Check
	fixer.Check = func(ctx context.Context, w *semantic.Workspace, paths []string) (lint.Outcome, error) {
		outcome, err := check(ctx, w, paths)
		if err != nil {
			return outcome, err
		}
		var match baseline.Match
		outcome.Findings, match, err = c.kept(ctx, n, paths, outcome.Findings, filesOf(w), filesOf(m.work))
		if w == m.work { // the first of several rounds
			c.tellBaseline(match)
		}
		return outcome, err
	}
	fixed, err := fixer.Fix(ctx, m.work, m.paths)
	if err != nil {
		return result{}, err
	}
	for _, f := range fixed.Refused {
		c.complain("%s: a fix of %s would have broken the syntax and was left out", report.Printable(display(f.Path)), f.Rule)
	}
	return c.finish(ctx, fixer, m, fixed)
}

// finish does with the repaired files what it is asked to.
func (c check) finish(ctx context.Context, fixer *lint.Fixer, m *material, fixed lint.Fixed) (result, error) {
	changed := c.changed(m, fixed)
	if c.options.mode == showDiff {
		err := c.printDiff(changed)
		c.tellFixed(fixesIn("would be applied", fixed.Applied, len(changed)), c.shown(m, fixed.After.Findings))
		return c.resultOf(m, m.work, fixed.Before), err
	}
	what := fixesIn("applied", fixed.Applied, len(changed))
	var unwritten []rewrite
	var err error
	if c.options.stdin {
		err = c.printFixed(m, changed)
	} else {
		unwritten, err = c.save(ctx, m, changed)
	}
	if err == nil && len(unwritten) > 0 {
		what = fmt.Sprintf("fixes applied in %d of %s", len(changed)-len(unwritten), report.Count(len(changed), "file"))
		err = withdraw(ctx, fixer, m, &fixed, unwritten)
	}
	if err != nil {
		return result{}, err
	}
	c.tellFixed(what, c.shown(m, fixed.After.Findings))
	return c.resultOf(m, fixed.Workspace, fixed.After), nil
}

// withdraw makes of fixed what it is while some files are as they were.
func withdraw(ctx context.Context, fixer *lint.Fixer, m *material, fixed *lint.Fixed, unwritten []rewrite) (err error) {
	for _, file := range unwritten {
		was := m.work.File(file.path)
		fixed.Workspace = fixed.Workspace.WithFile(file.path, was.Syntax(), was.PackageIndex())
	}
	fixed.After, err = fixer.Check(ctx, fixed.Workspace, m.paths)
	return err
}

// rewrite is a file that fixes change.
type rewrite struct {
	path          string
	before, after *source.Text
}

// changed are the files that fixes made other than they were, by path.
func (c check) changed(m *material, fixed lint.Fixed) []rewrite {
	var out []rewrite
	for _, path := range slices.Sorted(maps.Keys(fixed.Changed)) {
		before, after := m.work.File(path).Text(), fixed.Changed[path]
		if !bytes.Equal(before.Bytes(), after.Bytes()) {
			out = append(out, rewrite{path, before, after})
		}
	}
	return out
}

func (c check) resultOf(m *material, work *semantic.Workspace, outcome lint.Outcome) result {
	return result{
		findings: c.shown(m, outcome.Findings),
		summary:  report.Summary{Files: m.total, Analysed: len(m.paths), Suppressed: outcome.Suppressed},
		paths:    m.paths,
		told:     m.told,
		crate:    crates(m.disk),
		shard:    c.options.shard.reported(),
		files:    filesOf(work),
		read:     sizeOf(textsOf(work)),
	}
}

// mayFix keeps repairs to what a person sees: findings that are shown, and on
// standard input a text that has no other files.
func (c check) mayFix(m *material, f lint.Finding, fix lint.Fix) bool {
	if c.options.stdin && slices.ContainsFunc(fix.Edits, func(e source.Edit) bool { return e.Path != "" && e.Path != f.Path }) {
		return false
	}
	return c.isShown(m, f)
}

// printFixed writes standard input's text to standard output, repaired.
func (c check) printFixed(m *material, changed []rewrite) error {
	text := m.input
	if len(changed) > 0 {
		text = changed[0].after
	}
	_, err := c.stdout.Write(text.Bytes())
	return err
}

// save writes the files that fixes changed, if each of them may be written. What
// goes wrong with some of them is told, and these are returned.
func (c check) save(ctx context.Context, m *material, changed []rewrite) (unwritten []rewrite, err error) {
	var paths []string
	for _, file := range changed {
		paths = append(paths, file.path)
	}
	if err := c.refuseUnsaved(ctx, paths); err != nil {
		return nil, err
	}
	for _, file := range changed {
		if err := lint.Write(file.path, file.before.Bytes(), file.after.Bytes()); err != nil {
			c.complain("%v", err)
			m.failed = true
			unwritten = append(unwritten, file)
		}
	}
	return unwritten, nil
}

const noFix = "no fix to apply"

// fixesIn says how many fixes there are in how many files.
func fixesIn(done string, applied, files int) string {
	if applied == 0 {
		return noFix
	}
	return fmt.Sprintf("%s %s in %s", count(applied, "fix", "fixes"), done, report.Count(files, "file"))
}

// tellFixed tells what became of the fixes, and why some findings are left.
func (c check) tellFixed(text string, left []lint.Finding) {
	if c.options.quiet || text == noFix && len(left) == 0 {
		return
	}
	if len(left) > 0 {
		text += fmt.Sprintf("; %s left: %s", count(len(left), "finding is", "findings are"), c.whyLeft(left))
	}
	fmt.Fprintln(c.stderr, text)
}

// whyLeft says what stands in the way of fixing findings.
func (c check) whyLeft(left []lint.Finding) string {
	var unsafe, suggested, refused, without int
	for _, f := range left {
		best := lint.Suggestion - 1
		for _, fix := range f.Offers() {
			best = max(best, fix.Safety)
		}
		switch {
		case best < lint.Suggestion:
			without++
		case best == lint.Suggestion:
			suggested++
		case best < c.options.least:
			unsafe++
		default:
			refused++
		}
	}
	var parts []string
	for _, why := range []struct {
		n    int
		text string
	}{
		{unsafe, "with a fix for --unsafe-fixes"}, {suggested, "with a fix to finish by hand"},
		{refused, "with a fix that could not be applied"}, {without, "without a fix"},
	} {
		if why.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", why.n, why.text))
		}
	}
	return strings.Join(parts, ", ")
}
