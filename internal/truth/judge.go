package truth

import (
	"slices"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// Judgement is what became of an expectation.
type Judgement int

const (
	Agreed Judgement = iota
	Missed           // something that is so was not reported
	Loud             // something that is not so was reported
	NotYet           // the rule that would report it does not exist
)

func (j Judgement) String() string {
	return [...]string{"agreed", "missed", "loud", "not yet"}[j]
}

// Judge compares an expectation with the findings in its program. rules are
// the names of those that exist.
func Judge(e Expectation, p *Program, findings []built.Finding, rules map[string]bool) Judgement {
	if len(e.Rules) > 0 && !slices.ContainsFunc(e.Rules, func(r string) bool { return rules[r] }) {
		return NotYet
	}
	reported := slices.ContainsFunc(findings, func(f built.Finding) bool { return answers(e, p, f) })
	switch {
	case reported == e.Want:
		return Agreed
	case reported && e.Loud:
		return Loud
	default:
		return Missed
	}
}

// answers says that f is what e asks about.
func answers(e Expectation, p *Program, f built.Finding) bool {
	switch e.Ask {
	case Elsewise:
		return f.Level == "error" && !accounted(p, e.Edition, f)
	case Anything:
		return f.Level == "error" || f.Level == "warning"
	}
	if !slices.Contains(e.Rules, f.Rule) {
		return false
	}
	if e.Ask == AtNote {
		return slices.ContainsFunc(f.Notes, func(n built.Note) bool { return n.Start.Line == e.Line })
	}
	return e.Line == 0 || f.Start.Line == e.Line
}

// accounted says that rustc rejects the program on the finding's line, that
// the finding answers the is_send question, which rustc's verdict leaves out,
// or that it is about a run and the program was not run.
func accounted(p *Program, edition string, f built.Finding) bool {
	if _, ran := p.Header("run", edition); !ran && AtRunTime(f.Rule) {
		return true
	}
	if p.asks(f.Start.Line) {
		return true
	}
	errors, _ := p.Errors(edition)
	return slices.ContainsFunc(errors, func(v Verdict) bool { return v.Line == f.Start.Line })
}
