package snippets

import (
	"slices"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/knowledge"
)

// TestProgramsOfTheQuiz holds each program to the rules that its question
// names: they find the mistake, and no other rule is loud.
func TestProgramsOfTheQuiz(t *testing.T) {
	for _, q := range knowledge.Questions() {
		if q.Program == "" {
			continue
		}
		t.Run(q.Name, func(t *testing.T) {
			t.Parallel()
			doc, err := built.Check(t.TempDir(), []byte(q.Program), "-")
			if err != nil {
				t.Fatal(err)
			}
			raised := map[string]bool{}
			for _, f := range doc.Findings {
				raised[f.Rule] = true
				if loud(f) && !slices.Contains(q.Rules, f.Rule) {
					t.Errorf("line %d: %s: %s", f.Start.Line, f.Rule, f.Message)
				}
			}
			for _, rule := range q.Rules {
				if !raised[rule] {
					t.Errorf("%s is not raised", rule)
				}
			}
		})
	}
}
