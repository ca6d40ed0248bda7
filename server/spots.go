package server

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// spot says, as Markdown, what is so at the very place of a token; "" when it
// has nothing to say there.
type spot func(file *semantic.File, t token) string

// spots are what a hover knows of places. Most tokens concern one of them.
var spots = []spot{
	awaitSpot,
	taskSpot, limitSpot, lockSpot, streamSpot, channelSpot,
	joinSpot, selectSpot,
	sendSpot,
	runtimeSpot, boxingSpot, objectSpot, traitSpot,
}

// here is what the handbook's topic means at the token.
func here(file *semantic.File, t token) string {
	var said []string
	for _, say := range spots {
		if text := say(file, t); text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, "\n\n")
}

func awaitSpot(file *semantic.File, t token) string {
	if t.name != "await" {
		return ""
	}
	return heldHere(file, t.span)
}

// quote is a piece of the file as it is shown in a sentence.
func quote(file *semantic.File, span source.Span) string {
	const most = 40
	text := []rune(strings.Join(strings.Fields(file.Text().Slice(span)), " "))
	if len(text) > most {
		text = append(text[:most], '…')
	}
	return "`" + string(text) + "`"
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

// whereHeld says where awaits stand, lines counted from 1.
func whereHeld(file *semantic.File, awaits []semantic.Await) string {
	var lines []string
	for _, a := range awaits {
		line := fmt.Sprint(file.Text().LineOf(a.Span.Start) + 1)
		if !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	return fmt.Sprintf("the %s in %s %s", plural("await", len(awaits)), plural("line", len(lines)), listed(lines, "and"))
}

func plural(word string, n int) string {
	if n == 1 {
		return word
	}
	return word + "s"
}
