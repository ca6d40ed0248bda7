package truth_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/truth"
)

var update = flag.Bool("update", false, "rewrite known-gaps.txt, keeping the reasons it has")

var (
	folder   = filepath.Join(built.Root(), "testdata", "truth")
	gapsPath = filepath.Join(folder, "known-gaps.txt")
)

// TestTruth runs the linter over every program and compares with the headers.
// The disagreements must be exactly those of known-gaps.txt.
func TestTruth(t *testing.T) {
	outcomes := judgeAll(t)
	t.Log("\n" + agreement(outcomes))
	known, err := truth.ReadGaps(gapsPath)
	if err != nil {
		t.Fatal(err)
	}
	gaps := truth.GapsOf(outcomes)
	if *update {
		writeGaps(t, gaps, known)
		return
	}
	compareGaps(t, gaps, known)
}

func judgeAll(t *testing.T) []truth.Outcome {
	t.Helper()
	programs, err := truth.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	rules, err := built.Rules()
	if err != nil {
		t.Fatal(err)
	}
	var outcomes []truth.Outcome
	for _, edition := range truth.Editions {
		findings := check(t, edition)
		for i := range programs {
			p := &programs[i]
			for _, e := range truth.Expect(p, edition) {
				outcomes = append(outcomes, truth.Outcome{Expectation: e, Judgement: truth.Judge(e, p, findings[p.Path], rules)})
			}
		}
	}
	return outcomes
}

// check lints all programs in one run, as loose files, and groups by program.
func check(t *testing.T, edition string) map[string][]built.Finding {
	t.Helper()
	doc, err := built.Check(folder, nil, "--edition", edition, ".")
	if err != nil {
		t.Fatal(err)
	}
	byPath := map[string][]built.Finding{}
	for _, f := range doc.Findings {
		byPath[f.Path] = append(byPath[f.Path], f)
	}
	return byPath
}

func compareGaps(t *testing.T, gaps, known []truth.Gap) {
	t.Helper()
	listed := map[string]bool{}
	for _, g := range known {
		listed[g.ID()] = true
		if len(strings.Fields(g.Why)) < 3 {
			t.Errorf("known-gaps.txt does not say why: %s", g.ID())
		}
	}
	for _, g := range gaps {
		if !listed[g.ID()] {
			t.Errorf("disagrees: %s", g.ID())
		}
		delete(listed, g.ID())
	}
	for id := range listed {
		t.Errorf("agrees now, take it out of known-gaps.txt: %s", id)
	}
}

func writeGaps(t *testing.T, gaps, known []truth.Gap) {
	t.Helper()
	why := map[string]string{}
	for _, g := range known {
		why[g.ID()] = g.Why
	}
	var b strings.Builder
	b.WriteString("# Verdicts that the linter does not reach: path, editions, key, kind, and why.\n" +
		"# `go test ./internal/truth -update` rewrites the list; the reasons are written by hand.\n\n")
	for _, g := range gaps {
		fmt.Fprintf(&b, "%s: %s\n", g.ID(), why[g.ID()])
	}
	if err := os.WriteFile(gapsPath, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// agreement is a table of topics and keys: agreed of judged, what waits for a
// rule, and how many were loud.
func agreement(outcomes []truth.Outcome) string {
	type row struct{ agreed, judged, notYet, loud int }
	rows := map[string]*row{}
	for _, o := range outcomes {
		topic, _, _ := strings.Cut(o.Path, "/")
		key, _, _ := strings.Cut(o.Key, "@")
		if strings.HasPrefix(key, "E0") || key == "not-send" {
			key = "rejected"
		}
		name := topic + " " + key
		if rows[name] == nil {
			rows[name] = &row{}
		}
		r := rows[name]
		switch o.Judgement {
		case truth.NotYet:
			r.notYet++
			continue
		case truth.Agreed:
			r.agreed++
		case truth.Loud:
			r.loud++
		}
		r.judged++
	}
	names := make([]string, 0, len(rows))
	for name := range rows {
		names = append(names, name)
	}
	slices.Sort(names)
	var b strings.Builder
	fmt.Fprintf(&b, "%-28s %14s %8s %6s %8s\n", "topic and verdict", "agreed", "", "loud", "not yet")
	for _, name := range names {
		r := rows[name]
		share := 100.0
		if r.judged > 0 {
			share = 100 * float64(r.agreed) / float64(r.judged)
		}
		fmt.Fprintf(&b, "%-28s %6d / %5d %7.1f%% %6d %8d\n", name, r.agreed, r.judged, share, r.loud, r.notYet)
	}
	return b.String()
}
