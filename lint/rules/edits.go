package rules

import "github.com/wakeful-rs/wakeful/source"

// insertAt is an edit of the file that is looked at.
func insertAt(at int, text string) source.Edit {
	return source.Edit{Span: source.Span{Start: at, End: at}, Text: text}
}

// around inserts text before and after a span.
func around(s source.Span, before, after string) []source.Edit {
	var edits []source.Edit
	if before != "" {
		edits = append(edits, insertAt(s.Start, before))
	}
	return append(edits, insertAt(s.End, after))
}
