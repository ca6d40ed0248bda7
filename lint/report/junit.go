package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
)

// JUnit has no standard; this is what GitLab, Jenkins and their like read. Each
// file is a test, which fails for the findings that fail the run. Of two tests
// with one name GitLab reads only the first; it tells what is new or repaired by
// comparing names, and shows the text of a failure, not its message. So a test is
// named for its file, whose name stays when lines move, and a file that was
// repaired is still listed, as a test that passes.

type (
	junitSuites struct {
		XMLName xml.Name   `xml:"testsuites"`
		Suite   junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Class   string        `xml:"classname,attr"`
		Name    string        `xml:"name,attr"`
		File    string        `xml:"file,attr"`
		Failure *junitProblem `xml:"failure"`
		Error   *junitProblem `xml:"error"`
		Skipped *junitProblem `xml:"skipped"`
		Out     string        `xml:"system-out,omitempty"`
	}
	junitProblem struct {
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
)

func writeJUnit(w io.Writer, r *Report, _ Options) error {
	suite := junitSuite{Name: "wakeful"}
	findings := map[string][]lint.Finding{}
	for _, f := range r.Findings {
		findings[f.Path] = append(findings[f.Path], f)
	}
	notices := map[string][]Notice{}
	for _, n := range r.Notices {
		notices[n.Path] = append(notices[n.Path], n)
	}
	for _, path := range r.allFiles() {
		suite.add(r.junitCase(path, findings[path], notices[path]))
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	encoder := xml.NewEncoder(w)
	encoder.Indent("", "  ")
	if err := encoder.Encode(junitSuites{Suite: suite}); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// allFiles are the paths of all files that there is something to say of, be it
// that they are clean.
func (r *Report) allFiles() []string {
	paths := slices.Clone(r.Files)
	for _, f := range r.Findings {
		paths = append(paths, f.Path)
	}
	for _, n := range r.Notices {
		paths = append(paths, n.Path)
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

func (s *junitSuite) add(c junitCase) {
	s.Cases = append(s.Cases, c)
	s.Tests++
	switch {
	case c.Error != nil:
		s.Errors++
	case c.Failure != nil:
		s.Failures++
	case c.Skipped != nil:
		s.Skipped++
	}
}

// junitCase is the test of one file. A test has one end only, so the worst that
// there is to say decides.
func (r *Report) junitCase(path string, findings []lint.Finding, notices []Notice) junitCase {
	name := r.display(path)
	out := junitCase{Class: "wakeful", Name: name, File: name}
	var denied, allowed []string
	for _, f := range findings {
		line, column := r.textOf(path).LineColumn(f.Span.Start)
		text := fmt.Sprintf("%s:%d:%d: %s[%s]: %s\n", name, line, column, f.Level, f.Rule, r.story(f))
		if r.denied(f) {
			denied = append(denied, text)
		} else {
			allowed = append(allowed, text)
		}
	}
	out.Out = strings.Join(allowed, "\n")
	problem := &junitProblem{Message: Count(len(denied), "finding"), Text: strings.Join(denied, "\n")}
	if len(notices) > 0 {
		problem.Message = notices[0].Message
	}
	switch {
	case slices.ContainsFunc(notices, func(n Notice) bool { return n.Asked }):
		out.Error = problem
	case len(denied) > 0:
		out.Failure = problem
	case len(notices) > 0:
		out.Skipped = problem
	}
	return out
}
