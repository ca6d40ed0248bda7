package layout

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// Behind is calls, each with its dot, as they are written behind an expression
// that ends at an offset. They stand on lines of their own where rustfmt would
// put them there: in a chain that does so, and behind a bracket that does.
func (l Layout) Behind(end int, calls ...string) string {
	gap := ""
	if indent, ok := l.chain(end); ok {
		gap = l.Newline(end) + indent
	}
	return gap + strings.Join(calls, gap)
}

// BehindMade is Behind for an expression that stands where a span is and makes a
// line of width characters. It breaks where rustfmt breaks chains that are long,
// when the line has nothing else in it.
func (l Layout) BehindMade(s source.Span, width int, calls ...string) string {
	before := bytes.TrimSpace(l.Text[l.LineStart(s.Start):s.Start])
	alone := len(before) == 0 || string(before) == "return" || bytes.HasSuffix(before, []byte("=")) && level(before)
	rest := l.Text[s.End:l.LineEnd(s.End)]
	next := string(callsBehind.Find(rest))
	line := width + len(strings.Join(calls, "")) + len(next)
	if _, broken := l.chain(s.End); broken || !alone || !bytes.HasPrefix(rest[len(next):], []byte(";")) && len(rest) != len(next) {
		return l.Behind(s.End, calls...)
	}
	several := len(calls)+strings.Count(next, ".") > 1
	if (!several || line <= maxChain) && s.Start-l.LineStart(s.Start)+line < maxLine {
		return l.Behind(s.End, calls...)
	}
	gap := l.Newline(s.End) + Deeper(l.Indent(s.Start))
	text := gap + strings.Join(calls, gap)
	if strings.HasPrefix(next, ".") {
		text += gap
	}
	return text
}

// callsBehind are the calls that a text begins with, such as `.unwrap()?`.
var callsBehind = regexp.MustCompile(`^(\?|\.\w+(\([^()"]*\))?)*`)

// maxLine is how many characters rustfmt lets a line have.
const maxLine = 100

// chain is the indentation of the lines of the chain that an offset is in.
func (l Layout) chain(end int) (indent string, ok bool) {
	next := len(l.Text) - len(bytes.TrimLeft(l.Text[end:], "?"))
	if comment, ok := l.ClosesLine(next); ok {
		next = comment
	}
	next = len(l.Text) - len(bytes.TrimLeft(l.Text[next:], " \t\r\n"))
	if next < len(l.Text) && l.Text[next] == '.' && l.LeadsLine(next) && !bytes.HasPrefix(l.Text[next:], []byte("..")) {
		return l.Indent(next), true
	}
	line := bytes.TrimLeft(l.Text[l.LineStart(end):end], " \t")
	switch {
	case len(line) > 0 && len(bytes.Trim(line, ")]}")) == 0:
		return l.Indent(end), true
	case bytes.HasPrefix(line, []byte(".")) && level(line):
		return l.Indent(end), true
	}
	return "", false
}

// level says that as many brackets open in a text as close.
func level(text []byte) bool {
	depth := 0
	for _, c := range text {
		switch c {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		}
	}
	return depth == 0
}

// OnOneLine is the text of a span of several lines as one, when it is a chain
// that breaks at its dots alone and is short enough.
func (l Layout) OnOneLine(s source.Span) (text string, ok bool) {
	for line := range strings.Lines(l.Slice(s)) {
		line = strings.TrimSpace(line)
		if text != "" && !strings.HasPrefix(line, ".") || strings.Contains(line, "//") || !level([]byte(line)) {
			return "", false
		}
		text += line
	}
	return text, len(text) <= maxChain
}

// maxChain is how many characters rustfmt lets a chain have on one line.
const maxChain = 60
