package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
)

// GitHub's runner reads commands from standard output, one a line, and shows
// them at the line of the pull request. It knows three levels. A column of a
// command that spans lines would be ignored, so none is written there. It shows
// no more than ten of a level for each step, which is what the step's summary
// makes up for. Paths are relative to the repository, wherever wakeful ran.

var githubLevels = map[lint.Level]string{lint.Error: "error", lint.Warning: "warning", lint.Info: "notice", lint.Hint: "notice"}

func writeGitHub(w io.Writer, r *Report, _ Options) error {
	out := bufio.NewWriter(w)
	for _, f := range r.Findings {
		text := r.textOf(f.Path)
		line, column := text.LineColumn(f.Span.Start)
		endLine, endColumn := text.LineColumn(f.Span.End)
		path, _ := r.rooted(f.Path)
		columns := ""
		if line == endLine {
			columns = fmt.Sprintf(",col=%d,endColumn=%d", column, endColumn)
		}
		fmt.Fprintf(out, "::%s file=%s,line=%d,endLine=%d%s,title=%s::%s\n",
			githubLevels[f.Level], githubProperty(path), line, endLine, columns,
			githubProperty(f.Rule), githubData(r.story(f)))
	}
	return out.Flush()
}

var (
	githubDataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubPropertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func githubData(s string) string     { return githubDataEscapes.Replace(s) }
func githubProperty(s string) string { return githubPropertyEscapes.Replace(s) }
