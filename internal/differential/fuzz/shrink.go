package fuzz

import (
	"cmp"
	"slices"

	"github.com/wakeful-rs/wakeful/internal/differential"
)

// attempts is how many simpler programs of one disagreement are tried at once.
const attempts = 40

// Shrink makes each disagreement as small as it gets within some rounds, each
// of which asks the judges once about simpler forms of all of them. times is how
// often each program is run.
func Shrink(crates *differential.Crates, found []Disagreement, rounds, times int) ([]Disagreement, error) {
	s := shrinking{slices.Clone(found), make([]int, len(found))}
	for range rounds {
		tried, of := s.attempts()
		if len(tried) == 0 {
			break
		}
		better, err := disagreements(crates, tried, times)
		if err != nil {
			return s.smallest, err
		}
		for j, ds := range better {
			for _, d := range ds {
				s.take(of[j], d)
			}
		}
	}
	slices.SortStableFunc(s.smallest, func(a, b Disagreement) int { return cmp.Compare(a.Program.Size(), b.Program.Size()) })
	return s.smallest, nil
}

// shrinking is how far each disagreement has been made smaller.
type shrinking struct {
	smallest []Disagreement
	from     []int // where the next attempts begin among the simpler forms of each
}

// attempts are the next simpler programs to try, and of which disagreement each
// is one.
func (s *shrinking) attempts() (tried []*Program, of []int) {
	for i, d := range s.smallest {
		simpler := d.Program.tree.simpler()
		if s.from[i] >= len(simpler) {
			continue
		}
		for _, tree := range simpler[s.from[i]:min(len(simpler), s.from[i]+attempts)] {
			tried = append(tried, d.Program.with(tree))
			of = append(of, i)
		}
		s.from[i] += attempts
	}
	return tried, of
}

// take goes on from d if it is the i-th disagreement in a smaller program.
func (s *shrinking) take(i int, d Disagreement) {
	if d.class() == s.smallest[i].class() && d.Program.Size() < s.smallest[i].Program.Size() {
		s.smallest[i], s.from[i] = d, 0
	}
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
