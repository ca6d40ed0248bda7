package semantic

import (
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// Verbatim are the string literals in a span that have line breaks in them:
// text that must not be indented with the code around it.
func (f *File) Verbatim(s source.Span) []source.Span {
	var out []source.Span
	text := f.Text()
	for n := range f.Syntax().Tree.Root().Descendants() {
		if n.Kind() != parser.KindStringLiteral && n.Kind() != parser.KindRawStringLiteral {
			continue
		}
		if s.Covers(n.Span()) && text.LineOf(n.Start()) != text.LineOf(n.End()) {
			out = append(out, n.Span())
		}
	}
	return out
}
