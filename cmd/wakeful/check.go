package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/cache"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/workspace"
)

// checkFlags are the flags of check as they are written.
type checkFlags struct {
	format, output    string
	outputs           []string // of check; output is that of anatomy
	fix, unsafe, diff bool
	deny              string
	levels, only      []string
	jobs              int
	noConfig          bool
	sources, docs     bool
	edition           string
	stats, quiet      bool
	color, stdinPath  string
	since             string
	diffOnly          bool
	baseline          string
	writeBaseline     bool
	shard, cache      string
	allow             allowances
	formatGiven       bool
}

// checkOptions are the flags of check, understood.
type checkOptions struct {
	paths     []string
	stdin     bool // the one path is `-`
	stdinPath string
	format    report.Format
	output    string
	also      []destination // where else the report is written
	color     bool
	allColor  bool // in files too
	links     bool // on standard output
	mode      mode
	least     lint.Safety // fixes at least this safe
	deny      lint.Level
	levels    map[string]lint.Level
	only      []string
	jobs      int
	noConfig  bool
	sources   bool // of dependencies
	docs      bool // doc comments are checked, whatever the configuration says
	edition   workspace.Edition
	stats     bool
	quiet     bool
	since     string // only what touches lines that changed since this revision; "" for all
	baseline  string // the file of what is known; "" for none
	rewrite   bool   // the baseline
	shard     shard
	cache     cache.Folder // "" for none
	allowances
}

// asksHints says that hints of any rule are wanted.
func (o checkOptions) asksHints() bool { return o.deny == lint.Hint || len(o.only) > 0 }

// mode is what is done with fixes.
type mode int

const (
	showFindings mode = iota
	applyFixes
	showDiff
)

var editions = []string{"2015", "2018", "2021", "2024"}

func newCheck(a app) *cobra.Command {
	var f checkFlags
	var cargo cargoFlags
	command := &cobra.Command{
		Use:   "check [PATH...]",
		Short: "Look for problems in files, folders and Cargo packages",
		Long: `Look for problems in files, folders and Cargo packages; in the current folder
when no PATH is given. A folder stands for the Rust and Markdown files below
it, less those that ignore files or configuration leave out. "-" reads standard
input.

In Markdown, every fence that is marked as Rust is checked, as a small program of
its own, unless it is marked compile_fail. The examples in doc comments are
checked with --doc-comments, or "doc-comments = true" in wakeful.toml.

Results go to standard output, everything else to standard error. A file that
cannot be read, or is not text, is named there and skipped.`,
		Example: `  wakeful check                             everything below this folder
  wakeful check --fix src                   repair what can be repaired safely
  wakeful check README.md book              the Rust in Markdown
  wakeful check --diff --unsafe-fixes       show what could be repaired
  wakeful check --format json --output out.json
  wakeful check --output sarif=out.sarif --output junit=report.xml
  cat snippet.rs | wakeful check -`,
		RunE: func(command *cobra.Command, args []string) error {
			if a.byCargo {
				var err error
				if args, err = cargo.paths(args); err != nil {
					return err
				}
			}
			f.formatGiven = command.Flags().Changed("format")
			options, err := f.understand(a, args)
			if err != nil {
				return err
			}
			return check{app: a, options: options}.run(command.Context())
		},
	}
	f.register(a, command)
	if a.byCargo {
		cargo.register(command)
	}
	return command
}

func (f *checkFlags) register(a app, command *cobra.Command) {
	flags := command.Flags()
	flags.SortFlags = false
	f.registerReport(command)
	f.registerNarrowing(command)
	flags.BoolVar(&f.fix, "fix", false, "apply the safe fixes, then report what is left")
	flags.BoolVar(&f.unsafe, "unsafe-fixes", false, "also apply fixes that are right in most cases; implies --fix unless --diff is given")
	flags.BoolVar(&f.diff, "diff", false, "print what --fix would change, and change nothing")
	flags.BoolVar(&f.allow.allowDirty, "allow-dirty", false, "also fix files that have uncommitted changes")
	flags.BoolVar(&f.allow.allowStaged, "allow-staged", false, "also fix files that have changes which are staged and not committed")
	flags.BoolVar(&f.allow.allowNoVCS, "allow-no-vcs", false, "also fix files outside of any git repository")
	flags.StringArrayVar(&f.levels, "level", nil, "set the level of a rule, as `RULE=LEVEL`; may be repeated")
	flags.StringSliceVar(&f.only, "only", nil, "run only these rules, as `RULE[,RULE]`")
	flags.StringVar(&f.shard, "shard", "", "check part `I/N` of the files, such as 2/4; `wakeful merge` puts the JSON of\nall parts together")
	flags.StringVar(&f.cache, "cache", "", "remember in the folder `DIR` what was found, for the next check of the same files\n(default: $"+cacheVariable+", else nothing is remembered)")
	flags.IntVar(&f.jobs, "jobs", 0, "read and check `N` files at once (default: one for each processor)")
	flags.BoolVar(&f.noConfig, "no-config", false, "ignore wakeful.toml, clippy.toml and the metadata in Cargo.toml")
	flags.BoolVar(&f.sources, "dependency-sources", false, "read signatures from the sources of dependencies that cargo has fetched")
	flags.BoolVar(&f.docs, "doc-comments", false, "also check the examples in doc comments")
	flags.StringVar(&f.edition, "edition", "2024", "the `EDITION` of files that belong to no Cargo package: "+strings.Join(editions, ", "))
	flags.StringVar(&f.stdinPath, "stdin-path", "", "treat standard input as the file at `PATH`, in the package around that")
	flags.BoolVar(&f.stats, "stats", false, "print to standard error what was read and how long each step took")
	complete(command, "only", a.ruleNames())
	complete(command, "level", levelChoices(a.ruleNames()))
	complete(command, "edition", editions)
}

// registerReport registers the flags for how findings are told.
func (f *checkFlags) registerReport(command *cobra.Command) {
	flags := command.Flags()
	flags.StringVar(&f.format, "format", formatNames()[0], "the `FORMAT` in which findings are written:\n"+formatHelp())
	flags.StringArrayVar(&f.outputs, "output", nil, "write findings to a file, as `[FORMAT=]FILE`: FILE alone takes what would go to\nstandard output, each FORMAT=FILE is written in addition")
	flags.StringVar(&f.deny, "deny", lint.Warning.String(), "exit with 1 for findings at or above `LEVEL`: "+strings.Join(lint.LevelNames(), ", ")+" (off: never)")
	colorFlag(command, &f.color)
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "print nothing but findings and problems")
	complete(command, "format", formatNames())
	complete(command, "deny", lint.LevelNames())
}

func formatNames() []string {
	var names []string
	for _, f := range report.Formats() {
		names = append(names, f.Name)
	}
	return names
}

func formatHelp() string {
	var lines []string
	for _, f := range report.Formats() {
		lines = append(lines, fmt.Sprintf("  %-10s %s", f.Name, f.Help))
	}
	return strings.Join(lines, "\n") + "\n"
}

func levelChoices(rules []string) []string {
	var out []string
	for _, rule := range rules {
		for _, level := range lint.LevelNames() {
			out = append(out, rule+"="+level)
		}
	}
	return out
}

// understand turns flags and arguments into options, or into a usage error.
func (f *checkFlags) understand(a app, args []string) (checkOptions, error) {
	o := checkOptions{
		paths: args, stdinPath: f.stdinPath, only: f.only,
		jobs: f.jobs, noConfig: f.noConfig, sources: f.sources, docs: f.docs, stats: f.stats, quiet: f.quiet,
		allowances: f.allow,
	}
	for _, step := range []func(*checkOptions) error{
		f.understandPaths, f.understandMode, f.understandOutputs, f.understandNarrowing, f.understandShard, f.understandCache, f.understandRest,
		func(o *checkOptions) error { return f.understandLevels(o, a.ruleNames()) },
	} {
		if err := step(&o); err != nil {
			return o, err
		}
	}
	o.color = useColor(f.color, a.stdout) && (o.output == "" || f.color == "always")
	o.allColor = f.color == "always"
	o.links = o.output == "" && f.color != "never" && followsLinks(a.stdout)
	return o, nil
}

func (f *checkFlags) understandPaths(o *checkOptions) error {
	o.stdin = slices.Contains(o.paths, "-")
	if o.stdin && len(o.paths) > 1 {
		return usageError("`-` stands alone: standard input is not checked together with files")
	}
	if f.stdinPath != "" && !o.stdin {
		return usageError("--stdin-path names what `-` reads, and there is no `-`")
	}
	if slices.Contains(o.paths, "") {
		return usageError("a path is empty")
	}
	return nil
}

func (f *checkFlags) understandMode(o *checkOptions) error {
	switch {
	case f.fix && f.diff:
		return usageError("--fix and --diff exclude each other")
	case f.diff && f.formatGiven:
		return usageError("--diff prints a diff; it takes no --format")
	case f.diff:
		o.mode = showDiff
	case f.fix, f.unsafe:
		o.mode = applyFixes
	}
	o.least = lint.Safe
	if f.unsafe {
		o.least = lint.Unsafe
	}
	return nil
}

func (f *checkFlags) understandLevels(o *checkOptions, names []string) error {
	var err error
	if o.deny, err = lint.ParseLevel(f.deny); err != nil {
		return usageError("--deny: %w", err)
	}
	o.levels = map[string]lint.Level{}
	for _, setting := range f.levels {
		rule, level, ok := strings.Cut(setting, "=")
		if !ok {
			return usageError("--level %q: write RULE=LEVEL", setting)
		}
		if !slices.Contains(names, rule) {
			return unknownRule(rule, names)
		}
		if o.levels[rule], err = lint.ParseLevel(level); err != nil {
			return usageError("--level %s: %w", setting, err)
		}
	}
	for _, rule := range o.only {
		if !slices.Contains(names, rule) {
			return unknownRule(rule, names)
		}
	}
	return nil
}

func (f *checkFlags) understandRest(o *checkOptions) error {
	if !slices.Contains(editions, f.edition) {
		return usageError("unknown edition %q; there are: %s", f.edition, strings.Join(editions, ", ")) // none is near another
	}
	if _, err := fmt.Sscan(f.edition, &o.edition); err != nil {
		return usageError("--edition %s: %w", f.edition, err)
	}
	if err := checkColorMode(f.color); err != nil {
		return err
	}
	if f.jobs < 0 {
		return usageError("--jobs %d: want 0 or more", f.jobs)
	}
	return nil
}
