package snippets

import (
	"fmt"
	"slices"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/knowledge"
)

// shown is an example of the handbook and the page that it stands in.
type shown struct {
	knowledge.Example
	page  string
	rules []string // those that a bad example may raise
}

func examples() []shown {
	var all []shown
	for _, page := range knowledge.Pages() {
		for _, e := range page.Examples {
			all = append(all, shown{e, "rules/" + page.Name, []string{page.Name}})
		}
	}
	for _, page := range knowledge.Topics() {
		for _, e := range page.Examples {
			all = append(all, shown{e, "topics/" + page.Name, page.Rules})
		}
	}
	return all
}

// TestExamplesOfPages holds every example of the handbook to what its fence
// promises: a bad one raises a rule of its page and no other, a good one raises
// none. Hints are no promise but for the page's own rules.
func TestExamplesOfPages(t *testing.T) {
	for _, e := range examples() {
		t.Run(fmt.Sprintf("%s.md:%d", e.page, e.Line), func(t *testing.T) {
			t.Parallel()
			doc, err := built.Check(t.TempDir(), []byte(e.Code), "-")
			if err != nil {
				t.Fatal(err)
			}
			e.hold(t, doc.Findings)
		})
	}
}

func (e shown) hold(t *testing.T, found []built.Finding) {
	raised := false
	for _, f := range found {
		own := slices.Contains(e.rules, f.Rule)
		raised = raised || own
		if loud(f) && !(own && e.Kind == knowledge.BadExample) || own && e.Kind == knowledge.GoodExample {
			t.Errorf("line %d: %s: %s", e.Line+f.Start.Line-1, f.Rule, f.Message)
		}
	}
	if e.Kind == knowledge.BadExample && !raised {
		t.Errorf("none of %v is raised", e.rules)
	}
}
