package fuzz

import (
	"cmp"
	"slices"

	"github.com/wakeful-rs/wakeful/internal/differential"
)

// attempts is how many simpler programs of one disagreement are tried at once.
const attempts = 40

// Shrink makes each disagreement as small as it gets within some rounds, each
// of which asks the judges once about simpler forms of all of them.
func Shrink(crates *differential.Crates, edition string, found []Disagreement, rounds, times int) ([]Disagreement, error) {
	out := slices.Clone(found)
	from := make([]int, len(found)) // where the next attempts of each begin
	for range rounds {
		var tried []*Program
		var of []int
		for i, d := range out {
			simpler := d.Program.tree.simpler()
			if from[i] >= len(simpler) {
				continue
			}
			for _, tree := range simpler[from[i]:min(len(simpler), from[i]+attempts)] {
				tried = append(tried, d.Program.with(tree))
				of = append(of, i)
			}
			from[i] += attempts
		}
		if len(tried) == 0 {
			break
		}
		better, err := disagreements(crates, tried, times)
		if err != nil {
			return out, err
		}
		for j, ds := range better {
			i := of[j]
			for _, d := range ds {
				if d.class() == out[i].class() && d.Program.Size() < out[i].Program.Size() {
					out[i], from[i] = d, 0
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Disagreement) int { return cmp.Compare(a.Program.Size(), b.Program.Size()) })
	return out, nil
}

// disagreements are those of each program; none where rustc rejects it.
func disagreements(crates *differential.Crates, programs []*Program, times int) ([][]Disagreement, error) {
	truths, err := Judge(crates, programs, times)
	if err != nil {
		return nil, err
	}
	claims, err := Ask(programs)
	if err != nil {
		return nil, err
	}
	out := make([][]Disagreement, len(programs))
	var unused Score
	for i, p := range programs {
		if truths[i] != nil {
			out[i] = Compare(p, truths[i], claims[i], &unused)
		}
	}
	return out, nil
}
