package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"github.com/wakeful-rs/wakeful/lint"
)

// writeText shows each finding as rustc would: the message, the code with what
// is meant underlined, the preferred fix as a diff, and where to read on.
func writeText(w io.Writer, r *Report, o Options) error {
	out := bufio.NewWriter(w)
	p := &printer{out: out, palette: newPalette(w, o.Color), plain: !o.Color, link: o.Link}
	for _, f := range r.Findings {
		p.finding(r, f)
		if p.err != nil {
			return p.err
		}
	}
	return out.Flush()
}

// printer writes rows that begin with a gutter of line numbers.
type printer struct {
	out     *bufio.Writer
	palette *palette
	plain   bool
	link    func(path string) string // nil without links
	level   lint.Level               // of the finding that is being shown
	digits  int                      // width of its line numbers
	err     error
}

func (p *printer) finding(r *Report, f lint.Finding) {
	frames := r.frames(f)
	p.level, p.digits = f.Level, 1
	for _, frame := range frames {
		p.digits = max(p.digits, len(fmt.Sprint(frame.lastLine())))
	}
	diff := r.preferredDiff(f)
	p.digits = max(p.digits, diff.digits())

	p.paint(p.palette.levels[f.Level], f.Level.String()+"["+p.linked(r.url(f.Rule), f.Rule)+"]")
	p.paint(p.palette.title, ": "+Printable(f.Message))
	p.newline()
	for i, frame := range frames {
		if i > 0 {
			p.gutter("")
			p.newline()
		}
		p.place(r, frame, i == 0)
		frame.write(p)
	}
	p.gutter("")
	p.newline()
	p.fixes(f, diff)
	if f.Rule != lint.Internal {
		p.remark("note", fmt.Sprintf("see `wakeful explain %s`", f.Rule))
	}
	p.newline()
}

// frames groups the finding and its notes by file, the finding's first.
func (r *Report) frames(f lint.Finding) []*frame {
	frames := []*frame{{path: f.Path, text: r.textOf(f.Path), marks: []mark{{span: f.Span, primary: true}}}}
	for _, n := range f.Notes {
		path := cmp.Or(n.Path, f.Path)
		var into *frame
		for _, fr := range frames {
			if fr.path == path {
				into = fr
			}
		}
		if into == nil {
			into = &frame{path: path, text: r.textOf(path)}
			frames = append(frames, into)
		}
		label := Printable(n.Message)
		if into.path == f.Path && n.Span == f.Span && into.marks[0].label == "" {
			into.marks[0].label = label
			continue
		}
		into.marks = append(into.marks, mark{span: n.Span, label: label})
	}
	return frames
}

// place is the row that names a file, and the line and column of its first mark.
func (p *printer) place(r *Report, f *frame, first bool) {
	line, column := f.text.LineColumn(f.marks[0].span.Start)
	arrow := "-->"
	if !first {
		arrow = ":::"
	}
	p.raw(strings.Repeat(" ", p.digits))
	p.paint(p.palette.gutter, arrow)
	place := fmt.Sprintf("%s:%d:%d", Printable(r.display(f.path)), line, column)
	if p.link != nil {
		place = p.linked(p.link(f.path), place)
	}
	p.raw(" " + place)
	p.newline()
}

// code is a row with a line of code; line counts from 0.
func (p *printer) code(line int, text string) {
	p.gutter(fmt.Sprint(line + 1))
	if text != "" {
		p.raw(" " + text)
	}
	p.newline()
}

// elision stands for lines that are left out.
func (p *printer) elision() {
	p.paint(p.palette.gutter, "...")
	p.newline()
}

// gutter begins a row with a line number, or blanks, and the bar.
func (p *printer) gutter(number string) {
	p.paint(p.palette.gutter, fmt.Sprintf("%*s |", p.digits, number))
}

// row is a row of underlines or labels.
func (p *printer) row(row painted) {
	p.gutter("")
	p.raw(" ")
	for i := 0; i < len(row.cells); {
		j := i + 1
		for j < len(row.cells) && sameStyle(row, i, j) {
			j++
		}
		p.paint(row.styles[i], string(row.cells[i:j]))
		i = j
	}
	p.newline()
}

func sameStyle(row painted, i, j int) bool {
	return row.styles[i].GetForeground() == row.styles[j].GetForeground()
}

// remark is a row such as `= note: …`.
func (p *printer) remark(kind, text string) {
	p.raw(strings.Repeat(" ", p.digits+1))
	p.paint(p.palette.gutter, "= ")
	p.paint(p.palette.title, kind)
	p.raw(": " + Printable(text))
	p.newline()
}

func (p *printer) markStyle(primary bool) lipgloss.Style {
	if primary {
		return p.palette.levels[p.level]
	}
	return p.palette.note
}

func (p *printer) paint(style lipgloss.Style, s string) {
	if p.plain {
		p.raw(s)
		return
	}
	p.raw(style.Render(s))
}

// linked is text that leads to target, where the terminal follows links.
func (p *printer) linked(target, text string) string {
	if p.link == nil || target == "" {
		return text
	}
	return termenv.Hyperlink(target, text)
}

func (p *printer) raw(s string) {
	if _, err := p.out.WriteString(s); err != nil && p.err == nil {
		p.err = err
	}
}

func (p *printer) newline() { p.raw("\n") }
