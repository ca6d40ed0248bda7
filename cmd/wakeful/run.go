package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/lint/report"
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
	work    *semantic.Workspace
	paths   []string // of the files to check
	total   int      // files that were asked for
	runner  *lint.Runner
	skipped []project.Skip
	input   *source.Text

	disk *workspace.Workspace
	told
}

// told is what a person was told of files.
type told struct {
	notices []report.Notice
	failed  bool // something that was asked for by name could not be read
}

// take adds notices; each part of a check has those of the whole.
func (t *told) take(notices ...report.Notice) {
	for _, n := range notices {
		if !slices.Contains(t.notices, n) {
			t.notices = append(t.notices, n)
			t.failed = t.failed || n.Asked
		}
	}
}

// result is what a check came to.
type result struct {
	told
	findings []lint.Finding
	summary  report.Summary // without the numbers of findings
	shard    *report.Shard
	paths    []string // of the files that were analysed
	files    files
	crate    func(path string) report.Crate // nil where it is not known
	read     size
}

func (c check) run(ctx context.Context) error {
	clock := newClock()
	bar := newProgress(c.stderr, !c.options.quiet)
	defer bar.done()
	narrowing, err := c.narrowing(ctx, c.askedPaths())
	if err != nil {
		return err
	}
	r, err := c.examine(ctx, narrowing, clock, bar)
	if err != nil {
		return err
	}
	if c.options.mode == showFindings {
		if err := c.narrow(ctx, narrowing, &r); err != nil {
			return err
		}
	}
	bar.done()
	if err := c.write(r); err != nil {
		return err
	}
	clock.lap("write")
	if c.options.stats {
		clock.report(c.stderr, r.read, displayer())
	}
	return c.verdict(r)
}

// examine finds out what there is to say: from the cache, or by a check.
func (c check) examine(ctx context.Context, n narrowing, clock *clock, bar *progress) (result, error) {
	if c.options.cache == "" || c.options.stdin {
		spendMemory(freelyAtOnce)
		semantic.Prepare(nil) // the standard library, beside the search for files
	}
	if c.options.stdin {
		m, err := c.openStdin(ctx)
		if err != nil {
			return result{}, err
		}
		return c.timed(ctx, n, m, clock, bar)
	}
	disk, err := c.load(ctx, c.options.paths)
	if err != nil {
		return result{}, err
	}
	disk.Workspace = c.options.shard.of(disk.Workspace)
	clock.lap("find files")
	var memory *memory
	if c.options.cache != "" {
		if memory, err = c.recall(ctx, disk.Workspace); err != nil {
			return result{}, err
		}
		clock.lap("ask the cache")
	}
	if memory != nil && memory.found != nil {
		return c.remember(ctx, memory, disk), nil
	}
	r, skipped, err := c.survey(ctx, n, disk, clock, bar)
	if err == nil && memory != nil {
		c.memorize(ctx, memory, r, skipped)
	}
	return r, err
}

// timed inspects what was read, by the clock.
func (c check) timed(ctx context.Context, n narrowing, m *material, clock *clock, bar *progress) (result, error) {
	clock.lap("read and parse")
	m.runner.Took = clock.checked
	r, err := c.inspect(ctx, n, m, bar.step(stepChecking))
	clock.lap("check")
	return r, err
}

func (c check) runner(disk *workspace.Workspace) *lint.Runner {
	runner := &lint.Runner{
		SkipHints: !c.options.asksHints(),
		Rules:     c.rules,
		Only:      c.options.only,
		Levels:    c.options.levels,
		Panicked: func(rule, path string, value any, stack []byte) {
			c.complain("%s: rule %s failed: %v\n%s", report.Printable(display(path)), rule, value, stack)
		},
	}
	project.Configure(runner, disk, false)
	if c.options.docs {
		runner.DocComments = func(string) bool { return true }
	}
	return runner
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
	m, err := c.read(ctx, disk, bar)
	if err == nil && m.total == 0 && !m.failed {
		c.complain(nothingToCheck)
	}
	return m, err
}

const nothingToCheck = "there are no Rust files to check"

// read reads and parses what lies on disk.
func (c check) read(ctx context.Context, disk found, bar *progress) (*material, error) {
	m := &material{runner: c.runner(disk.Workspace), disk: disk.Workspace, told: disk.told}
	reader := project.Reader{Jobs: c.options.jobs, DependencySources: c.options.sources, Parsed: bar.step(stepReading)}
	work, skipped, err := reader.Read(ctx, disk.Workspace)
	if err != nil {
		return nil, err
	}
	m.work, m.skipped = work, skipped
	m.take(c.tellSkipped(disk.Workspace, skipped)...)
	for _, file := range disk.Checked() {
		known := work.File(file.Path)
		if known == nil {
			m.total++
		} else if !known.Markdown() || len(known.Syntax().Fragments()) > 0 { // not mere prose
			m.total++
			m.paths = append(m.paths, file.Path)
		}
	}
	return m, nil
}

// found is what lies on disk, and what was told of it.
type found struct {
	*workspace.Workspace
	told
}

// load finds files and tells what is wrong with them. A mistake in a
// configuration ends the run: what it wanted is not known.
func (c check) load(ctx context.Context, paths []string) (found, error) {
	disk, problems := c.find(ctx, paths)
	if err := ctx.Err(); err != nil {
		return found{}, err
	}
	out := found{Workspace: disk}
	badConfig := false
	for _, p := range problems {
		out.take(c.tellProblem(p))
		badConfig = badConfig || (p.Kind == workspace.BadConfig && p.Severity == workspace.SeverityError)
	}
	if badConfig {
		return out, exit{code: exitUsage}
	}
	return out, nil
}

// find finds files, and says what is wrong with them.
func (c check) find(ctx context.Context, paths []string) (*workspace.Workspace, []workspace.Problem) {
	options := workspace.Options{Edition: c.options.edition, NoConfig: c.options.noConfig}
	return workspace.Load(ctx, paths, project.Names(options, c.ruleNames()))
}

func (c check) tellProblem(p workspace.Problem) report.Notice {
	place := display(p.Path)
	if p.Line > 0 {
		place = fmt.Sprintf("%s:%d:%d", place, p.Line, max(p.Column, 1))
	}
	c.complain("%s: %s", report.Printable(place), report.Printable(p.Message))
	return report.Notice{Path: p.Path, Line: p.Line, Column: p.Column, Message: p.Message, Asked: c.isAsked(p.Path)}
}

// askedPaths are the paths of the command line, or what stands for none.
func (c check) askedPaths() []string {
	if len(c.options.paths) == 0 {
		return []string{"."}
	}
	return c.options.paths
}

// isAsked says that a path was given on the command line as it is. A path that
// merely lies below one that was given is not the caller's mistake.
func (c check) isAsked(path string) bool {
	return slices.ContainsFunc(c.askedPaths(), func(asked string) bool {
		abs, err := filepath.Abs(asked)
		return err == nil && abs == path || asked == path // the working folder may be gone
	})
}

// tellSkipped names the files that were passed over. Those known for their names
// only are passed over silently, unless they could not be read.
func (c check) tellSkipped(disk *workspace.Workspace, skipped []project.Skip) (notices []report.Notice) {
	for _, s := range skipped {
		if file, ok := disk.File(s.Path); ok && file.Context {
			continue
		}
		c.complain("%s: %v", report.Printable(display(s.Path)), s.Reason)
		notices = append(notices, report.Notice{Path: s.Path, Message: s.Reason.Error(), Asked: c.isAsked(s.Path)})
	}
	return notices
}

// verdict ends the run with its exit code.
func (c check) verdict(r result) error {
	if code := c.exitCode(r); code != exitClean {
		return exit{code: code}
	}
	return nil
}

func (c check) exitCode(r result) int {
	failed := r.failed
	denied := false
	for _, f := range r.findings {
		failed = failed || f.Rule == lint.Internal
		denied = denied || (c.options.deny != lint.Off && f.Level >= c.options.deny)
	}
	switch {
	case failed:
		return exitFailed
	case denied:
		return exitFindings
	}
	return exitClean
}
