//go:build cargo

package differential

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/knowledge"
)

// TestQuiz holds each program of the quiz to what its question says becomes of
// it. Without -full it is compiled and not run.
func TestQuiz(t *testing.T) {
	crates, err := Prepare(*full)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	parallel(t, knowledge.Questions(), func(q *knowledge.Question) error {
		if q.Program == "" {
			return nil
		}
		program := Program{Path: filepath.Join(folder, q.Name+".rs"), Edition: "2024", Binary: true}
		if err := os.WriteFile(program.Path, []byte(q.Program), 0o644); err != nil {
			return err
		}
		got, err := becomes(crates, program)
		if err != nil {
			return err
		}
		if want := claimed(q); !strings.HasPrefix(got, want) {
			t.Errorf("knowledge/quiz/%s.md: wanted %s, got %s", q.Name, want, got)
		}
		return nil
	})
}

// becomes is what rustc and, with -full, a run make of a program.
func becomes(crates *Crates, program Program) (string, error) {
	got, err := crates.Check(program)
	if err != nil {
		return "", err
	}
	switch {
	case countErrors(got) > 0:
		return "rejected", nil
	case !*full:
		return "compiled", nil
	}
	return crates.Run(program)
}

// claimed is the beginning of what becomes says when the question is right.
func claimed(q *knowledge.Question) string {
	switch {
	case q.Outcome == "rejected":
		return "rejected"
	case !*full:
		return "compiled"
	case q.Outcome == "panics":
		return "exit 101"
	case q.Outcome == "hangs":
		return "timeout"
	}
	return fmt.Sprintf("exit 0 stdout='%s'", strings.Trim(q.Choices[q.Answer], "`"))
}
