//go:build cargo

package fuzz

import (
	"flag"
	"slices"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/differential"
)

var (
	count  = flag.Int("programs", 300, "how many programs are made")
	seed   = flag.Uint64("seed", 1, "the first program's seed")
	rounds = flag.Int("rounds", 12, "how often disagreements are made smaller")
	silent = flag.Bool("silent", false, "show what wakeful misses, too")
)

// Sizes of one crate, and how often each program runs: enough to take most of
// its ways, and more often before a claim counts as loud.
const (
	perCrate = 300
	usually  = 300
	surely   = 20000

	mostShown = 8 // disagreements of one crate
)

// TestPrograms fails when wakeful claims what the judges deny, and counts what
// it misses.
func TestPrograms(t *testing.T) {
	crates, err := differential.Prepare(true)
	if err != nil {
		t.Fatal(err)
	}
	var score Score
	for done := 0; done < *count; done += perCrate {
		for i, edition := range []string{"2021", "2024"} {
			runBatch(t, crates, edition, *seed*1_000_000+uint64(done+i), min(perCrate, *count-done)/2, &score)
		}
		t.Logf("%+v", score)
	}
	t.Logf("%d programs, %d of them not Rust", score.Programs, score.Rejected)
	t.Logf("send: %d of %d agree (%.2f %%)", score.SendAgreed, score.Send, percent(score.SendAgreed, score.Send))
	t.Logf("held: %d of %d agree (%.2f %%)", score.HeldAgreed, score.Held, percent(score.HeldAgreed, score.Held))
	if score.Rejected*2 > score.Programs {
		t.Errorf("rustc rejects %d of %d programs: the generator is broken", score.Rejected, score.Programs)
	}
}

func runBatch(t *testing.T, crates *differential.Crates, edition string, first uint64, n int, score *Score) {
	t.Helper()
	var programs []*Program
	for i := range n {
		programs = append(programs, Generate(first+2*uint64(i), edition))
	}
	truths, err := Judge(crates, programs, usually)
	if err != nil {
		t.Fatal(err)
	}
	claims, err := Ask(programs)
	if err != nil {
		t.Fatal(err)
	}
	var found []Disagreement
	for i, p := range programs {
		score.Programs++
		if truths[i] == nil {
			score.Rejected++
			continue
		}
		for _, d := range Compare(p, truths[i], claims[i], score) {
			if d.Loud || *silent {
				found = append(found, d)
			}
		}
	}
	report(t, crates, found)
}

// report shows disagreements, made small; loud ones are failures when they
// stand after many more runs.
func report(t *testing.T, crates *differential.Crates, found []Disagreement) {
	t.Helper()
	if len(found) == 0 {
		return
	}
	// A few are enough to see what is wrong, and shrinking compiles a lot.
	seen := map[uint64]bool{}
	found = slices.DeleteFunc(found, func(d Disagreement) bool {
		again := seen[d.Program.Seed] || len(seen) >= mostShown
		seen[d.Program.Seed] = true
		return again
	})
	found, err := Shrink(crates, found, *rounds, usually)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range found {
		if !d.Loud {
			t.Log(d)
			continue
		}
		again, err := disagreements(crates, []*Program{d.Program}, surely)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range again[0] {
			if a.class() == d.class() {
				t.Error(a)
				break
			}
		}
	}
}

func percent(part, whole int) float64 { return 100 * float64(part) / float64(max(1, whole)) }
