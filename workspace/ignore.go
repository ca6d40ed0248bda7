package workspace

import (
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// ignoreFiles are read in every folder; a later one has the last word.
var ignoreFiles = []string{".gitignore", ".ignore"}

// ignoreRules are the patterns of one folder's ignore files, chained to those
// of the folders above.
type ignoreRules struct {
	dir      string // the patterns are relative to it
	patterns []ignorePattern
	above    *ignoreRules
}

// ignorePattern is one line of an ignore file, as git reads it.
type ignorePattern struct {
	glob     string // for doublestar, against the path relative to the folder
	negated  bool   // `!`: what an earlier line hid is shown again
	dirOnly  bool   // a trailing slash
	anywhere bool   // no slash inside: matches the name at any depth
}

// parseIgnore reads the lines of an ignore file. A line that is not a valid
// pattern matches nothing, as in git.
func parseIgnore(text string) []ignorePattern {
	var patterns []ignorePattern
	for _, line := range strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n") {
		if p, ok := parseIgnoreLine(strings.TrimSuffix(line, "\r")); ok {
			patterns = append(patterns, p)
		}
	}
	return patterns
}

func parseIgnoreLine(line string) (p ignorePattern, ok bool) {
	line = trimUnescapedSpaces(line)
	if line == "" || line[0] == '#' {
		return p, false
	}
	if line[0] == '!' {
		p.negated = true
		line = line[1:]
	}
	if strings.HasSuffix(line, "/") {
		p.dirOnly = true
		line = strings.TrimSuffix(line, "/")
	}
	p.anywhere = !strings.Contains(line, "/")
	line = strings.TrimPrefix(line, "/")
	// Braces mean alternatives to doublestar and nothing to git.
	p.glob = strings.NewReplacer(`\{`, `\{`, `\}`, `\}`, `\\`, `\\`, `{`, `\{`, `}`, `\}`).Replace(line)
	if strings.HasSuffix(p.glob, "/**") {
		p.glob += "/*" // all that is inside, but not the folder itself
	}
	return p, p.glob != "" && doublestar.ValidatePattern(p.glob)
}

// trimUnescapedSpaces drops trailing spaces, but not one behind a backslash.
func trimUnescapedSpaces(line string) string {
	for strings.HasSuffix(line, " ") {
		body := strings.TrimSuffix(line, " ")
		backslashes := len(body) - len(strings.TrimRight(body, `\`))
		if backslashes%2 == 1 {
			break
		}
		line = body
	}
	return line
}

// matches says that the pattern is about the entry with this path, relative to
// the pattern's folder and with slashes.
func (p ignorePattern) matches(rel, name string, isDir bool) bool {
	if p.dirOnly && !isDir {
		return false
	}
	if p.anywhere {
		return doublestar.MatchUnvalidated(p.glob, name)
	}
	return doublestar.MatchUnvalidated(p.glob, rel)
}

// readIgnoreRules adds the ignore files of dir, if it has any, to the rules
// from above; has says whether the folder has a file of that name.
func readIgnoreRules(dir string, has func(name string) bool, above *ignoreRules) (*ignoreRules, []Problem) {
	var patterns []ignorePattern
	var problems []Problem
	for _, name := range ignoreFiles {
		if !has(name) {
			continue
		}
		path := filepath.Join(dir, name)
		text, err := readSmall(path)
		if err != nil {
			problems = append(problems, asWarning(unreadable(path, err)))
			continue
		}
		patterns = append(patterns, parseIgnore(string(text))...)
	}
	if len(patterns) == 0 {
		return above, problems
	}
	return &ignoreRules{dir: dir, patterns: patterns, above: above}, problems
}

// ignored says that the entry at path is hidden. The last matching line wins,
// and a nearer file wins over one further up. Whether a folder above is hidden
// is the walk's concern: it does not enter one.
func (r *ignoreRules) ignored(path string, isDir bool) bool {
	name := filepath.Base(path)
	for ; r != nil; r = r.above {
		rel := filepath.ToSlash(strings.TrimPrefix(path[len(r.dir):], string(filepath.Separator)))
		for i := len(r.patterns) - 1; i >= 0; i-- {
			if r.patterns[i].matches(rel, name, isDir) {
				return !r.patterns[i].negated
			}
		}
	}
	return false
}

// covers says that the patterns hide the file at path or a folder above it, up
// to the patterns' own folder.
func (r *ignoreRules) covers(path string) bool { return r.coversEntry(path, false) }

func (r *ignoreRules) coversEntry(path string, isDir bool) bool {
	if path == r.dir || !within(path, r.dir) {
		return false
	}
	for dir := filepath.Dir(path); dir != r.dir && within(dir, r.dir); dir = filepath.Dir(dir) {
		if r.ignored(dir, true) {
			return true
		}
	}
	return r.ignored(path, isDir)
}
