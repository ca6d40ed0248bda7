package linttest

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

var wantComment = regexp.MustCompile(`// want ([a-z0-9_, ]+)`)

// checkPins holds the findings to the `// want RULE` comments: each names one
// finding that begins on its line, and each finding is named.
func (c *testCase) checkPins(t tester, findings []lint.Finding) {
	var want, got []string
	for _, path := range c.paths() {
		for node := range c.workspace.File(path).Syntax().Tree.Root().Descendants() {
			if node.Kind() == parser.KindLineComment {
				want = append(want, c.pins(path, node)...)
			}
		}
	}
	for _, f := range findings {
		got = append(got, c.pin(f.Path, f.Span.Start, f.Rule))
	}
	slices.Sort(want)
	slices.Sort(got)
	for _, missing := range without(want, got) {
		t.Errorf("%s is wanted and not reported", missing)
	}
	for _, extra := range without(got, want) {
		t.Errorf("%s is reported and not wanted", extra)
	}
}

func (c *testCase) pins(path string, comment parser.Node) []string {
	var out []string
	for _, m := range wantComment.FindAllStringSubmatch(comment.Text(), -1) {
		for _, rule := range strings.FieldsFunc(m[1], func(r rune) bool { return r == ' ' || r == ',' }) {
			out = append(out, c.pin(path, comment.Start(), rule))
		}
	}
	return out
}

func (c *testCase) pin(path string, offset int, rule string) string {
	return fmt.Sprintf("%s:%d: %s", c.relative(path), c.texts[path].LineOf(offset)+1, rule)
}

// without is a with one of each of b taken out; both are sorted.
func without(a, b []string) []string {
	var out []string
	for _, s := range a {
		if len(b) > 0 {
			i, found := slices.BinarySearch(b, s)
			if found {
				b = slices.Delete(slices.Clone(b), i, i+1)
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// checkSpans holds that every place of a finding is something one can see.
func (c *testCase) checkSpans(t tester, f lint.Finding) {
	c.checkSpan(t, f, f.Path, f.Span, "the finding")
	for _, n := range f.Notes {
		c.checkSpan(t, f, cmp.Or(n.Path, f.Path), n.Span, "the note "+n.Message)
	}
}

func (c *testCase) checkSpan(t tester, f lint.Finding, path string, s source.Span, what string) {
	text, ok := c.texts[path]
	if !ok {
		return // a place in a library
	}
	if s.Empty() || s.Start < 0 || s.End > text.Len() {
		t.Errorf("%s: %s has the span %v of %d bytes", f.Rule, what, s, text.Len())
		return
	}
	if !boundary(text, s.Start) || !boundary(text, s.End) {
		t.Errorf("%s: %s cuts a character at %v", f.Rule, what, s)
	}
}

func boundary(text *source.Text, offset int) bool {
	return offset == text.Len() || utf8.RuneStart(text.Bytes()[offset])
}

// checkFix applies one fix alone: its edits must be in order, the result must
// parse no worse, and unless a person has to finish it, the finding must be
// gone.
func (c *testCase) checkFix(t tester, f lint.Finding, fix lint.Fix, findings []lint.Finding) {
	where := fmt.Sprintf("%s: %q", c.at(f.Path, f.Span), fix.Title)
	changed, ok := c.applied(t, where, f, fix)
	if !ok || fix.Safety == lint.Suggestion {
		return
	}
	left := c.findings(c.runner(), c.load(t, changed))
	if count(left, f.Rule) >= count(findings, f.Rule) {
		t.Errorf("%s leaves the finding:\n%s\n%s", where, strings.Join(describeAll(c, left), ""), changed[f.Path])
	}
}

// applied is the files as one fix alone leaves them. ok is false when it does
// not fit; that the syntax breaks is only reported.
func (c *testCase) applied(t tester, where string, f lint.Finding, fix lint.Fix) (changed map[string]*source.Text, ok bool) {
	if len(fix.Edits) == 0 {
		t.Errorf("%s changes nothing", where)
		return nil, false
	}
	patch := lint.NewPatch(c.workspace)
	if !patch.Add(f, fix) {
		t.Errorf("%s edits a file that the workspace doesn't have", where)
		return nil, false
	}
	changed, err := patch.Texts()
	if err != nil {
		t.Errorf("%s: %v", where, err)
		return nil, false
	}
	for path := range changed {
		before, after := lint.SyntaxErrors(c.workspace.File(path).Syntax()), lint.SyntaxErrors(c.parse(t, path, changed))
		if after > before {
			t.Errorf("%s breaks the syntax:\n%s", where, changed[path])
		}
	}
	return changed, true
}

func count(findings []lint.Finding, rule string) int {
	n := 0
	for _, f := range findings {
		if f.Rule == rule {
			n++
		}
	}
	return n
}
