package server

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// place is where a token stands.
type place struct {
	token
	file *semantic.File
	line func(offset int) int // the line, from 0, that a person sees the offset in
}

// spot says, as Markdown, what is so at the very place of a token; "" when it
// has nothing to say there.
type spot func(p place) string

// spots are what a hover knows of places. Most tokens concern one of them.
var spots = []spot{
	futureSpot,
	onCall(taskSpot), onCall(limitSpot), onCall(lockSpot), onCall(streamSpot), onCall(channelSpot),
	joinSpot, selectSpot,
	sendSpot,
	runtimeSpot, boxingSpot, objectSpot, traitSpot,
}

// here is what the handbook's topic means at the place.
func here(p place) string {
	var said []string
	for _, say := range spots {
		if text := say(p); text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, "\n\n")
}

// onCall is the spot of tokens that name what a call runs.
func onCall(say func(place, semantic.Call) string) spot {
	return func(p place) string {
		if p.call == nil {
			return ""
		}
		return say(p, *p.call)
	}
}

// futureSpot is that of a keyword or macro which makes a future, or makes it
// wait.
func futureSpot(p place) string { return futureHere(p.file, p.span) }

// quote is a piece of the file as it is shown in a sentence.
func (p place) quote(span source.Span) string {
	const most = 40
	text := []rune(strings.Join(strings.Fields(p.file.Text().Slice(span)), " "))
	if len(text) > most {
		text = append(text[:most], '…')
	}
	return "`" + string(text) + "`"
}

// whereHeld says where awaits stand, lines counted from 1.
func (p place) whereHeld(awaits []semantic.Await) string {
	var lines []string
	for _, a := range awaits {
		line := fmt.Sprint(p.line(a.Span.Start) + 1)
		if !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	return fmt.Sprintf("the %s in %s %s", plural("await", len(awaits)), plural("line", len(lines)), listed(lines, "and"))
}

// listed joins words as a sentence does: "a, b and c".
func listed(words []string, and string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " " + and + " " + words[last]
}

// anyOf lists names as code: "`a`, `b` or `c`".
func anyOf(names []string) string { return listed(coded(names), "or") }

// allOf lists names as code: "`a`, `b` and `c`".
func allOf(names []string) string { return listed(coded(names), "and") }

func coded(names []string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = "`" + name + "`"
	}
	return out
}

func plural(word string, n int) string {
	if n == 1 {
		return word
	}
	return word + "s"
}
