//go:build cargo

package fuzz

import (
	"testing"

	"github.com/wakeful-rs/wakeful/internal/differential"
)

// TestRefusals fails when wakeful refuses a program that rustc accepts, and counts
// those that only rustc refuses.
func TestRefusals(t *testing.T) {
	crates, err := differential.Prepare(true)
	if err != nil {
		t.Fatal(err)
	}
	var refused, both, clean, loud, quiet int
	for done := 0; done < *count; done += perCrate {
		for i, edition := range []string{"2021", "2024"} {
			var programs []*Program
			for n := range min(perCrate, *count-done) / 2 {
				programs = append(programs, Refusal(*seed*1_000_000+uint64(done+i+2*n), edition))
			}
			found, err := Refuse(crates, programs)
			if err != nil {
				t.Fatal(err)
			}
			shown := 0
			for _, r := range found {
				switch {
				case r.Loud():
					loud++
				case r.Silent():
					quiet++
				case len(r.Rustc) == 0:
					clean++
				case len(r.Ours) > 0:
					both++
				}
				if len(r.Rustc) > 0 {
					refused++
				}
				if shown >= mostShown || !r.Loud() && !(r.Silent() && *silent) {
					continue
				}
				shown++
				small, err := Smaller(crates, r, *rounds)
				if err != nil {
					t.Fatal(err)
				}
				if r.Loud() {
					t.Errorf("LOUD %v", small)
				} else {
					t.Logf("silent %v", small)
				}
			}
		}
	}
	t.Logf("%d programs: rustc refuses %d, wakeful %d of these too, and %d of those that it should know it does not; both accept %d; wakeful alone refuses %d",
		*count, refused, both, quiet, clean, loud)
}
