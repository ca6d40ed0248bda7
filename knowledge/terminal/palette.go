package terminal

import (
	"io"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"github.com/wakeful-rs/wakeful/parser"
)

// palette is the styles of a page. The colours are the terminal's own sixteen,
// which fit its background.
type palette struct {
	plain                                                         bool // there are no styles
	heading, strong, emphasis, code, link, faint, cell, bad, good lipgloss.Style

	roles map[parser.Role]lipgloss.Style
}

func newPalette(profile termenv.Profile) palette {
	renderer := lipgloss.NewRenderer(io.Discard)
	renderer.SetColorProfile(profile)
	style := renderer.NewStyle().TabWidth(lipgloss.NoTabConversion)
	color := func(c string) lipgloss.Style { return style.Foreground(lipgloss.Color(c)) }
	const red, green, yellow, blue, magenta, cyan, grey = "1", "2", "3", "4", "5", "6", "8"
	return palette{
		plain:   profile == termenv.Ascii,
		heading: color(blue).Bold(true), strong: style.Bold(true), emphasis: style.Italic(true),
		code: color(cyan), link: color(blue), faint: color(grey), cell: style,
		bad: color(red), good: color(green),
		roles: map[parser.Role]lipgloss.Style{
			parser.KeywordRole: color(magenta), parser.TypeRole: color(cyan), parser.FunctionRole: color(blue),
			parser.MacroRole: color(yellow), parser.TextRole: color(green), parser.NumberRole: color(yellow),
			parser.LifetimeRole: color(yellow), parser.CommentRole: color(grey).Italic(true),
		},
	}
}

func (p palette) bar(verdict string) lipgloss.Style {
	switch verdict {
	case "bad":
		return p.bad
	case "good":
		return p.good
	}
	return p.faint
}

// rust is code with its colours, none of which goes over the end of a line.
func (p palette) rust(code string) string {
	var out strings.Builder
	for span, role := range parser.Highlight([]byte(code)) {
		piece := code[span.Start:span.End]
		style, ok := p.roles[role]
		if !ok {
			out.WriteString(piece)
			continue
		}
		for i, line := range strings.Split(piece, "\n") {
			if i > 0 {
				out.WriteString("\n")
			}
			out.WriteString(style.Render(line))
		}
	}
	return out.String()
}
