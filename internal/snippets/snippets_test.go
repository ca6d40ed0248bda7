package snippets

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/wakeful-rs/wakeful/internal/built"
)

func TestPastedCode(t *testing.T) {
	archive, err := txtar.ParseFile(filepath.Join(built.Root(), "testdata", "snippets", "pasted.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	if len(archive.Files) < 20 {
		t.Fatalf("only %d snippets were read", len(archive.Files))
	}
	for _, file := range archive.Files {
		name, rules, _ := strings.Cut(file.Name, "=>")
		t.Run(strings.TrimSpace(name), func(t *testing.T) {
			t.Parallel()
			for _, edition := range []string{"2021", "2024"} {
				checkSnippet(t, file.Data, edition, strings.Fields(rules))
			}
		})
	}
}

func checkSnippet(t *testing.T, text []byte, edition string, want []string) {
	t.Helper()
	doc, err := built.Check(t.TempDir(), text, "--edition", edition, "-")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range doc.Findings {
		if loud(f) {
			got = append(got, f.Rule)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("in edition %s: reported %v, wanted %v", edition, got, want)
	}
}

// loud says that a finding is more than advice.
func loud(f built.Finding) bool { return f.Level == "error" || f.Level == "warning" }
