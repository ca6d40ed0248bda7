package server

import protocol316 "github.com/tliron/glsp/protocol_3_16"

// markup is Markdown as the client shows it in hovers and tooltips; nil for
// none.
func (f *features) markup(markdown string) *protocol316.MarkupContent {
	return markup(markdown, f.markdown)
}

// markup is Markdown as it shows documentation of completions.
func (f completionFeatures) markup(markdown string) *protocol316.MarkupContent {
	return markup(markdown, f.markdown)
}

func markup(markdown string, shown bool) *protocol316.MarkupContent {
	switch {
	case markdown == "":
		return nil
	case shown:
		return &protocol316.MarkupContent{Kind: protocol316.MarkupKindMarkdown, Value: markdown}
	}
	return &protocol316.MarkupContent{Kind: protocol316.MarkupKindPlainText, Value: plain(markdown)}
}
