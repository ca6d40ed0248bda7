package fuzz

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Disagreement is one thing that wakeful and its judges see differently.
type Disagreement struct {
	Program *Program
	Kind    string // "send", "lock", "cell", "error"
	Loud    bool   // wakeful claims it, and it is not so
	Await   int    // for lock and cell
	Said    string // by the one who claims it
}

// class is what must stay the same while the program shrinks.
func (d Disagreement) class() string { return fmt.Sprint(d.Kind, d.Loud) }

func (d Disagreement) String() string {
	direction := "silent"
	if d.Loud {
		direction = "LOUD"
	}
	at := ""
	if d.Await > 0 {
		at = fmt.Sprintf(" at await %d", d.Await)
	}
	return fmt.Sprintf("%s %s%s, edition %s, seed %d: %s\n%s", direction, d.Kind, at, d.Program.Edition, d.Program.Seed, d.Said, indent(d.Program.String()))
}

// Score counts verdicts.
type Score struct {
	Programs, Rejected, Send, SendAgreed, Held, HeldAgreed int
}

// Compare holds a claim against the truth.
func Compare(p *Program, truth *Truth, claim *Claim, score *Score) []Disagreement {
	var out []Disagreement
	add := func(d Disagreement) {
		d.Program = p
		out = append(out, d)
	}
	score.Send++
	switch {
	case claim.NotSend != "" && truth.NotSend == "":
		add(Disagreement{Kind: "send", Loud: true, Said: claim.NotSend})
	case claim.NotSend == "" && truth.NotSend != "":
		add(Disagreement{Kind: "send", Said: truth.NotSend})
	default:
		score.SendAgreed++
	}
	for _, e := range claim.Errors {
		add(Disagreement{Kind: "error", Loud: true, Said: e})
	}
	for _, await := range slices.Sorted(maps.Keys(truth.Held)) {
		if await == 0 {
			continue
		}
		seen := truth.Held[await]
		for _, kind := range []struct {
			name  string
			sites []int
			said  string
		}{{"lock", seen.Locks, claim.Locks[await]}, {"cell", seen.Cells, claim.Cells[await]}} {
			score.Held++
			own := slices.ContainsFunc(kind.sites, func(site int) bool { return p.own(await, site) })
			switch {
			case kind.said != "" && len(kind.sites) == 0:
				add(Disagreement{Kind: kind.name, Loud: true, Await: await, Said: kind.said})
			case kind.said == "" && own:
				add(Disagreement{Kind: kind.name, Await: await, Said: fmt.Sprint("taken at ", kind.sites)})
			default:
				score.HeldAgreed++
			}
		}
	}
	return out
}

// indent lays a program out by its braces, for people.
func indent(text string) string {
	var b strings.Builder
	depth := 1
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		opens, closes := strings.Count(line, "{"), strings.Count(line, "}")
		here := depth
		if strings.HasPrefix(line, "}") {
			here--
		}
		b.WriteString(strings.Repeat("    ", max(0, here)) + line + "\n")
		depth += opens - closes
	}
	return b.String()
}
