package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
)

// GitHub's runner reads commands from standard output, one a line, and shows
// them at the line of the pull request. It knows three levels. A column of a
// command that spans lines would be ignored, so none is written there.

var githubLevels = map[lint.Level]string{lint.Error: "error", lint.Warning: "warning", lint.Info: "notice", lint.Hint: "notice"}

func writeGitHub(w io.Writer, r *Report, _ Options) error {
	out := bufio.NewWriter(w)
	for _, f := range r.Findings {
		text := r.textOf(f.Path)
		line, column := text.LineColumn(f.Span.Start)
		endLine, endColumn := text.LineColumn(f.Span.End)
		columns := ""
		if line == endLine {
			columns = fmt.Sprintf(",col=%d,endColumn=%d", column, endColumn)
		}
		fmt.Fprintf(out, "::%s file=%s,line=%d,endLine=%d%s,title=%s::%s\n",
			githubLevels[f.Level], githubProperty(r.display(f.Path)), line, endLine, columns,
			githubProperty(f.Rule), githubData(r.githubMessage(f)))
	}
	return out.Flush()
}

// githubMessage is the message with the notes, which have no place of their own.
func (r *Report) githubMessage(f lint.Finding) string {
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

var (
	githubDataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubPropertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func githubData(s string) string     { return githubDataEscapes.Replace(s) }
func githubProperty(s string) string { return githubPropertyEscapes.Replace(s) }
