package truth_test

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/truth"
	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// TestReporters holds what findings say of who else reports them to what rustc
// and clippy did: an editor leaves them out on the strength of it.
func TestReporters(t *testing.T) {
	programs, err := truth.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := filepath.Abs(folder)
	if err != nil {
		t.Fatal(err)
	}
	right := 0
	for _, edition := range truth.Editions {
		number := map[string]workspace.Edition{"2021": 2021, "2024": 2024}[edition]
		disk, _ := workspace.Load(context.Background(), []string{dir}, workspace.Options{Edition: number})
		work, _, err := project.Reader{}.Read(context.Background(), disk)
		if err != nil {
			t.Fatal(err)
		}
		runner := &lint.Runner{Rules: rules.All}
		for i := range programs {
			p := &programs[i]
			file := work.File(filepath.Join(dir, filepath.FromSlash(p.Path)))
			_, asked := p.Clippy(edition)
			if file == nil || !asked || rejected(p, edition) {
				continue // what else is wrong, nobody reports in code that rustc rejects
			}
			for _, f := range runner.Check(file) {
				if f.Reporter == "" || f.Level == lint.Error { // of errors, TestTruth says that they are rustc's
					continue
				}
				if reported(p, edition, f, file.Text()) {
					right++
				} else {
					t.Errorf("%s (%s): %s does not report %s at line %d", p.Path, edition, f.Reporter, f.Rule, file.Text().LineOf(f.Span.Start)+1)
				}
			}
		}
	}
	t.Logf("%d findings were compared", right)
	if right < 100 {
		t.Errorf("only %d findings were compared", right)
	}
}

// rejected says that rustc has more against a program than a lint.
func rejected(p *truth.Program, edition string) bool {
	errors, _ := p.Errors(edition)
	return slices.ContainsFunc(errors, func(v truth.Verdict) bool { return !strings.Contains(v.Name, "_") })
}

// reported says that who is said to report a finding does, on a line of it.
func reported(p *truth.Program, edition string, f lint.Finding, text *source.Text) bool {
	var verdicts []truth.Verdict
	page, _ := knowledge.Page(f.Rule)
	switch f.Reporter {
	case "rustc":
		warnings, _ := p.Warnings(edition)
		errors, _ := p.Errors(edition) // lints that deny by default
		verdicts = append(warnings, errors...)
	case "clippy":
		verdicts, _ = p.Clippy(edition)
	}
	first, last := text.LineOf(f.Span.Start)+1, text.LineOf(f.Span.End)+1
	return slices.ContainsFunc(verdicts, func(v truth.Verdict) bool {
		return (v.Name == f.Rule || slices.Contains(page.Aliases, v.Name)) && first <= v.Line && v.Line <= last
	})
}
