package server

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// joinSpot says what waits for what in a join!.
func joinSpot(p place) string {
	join, ok := p.file.JoinAt(p.span.Start)
	if !ok {
		return ""
	}
	text := fmt.Sprintf("%s take turns in this one task, on one thread.", p.quotes(join.Futures))
	if join.Tasks {
		text = fmt.Sprintf("%s are handles: their tasks run by themselves, in parallel if there are threads, and this only waits.", p.quotes(join.Futures))
	}
	switch {
	case join.Try && join.Tasks:
		text += " The first task that panicked or was aborted ends the waiting; the others run on."
	case join.Try:
		text += " The first `Err` ends it, and drops the others where they stand."
	}
	return text
}

// selectSpot says what each branch of a select! loses when another one wins,
// and which one that is.
func selectSpot(p place) string {
	choice, ok := p.file.ChoiceAt(p.span.Start)
	if !ok {
		return ""
	}
	var branches []string
	for _, b := range choice.Branches {
		switch {
		case b.Lost != nil:
			branches = append(branches, fmt.Sprintf("- %s is dropped%s", p.quote(b.Future), lost(b.Lost)))
		case b.Lent && choice.Loops:
			branches = append(branches, fmt.Sprintf("- %s is only lent, and goes on in the next turn", p.quote(b.Future)))
		}
	}
	text := "When another branch wins, none of these is known to lose anything."
	if len(branches) > 0 {
		text = "When another branch wins:\n" + strings.Join(branches, "\n")
	}
	if choice.Biased {
		return text + "\n\nOf several that are ready the topmost wins."
	}
	return text + "\n\nOf several that are ready a random one wins."
}

func (p place) quotes(spans []source.Span) string {
	var all []string
	for _, s := range spans {
		all = append(all, p.quote(s))
	}
	return listed(all, "and")
}
