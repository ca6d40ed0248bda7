package linttest

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"

	udiff "github.com/aymanbagabas/go-udiff"
	"golang.org/x/tools/txtar"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// describe is a finding as the golden shows it.
func (c *testCase) describe(f lint.Finding) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s: %s [%s]\n", c.at(f.Path, f.Span), f.Level, f.Message, f.Rule)
	for _, n := range f.Notes {
		fmt.Fprintf(&b, "  %s: %s\n", c.at(cmp.Or(n.Path, f.Path), n.Span), n.Message)
	}
	for _, fix := range f.Offers() {
		fmt.Fprintf(&b, "  fix (%s): %s\n", fix.Safety, fix.Title)
	}
	return b.String()
}

func describeAll(c *testCase, findings []lint.Finding) []string {
	var out []string
	for _, f := range findings {
		out = append(out, c.describe(f))
	}
	return out
}

// checkGolden compares with the golden file: all findings, then for each title
// of a fix the files as they are when all fixes of that title are applied.
func (c *testCase) checkGolden(t tester, findings []lint.Finding) {
	archive := &txtar.Archive{Files: []txtar.File{{
		Name: "findings",
		Data: []byte(strings.Join(describeAll(c, findings), "")),
	}}}
	for _, title := range titles(findings) {
		changed := c.applyTitle(findings, title)
		for _, path := range c.paths() {
			text, ok := changed[path]
			if !ok {
				continue
			}
			name := "fixed: " + title
			if len(c.texts) > 1 {
				name += ": " + c.relative(path)
			}
			archive.Files = append(archive.Files, txtar.File{Name: name, Data: text.Bytes()})
		}
	}
	c.compare(t, archive)
}

// compare holds an archive to the golden file, or writes that.
func (c *testCase) compare(t tester, archive *txtar.Archive) {
	got := txtar.Format(archive)
	if *update {
		if err := os.WriteFile(c.golden, got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(c.golden)
	if err != nil {
		t.Errorf("%v (run with -update to write it)\n%s", err, got)
		return
	}
	if string(want) != string(got) {
		t.Errorf("golden differs:\n%s", udiff.Unified("want", "got", string(want), string(got)))
	}
}

// titles are the titles of all fixes, in the order in which they first appear.
func titles(findings []lint.Finding) []string {
	var out []string
	for _, f := range findings {
		for _, fix := range f.Offers() {
			if !slices.Contains(out, fix.Title) {
				out = append(out, fix.Title)
			}
		}
	}
	return out
}

// applyTitle applies all fixes of one title that fit together.
func (c *testCase) applyTitle(findings []lint.Finding, title string) map[string]*source.Text {
	patch := lint.NewPatch(c.workspace)
	for _, f := range findings {
		for _, fix := range f.Offers() {
			if fix.Title == title {
				patch.Add(f, fix)
			}
		}
	}
	texts, _ := patch.Texts()
	return texts
}
