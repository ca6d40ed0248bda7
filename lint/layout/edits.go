package layout

import (
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// Edit replaces a span of the file.
func (l Layout) Edit(s source.Span, text string) source.Edit {
	return source.Edit{Path: l.File.Path(), Span: s, Text: text}
}

// Insert puts text in at an offset.
func (l Layout) Insert(at int, text string) source.Edit {
	return l.Edit(source.Span{Start: at, End: at}, text)
}

// Before is an edit that puts a statement before the one at an offset.
func (l Layout) Before(at int, statement string) source.Edit {
	if !l.LeadsLine(at) {
		return l.Insert(at, statement+" ")
	}
	start := l.LineStart(at)
	return l.Insert(start, l.Indent(at)+statement+l.Newline(at))
}

// Above is an edit that puts a line, such as an attribute, right above what
// begins at an offset.
func (l Layout) Above(at int, line string) source.Edit {
	return l.Insert(at, line+l.Newline(at)+l.Indent(at))
}

// After is an edit that puts a statement after the one that a span ends with,
// on a line of its own where that one is.
func (l Layout) After(stmt source.Span, statement string) source.Edit {
	end, closes := l.ClosesLine(stmt.End)
	if !closes || !l.LeadsLine(stmt.Start) {
		return l.Insert(stmt.End, " "+statement)
	}
	indent, line := l.Indent(stmt.Start), l.Newline(stmt.Start)
	next := l.nextLine(end)
	if next == end || l.Text[next-1] != '\n' {
		return l.Insert(end, line+indent+statement)
	}
	return l.Insert(next, indent+statement+line)
}

// Opening is an edit that puts a statement first in the block whose brace ends
// at an offset.
func (l Layout) Opening(brace int, statement string) source.Edit {
	if _, closes := l.ClosesLine(brace); !closes {
		return l.Insert(brace, " "+statement)
	}
	indent := Deeper(l.Indent(brace))
	return l.Insert(brace, l.Newline(brace)+indent+statement)
}

// Cut is an edit that takes a statement away with the comments that belong to
// it, and what was taken.
func (l Layout) Cut(stmt source.Span) (edit source.Edit, taken string) {
	end, closes := l.ClosesLine(stmt.End)
	if !closes || !l.LeadsLine(stmt.Start) {
		end = stmt.End
		for end < len(l.Text) && (l.Text[end] == ' ' || l.Text[end] == '\t') {
			end++
		}
		return l.Edit(source.Span{Start: stmt.Start, End: end}, ""), l.Slice(stmt)
	}
	start := l.WithComments(stmt.Start)
	taken = l.Slice(source.Span{Start: start, End: end})
	from, to := l.LineStart(start), l.nextLine(end)
	if l.blank(to) && l.opensBlock(from) {
		to = l.nextLine(to)
	}
	return l.Edit(source.Span{Start: from, End: to}, ""), taken
}

// Without takes an attribute or a word away with the blanks behind it, and its
// line where it has one.
func (l Layout) Without(s source.Span) source.Edit {
	end := s.End
	for end < len(l.Text) && strings.IndexByte(" \t\r\n", l.Text[end]) >= 0 {
		end++
	}
	return l.Edit(source.Span{Start: s.Start, End: end}, "")
}
