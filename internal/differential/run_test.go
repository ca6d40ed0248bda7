//go:build cargo

package differential

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/truth"
)

// TestRunsHold runs the programs that say what running them does. It links
// each one, so it is for -full.
func TestRunsHold(t *testing.T) {
	if !*full {
		return
	}
	crates, err := Prepare(true)
	if err != nil {
		t.Fatal(err)
	}
	_, programs := prepare(t)
	each(t, programs, func(p *truth.Program, edition string) error {
		want, ok := p.Header("run", edition)
		if !ok || edition != "2024" {
			return nil
		}
		got, err := crates.Run(programOf(p, edition, ""))
		if err != nil {
			return err
		}
		if shorten(got) != shorten(want) {
			t.Errorf("%s: the header says %s, the run was %s", p.Path, want, got)
		}
		return nil
	})
}

// shorten is the beginning of an outcome; messages end in hints that change.
func shorten(outcome string) string {
	outcome = strings.TrimRight(outcome, "'")
	return outcome[:min(len(outcome), 60)]
}
