package rules

import (
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// textAt is the text of a span of the file that is looked at.
func textAt(p *lint.Pass, s source.Span) string { return p.File.Text().Slice(s) }

// stepText is the callee of a step as the user wrote it.
func stepText(s semantic.Step) string { return s.File.Text().Slice(s.Name) }

// trimHead leaves the space out that stands before an async block's brace.
func trimHead(p *lint.Pass, s source.Span) source.Span {
	s.End = s.Start + len(strings.TrimRight(textAt(p, s), " \t\r\n"))
	return s
}

// maxQuoted is how many characters of code a message quotes.
const maxQuoted = 40

// shorten keeps an expression readable inside a sentence.
func shorten(text string) string {
	out := make([]rune, 0, maxQuoted)
	space := false
	for _, r := range text {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' {
			space = true
			continue
		}
		if space && len(out) > 0 && r != '.' {
			out = append(out, ' ')
		}
		space = false
		if len(out) >= maxQuoted {
			return string(out) + "…"
		}
		out = append(out, r)
	}
	return string(out)
}

// lastSegment is the last name of a path.
func lastSegment(path string) string { return path[strings.LastIndex(path, ":")+1:] }
