//go:build cargo

package differential

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/truth"
)

// TestFixesOfTruth applies every safe fix of every finding, one at a time, and
// compiles the program: it has no error that it did not have before, and the
// error that the finding was about is gone. With -full the first is asked of
// fixes that are not safe, too.
func TestFixesOfTruth(t *testing.T) {
	crates, programs := prepare(t)
	byPath := map[string]*truth.Program{}
	for i := range programs {
		byPath[programs[i].Path] = &programs[i]
	}
	var group errgroup.Group
	group.SetLimit(runtime.NumCPU())
	tried := 0
	for _, edition := range truth.Editions {
		doc, err := built.Check(folder, nil, "--edition", edition, ".")
		if err != nil {
			t.Fatal(err)
		}
		for _, finding := range doc.Findings {
			p := byPath[finding.Path]
			if p == nil || !p.Judged(edition) {
				continue
			}
			for _, fix := range finding.Fixes {
				unsafe := *full && fix.Safety == "unsafe" && !strings.Contains(fix.Title, "Cargo.toml")
				if fix.Safety != "safe" && !unsafe {
					continue
				}
				tried++
				group.Go(func() error { return tryFix(t, crates, p, edition, finding, fix) })
			}
		}
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	if tried == 0 {
		t.Error("no finding of truth has a fix")
	}
	t.Logf("%d fixes compiled", tried)
}

// tryFix compiles p before and after the fix. A finding at an is_send question
// asks is_send under cfg(send).
func tryFix(t *testing.T, crates *Crates, p *truth.Program, edition string, finding built.Finding, fix built.Fix) error {
	cfg := ""
	if finding.Rule == "non_send_in_spawn" && strings.Contains(p.Source, "#[cfg(send)]") {
		cfg = "send"
	}
	fixed, err := Apply(p.Source, finding.Path, fix)
	if err != nil {
		return fmt.Errorf("%s, %q: %w", p.Path, fix.Title, err)
	}
	path := filepath.Join(t.TempDir(), filepath.Base(p.Path))
	if err := os.WriteFile(path, []byte(fixed), 0o644); err != nil {
		return err
	}
	before := programOf(p, edition, cfg)
	before.Clippy = false
	after := before
	after.Path = path
	old, err := crates.Check(before)
	if err != nil {
		return err
	}
	now, err := crates.Check(after)
	if err != nil {
		return err
	}
	if cfg != "" { // the error of Send hides those that the program has without the question
		standing, _ := p.Errors(edition)
		old, now = without(old, standing), without(now, standing)
	}
	what := fmt.Sprintf("%s in %s, %s, %q", p.Path, edition, finding.Rule, fix.Title)
	if bad := newErrors(old, now); len(bad) > 0 {
		t.Errorf("%s: new errors %v\n%s", what, bad, fixed)
	}
	if fix.Safety == "safe" && finding.Level == "error" && !truth.AtRunTime(finding.Rule) && countErrors(now) >= countErrors(old) {
		t.Errorf("%s: no error is gone\n%s", what, fixed)
	}
	return nil
}

// without leaves out the errors that the program's header names.
func without(all []Diagnostic, standing []truth.Verdict) []Diagnostic {
	return slices.DeleteFunc(slices.Clone(all), func(d Diagnostic) bool {
		return d.Error && slices.ContainsFunc(standing, func(v truth.Verdict) bool { return v.Name == d.Name })
	})
}

// newErrors are the errors of now that old has fewer of, places aside. A crate
// that is not among ours is missing wherever it is named.
func newErrors(old, now []Diagnostic) []string {
	had, missing := map[string]int{}, map[string]bool{}
	for _, d := range old {
		if d.Error {
			had[d.Name]++
			missing[d.Message] = d.Name == unresolved
		}
	}
	var fresh []string
	for _, d := range now {
		if !d.Error || d.Name == unresolved && missing[d.Message] {
			continue
		}
		if had[d.Name]--; had[d.Name] < 0 {
			fresh = append(fresh, d.String()+" "+d.Message)
		}
	}
	return fresh
}

// unresolved is rustc's code for a path whose first name is not known.
const unresolved = "E0433"

func countErrors(all []Diagnostic) int {
	n := 0
	for _, d := range all {
		if d.Error {
			n++
		}
	}
	return n
}

func TestNewErrors(t *testing.T) {
	old := []Diagnostic{{Name: "not-send", Error: true}, {Name: "unused_must_use"}}
	now := []Diagnostic{{Name: "not-send", Error: true}, {Name: "not-send", Error: true}, {Name: "unused_variables"}}
	if got := newErrors(old, now); len(got) != 1 || !strings.HasPrefix(got[0], "not-send") {
		t.Errorf("new errors: %v", got)
	}
}
