package linttest

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// checkVersions holds that what is remembered of one version is true in the
// next: each body in turn is emptied and written again, as an editor would,
// and all rules must then find what they find in the text that nobody edited.
func (c *testCase) checkVersions(t tester) {
	runner := &lint.Runner{Rules: c.rules}
	want := describeAll(c, c.findings(runner, c.load(t, nil)))
	w := c.load(t, nil)
	for _, path := range c.paths() {
		for _, block := range bodies(w.File(path)) {
			empty, err := c.texts[path].Apply([]source.Edit{{Span: block, Text: "{ loop {} }"}})
			if err != nil {
				t.Fatal(err)
			}
			for _, text := range []*source.Text{empty, c.texts[path]} {
				parsed := c.parse(t, path, map[string]*source.Text{path: text})
				w = w.WithFile(path, parsed, w.File(path).PackageIndex())
				c.findings(runner, w)
			}
			got := describeAll(c, c.findings(runner, w))
			if !slices.Equal(got, want) {
				t.Errorf("after the body at %s was emptied and written again:\n%s\nwant:\n%s",
					c.at(path, block), strings.Join(got, ""), strings.Join(want, ""))
				return
			}
		}
	}
}

// bodies are the blocks of the file's fns.
func bodies(f *semantic.File) []source.Span {
	var out []source.Span
	for n := range f.Syntax().Tree.Root().Descendants() {
		if n.Kind() == parser.KindFunctionItem {
			if block := n.ChildOf(parser.KindBlock); block.Valid() {
				out = append(out, block.Span())
			}
		}
	}
	return out
}
