//go:build cargo

package differential

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/truth"
	"github.com/wakeful-rs/wakeful/knowledge"
)

// TestExamplesOfPages compiles what the handbook shows: every example is whole
// and compiles, but for what a rule of level error calls bad and rustc can see.
func TestExamplesOfPages(t *testing.T) {
	crates, _ := prepare(t)
	folder := t.TempDir()
	parallel(t, shownExamples(), func(e shownExample) error {
		path := filepath.Join(folder, fmt.Sprintf("%s_%d.rs", filepath.Base(e.page), e.Line))
		if err := os.WriteFile(path, []byte("#![allow(unused)]\n"+e.Code), 0o644); err != nil {
			return err
		}
		binary := strings.Contains(e.Code, "fn main(")
		got, err := crates.Check(Program{Path: path, Edition: "2024", Binary: binary})
		if err != nil {
			return err
		}
		switch fails := countErrors(got) > 0; {
		case fails && !e.mayFail, !fails && e.mustFail:
			t.Errorf("knowledge/%s.md:%d: rustc says %v", e.page, e.Line, got)
		}
		return nil
	})
}

// shownExample is an example of the handbook, and what rustc makes of it.
type shownExample struct {
	knowledge.Example
	page              string
	mayFail, mustFail bool
}

func shownExamples() []shownExample {
	var all []shownExample
	for _, page := range knowledge.Pages() {
		for _, e := range page.Examples {
			bad := e.Kind == knowledge.BadExample && rejects(page.Name)
			all = append(all, shownExample{e, "rules/" + page.Name, bad, bad})
		}
	}
	for _, page := range knowledge.Topics() {
		for _, e := range page.Examples {
			bad := e.Kind == knowledge.BadExample && slices.ContainsFunc(page.Rules, rejects)
			all = append(all, shownExample{Example: e, page: "topics/" + page.Name, mayFail: bad})
		}
	}
	return all
}

// rejects says that rustc rejects what the rule calls bad.
func rejects(rule string) bool {
	page, ok := knowledge.Page(rule)
	return ok && page.Level == "error" && !truth.AtRunTime(rule)
}
