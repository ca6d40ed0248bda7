package layout

import (
	"bytes"
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
