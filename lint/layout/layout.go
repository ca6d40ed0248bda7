// Package layout knows how a file's code is laid out, for rewrites that move and
// wrap it. It knows lines, indentation and comments, and not what code means.
package layout

import (
	"bytes"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Layout is the text of one file and the lines that it has.
type Layout struct {
	File *semantic.File
	Text []byte
}

// Of is the layout of a file.
func Of(f *semantic.File) Layout { return Layout{f, f.Text().Bytes()} }

// Slice is the text of a span.
func (l Layout) Slice(s source.Span) string { return string(l.Text[s.Start:s.End]) }

// LineStart is where the line of an offset begins. A lone CR ends no line of Rust.
func (l Layout) LineStart(at int) int {
	text := l.File.Text()
	n := text.LineOf(at)
	start := text.Line(n).Start
	for n > 0 && l.Text[start-1] != '\n' {
		n--
		start = text.Line(n).Start
	}
	return start
}

// LineEnd is where the line of an offset ends, before its line break.
func (l Layout) LineEnd(at int) int {
	text := l.File.Text()
	n := text.LineOf(at)
	for n+1 < text.LineCount() && l.Text[text.FullLine(n).End-1] != '\n' {
		n++
	}
	return max(text.Line(n).End, at) // at may be inside of the line break
}

// Newline is the line break that the file uses around an offset.
func (l Layout) Newline(at int) string {
	if end := l.LineEnd(at); end < len(l.Text) && l.Text[end] == '\r' {
		return "\r\n"
	}
	return "\n"
}

// Indent is the white space that the line of an offset begins with.
func (l Layout) Indent(at int) string {
	line := l.Text[l.LineStart(at):l.LineEnd(at)]
	return string(line[:len(line)-len(bytes.TrimLeft(line, " \t"))])
}

// Deeper is one step more of indentation.
func Deeper(indent string) string {
	if strings.HasSuffix(indent, "\t") {
		return indent + "\t"
	}
	return indent + "    "
}

// LeadsLine says that nothing but white space is before the offset in its line.
func (l Layout) LeadsLine(at int) bool { return l.LineStart(at)+len(l.Indent(at)) == at }

// ClosesLine says that nothing but a comment follows in the line, and where
// that ends.
func (l Layout) ClosesLine(at int) (end int, ok bool) {
	end = l.LineEnd(at)
	rest := bytes.TrimSpace(l.Text[at:end])
	if len(rest) == 0 {
		return at, true
	}
	return end, bytes.HasPrefix(rest, []byte("//"))
}

// WithComments is the start of the comment lines right above an offset that
// leads its line; the offset itself when there are none.
func (l Layout) WithComments(at int) int {
	start := l.LineStart(at)
	for start > 0 {
		above := l.LineStart(start - 1)
		if !bytes.HasPrefix(bytes.TrimSpace(l.Text[above:start]), []byte("//")) {
			break
		}
		start = above
	}
	return start + len(l.Indent(start))
}

// Attributed says that an attribute stands right before the offset.
func (l Layout) Attributed(at int) bool {
	return bytes.HasSuffix(bytes.TrimRight(l.Text[:at], " \t\r\n"), []byte("]"))
}

// Indented is the text of a span with all lines but its first one step deeper.
// The lines of a string literal stay as they are.
func (l Layout) Indented(s source.Span, step string) string {
	return l.lines(s, func(line string) string {
		if strings.TrimSpace(line) == "" {
			return line
		}
		return step + line
	})
}

// Outdented is the text of a span in which the lines that begin with one
// indentation begin with another. The lines of a string literal stay.
func (l Layout) Outdented(s source.Span, from, to string) string {
	return l.lines(s, func(line string) string {
		if rest, ok := strings.CutPrefix(line, from); ok {
			return to + rest
		}
		return line
	})
}

// lines is the text of a span with its lines changed, but for the first and
// those that begin in a string literal.
func (l Layout) lines(s source.Span, change func(line string) string) string {
	verbatim := l.File.Verbatim(s)
	var out strings.Builder
	at := s.Start
	for line := range strings.Lines(l.Slice(s)) {
		inString := slices.ContainsFunc(verbatim, func(v source.Span) bool { return v.Start < at && at < v.End })
		if at == s.Start || inString {
			out.WriteString(line)
		} else {
			out.WriteString(change(line))
		}
		at += len(line)
	}
	return out.String()
}

func (l Layout) nextLine(at int) int {
	if n := bytes.IndexByte(l.Text[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(l.Text)
}

func (l Layout) blank(start int) bool {
	return start < len(l.Text) && len(bytes.TrimSpace(l.Text[start:l.LineEnd(start)])) == 0
}

// opensBlock says that the line above begins a block or is empty.
func (l Layout) opensBlock(start int) bool {
	if start == 0 {
		return true
	}
	above := bytes.TrimSpace(l.Text[l.LineStart(start-1):start])
	return len(above) == 0 || bytes.HasSuffix(above, []byte("{"))
}
