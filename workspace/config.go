package workspace

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// ConfigName is the name of the configuration file, beside Cargo.toml or further
// down.
const ConfigName = "wakeful.toml"

// Config is one configuration. The nearest one above a file applies to it, and
// only that one: nothing is merged. In one folder, wakeful.toml goes before
// `[package.metadata.wakeful]`, and that before `[workspace.metadata.wakeful]`.
type Config struct {
	Path string // the wakeful.toml or Cargo.toml
	Dir  string // its folder; paths and globs in it start there

	Levels     []RuleLevel // sorted by rule
	Overrides  []Override  // in the order written; a later one goes over an earlier
	Exclude    []string    // globs as in a .gitignore; what they match is context
	Stubs      []string    // absolute paths of stub files and folders
	Blocking   []Blocking  // in the order written
	Guards     []Guard     // in the order written
	Thresholds []Threshold // sorted by name
	// DependencySources reads what cargo has fetched of dependencies:
	// `dependency-sources = true`.
	DependencySources bool
	// DocComments says whether the code in doc comments is checked, as in
	// `doc-comments = true`; nil when it leaves that open.
	DocComments *bool

	excluded *ignoreRules
}

// RuleLevel is a line of `[levels]`.
type RuleLevel struct {
	Rule  string
	Level string // "off", "hint", "info", "warning" or "error"
	Line  int    // from 1
}

// Override is an `[[overrides]]` entry: other levels for some of the files.
type Override struct {
	Paths  []string    // globs as in a .gitignore
	Levels []RuleLevel // sorted by rule
	Line   int

	matched *ignoreRules
}

// Blocking is a `[[blocking]]` entry: a function that blocks its thread.
type Blocking struct {
	Path   string // as Rust writes it: `mycrate::db::query`
	Reason string // for the finding's message, "" when not given
	Line   int
}

// Guard is a `[[guard]]` entry: a type that must not be held across an await.
type Guard struct {
	Type string // as Rust writes it: `mycrate::pool::Lease`
	Kind string // one of Options.GuardKinds
	Line int
}

// Threshold is a line of `[thresholds]`.
type Threshold struct {
	Name  string // one of Options.Thresholds
	Value int64
	Line  int
}

// LevelsOf are the levels that the configuration gives in the file at path, in
// the order in which later ones go over earlier ones. It may be asked of nil.
func (c *Config) LevelsOf(path string) []RuleLevel {
	if c == nil {
		return nil
	}
	levels := slices.Clip(c.Levels)
	for _, o := range c.Overrides {
		if o.matched.covers(path) {
			levels = append(levels, o.Levels...)
		}
	}
	return levels
}

// Excludes says that the globs of the configuration match the file or a folder
// around it, so that it is not to be checked. It may be asked of nil.
func (c *Config) Excludes(path string) bool {
	return c != nil && c.excluded != nil && c.excluded.covers(path)
}

// isStub says that the file is a stub, or in a folder of them: signatures, not
// code.
func (c *Config) isStub(path string) bool {
	if c == nil {
		return false
	}
	for _, stub := range c.Stubs {
		if within(path, stub) {
			return true
		}
	}
	return false
}

// excludesFolder says that the configuration keeps all that is in the folder
// from being checked.
func (c *Config) excludesFolder(dir string) bool {
	return c != nil && c.excluded != nil && c.excluded.coversEntry(dir, true)
}

// configs finds the configuration of each folder.
type configs struct {
	opts     Options
	ms       *manifests
	byDir    map[string]*Config // nearest in the folder or above
	own      map[string]*Config // in the folder itself
	clippys  map[string]*Clippy // in the folder itself
	problems []Problem
}

func newConfigs(opts Options, ms *manifests) *configs {
	return &configs{opts: opts, ms: ms, byDir: map[string]*Config{}, own: map[string]*Config{}, clippys: map[string]*Clippy{}}
}

// nearest is the configuration for files in dir, nil for the defaults. The
// search goes up to the top of the repository, or of the disk without one.
func (cs *configs) nearest(dir string) *Config {
	if cs.opts.NoConfig {
		return nil
	}
	if c, ok := cs.byDir[dir]; ok {
		return c
	}
	c := cs.in(dir)
	if c == nil {
		if parent := filepath.Dir(dir); !isRepositoryTop(dir) && parent != dir {
			c = cs.nearest(parent)
		}
	}
	cs.byDir[dir] = c
	return c
}

// in is the configuration in the folder itself, nil when there is none. One
// with errors still applies, less what is wrong.
func (cs *configs) in(dir string) *Config {
	if c, ok := cs.own[dir]; ok {
		return c
	}
	c := cs.read(dir)
	cs.own[dir] = c
	return c
}

func (cs *configs) read(dir string) *Config {
	path := filepath.Join(dir, ConfigName)
	data, err := readSmall(path)
	switch {
	case err == nil:
		return cs.parse(path, data)
	case !os.IsNotExist(err):
		cs.problems = append(cs.problems, unreadable(path, err))
	}
	m := cs.ms.in(dir)
	if m == nil || m.broken {
		return nil
	}
	for _, section := range []string{"package", "workspace"} {
		if t := m.doc.table(section).table("metadata"); t.table("wakeful") != nil {
			return cs.decode(m.path, m.data, t.table("wakeful"), section, "metadata", "wakeful")
		}
	}
	return nil
}

// parse reads a text as the wakeful.toml at path.
func (cs *configs) parse(path string, data []byte) *Config {
	doc, err := parseTOML(data)
	if err != nil {
		cs.problems = append(cs.problems, tomlProblem(BadConfig, SeverityError, path, data, err))
		return &Config{Path: path, Dir: filepath.Dir(path)}
	}
	return cs.decode(path, data, doc)
}

// CheckConfig says what would be wrong with a text as the wakeful.toml at path,
// sorted by place. opts has the names that it may use.
func CheckConfig(path string, text []byte, opts Options) []Problem {
	cs := newConfigs(opts, nil)
	cs.parse(path, text)
	return sortProblems(cs.problems)
}

// all are the configurations that apply somewhere, sorted by path.
func (cs *configs) all() []*Config {
	seen := map[*Config]bool{nil: true}
	var list []*Config
	for _, c := range cs.byDir {
		if !seen[c] {
			seen[c] = true
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b *Config) int { return strings.Compare(a.Path, b.Path) })
	return list
}
