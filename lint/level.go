package lint

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/workspace"
)

// levelNames are the spellings of the levels, in the order of their loudness.
var levelNames = [...]string{DefaultLevel: "default", Off: "off", Hint: "hint", Info: "info", Warning: "warning", Error: "error"}

// String is the level as configuration and reports spell it.
func (l Level) String() string {
	if l < 0 || int(l) >= len(levelNames) {
		return fmt.Sprintf("level(%d)", int(l))
	}
	return levelNames[l]
}

// LevelNames are the levels that a person may set, the quietest first.
func LevelNames() []string { return append([]string(nil), levelNames[Off:]...) }

// ParseLevel reads a level as a person writes it. The error names the nearest
// right spelling.
func ParseLevel(s string) (Level, error) {
	for l := Off; l <= Error; l++ {
		if levelNames[l] == s {
			return l, nil
		}
	}
	return DefaultLevel, fmt.Errorf("unknown level %q%s", s, meantLevel(s))
}

// meantLevel says which level s was meant to be, or which there are.
func meantLevel(s string) string {
	if near := workspace.Nearest(s, LevelNames()); near != "" {
		return fmt.Sprintf("; did you mean %q?", near)
	}
	return "; there are: " + strings.Join(LevelNames(), ", ")
}

var safetyNames = [...]string{Suggestion: "suggestion", Unsafe: "unsafe", Safe: "safe"}

// String is the safety as reports spell it.
func (s Safety) String() string {
	if s < 0 || int(s) >= len(safetyNames) {
		return fmt.Sprintf("safety(%d)", int(s))
	}
	return safetyNames[s]
}

// ParseSafety reads a safety as String spells it.
func ParseSafety(s string) (Safety, error) {
	for safety, name := range safetyNames {
		if name == s {
			return Safety(safety), nil
		}
	}
	return Suggestion, fmt.Errorf("unknown safety %q", s)
}
