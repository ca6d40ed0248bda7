package workspace

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// ProblemKind says what went wrong, so that callers can choose an exit code
// without reading messages.
type ProblemKind int

// The kinds of problem.
const (
	// MissingPath is a path that was asked for and does not exist.
	MissingPath ProblemKind = iota
	// Unreadable is a file or folder that could not be read.
	Unreadable
	// BadManifest is a Cargo.toml that does not parse or makes no sense. Its
	// files are still analysed.
	BadManifest
	// BadConfig is an error in wakeful's configuration: wrong usage.
	BadConfig
)

// Severity is how bad a problem is.
type Severity int

// The severities. An error means that the run did not do what was asked.
const (
	SeverityWarning Severity = iota
	SeverityError
)

// Problem is something Load could not do. All else was still done.
type Problem struct {
	Kind     ProblemKind
	Severity Severity
	Path     string // absolute
	Line     int    // from 1; 0 when the problem is about the whole file
	Column   int    // in bytes, from 1; 0 when there is no line
	Message  string // one sentence, no final period, without the path
}

// String is the problem on one line, with its absolute path.
func (p Problem) String() string {
	if p.Line > 0 {
		return fmt.Sprintf("%s:%d:%d: %s", p.Path, p.Line, p.Column, p.Message)
	}
	return fmt.Sprintf("%s: %s", p.Path, p.Message)
}

// sortProblems orders by place and drops repetitions.
func sortProblems(problems []Problem) []Problem {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), strings.Compare(a.Message, b.Message))
	})
	return slices.Compact(problems)
}
