package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/charmbracelet/lipgloss"

	"github.com/wakeful-rs/wakeful/source"
)

// mark is a place to underline.
type mark struct {
	span    source.Span
	label   string
	primary bool
}

// frame is a piece of one file with marks in it.
type frame struct {
	path  string
	text  *source.Text
	marks []mark
}

// lineMark is the part of a mark that lies on one line, in cells.
type lineMark struct {
	from, to int
	label    string
	primary  bool
}

// maxFrameLines bounds a frame whose finding has very many notes.
const maxFrameLines = 60

// byLine are the marks of each line, by line number from 0. A mark over
// several lines is shown at its first and at its last one.
func (f *frame) byLine() map[int][]mark {
	lines := map[int][]mark{}
	for _, m := range f.marks {
		first, last := f.text.LineOf(m.span.Start), f.text.LineOf(max(m.span.End-1, m.span.Start))
		if first == last {
			lines[first] = append(lines[first], m)
			continue
		}
		head, tail := m, m
		head.span.End = f.text.Line(first).End
		head.label = ""
		tail.span.Start = firstNonBlank(f.text, last)
		lines[first] = append(lines[first], head)
		lines[last] = append(lines[last], tail)
	}
	return lines
}

func firstNonBlank(text *source.Text, line int) int {
	span := text.Line(line)
	s := text.Slice(span)
	return span.Start + len(s) - len(strings.TrimLeft(s, " \t"))
}

// lastLine is the number, from 1, of the last line that is shown.
func (f *frame) lastLine() int {
	last := 0
	for line := range f.byLine() {
		last = max(last, line)
	}
	return last + 1
}

// write shows the lines that have marks. A single line between two of them is
// shown too, more are left out.
func (f *frame) write(p *printer) {
	marks := f.byLine()
	lines := make([]int, 0, len(marks))
	for line := range marks {
		lines = append(lines, line)
	}
	slices.Sort(lines)
	p.gutter("")
	p.newline()
	for i, line := range lines {
		if i == maxFrameLines {
			p.elision()
			break
		}
		if i > 0 {
			switch line - lines[i-1] {
			case 1:
			case 2:
				p.code(line-1, clipped(f.text.Slice(f.text.Line(line-1))))
			default:
				p.elision()
			}
		}
		f.writeLine(p, line, marks[line])
	}
}

// writeLine shows a line of code and what is marked in it.
func (f *frame) writeLine(p *printer, line int, marks []mark) {
	span := f.text.Line(line)
	if line == 0 {
		span.Start += len(f.text.BOM())
	}
	span = near(f.text, span, marks[0].span.Start)
	layout := cells(f.text.Slice(span))
	var placed []lineMark
	low, high := 1<<30, 0
	for _, m := range marks {
		from, to := layout.columnsOf(m.span, span.Start)
		placed = append(placed, lineMark{from, to, m.label, m.primary})
		low, high = min(low, from), max(high, to)
	}
	code, removed := layout.cut(low, high)
	p.code(line, code)
	width := lipgloss.Width(code)
	for i := range placed {
		placed[i].from = min(max(placed[i].from-removed, 0), width)
		placed[i].to = min(max(placed[i].to-removed, placed[i].from+1), width+1)
	}
	writeMarks(p, placed)
}

// writeMarks draws the underlines of a line and hangs the labels below them:
// the rightmost beside its underline, each other one further down at the end
// of a line that leads to it.
func writeMarks(p *printer, marks []lineMark) {
	slices.SortStableFunc(marks, func(a, b lineMark) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
	var row painted
	for _, primary := range []bool{false, true} {
		for _, m := range marks {
			if m.primary == primary {
				row.fill(m.from, m.to, underline(m.primary), p.markStyle(m.primary))
			}
		}
	}
	hanging := labelled(marks)
	if n := len(hanging); n > 0 && hanging[n-1].to >= row.width() && (n < 2 || hanging[n-2].to <= hanging[n-1].from) {
		last := hanging[n-1]
		row.put(last.to+1, last.label, p.markStyle(last.primary))
		hanging = hanging[:n-1]
	}
	p.row(row)
	if len(hanging) > 0 {
		p.row(connectors(p, hanging))
	}
	for i := len(hanging) - 1; i >= 0; i-- {
		row := connectors(p, hanging[:i])
		row.put(hanging[i].from, hanging[i].label, p.markStyle(hanging[i].primary))
		p.row(row)
	}
}

func underline(primary bool) rune {
	if primary {
		return '^'
	}
	return '-'
}

func labelled(marks []lineMark) []lineMark {
	var out []lineMark
	for _, m := range marks {
		if m.label != "" {
			out = append(out, m)
		}
	}
	return out
}

func connectors(p *printer, marks []lineMark) painted {
	var row painted
	for _, m := range marks {
		row.fill(m.from, m.from+1, '|', p.markStyle(m.primary))
	}
	return row
}

// painted is a row of single cells, each with a style, and at most one text
// behind or between them.
type painted struct {
	cells  []rune
	styles []lipgloss.Style
}

func (r *painted) width() int { return len(r.cells) }

func (r *painted) fill(from, to int, c rune, style lipgloss.Style) {
	for len(r.cells) < to {
		r.cells = append(r.cells, ' ')
		r.styles = append(r.styles, lipgloss.Style{})
	}
	for i := from; i < to; i++ {
		r.cells[i], r.styles[i] = c, style
	}
}

// put writes text from a cell on; it is the last thing in the row.
func (r *painted) put(at int, text string, style lipgloss.Style) {
	r.fill(at, at, ' ', style)
	r.cells = r.cells[:min(at, len(r.cells))]
	r.styles = r.styles[:len(r.cells)]
	for _, c := range text {
		r.cells = append(r.cells, c)
		r.styles = append(r.styles, style)
	}
}
