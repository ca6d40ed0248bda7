package lint

// LintSetting is a level of a lint as a manifest's `[lints]` tables give it.
type LintSetting struct {
	Lint  string // with its tool: `clippy::await_holding_lock`, `unused_must_use`
	Level string // "allow", "warn", "deny", "forbid"
}

// FromLints is what settings for other tools' lints mean for the levels of
// rules, the later over the earlier. As with attributes, a lint of another
// name, or a group, can silence a rule, but not make it louder.
func (r *Runner) FromLints(settings []LintSetting) map[string]Level {
	r.once.Do(r.prepare)
	levels := map[string]Level{}
	for _, s := range settings {
		level, ok := attributeLevels[s.Level]
		if !ok {
			continue
		}
		for _, target := range r.names.lint(s.Lint) {
			if target.rule != "" && (level == Off || target.own) {
				levels[target.rule] = level
			}
		}
	}
	return levels
}
