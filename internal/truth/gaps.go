package truth

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

// Gap is a known disagreement: a line of known-gaps.txt, which reads
//
//	guards/x.rs 2021+2024 held@9 missed: why
type Gap struct {
	Path, Editions, Key, Kind, Why string
}

// ID is what makes two gaps the same one.
func (g Gap) ID() string { return strings.Join([]string{g.Path, g.Editions, g.Key, g.Kind}, " ") }

// ReadGaps reads a known-gaps file; blank lines and lines with # are comments.
func ReadGaps(path string) ([]Gap, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	var gaps []Gap
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		id, why, found := strings.Cut(line, ": ")
		words := strings.Fields(id)
		if !found || len(words) != 4 {
			return nil, fmt.Errorf("parse %s: %q is not `path editions key kind: why`", path, line)
		}
		gaps = append(gaps, Gap{words[0], words[1], words[2], words[3], strings.TrimSpace(why)})
	}
	return gaps, nil
}

// Outcome is an expectation with what became of it.
type Outcome struct {
	Expectation
	Judgement Judgement
}

// GapsOf are the disagreements among outcomes, one for both editions where
// both have it, sorted.
func GapsOf(outcomes []Outcome) []Gap {
	editions := map[Gap][]string{}
	for _, o := range outcomes {
		if o.Judgement == Missed || o.Judgement == Loud {
			g := Gap{Path: o.Path, Key: o.Key, Kind: o.Judgement.String()}
			editions[g] = append(editions[g], o.Edition)
		}
	}
	var gaps []Gap
	for g, in := range editions {
		slices.Sort(in)
		g.Editions = strings.Join(in, "+")
		gaps = append(gaps, g)
	}
	slices.SortFunc(gaps, func(a, b Gap) int { return strings.Compare(a.ID(), b.ID()) })
	return gaps
}
