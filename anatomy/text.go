package anatomy

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/lipgloss"

	"github.com/wakeful-rs/wakeful/lint/report"
)

// Options are what a format may be told.
type Options struct {
	Path  string // of the file, as it is shown
	Color bool
}

// The widest that a column gets.
const (
	widestName = 28
	widestType = 40
)

// writeText shows each future as a list of its states, with what they keep in
// columns.
func writeText(w io.Writer, futures []Future, o Options) error {
	out := bufio.NewWriter(w)
	p := page{out, newPalette(w, o.Color), o.Color}
	for i, f := range futures {
		if i > 0 {
			p.line()
		}
		p.future(f, o.Path)
	}
	return out.Flush() // keeps the first error of all writes
}

// page writes lines of painted text.
type page struct {
	out     *bufio.Writer
	palette palette
	color   bool
}

func (p page) paint(style lipgloss.Style, text string) string {
	if !p.color || text == "" {
		return text
	}
	return style.Render(text)
}

func (p page) line(parts ...string) {
	fmt.Fprintln(p.out, strings.TrimRight(strings.Join(parts, ""), " "))
}

func (p page) future(f Future, path string) {
	send := f.Send.Words()
	style := p.palette.dim
	if f.bound() {
		style = p.palette.warm
	}
	p.line(p.paint(p.palette.title, report.Printable(f.Title())), "  ", p.where(path, f.Place.Line))
	p.line("  ", f.Size.Words(), ", ", p.paint(style, send), report.Printable(because(f.Send)))
	if f.Skipped {
		p.line("  ", tooLarge)
		return
	}
	p.line()
	c := columnsOf(f)
	for i, s := range f.States {
		if s.Kind == EndState && !f.Ends() {
			p.line("  ", p.paint(p.palette.dim, "the end is never reached"))
			continue
		}
		p.state(f, i, c)
	}
}

func because(s Send) string {
	if s.Reason == "" {
		return ""
	}
	return ": " + s.Reason
}

func (p page) state(f Future, i int, c columns) {
	s := f.States[i]
	head := []string{"  "}
	if s.Waits() {
		head = append(head, p.paint(p.palette.state, fmt.Sprintf("● %d", i)), "  ", p.paint(p.palette.title, report.Printable(s.Label)),
			"  ", p.paint(p.palette.place, fmt.Sprintf("line %d", s.Place.Line)))
	} else {
		head = append(head, p.paint(p.palette.state, "○ "+s.Label))
	}
	if s.Kind != EndState {
		head = append(head, "  ", p.paint(p.palette.dim, s.Steps(len(f.States)-1)))
	}
	p.line(head...)
	for _, v := range s.Keeps {
		p.value(v, c)
	}
}

func (p page) value(v Value, c columns) {
	remarks := v.Remarks()
	for i, r := range remarks {
		style := p.palette.dim
		if r == "not Send" {
			style = p.palette.warm
		}
		remarks[i] = p.paint(style, r)
	}
	p.line("      ", pad(report.Printable(v.shownName()), c.name), "  ", pad(report.Printable(v.shownType()), c.typ), "  ",
		fmt.Sprintf("%*s", c.size, v.Size), "  ", strings.Join(remarks, p.paint(p.palette.dim, ", ")))
}

func (v Value) shownName() string {
	if v.Named {
		return v.Name
	}
	return "`" + v.Name + "`"
}

func (v Value) shownType() string {
	if v.Type == "" {
		return "_"
	}
	return v.Type
}

// columns are how wide the columns of one future are.
type columns struct{ name, typ, size int }

func columnsOf(f Future) columns {
	var c columns
	for _, s := range f.States {
		for _, v := range s.Keeps {
			c.name = max(c.name, min(width(v.shownName()), widestName))
			c.typ = max(c.typ, min(width(v.shownType()), widestType))
			c.size = max(c.size, len(v.Size.String()))
		}
	}
	return c
}

func width(text string) int { return lipgloss.Width(text) }

// pad makes text as wide as a column, and cuts it when it is wider.
func pad(text string, to int) string {
	if width(text) > to {
		runes := []rune(text)
		for width(string(runes))+1 > to {
			runes = runes[:len(runes)-1]
		}
		text = string(runes) + "…"
	}
	return text + strings.Repeat(" ", to-width(text))
}
