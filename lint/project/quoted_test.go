package project_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// TestQuotedCode puts the cases of all rules into a quote in Markdown: what is
// found there, and what each fix makes of it, is what it is in a loose file.
func TestQuotedCode(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/rules/*/*.rs")
	if err != nil || len(paths) < 100 {
		t.Fatalf("%d cases, %v", len(paths), err)
	}
	fixes := 0
	for _, path := range paths {
		code, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if text := string(code); strings.Contains(text, "\n# ") || strings.Contains(text, "{{#") {
			continue // it would be another text in Markdown
		}
		plain, quoted := alone(t, "code.rs", string(code)), alone(t, "code.md", quote(string(code)))
		runner := &lint.Runner{Rules: rules.All}
		want, got := runner.Check(plain), runner.Check(quoted)
		want = slices.DeleteFunc(want, func(f lint.Finding) bool {
			return f.Rule == "async_fn_in_trait" // no other crate can see a trait in a quote
		})
		if len(want) != len(got) {
			t.Errorf("%s: %d findings, %d in the quote", path, len(want), len(got))
			continue
		}
		for i, f := range want {
			if got[i].Message != f.Message || quoted.Text().Slice(got[i].Span) != lines(plain.Text().Slice(f.Span)) {
				t.Errorf("%s: %+v became %+v", path, f, got[i])
			}
			for j, fix := range f.Offers() {
				fixes++
				want := lines(apply(t, plain, f, fix))
				if got := strings.TrimPrefix(apply(t, quoted, got[i], got[i].Offers()[j]), "> "); got != opening+want+closing {
					t.Errorf("%s: %s makes\n%s\nand not\n%s", path, fix.Title, got, want)
				}
			}
		}
	}
	if fixes < 100 {
		t.Errorf("only %d fixes were compared", fixes)
	}
}

const opening, closing = "```rust\n> ", "\n> ```\n"

func quote(code string) string {
	return "> " + opening + lines(strings.TrimSuffix(code, "\n")) + closing
}

// lines is code as the quote has it, but for the start of its first line.
func lines(code string) string {
	return strings.ReplaceAll(strings.ReplaceAll(strings.TrimSuffix(code, "\n"), "\n", "\n> "), "\n> \n", "\n>\n")
}

func alone(t *testing.T, path, text string) *semantic.File {
	t.Helper()
	parsed, err := project.Parse(context.Background(), path, source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return semantic.New(semantic.Input{
		Packages: []semantic.Package{{Edition: 2021, Loose: true}},
		Files:    []semantic.InputFile{{Path: path, Parsed: parsed}},
	}).File(path)
}

func apply(t *testing.T, file *semantic.File, f lint.Finding, fix lint.Fix) string {
	t.Helper()
	patch := lint.NewPatch(file.Workspace())
	if !patch.Add(f, fix) {
		t.Fatalf("%s: %q does not fit", file.Path(), fix.Title)
	}
	texts, err := patch.Texts()
	if err != nil {
		t.Fatal(err)
	}
	if text := texts[file.Path()]; text != nil {
		return text.String()
	}
	return file.Text().String()
}
