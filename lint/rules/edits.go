package rules

import "github.com/wakeful-rs/wakeful/source"

// insertAt is an edit of the file that is looked at.
func insertAt(at int, text string) source.Edit {
	return source.Edit{Span: source.Span{Start: at, End: at}, Text: text}
}
