package report

import (
	"io"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/fingerprint"
)

// GitLab shows a code quality report at the lines of a merge request. It
// compares fingerprints with those of the target branch to tell what is new,
// takes paths as relative to the repository, and shows nothing of an entry but
// its description.

type (
	gitlabProblem struct {
		Description string         `json:"description"`
		Check       string         `json:"check_name"`
		Fingerprint string         `json:"fingerprint"`
		Severity    string         `json:"severity"`
		Location    gitlabLocation `json:"location"`
	}
	gitlabLocation struct {
		Path  string `json:"path"`
		Lines struct {
			Begin int `json:"begin"`
			End   int `json:"end"`
		} `json:"lines"`
	}
)

var gitlabSeverities = map[lint.Level]string{lint.Error: "critical", lint.Warning: "major", lint.Info: "minor", lint.Hint: "info"}

func writeGitLab(w io.Writer, r *Report, _ Options) error {
	fingerprints := fingerprint.Of(r.Findings, r.syntaxOf)
	out := []gitlabProblem{}
	for i, f := range r.Findings {
		p := gitlabProblem{Description: f.Message, Check: f.Rule, Severity: gitlabSeverities[f.Level]}
		text := r.textOf(f.Path)
		p.Location.Path, _ = r.rooted(f.Path)
		p.Location.Lines.Begin, _ = text.LineColumn(f.Span.Start)
		p.Location.Lines.End, _ = text.LineColumn(f.Span.End)
		p.Fingerprint = p.Location.Path + ":" + fingerprints[i] // one for each entry
		out = append(out, p)
	}
	return writeDocument(w, out)
}
