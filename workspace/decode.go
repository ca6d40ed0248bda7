package workspace

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// levels are the words for how loud a rule is.
var levels = []string{"off", "hint", "info", "warning", "error"}

// configKeys are the keys at the top of a configuration.
var configKeys = []string{"levels", "overrides", "exclude", "stubs", "blocking", "guard", "thresholds", "dependency-sources", "doc-comments"}

// decoder reads one configuration, strictly: what it does not know is an error
// at the place where it is written.
type decoder struct {
	opts     Options
	path     string
	prefix   string // of the configuration's table in the document
	places   map[string]place
	problems []Problem
}

// decode reads a configuration from the table t, which is at the keys `at` in
// the document.
func (cs *configs) decode(path string, data []byte, t table, at ...any) *Config {
	d := &decoder{opts: cs.opts, path: path, prefix: keyPath(at...), places: keyPlaces(data)}
	c := &Config{Path: path, Dir: filepath.Dir(path)}
	for _, key := range t.keys() {
		switch value := t[key]; key {
		case "levels":
			c.Levels = d.levels(value, "levels")
		case "overrides":
			c.Overrides = d.overrides(value, c.Dir)
		case "exclude":
			c.Exclude = d.globs(value, "exclude")
			c.excluded = globRules(c.Dir, c.Exclude)
		case "stubs":
			c.Stubs = d.stubs(value, c.Dir)
		case "blocking":
			c.Blocking = d.blocking(value)
		case "guard":
			c.Guards = d.guards(value)
		case "thresholds":
			c.Thresholds = d.thresholds(value)
		case "dependency-sources":
			c.DependencySources = d.truth(value, key)
		case "doc-comments":
			docs := d.truth(value, key)
			c.DocComments = &docs
		default:
			d.unknown("key", key, configKeys, key)
		}
	}
	cs.problems = append(cs.problems, d.problems...)
	return c
}

// globRules match what globs match that start in dir.
func globRules(dir string, globs []string) *ignoreRules {
	return &ignoreRules{dir: dir, patterns: parseIgnore(strings.Join(globs, "\n"))}
}

// levels is the value at the keys `at` as levels by rule.
func (d *decoder) levels(value any, at ...any) []RuleLevel {
	entries, ok := d.section(value, at...)
	if !ok {
		return nil
	}
	var out []RuleLevel
	for _, rule := range entries.keys() {
		place := append(slices.Clip(at), rule)
		if d.opts.Rules != nil && !slices.Contains(d.opts.Rules, rule) {
			d.unknown("rule", rule, d.opts.Rules, place...)
			continue
		}
		level, ok := entries[rule].(string)
		if !ok {
			d.fail(fmt.Sprintf("the level of `%s` must be one of %s", rule, quoted(levels)), place...)
			continue
		}
		if !slices.Contains(levels, level) {
			d.unknown("level", level, levels, place...)
			continue
		}
		out = append(out, RuleLevel{Rule: rule, Level: level, Line: d.line(place...)})
	}
	return out
}

func (d *decoder) overrides(value any, dir string) []Override {
	var out []Override
	for i, entry := range d.entries(value, "overrides") {
		d.onlyKeys(entry, []string{"paths", "levels"}, "overrides", i)
		o := Override{Line: d.line("overrides", i)}
		if d.required(entry, "paths", "overrides", i) {
			o.Paths = d.globs(entry["paths"], "overrides", i, "paths")
		}
		if d.required(entry, "levels", "overrides", i) {
			o.Levels = d.levels(entry["levels"], "overrides", i, "levels")
		}
		o.matched = globRules(dir, o.Paths)
		out = append(out, o)
	}
	return out
}

// globs is the value at the keys `at` as an array of globs.
func (d *decoder) globs(value any, at ...any) []string {
	var out []string
	for i, glob := range d.texts(value, at...) {
		if !doublestar.ValidatePattern(glob) {
			d.fail(fmt.Sprintf("`%s` is not a valid glob", glob), append(slices.Clip(at), i)...)
			continue
		}
		out = append(out, glob)
	}
	return out
}

func (d *decoder) stubs(value any, dir string) []string {
	var out []string
	for i, s := range d.texts(value, "stubs") {
		path := join(dir, s)
		if !isFile(path) && !isDir(path) {
			d.fail(fmt.Sprintf("there is no `%s`", s), "stubs", i)
			continue
		}
		out = append(out, path)
	}
	return out
}

func (d *decoder) blocking(value any) []Blocking {
	var out []Blocking
	for i, entry := range d.entries(value, "blocking") {
		d.onlyKeys(entry, []string{"path", "reason"}, "blocking", i)
		path, ok := d.requiredText(entry, "path", "blocking", i)
		reason := d.text(entry, "reason", "blocking", i)
		if ok {
			out = append(out, Blocking{Path: path, Reason: reason, Line: d.line("blocking", i)})
		}
	}
	return out
}

func (d *decoder) guards(value any) []Guard {
	var out []Guard
	for i, entry := range d.entries(value, "guard") {
		d.onlyKeys(entry, []string{"type", "kind"}, "guard", i)
		typ, hasType := d.requiredText(entry, "type", "guard", i)
		kind, hasKind := d.requiredText(entry, "kind", "guard", i)
		switch {
		case hasKind && d.opts.GuardKinds != nil && !slices.Contains(d.opts.GuardKinds, kind):
			d.unknown("kind of guard", kind, d.opts.GuardKinds, "guard", i, "kind")
		case hasType && hasKind:
			out = append(out, Guard{Type: typ, Kind: kind, Line: d.line("guard", i)})
		}
	}
	return out
}

func (d *decoder) thresholds(value any) []Threshold {
	entries, ok := d.section(value, "thresholds")
	if !ok {
		return nil
	}
	var out []Threshold
	for _, name := range entries.keys() {
		if d.opts.Thresholds != nil && !slices.Contains(d.opts.Thresholds, name) {
			d.unknown("threshold", name, d.opts.Thresholds, "thresholds", name)
			continue
		}
		n, ok := entries[name].(int64)
		if !ok || n < 0 {
			d.fail(fmt.Sprintf("the threshold `%s` must be a whole number, 0 or more", name), "thresholds", name)
			continue
		}
		out = append(out, Threshold{Name: name, Value: n, Line: d.line("thresholds", name)})
	}
	return out
}

// truth is the value as a boolean, false where it is none.
func (d *decoder) truth(value any, key string) bool {
	b, ok := value.(bool)
	if !ok {
		d.fail(fmt.Sprintf("`%s` must be true or false", key), key)
	}
	return b
}

// section is the value at the keys `at` as a table.
func (d *decoder) section(value any, at ...any) (table, bool) {
	t, ok := value.(map[string]any)
	if !ok {
		d.fail(fmt.Sprintf("`%s` must be a table", at[len(at)-1]), at...)
	}
	return t, ok
}

// entries is the value as an array of tables.
func (d *decoder) entries(value any, key string) []table {
	list, ok := value.([]any)
	out := make([]table, len(list))
	for i, v := range list {
		entry, isTable := v.(map[string]any)
		ok = ok && isTable
		out[i] = entry
	}
	if !ok {
		d.fail(fmt.Sprintf("`%s` must be written as `[[%s]]` entries", key, key), key)
		return nil
	}
	return out
}

// texts is the value at the keys `at` as an array of strings.
func (d *decoder) texts(value any, at ...any) []string {
	message := fmt.Sprintf("`%s` must be an array of strings", at[len(at)-1])
	list, ok := value.([]any)
	if !ok {
		d.fail(message, at...)
		return nil
	}
	var out []string
	for i, v := range list {
		s, ok := v.(string)
		if !ok {
			d.fail(message, append(slices.Clip(at), i)...)
			continue
		}
		out = append(out, s)
	}
	return out
}

// text is the string at the key of an entry, "" when it is absent.
func (d *decoder) text(entry table, key string, at ...any) string {
	v, present := entry[key]
	s, ok := v.(string)
	if present && (!ok || s == "") {
		d.fail(fmt.Sprintf("`%s` must be a string that is not empty", key), append(at, key)...)
	}
	return s
}

// requiredText is the string at the key of an entry, and false, with a
// complaint, when there is none.
func (d *decoder) requiredText(entry table, key string, at ...any) (string, bool) {
	text := d.text(entry, key, at...)
	return text, d.required(entry, key, at...) && text != ""
}

// required says that the entry has the key; else it complains.
func (d *decoder) required(entry table, key string, at ...any) bool {
	_, ok := entry[key]
	if !ok {
		d.fail(fmt.Sprintf("this entry lacks the key `%s`", key), at...)
	}
	return ok
}

func (d *decoder) onlyKeys(entry table, known []string, at ...any) {
	for _, key := range entry.keys() {
		if !slices.Contains(known, key) {
			d.unknown("key", key, known, append(append([]any{}, at...), key)...)
		}
	}
}

// unknown complains about a word and offers the nearest that is right.
func (d *decoder) unknown(what, word string, known []string, at ...any) {
	message := fmt.Sprintf("unknown %s `%s`", what, word)
	if near := Nearest(word, known); near != "" {
		message += fmt.Sprintf(", did you mean `%s`?", near)
	} else if len(known) <= len(configKeys) {
		message += ", known are " + quoted(known)
	}
	d.fail(message, at...)
}

func (d *decoder) fail(message string, at ...any) {
	p := d.places[d.prefix+keyPath(at...)]
	d.problems = append(d.problems, Problem{
		Kind: BadConfig, Severity: SeverityError, Path: d.path, Line: p.line, Column: p.column, Message: message,
	})
}

func (d *decoder) line(at ...any) int { return d.places[d.prefix+keyPath(at...)].line }

func quoted(words []string) string {
	return "`" + strings.Join(words, "`, `") + "`"
}
