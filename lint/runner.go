package lint

import (
	"cmp"
	"fmt"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Runner runs rules over files. Its fields are set before its first use and
// not changed afterwards; it may be used by any number of goroutines.
type Runner struct {
	Rules  []Rule
	Only   []string         // the rules that run; empty means all
	Levels map[string]Level // by rule name: over configuration and page, under attributes in the code

	// Configured is what the configuration of the file at path says of levels,
	// by rule name; it may return nil, and nil means no configuration.
	Configured func(path string) map[string]Level
	// ConfiguredInside is the same for the Rust that stands inside the file.
	ConfiguredInside func(path string) map[string]Level

	// DocComments says that the code in the doc comments of the file at path is
	// checked too; nil means none is.
	DocComments func(path string) bool

	// SkipHints leaves out what would be a hint and neither Levels nor the
	// configuration nor the code ask for: nobody would see it.
	SkipHints bool

	// Pages tells of a rule's page; nil means the handbook's.
	Pages func(rule string) (Page, bool)

	// Took hears how long the check of each file took, from any goroutine; nil
	// means nobody does.
	Took func(path string, d time.Duration)

	// Panicked hears of a rule's panic, for a log; nil means nobody does.
	Panicked func(rule, path string, value any, stack []byte)

	once   sync.Once
	names  *names
	only   map[string]bool
	levels map[string]Level // of the pages
}

// Outcome is what a check of one file came to.
type Outcome struct {
	Findings   []Finding
	Suppressed int // findings that attributes and comments in the code took away
}

// Add adds what the check of another file, or of Rust inside of this one, came to.
func (o *Outcome) Add(other Outcome) {
	o.Findings = append(o.Findings, other.Findings...)
	o.Suppressed += other.Suppressed
}

// Check is the findings of one file, sorted by position, rule and message.
func (r *Runner) Check(file *semantic.File) []Finding { return r.Inspect(file).Findings }

// Inspect is Check with what else there is to tell.
func (r *Runner) Inspect(file *semantic.File) Outcome {
	r.once.Do(r.prepare)
	if r.Took != nil {
		began := time.Now()
		defer func() { r.Took(file.Path(), time.Since(began)) }()
	}
	if file.Markdown() {
		return r.inspectMarkdown(file)
	}
	outcome := r.inspect(file, configured(r.Configured, file))
	if r.DocComments != nil && r.DocComments(file.Path()) {
		outcome.Add(r.inspectFragments(file))
		outcome.Findings = sorted(outcome.Findings)
	}
	return outcome
}

// configured are the levels that the configuration gives to rules in a file.
func configured(levels func(path string) map[string]Level, file *semantic.File) map[string]Level {
	if levels == nil {
		return nil
	}
	return levels(file.Path())
}

// inspect runs the rules over one file, at the levels of the configuration.
func (r *Runner) inspect(file *semantic.File, configured map[string]Level) Outcome {
	c := check{
		runner:     r,
		file:       file,
		scopes:     r.names.scopes(file),
		directives: directives(file),
		ran:        make(map[string]bool, len(r.Rules)),
		configured: configured,
	}
	for _, rule := range r.Rules {
		if r.wanted(rule.Name) && c.mayReport(rule) {
			c.run(rule)
		}
	}
	c.reviewSuppressions()
	return Outcome{Findings: sorted(c.findings), Suppressed: c.suppressed}
}

func (r *Runner) prepare() {
	if r.Pages == nil {
		r.Pages = PageOf
	}
	r.names = newNames(r.Rules, r.Pages)
	r.levels = map[string]Level{}
	for _, rule := range r.names.rules {
		if page, ok := r.Pages(rule); ok {
			r.levels[rule] = page.Level
		}
	}
	r.only = map[string]bool{}
	for _, name := range r.Only {
		r.only[name] = true
	}
}

func (r *Runner) wanted(rule string) bool { return len(r.only) == 0 || r.only[rule] }

// check is one run of all rules over one file.
type check struct {
	runner     *Runner
	file       *semantic.File
	scopes     []*scope
	directives []*directive
	configured map[string]Level
	ran        map[string]bool // rules that looked at all of the file
	findings   []Finding
	suppressed int
}

// level is the level of a rule before attributes in the code are asked.
func (c *check) level(rule string) Level {
	r := c.runner
	for _, levels := range [...]map[string]Level{r.Levels, c.configured, r.levels} {
		if level := levels[rule]; level != DefaultLevel {
			return level
		}
	}
	return Warning
}

// mayReport says that the rule is on somewhere in the file.
func (c *check) mayReport(rule Rule) bool {
	level := c.level(rule.Name)
	if level != Off && (rule.Graver || !c.unseen(rule.Name, level)) {
		return true
	}
	return slices.ContainsFunc(c.scopes, func(s *scope) bool { return s.target.rule == rule.Name && s.level != Off })
}

// unseen says that nobody would see a finding of the rule, at a level that no code
// around it gives.
func (c *check) unseen(rule string, level Level) bool {
	return level == Hint && c.runner.SkipHints && !c.asked(rule)
}

// asked says that someone chose the rule's level.
func (c *check) asked(rule string) bool {
	return c.runner.Levels[rule] != DefaultLevel || c.configured[rule] != DefaultLevel
}

func (c *check) run(rule Rule) {
	defer func() {
		if value := recover(); value != nil {
			c.failed(rule, value)
		}
	}()
	rule.Run(&Pass{File: c.file, skipTests: c.skipsTests(rule), report: func(f Finding) {
		f.Rule = rule.Name
		if most := rule.InTests; most != DefaultLevel && c.file.InTest(f.Span.Start) {
			if most == Off {
				return
			}
			if f.Level == DefaultLevel || f.Level > most {
				f.Level = most
			}
		}
		c.add(f)
	}})
	c.ran[rule.Name] = c.level(rule.Name) != Off
}

// skipsTests says that nobody would see what the rule finds in tests, and that nothing in
// the file waits for it to be found.
func (c *check) skipsTests(rule Rule) bool {
	return rule.InTests == Off || c.unseen(rule.Name, rule.InTests) && len(c.directives) == 0 &&
		!slices.ContainsFunc(c.scopes, func(s *scope) bool { return s.target.rule == rule.Name })
}

func (c *check) failed(rule Rule, value any) {
	if c.runner.Panicked != nil {
		c.runner.Panicked(rule.Name, c.file.Path(), value, debug.Stack())
	}
	c.add(Finding{
		Rule:    Internal,
		Span:    c.file.Text().Line(0),
		Message: fmt.Sprintf("the rule `%s` failed on %s (%v); this is a bug in wakeful, the other rules went on", rule.Name, c.file.Path(), value),
	})
}

// add settles the level of a finding and keeps it unless it is suppressed.
func (c *check) add(f Finding) {
	f.Path = c.file.Path()
	if page, ok := c.runner.Pages(f.Rule); ok && f.Level == DefaultLevel { // lowered, it is not what others report
		f.Reporter = cmp.Or(f.Reporter, page.Reporter)
	}
	f.Span = clamp(f.Span, c.file.Text().Len())
	if !c.expanded(&f) {
		return
	}
	allowed := c.allowed(f)
	level, scope := levelAt(c.scopes, f.Rule, f.Span.Start, c.level(f.Rule))
	if scope != nil {
		scope.used = true
	}
	switch {
	case allowed, scope != nil && level == Off:
		c.suppressed++
		return
	case level == Off:
		return
	}
	if f.Usual != DefaultLevel && scope == nil && !c.asked(f.Rule) {
		level = f.Usual
	}
	if scope == nil && c.unseen(f.Rule, level) {
		return
	}
	if f.Level == DefaultLevel || f.Level > level {
		f.Level = level
	}
	if f.Level != Off {
		f.Fixes = c.settled(f.Fixes)
		if more := f.More; more != nil {
			f.More = sync.OnceValue(func() []Fix { return c.settled(more()) })
		}
		c.findings = append(c.findings, f)
	}
}

// mostEdits is how many places a fix may change. Nobody looks through more, and
// where many findings have the same fix, a report of them has it as often.
const mostEdits = 200

// settled leaves out fixes that cannot be made or change too much, names the
// file of every edit, and sorts those of each fix.
func (c *check) settled(fixes []Fix) []Fix {
	fixes = slices.DeleteFunc(Outside(c.file, fixes), func(f Fix) bool { return len(f.Edits) > mostEdits })
	for _, fix := range fixes {
		for i := range fix.Edits {
			fix.Edits[i].Path = cmp.Or(fix.Edits[i].Path, c.file.Path())
		}
		SortEdits(fix.Edits)
	}
	return fixes
}

// allowed says that a comment suppresses the finding.
func (c *check) allowed(f Finding) bool {
	allowed := false
	line := c.file.Text().LineOf(f.Span.Start)
	for _, d := range c.directives {
		allowed = d.allows(f.Rule, line) || allowed
	}
	return allowed
}

// reviewSuppressions reports the suppressions that had nothing to do. In a file
// that is being typed, what they are for may be where it is broken.
func (c *check) reviewSuppressions() {
	if !c.runner.wanted(UnusedSuppression) || len(c.directives)+len(c.scopes) == 0 {
		return
	}
	if c.file.Syntax().Tree.Root().HasError() {
		clear(c.ran)
	}
	var complaints []Finding
	for _, d := range c.directives {
		complaints = append(complaints, d.complaints(c.file, c.runner.names, c.ran)...)
	}
	for _, s := range c.scopes {
		if !s.expect.Empty() && !s.used && c.ran[s.target.rule] {
			complaints = append(complaints, Finding{
				Rule:    UnusedSuppression,
				Span:    s.expect,
				Message: fmt.Sprintf("`%s` was expected here and not found", s.target.rule),
			})
		}
	}
	for _, f := range complaints {
		c.add(f)
	}
}

func clamp(s source.Span, size int) source.Span {
	s.Start = min(max(s.Start, 0), size)
	s.End = min(max(s.End, s.Start), size)
	return s
}

// sorted orders findings by position, rule and message, and drops those that
// say the same twice.
func sorted(findings []Finding) []Finding {
	slices.SortStableFunc(findings, Compare)
	return slices.CompactFunc(findings, func(a, b Finding) bool { return Compare(a, b) == 0 })
}

// Compare orders findings as results list them: by path, position, rule, message.
func Compare(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(a.Path, b.Path),
		cmp.Compare(a.Span.Start, b.Span.Start),
		cmp.Compare(a.Span.End, b.Span.End),
		cmp.Compare(a.Rule, b.Rule),
		cmp.Compare(a.Message, b.Message),
	)
}
