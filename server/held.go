package server

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// heldHere says what the future keeps alive at the await that stands at span,
// as Markdown; "" when there is no await or nothing worth a word.
func heldHere(file *semantic.File, span source.Span) string {
	var lines []string
	for body := range file.Bodies() {
		if !body.Span().Covers(span) {
			continue
		}
		for _, await := range body.Awaits() {
			if await.Span != span {
				continue
			}
			for _, held := range await.Held {
				if line := describe(file, held); line != "" {
					lines = append(lines, line)
				}
			}
		}
	}
	if len(lines) == 0 {
		return ""
	}
	return "While the task waits here, its future holds:\n" + strings.Join(lines, "\n")
}

// describe is a held value as a line of a list. A temporary is worth one only
// if it guards something: the others have no name to look for.
func describe(file *semantic.File, held semantic.Held) string {
	name := held.Name
	if name == "" {
		if held.Guard == semantic.NoGuard {
			return ""
		}
		name = file.Text().Slice(held.Span)
	}
	line := fmt.Sprintf("- `%s`", strings.Join(strings.Fields(name), " "))
	if held.Type.Known() {
		line += fmt.Sprintf(": `%s`", held.Type)
	}
	switch held.Guard {
	case semantic.ThreadLock:
		line += ", **a lock that blocks whole threads**"
	case semantic.RefCell:
		line += ", **a loan of a `RefCell`**"
	case semantic.AsyncLock:
		line += ", a lock that may be held here"
	case semantic.OtherGuard:
		line += ", **a guard**"
	}
	return line
}
