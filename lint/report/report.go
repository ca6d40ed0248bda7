// Package report writes findings for people and for programs. It decides
// nothing: what is found and how loud it is was settled before.
package report

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// Report is what one run came to. The functions may be nil where nothing is
// known.
type Report struct {
	Findings []lint.Finding // in the order in which they are shown
	Summary  Summary
	Files    []string   // the paths of those that were analysed
	Notices  []Notice   // what went wrong beside the findings
	Deny     lint.Level // findings at or above it fail the run; Off means that none does
	ExitCode int        // of the run; Failed means that it could not do its work
	Version  string     // of wakeful
	Root     string     // the folder that paths are relative to outside of this machine, such as the repository's
	Shard    *Shard     // nil for a run over all files

	Text    func(path string) *source.Text // the text of a file; nil when there is none
	Syntax  func(path string) *parser.File // its whole syntax; nil when there is none
	Display func(path string) string       // a path as it is shown
	URL     func(rule string) string       // where a rule's page can be read
	Rules   func() []Rule                  // all that there are, by name
	Crate   func(path string) Crate        // what a file belongs to
}

// Failed is the exit code of a run that could not do its work.
const Failed = 3

// Notice is something that went wrong: a file that was passed over, a mistake
// in a manifest.
type Notice struct {
	Path    string `json:"path"`
	Line    int    `json:"line,omitempty"`   // from 1; 0 when it is about the file as a whole
	Column  int    `json:"column,omitempty"` // as Line
	Message string `json:"message"`
	Asked   bool   `json:"asked"` // the run was asked for this very file, and fails
}

// Rule is what there is to know of a rule beside its findings.
type Rule struct {
	Name, Title string
	Level       lint.Level // unless configuration or code say otherwise
	Summary     string     // the first paragraph of Help
	Help        string     // the rule's page, Markdown
	URL         string
	Tags        []string
}

// Summary counts a run. The levels count the findings shown.
type Summary struct {
	Files      int `json:"files"`    // that belong to what was asked for
	Analysed   int `json:"analysed"` // of which could be read and parsed
	Errors     int `json:"errors"`
	Warnings   int `json:"warnings"`
	Infos      int `json:"infos"`
	Hints      int `json:"hints"`
	Suppressed int `json:"suppressed"` // findings that attributes and comments took away
}

// AddFiles adds what another part of the run came to, but for its findings.
func (s *Summary) AddFiles(part Summary) {
	s.Files += part.Files
	s.Analysed += part.Analysed
	s.Suppressed += part.Suppressed
}

// Count fills in the numbers of findings by level.
func (s *Summary) Count(findings []lint.Finding) {
	s.Errors, s.Warnings, s.Infos, s.Hints = 0, 0, 0, 0
	for _, f := range findings {
		switch f.Level {
		case lint.Error:
			s.Errors++
		case lint.Warning:
			s.Warnings++
		case lint.Info:
			s.Infos++
		case lint.Hint:
			s.Hints++
		}
	}
}

// String is the summary in a sentence.
func (s Summary) String() string {
	var parts []string
	for _, p := range []struct {
		n    int
		noun string
	}{{s.Errors, "error"}, {s.Warnings, "warning"}, {s.Infos, "info"}, {s.Hints, "hint"}} {
		if p.n > 0 {
			parts = append(parts, Count(p.n, p.noun))
		}
	}
	text := "nothing found"
	if len(parts) > 0 {
		text = strings.Join(parts, ", ")
	}
	text += " in " + Count(s.Analysed, "file")
	if s.Suppressed > 0 {
		text += fmt.Sprintf(", %d suppressed", s.Suppressed)
	}
	return text
}

// Count is so many of something: "1 file", "3 files".
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// Options are what a format may be told.
type Options struct {
	Color bool
	// Link is where a terminal is to go from a path that it shows, ""
	// for nowhere; nil when it can't follow links.
	Link func(path string) string
}

// Format is one way to write a report.
type Format struct {
	Name  string // as --format spells it
	Help  string // what it is for, a few words
	Write func(w io.Writer, r *Report, o Options) error
}

// Formats are all there are, the default first. Help, validation and
// completion read this table.
func Formats() []Format {
	return []Format{
		{"text", "code frames for people", writeText},
		{"json", "one JSON document, see findings.schema.json", writeJSON},
		{"sarif", "SARIF 2.1.0, for code scanning", writeSARIF},
		{"github", "workflow commands that annotate a pull request", writeGitHub},
		{"gitlab", "a code quality report, which GitLab shows on a merge request", writeGitLab},
		{"markdown", "a table by rule and file, for the summary of a job", writeMarkdown},
		{"junit", "JUnit XML, a test for each file", writeJUnit},
		{"rustc-json", "rustc's JSON messages, one a line", writeRustcJSON},
		{"cargo-json", "the same as cargo wraps them", writeCargoJSON},
	}
}

func (r *Report) display(path string) string {
	if r.Display == nil {
		return path
	}
	return r.Display(path)
}

func (r *Report) url(rule string) string {
	if r.URL == nil {
		return ""
	}
	return r.URL(rule)
}

// textOf is the text of a file, an empty one where there is none.
func (r *Report) textOf(path string) *source.Text {
	if r.Text != nil {
		if text := r.Text(path); text != nil {
			return text
		}
	}
	return source.NewText(nil)
}

func (r *Report) syntaxOf(path string) *parser.File {
	if r.Syntax == nil {
		return nil
	}
	return r.Syntax(path)
}

// story is the message of a finding with its notes and where to read on, for
// formats in which they have no place of their own.
func (r *Report) story(f lint.Finding) string {
	var b strings.Builder
	b.WriteString(f.Message)
	for _, n := range f.Notes {
		path := cmp.Or(n.Path, f.Path)
		line, _ := r.textOf(path).LineColumn(n.Span.Start)
		fmt.Fprintf(&b, "\n%s:%d: %s", r.display(path), line, n.Message)
	}
	if url := r.url(f.Rule); url != "" {
		b.WriteString("\n" + url)
	}
	return b.String()
}

// denied says that a finding fails the run.
func (r *Report) denied(f lint.Finding) bool { return r.Deny > lint.Off && f.Level >= r.Deny }
