package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// check is one run of the command.
type check struct {
	app
	options checkOptions
}

// material is what there is to check.
type material struct {
	work       *semantic.Workspace
	paths      []string // of the files to check
	total      int      // files that were asked for
	configured func(path string) map[string]lint.Level
	failed     bool // something that was asked for by name could not be read
	input      *source.Text
}

// stdinName is the path of standard input without --stdin-path.
const stdinName = "<stdin>"

func (c check) run(ctx context.Context) error {
	clock := newClock()
	bar := newProgress(c.stderr, !c.options.quiet)
	defer bar.done()
	m, err := c.open(ctx, bar)
	if err != nil {
		return err
	}
	clock.lap("read and parse")
	runner := c.runner(m)
	outcome, err := project.Check(ctx, runner, m.work, m.paths, c.options.jobs, bar.step("checking"))
	if err != nil {
		return err
	}
	clock.lap("check")
	after := m.work
	if c.options.mode != showFindings {
		if after, err = c.repair(ctx, m, runner, &outcome); err != nil {
			return err
		}
		clock.lap("fix")
	}
	bar.done()
	if err := c.write(after, m, outcome); err != nil {
		return err
	}
	clock.lap("write")
	if c.options.stats {
		clock.report(c.stderr, m)
	}
	return c.verdict(m, outcome)
}

func (c check) runner(m *material) *lint.Runner {
	return &lint.Runner{
		Rules:      c.rules,
		Only:       c.options.only,
		Levels:     c.options.levels,
		Configured: m.configured,
		Panicked: func(rule, path string, value any, stack []byte) {
			c.complain("%s: rule %s failed: %v\n%s", report.Printable(c.display(path)), rule, value, stack)
		},
	}
}

// open reads what the options ask for.
func (c check) open(ctx context.Context, bar *progress) (*material, error) {
	if c.options.stdin {
		return c.openStdin(ctx)
	}
	disk, err := c.load(ctx, c.options.paths)
	if err != nil {
		return nil, err
	}
	m := &material{configured: project.Configured(disk.Workspace), failed: disk.failed}
	reader := project.Reader{Jobs: c.options.jobs, Parsed: bar.step("reading")}
	work, skipped, err := reader.Read(ctx, disk.Workspace)
	if err != nil {
		return nil, err
	}
	m.work = work
	m.failed = c.tellSkipped(disk.Workspace, skipped) || m.failed
	for _, file := range disk.Checked() {
		m.total++
		if work.File(file.Path) != nil {
			m.paths = append(m.paths, file.Path)
		}
	}
	return m, nil
}

// found is what lies on disk, and whether some of what was asked for did not.
type found struct {
	*workspace.Workspace
	failed bool
}

// load finds files and tells what is wrong with them. A mistake in a
// configuration ends the run: what it wanted is not known.
func (c check) load(ctx context.Context, paths []string) (found, error) {
	disk, problems := workspace.Load(ctx, paths, workspace.Options{
		Edition:  c.options.edition,
		NoConfig: c.options.noConfig,
		Rules:    c.ruleNames(),
	})
	if err := ctx.Err(); err != nil {
		return found{}, err
	}
	out := found{Workspace: disk}
	badConfig := false
	for _, p := range problems {
		c.tellProblem(p)
		badConfig = badConfig || (p.Kind == workspace.BadConfig && p.Severity == workspace.SeverityError)
		out.failed = out.failed || c.isAsked(p.Path)
	}
	if badConfig {
		return out, exit{code: exitUsage}
	}
	return out, nil
}

func (c check) tellProblem(p workspace.Problem) {
	place := c.display(p.Path)
	if p.Line > 0 {
		place = fmt.Sprintf("%s:%d:%d", place, p.Line, max(p.Column, 1))
	}
	c.complain("%s: %s", report.Printable(place), report.Printable(p.Message))
}

// isAsked says that a path was given on the command line as it is. A path that
// merely lies below one that was given is not the caller's mistake.
func (c check) isAsked(path string) bool {
	return slices.ContainsFunc(c.options.paths, func(asked string) bool {
		abs, err := filepath.Abs(asked)
		return err == nil && abs == path
	})
}

// tellSkipped names the files that were passed over, and says whether one of
// them was asked for by name. Those known for their names only are passed over
// silently, unless they could not be read.
func (c check) tellSkipped(disk *workspace.Workspace, skipped []project.Skip) (failed bool) {
	for _, s := range skipped {
		if file, ok := disk.File(s.Path); ok && file.Context {
			continue
		}
		c.complain("%s: %v", report.Printable(c.display(s.Path)), s.Reason)
		failed = failed || c.isAsked(s.Path)
	}
	return failed
}

// openStdin reads standard input. With --stdin-path it stands for that file,
// and the package around it is read too.
func (c check) openStdin(ctx context.Context) (*material, error) {
	content, err := c.readStdin()
	if err != nil {
		return nil, exit{exitFailed, fmt.Errorf("read standard input: %w", err)}
	}
	text := source.NewText(content)
	name := stdinName
	disk := found{Workspace: &workspace.Workspace{}}
	if c.options.stdinPath != "" {
		if name, err = filepath.Abs(c.options.stdinPath); err != nil {
			return nil, usageError("--stdin-path: %w", err)
		}
		if disk, err = c.load(ctx, []string{existingFolder(name)}); err != nil {
			return nil, err
		}
	}
	if err := project.Readable(text); err != nil {
		return nil, exit{exitFailed, fmt.Errorf("standard input: %w", err)}
	}
	parsed, err := parser.ParseOnce(ctx, text, parser.Limits{})
	if err != nil {
		return nil, exit{exitFailed, fmt.Errorf("standard input: %w", err)}
	}
	work, _, err := project.Reader{Jobs: c.options.jobs, Overlay: map[string]*source.Text{name: text}}.Read(ctx, withLoose(disk.Workspace, c.options.edition))
	if err != nil {
		return nil, err
	}
	home := disk.PackageOf(name)
	if home < 0 {
		home = len(disk.Packages) - 1
	}
	return &material{
		work:       work.WithFile(name, parsed, home),
		paths:      []string{name},
		total:      1,
		configured: project.Configured(disk.Workspace),
		input:      text,
	}, nil
}

// withLoose is the workspace with a place for files of no package.
func withLoose(disk *workspace.Workspace, edition workspace.Edition) *workspace.Workspace {
	if n := len(disk.Packages); n == 0 || !disk.Packages[n-1].Loose {
		disk.Packages = append(disk.Packages, &workspace.Package{Edition: edition, Loose: true, Config: -1})
	}
	return disk
}

// existingFolder is the nearest folder above path that exists.
func existingFolder(path string) string {
	for dir := filepath.Dir(path); ; dir = filepath.Dir(dir) {
		if info, err := os.Stat(dir); (err == nil && info.IsDir()) || dir == filepath.Dir(dir) {
			return dir
		}
	}
}

// readStdin reads no more than could be parsed.
func (c check) readStdin() ([]byte, error) {
	limit := int64(parser.DefaultLimits.Bytes)
	b, err := io.ReadAll(io.LimitReader(c.stdin, limit+1))
	if err == nil && int64(len(b)) > limit {
		return nil, fmt.Errorf("%w: the limit is %d bytes", parser.ErrTooLarge, limit)
	}
	return b, err
}

// repair applies fixes in memory and, when asked to, on disk. The outcome
// becomes that of the repaired files.
func (c check) repair(ctx context.Context, m *material, runner *lint.Runner, outcome *lint.Outcome) (*semantic.Workspace, error) {
	fixed, err := project.Fixer(runner, c.options.least, c.options.jobs, parser.Limits{}).Fix(ctx, m.work, m.paths)
	if err != nil {
		return nil, err
	}
	for _, f := range fixed.Refused {
		c.complain("%s: a fix of %s would have broken the syntax and was left out", report.Printable(c.display(f.Path)), f.Rule)
	}
	if c.options.mode == showDiff {
		return m.work, c.printDiff(m.work, fixed)
	}
	if c.options.stdin {
		text := m.input
		if changed := fixed.Changed[m.paths[0]]; changed != nil {
			text = changed
		}
		if _, err := c.stdout.Write(text.Bytes()); err != nil {
			return nil, err
		}
	} else {
		c.save(m, fixed)
	}
	if fixed.Applied > 0 && !c.options.quiet {
		fmt.Fprintf(c.stderr, "%s applied\n", count(fixed.Applied, "fix", "fixes"))
	}
	again, err := project.Check(ctx, runner, fixed.Workspace, m.paths, c.options.jobs, nil)
	*outcome = again
	return fixed.Workspace, err
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

func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}

// display is a path as a person who stands in the working directory writes it.
func (c check) display(path string) string {
	if path == stdinName {
		return path
	}
	dir, err := os.Getwd()
	if err == nil {
		if rel, err := filepath.Rel(dir, path); err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			path = rel
		}
	}
	return filepath.ToSlash(path)
}

// shown are the findings that are to be seen: hints only where somebody asked
// for them.
func (c check) shown(m *material, findings []lint.Finding) []lint.Finding {
	var out []lint.Finding
	for _, f := range findings {
		if f.Level > lint.Hint || c.wantsHint(m, f) {
			out = append(out, f)
		}
	}
	return out
}

func (c check) wantsHint(m *material, f lint.Finding) bool {
	return c.options.deny == lint.Hint || len(c.options.only) > 0 || c.options.levels[f.Rule] == lint.Hint ||
		(m.configured != nil && m.configured(f.Path)[f.Rule] == lint.Hint)
}

// write reports what was found.
func (c check) write(work *semantic.Workspace, m *material, outcome lint.Outcome) error {
	r := &report.Report{
		Findings: c.shown(m, outcome.Findings),
		Summary:  report.Summary{Files: m.total, Analysed: len(m.paths), Suppressed: outcome.Suppressed},
		Display:  c.display,
		URL: func(rule string) string {
			page, _ := lint.PageOf(rule)
			return page.URL
		},
		Text: func(path string) *source.Text {
			if file := work.File(path); file != nil {
				return file.Text()
			}
			return nil
		},
	}
	r.Summary.Count(r.Findings)
	if c.options.mode != showDiff {
		if err := c.writeReport(r); err != nil {
			return err
		}
	}
	if !c.options.quiet {
		fmt.Fprintln(c.stderr, r.Summary)
	}
	return nil
}

// writeReport writes to the file of --output, else to standard output. There,
// the text of --fix comes first, and findings go to standard error.
func (c check) writeReport(r *report.Report) error {
	if c.options.output != "" {
		var b bytes.Buffer
		if err := c.options.format.Write(&b, r, report.Options{Color: c.options.color}); err != nil {
			return err
		}
		if err := os.WriteFile(c.options.output, b.Bytes(), 0o666); err != nil {
			return exit{exitFailed, fmt.Errorf("write the report: %w", err)}
		}
		return nil
	}
	if c.options.stdin && c.options.mode == applyFixes {
		return c.options.format.Write(c.stderr, r, report.Options{})
	}
	return c.options.format.Write(c.stdout, r, report.Options{Color: c.options.color})
}

// verdict is the exit code.
func (c check) verdict(m *material, outcome lint.Outcome) error {
	failed := m.failed
	denied := false
	for _, f := range outcome.Findings {
		failed = failed || f.Rule == lint.Internal
		denied = denied || (c.options.deny != lint.Off && f.Level >= c.options.deny)
	}
	switch {
	case failed:
		return exit{code: exitFailed}
	case denied:
		return exit{code: exitFindings}
	}
	return nil
}
