package main

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	udiff "github.com/aymanbagabas/go-udiff"
	"github.com/aymanbagabas/go-udiff/myers"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// inspect checks the files, and repairs them when it is asked to.
func (c check) inspect(ctx context.Context, m *material, progress func(done, total int)) (result, error) {
	if c.options.mode == showFindings {
		outcome, err := project.Check(ctx, m.runner, m.work, m.paths, c.options.jobs, progress)
		return c.resultOf(m, m.work, outcome), err
	}
	fixer := project.Fixer(m.runner, c.options.least, c.options.jobs, parser.Limits{}, progress)
	fixer.Allow = func(f lint.Finding, fix lint.Fix) bool { return c.mayFix(m, f, fix) }
	fixed, err := fixer.Fix(ctx, m.work, m.paths)
	if err != nil {
		return result{}, err
	}
	for _, f := range fixed.Refused {
		c.complain("%s: a fix of %s would have broken the syntax and was left out", report.Printable(c.display(f.Path)), f.Rule)
	}
	if c.options.mode == showDiff {
		return c.resultOf(m, m.work, fixed.Before), c.printDiff(m.work, fixed)
	}
	if err := c.keep(m, fixed); err != nil {
		return result{}, err
	}
	return c.resultOf(m, fixed.Workspace, fixed.After), nil
}

func (c check) resultOf(m *material, work *semantic.Workspace, outcome lint.Outcome) result {
	r := result{
		findings: c.shown(m, outcome.Findings),
		summary:  report.Summary{Files: m.total, Analysed: len(m.paths), Suppressed: outcome.Suppressed},
		paths:    m.paths,
		failed:   m.failed,
		notices:  m.notices,
		crate:    crates(m.disk),
		shard:    c.options.shard.reported(),
		files:    filesOf(work),
	}
	for _, path := range work.Paths() {
		r.read.add(work.File(path).Text().Bytes())
	}
	return r
}

// mayFix keeps repairs to what a person sees: findings that are shown, and on
// standard input a text that has no other files.
func (c check) mayFix(m *material, f lint.Finding, fix lint.Fix) bool {
	if c.options.stdin && slices.ContainsFunc(fix.Edits, func(e source.Edit) bool { return e.Path != "" && e.Path != f.Path }) {
		return false
	}
	return c.isShown(m, f)
}

// keep writes the repaired files, or standard input's text to standard output.
func (c check) keep(m *material, fixed lint.Fixed) error {
	if c.options.stdin {
		text := m.input
		if changed := fixed.Changed[m.paths[0]]; changed != nil {
			text = changed
		}
		if _, err := c.stdout.Write(text.Bytes()); err != nil {
			return err
		}
	} else {
		c.save(m, fixed)
	}
	if fixed.Applied > 0 && !c.options.quiet {
		fmt.Fprintf(c.stderr, "%s applied\n", count(fixed.Applied, "fix", "fixes"))
	}
	return nil
}

// save writes the files that fixes changed.
func (c check) save(m *material, fixed lint.Fixed) {
	for _, path := range sortedPaths(fixed.Changed) {
		before := m.work.File(path).Text()
		if bytes.Equal(before.Bytes(), fixed.Changed[path].Bytes()) {
			continue
		}
		if err := lint.Write(path, before.Bytes(), fixed.Changed[path].Bytes()); err != nil {
			c.complain("%v", err)
			m.failed = true
		}
	}
}

func sortedPaths(texts map[string]*source.Text) []string {
	var paths []string
	for path := range texts {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	return paths
}

// printDiff prints what fixes would change, as `patch -p0` and editors read
// it.
func (c check) printDiff(work *semantic.Workspace, fixed lint.Fixed) error {
	for _, path := range sortedPaths(fixed.Changed) {
		name := c.display(path)
		before, after := work.File(path).Text().String(), fixed.Changed[path].String()
		//lint:ignore SA1019 the library's other way compares words, and a patch is of lines
		diff, err := udiff.ToUnified(name, name, before, myers.ComputeEdits(before, after), udiff.DefaultContextLines)
		if err != nil {
			return fmt.Errorf("compare %s with its fixed text: %w", path, err)
		}
		if _, err := fmt.Fprint(c.stdout, diff); err != nil {
			return err
		}
	}
	return nil
}
