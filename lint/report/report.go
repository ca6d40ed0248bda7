// Package report writes findings for people and for programs. It decides
// nothing: what is found and how loud it is was settled before.
package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// Report is what one run came to.
type Report struct {
	Findings []lint.Finding // in the order in which they are shown
	Summary  Summary
	Shard    *Shard // nil for a run over all files

	Text    func(path string) *source.Text // the text of a file; nil when there is none
	Display func(path string) string       // a path as it is shown; nil means as it is
	URL     func(rule string) string       // where a rule's page can be read; nil means nowhere
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
		{"github", "workflow commands that annotate a pull request", writeGitHub},
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
