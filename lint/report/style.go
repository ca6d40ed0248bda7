package report

import (
	"io"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"github.com/wakeful-rs/wakeful/lint"
)

// palette is the colours of code frames, which follow rustc's.
type palette struct {
	levels map[lint.Level]lipgloss.Style
	title  lipgloss.Style // the message
	gutter lipgloss.Style // line numbers and arrows
	note   lipgloss.Style // underlines and labels that are not the primary one
	add    lipgloss.Style
	remove lipgloss.Style
}

// newPalette is the colours for w. Without colour every style leaves text as
// it is.
func newPalette(w io.Writer, color bool) *palette {
	renderer := lipgloss.NewRenderer(w)
	renderer.SetColorProfile(termenv.Ascii)
	if color {
		renderer.SetColorProfile(termenv.ANSI)
	}
	style := func(color string) lipgloss.Style {
		s := renderer.NewStyle().Bold(true).TabWidth(lipgloss.NoTabConversion)
		if color != "" {
			s = s.Foreground(lipgloss.Color(color))
		}
		return s
	}
	const red, green, yellow, blue, cyan = "9", "10", "11", "12", "14"
	return &palette{
		levels: map[lint.Level]lipgloss.Style{
			lint.Error: style(red), lint.Warning: style(yellow), lint.Info: style(blue), lint.Hint: style(green),
		},
		title:  style(""),
		gutter: style(blue),
		note:   style(blue),
		add:    style(green).Bold(false),
		remove: style(red).Bold(false),
	}
}
