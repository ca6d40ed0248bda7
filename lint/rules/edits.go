package rules

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// insertAt is an edit of the file that is looked at.
func insertAt(at int, text string) source.Edit {
	return source.Edit{Span: source.Span{Start: at, End: at}, Text: text}
}

func (l layout) edit(s source.Span, text string) source.Edit {
	return source.Edit{Path: l.file.Path(), Span: s, Text: text}
}

func (l layout) insert(at int, text string) source.Edit {
	return l.edit(source.Span{Start: at, End: at}, text)
}

// sortEdits puts edits into the order of files and places.
func sortEdits(edits []source.Edit) {
	slices.SortStableFunc(edits, func(a, b source.Edit) int {
		if c := strings.Compare(a.Path, b.Path); c != 0 {
			return c
		}
		return a.Span.Start - b.Span.Start
	})
}
