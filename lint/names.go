package lint

import (
	"slices"
	"strings"
	"sync"
)

// The findings that the runner itself makes, beside those of rules.
const (
	UnusedSuppression = "unused_suppression" // a suppression that suppresses nothing, or names no rule
	Internal          = "internal"           // a rule failed on a file; our bug
)

// names is the index of all names under which rules can be suppressed.
type names struct {
	rules   []string            // canonical, sorted
	aliases map[string][]string // alias, as the page spells it, to rules

	mu    sync.Mutex
	above map[string]above // by path
}

func newNames(rules []Rule, pages func(string) (Page, bool)) *names {
	n := &names{rules: []string{Internal, UnusedSuppression}, aliases: map[string][]string{}, above: map[string]above{}}
	for _, r := range rules {
		n.rules = append(n.rules, r.Name)
		page, _ := pages(r.Name)
		for _, alias := range page.Aliases {
			n.aliases[alias] = append(n.aliases[alias], r.Name)
		}
	}
	slices.Sort(n.rules)
	return n
}

func (n *names) known(rule string) bool {
	_, ok := slices.BinarySearch(n.rules, rule)
	return ok
}

// lintTarget is a rule that a lint attribute speaks of. own says that the
// attribute used the rule's own name; another tool's lint of another name, or
// a group, means only part of what our rule means.
type lintTarget struct {
	rule string // "" for all rules
	own  bool
}

// lint resolves a lint path of an attribute: `clippy::await_holding_lock`,
// `unused_must_use`, `wakeful::blocking_in_async`, `warnings`.
func (n *names) lint(path string) []lintTarget {
	if path == "warnings" {
		return []lintTarget{{}}
	}
	last := path
	if tool, rest, ok := strings.Cut(path, "::"); ok {
		if tool != "clippy" && tool != "wakeful" && tool != "rustc" {
			return nil
		}
		last = rest
	}
	var out []lintTarget
	if n.known(last) {
		out = append(out, lintTarget{last, true})
	}
	for _, rule := range n.aliases[path] {
		out = append(out, lintTarget{rule, false})
	}
	if last != path {
		for _, rule := range n.aliases[last] {
			out = append(out, lintTarget{rule, false})
		}
	}
	return out
}
