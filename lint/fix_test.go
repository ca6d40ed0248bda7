package lint_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// rewrite is a rule whose fix replaces each call of from by text.
func rewrite(name, from string, safety lint.Safety, edits func(span source.Span) []source.Edit) lint.Rule {
	return lint.Rule{Name: name, Run: func(p *lint.Pass) {
		for n := range p.File.Syntax().Tree.Root().Descendants() {
			if n.Kind() == parser.KindCallExpression && n.Child(parser.FieldFunction).Text() == from {
				p.Report(lint.Finding{Span: n.Span(), Message: from, Fixes: []lint.Fix{
					{Title: "Repair " + from, Safety: safety, Edits: edits(n.Span())},
				}})
			}
		}
	}}
}

func replaced(text string) func(source.Span) []source.Edit {
	return func(s source.Span) []source.Edit { return []source.Edit{{Span: s, Text: text}} }
}

func fix(t *testing.T, w *semantic.Workspace, least lint.Safety, rules ...lint.Rule) lint.Fixed {
	t.Helper()
	fixer := lint.Fixer{
		Runner: &lint.Runner{Rules: rules},
		Least:  least,
		Next: func(_ context.Context, w *semantic.Workspace, changed map[string]*parser.File) (*semantic.Workspace, error) {
			for path, parsed := range changed {
				w = w.WithFile(path, parsed, 0)
			}
			return w, nil
		},
	}
	fixed, err := fixer.Fix(context.Background(), w, w.Paths())
	if err != nil {
		t.Fatal(err)
	}
	return fixed
}

func TestFixRepeatsUntilNothingChanges(t *testing.T) {
	w := looseFiles(t, map[string]string{"a.rs": "fn f() { a(); }"})
	fixed := fix(t, w, lint.Safe,
		rewrite("first", "a", lint.Safe, replaced("b()")),
		rewrite("second", "b", lint.Safe, replaced("c()")))
	if got := fixed.Changed["a.rs"].String(); got != "fn f() { c(); }" || fixed.Applied != 2 {
		t.Errorf("after %d fixes: %s", fixed.Applied, got)
	}
}

func TestFixEndsWhenRulesDisagree(t *testing.T) {
	w := looseFiles(t, map[string]string{"a.rs": "fn f() { a(); }"})
	fixed := fix(t, w, lint.Safe,
		rewrite("there", "a", lint.Safe, replaced("b()")),
		rewrite("back", "b", lint.Safe, replaced("a()")))
	if fixed.Applied != 10 {
		t.Errorf("%d fixes applied, want one in each of 10 rounds", fixed.Applied)
	}
}

func TestFixTakesOnlyWhatIsSafeEnough(t *testing.T) {
	for safety, want := range map[lint.Safety]string{
		lint.Safe:       "fn f() { a(); b(); }",
		lint.Unsafe:     "fn f() { x(); b(); }",
		lint.Suggestion: "fn f() { x(); y(); }",
	} {
		w := looseFiles(t, map[string]string{"a.rs": "fn f() { a(); b(); }"})
		fixed := fix(t, w, safety,
			rewrite("likely", "a", lint.Unsafe, replaced("x()")),
			rewrite("draft", "b", lint.Suggestion, replaced("y()")))
		if got := fixed.Workspace.File("a.rs").Text().String(); got != want {
			t.Errorf("%v: %s, want %s", safety, got, want)
		}
	}
}

func TestFixOverFilesIsWholeOrNothing(t *testing.T) {
	both := rewrite("both", "a", lint.Safe, func(s source.Span) []source.Edit {
		return []source.Edit{{Span: s, Text: "b()"}, {Path: "other.rs", Span: source.Span{Start: 0, End: 8}, Text: "fn b() {"}}
	})
	w := looseFiles(t, map[string]string{"a.rs": "fn f() { a(); }", "other.rs": "fn a() { }"})
	fixed := fix(t, w, lint.Safe, both)
	if fixed.Changed["a.rs"].String() != "fn f() { b(); }" || fixed.Changed["other.rs"].String() != "fn b() { }" {
		t.Errorf("got %v", fixed.Changed)
	}
	fixed = fix(t, looseFiles(t, map[string]string{"a.rs": "fn f() { a(); }"}), lint.Safe, both)
	if len(fixed.Changed) != 0 {
		t.Errorf("half a fix was applied: %v", fixed.Changed)
	}
}

func TestFixSharesAnImport(t *testing.T) {
	withImport := rewrite("import", "a", lint.Safe, func(s source.Span) []source.Edit {
		return []source.Edit{{Text: "use x::b;\n"}, {Span: s, Text: "b()"}}
	})
	w := looseFiles(t, map[string]string{"a.rs": "\ufefffn f() {\r\n    a();\r\n    a();\r\n}\r\n"})
	fixed := fix(t, w, lint.Safe, withImport)
	want := "\ufeffuse x::b;\r\nfn f() {\r\n    b();\r\n    b();\r\n}\r\n"
	if got := fixed.Changed["a.rs"].String(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFixThatBreaksSyntaxIsLeftOut(t *testing.T) {
	w := looseFiles(t, map[string]string{"a.rs": "fn f() { a(); b(); }"})
	fixed := fix(t, w, lint.Safe,
		rewrite("breaks", "a", lint.Safe, replaced("((a")),
		rewrite("works", "b", lint.Safe, replaced("c()")),
		rewrite("hides the rest", "c", lint.Safe, replaced("// c()"))) // then the whole file is one ERROR
	if got := fixed.Changed["a.rs"].String(); got != "fn f() { a(); c(); }" {
		t.Errorf("got %s", got)
	}
	var refused []string
	for _, f := range fixed.Refused {
		refused = append(refused, f.Rule)
	}
	if want := []string{"breaks", "hides the rest"}; !slices.Equal(refused, want) {
		t.Errorf("refused %v", refused)
	}
}

func TestFixConflictWaitsForTheNextRound(t *testing.T) {
	wrap := rewrite("wrap", "outer", lint.Safe, func(s source.Span) []source.Edit {
		return []source.Edit{{Span: s, Text: "done()"}}
	})
	inner := rewrite("inner", "a", lint.Safe, replaced("b()"))
	fixed := fix(t, looseFiles(t, map[string]string{"a.rs": "fn f() { outer(a()); }"}), lint.Safe, inner, wrap)
	if got := fixed.Changed["a.rs"].String(); got != "fn f() { done(); }" || len(fixed.Refused) != 0 {
		t.Errorf("got %s, refused %v", got, fixed.Refused)
	}
}

func TestWriteKeepsModeAndLink(t *testing.T) {
	dir := t.TempDir()
	path, link := filepath.Join(dir, "a.rs"), filepath.Join(dir, "link.rs")
	if err := os.WriteFile(path, []byte("before"), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(path, link); err != nil {
		if runtime.GOOS == "windows" {
			link = path // making links is a privilege there
		} else {
			t.Fatal(err)
		}
	}
	if err := lint.Write(link, []byte("before"), []byte("after")); err != nil {
		t.Fatal(err)
	}
	got, _ := os.ReadFile(path)
	info, _ := os.Stat(path)
	if string(got) != "after" || (runtime.GOOS != "windows" && info.Mode().Perm() != 0o640) {
		t.Errorf("%q with mode %v", got, info.Mode())
	}
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			t.Errorf("%s was left behind", e.Name())
		}
	}
}

func TestWriteLeavesAChangedFileAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.rs")
	if err := os.WriteFile(path, []byte("edited"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := lint.Write(path, []byte("before"), []byte("after")); !errors.Is(err, lint.ErrChanged) {
		t.Errorf("got %v", err)
	}
	if got, _ := os.ReadFile(path); string(got) != "edited" {
		t.Errorf("%q", got)
	}
}
