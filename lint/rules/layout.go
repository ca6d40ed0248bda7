package rules

import (
	"bytes"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// layout knows how a file's code is laid out, for fixes that move and wrap it.
type layout struct {
	file *semantic.File
	text []byte
}

func layoutOf(p *lint.Pass) layout { return layoutIn(p.File) }

func layoutIn(f *semantic.File) layout { return layout{f, f.Text().Bytes()} }

func (l layout) slice(s source.Span) string { return string(l.text[s.Start:s.End]) }

// lineStart is where the line of an offset begins.
func (l layout) lineStart(at int) int { return bytes.LastIndexByte(l.text[:at], '\n') + 1 }

// lineEnd is where the line of an offset ends, before its line break.
func (l layout) lineEnd(at int) int {
	n := bytes.IndexByte(l.text[at:], '\n')
	if n < 0 {
		return len(l.text)
	}
	if n > 0 && l.text[at+n-1] == '\r' {
		n--
	}
	return at + n
}

// newline is the line break that the file uses around an offset.
func (l layout) newline(at int) string {
	if end := l.lineEnd(at); end < len(l.text) && l.text[end] == '\r' {
		return "\r\n"
	}
	return "\n"
}

// indent is the white space that the line of an offset begins with.
func (l layout) indent(at int) string {
	line := l.text[l.lineStart(at):l.lineEnd(at)]
	return string(line[:len(line)-len(bytes.TrimLeft(line, " \t"))])
}

// deeper is one step more of indentation.
func deeper(indent string) string {
	if strings.HasSuffix(indent, "\t") {
		return indent + "\t"
	}
	return indent + "    "
}

// leadsLine says that nothing but white space is before the offset in its line.
func (l layout) leadsLine(at int) bool { return l.lineStart(at)+len(l.indent(at)) == at }

// closesLine says that nothing but a comment follows in the line, and where
// that ends.
func (l layout) closesLine(at int) (end int, ok bool) {
	end = l.lineEnd(at)
	rest := strings.TrimSpace(string(l.text[at:end]))
	if rest == "" {
		return at, true
	}
	return end, strings.HasPrefix(rest, "//")
}

// withComments is the start of the comment lines right above an offset that
// leads its line; the offset itself when there are none.
func (l layout) withComments(at int) int {
	start := l.lineStart(at)
	for start > 0 {
		above := l.lineStart(start - 1)
		if !bytes.HasPrefix(bytes.TrimSpace(l.text[above:start]), []byte("//")) {
			break
		}
		start = above
	}
	return start + len(l.indent(start))
}

// attributed says that an attribute stands right before the offset.
func (l layout) attributed(at int) bool {
	return bytes.HasSuffix(bytes.TrimRight(l.text[:at], " \t\r\n"), []byte("]"))
}

// indented is the text of a span with all lines but its first one step deeper.
// The lines of a string literal stay as they are.
func (l layout) indented(s source.Span, step string) string {
	verbatim := l.file.Verbatim(s)
	inString := func(at int) bool {
		for _, v := range verbatim {
			if v.Start < at && at < v.End {
				return true
			}
		}
		return false
	}
	var out strings.Builder
	at := s.Start
	for line := range strings.Lines(l.slice(s)) {
		if at > s.Start && strings.TrimSpace(line) != "" && !inString(at) {
			out.WriteString(step)
		}
		out.WriteString(line)
		at += len(line)
	}
	return out.String()
}

// before is an edit that puts a statement before the one at an offset.
func (l layout) before(at int, statement string) source.Edit {
	if !l.leadsLine(at) {
		return insertAt(at, statement+" ")
	}
	start := l.lineStart(at)
	return insertAt(start, l.indent(at)+statement+l.newline(at))
}

// after is an edit that puts a statement after the one that a span ends with,
// on a line of its own where that one is.
func (l layout) after(stmt source.Span, statement string) source.Edit {
	end, closes := l.closesLine(stmt.End)
	if !closes || !l.leadsLine(stmt.Start) {
		return insertAt(stmt.End, " "+statement)
	}
	indent, line := l.indent(stmt.Start), l.newline(stmt.Start)
	next := l.nextLine(end)
	if next == end || l.text[next-1] != '\n' {
		return insertAt(end, line+indent+statement)
	}
	return insertAt(next, indent+statement+line)
}

// cut is an edit that takes a statement away with the comments that belong to
// it, and what was taken.
func (l layout) cut(stmt source.Span) (edit source.Edit, taken string) {
	end, closes := l.closesLine(stmt.End)
	if !closes || !l.leadsLine(stmt.Start) {
		end = stmt.End
		for end < len(l.text) && (l.text[end] == ' ' || l.text[end] == '\t') {
			end++
		}
		return source.Edit{Span: source.Span{Start: stmt.Start, End: end}}, l.slice(stmt)
	}
	start := l.withComments(stmt.Start)
	taken = l.slice(source.Span{Start: start, End: end})
	from, to := l.lineStart(start), l.nextLine(end)
	if l.blank(to) && l.opensBlock(from) {
		to = l.nextLine(to)
	}
	return source.Edit{Span: source.Span{Start: from, End: to}}, taken
}

func (l layout) nextLine(at int) int {
	if n := bytes.IndexByte(l.text[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(l.text)
}

func (l layout) blank(start int) bool {
	return start < len(l.text) && len(bytes.TrimSpace(l.text[start:l.lineEnd(start)])) == 0
}

// opensBlock says that the line above begins a block or is empty.
func (l layout) opensBlock(start int) bool {
	if start == 0 {
		return true
	}
	above := bytes.TrimSpace(l.text[l.lineStart(start-1):start])
	return len(above) == 0 || bytes.HasSuffix(above, []byte("{"))
}
