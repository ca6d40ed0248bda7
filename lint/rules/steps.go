package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// stepNotes tell the way through the workspace's own fns, call by call.
func stepNotes(steps []semantic.Step, last string) []lint.Note {
	var notes []lint.Note
	for i, s := range steps {
		n := lint.Note{Path: s.File.Path(), Span: s.Name, Message: fmt.Sprintf("which calls `%s`", shorten(stepText(s)))}
		if i == len(steps)-1 {
			n.Message = last
		}
		notes = append(notes, n)
	}
	return notes
}
