package anatomy

import (
	"io"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"
)

// palette is the colours of text. Without colour every style leaves text as it
// is.
type palette struct {
	title, state, place, dim, warm lipgloss.Style
}

func newPalette(w io.Writer, color bool) palette {
	renderer := lipgloss.NewRenderer(w)
	renderer.SetColorProfile(termenv.Ascii)
	if color {
		renderer.SetColorProfile(termenv.ANSI)
	}
	style := func(color string) lipgloss.Style {
		return renderer.NewStyle().Foreground(lipgloss.Color(color)).TabWidth(lipgloss.NoTabConversion)
	}
	const yellow, blue, cyan, grey = "11", "12", "14", "8"
	return palette{
		title: renderer.NewStyle().Bold(true), state: style(cyan).Bold(true), place: style(blue),
		dim: style(grey), warm: style(yellow).Bold(true),
	}
}
