package main

import (
	"fmt"
	"os"

	"github.com/charmbracelet/glamour"
	"golang.org/x/term"
)

// printMarkdown prints a page: laid out where a person looks at a terminal, as
// it is everywhere else.
func (a app) printMarkdown(text string) error {
	if isTerminal(a.stdout) {
		if rendered, err := renderMarkdown(text, a.stdout.(*os.File)); err == nil {
			text = rendered
		}
	}
	_, err := fmt.Fprint(a.stdout, text)
	return err
}

// maxTextWidth is the longest line that is easy to read, in cells.
const maxTextWidth = 100

func renderMarkdown(text string, terminal *os.File) (string, error) {
	width, _, err := term.GetSize(int(terminal.Fd()))
	if err != nil || width <= 0 {
		width = 80
	}
	style := glamour.WithStandardStyle("notty")
	if useColor("auto", terminal) {
		style = glamour.WithAutoStyle()
	}
	renderer, err := glamour.NewTermRenderer(style, glamour.WithWordWrap(min(width, maxTextWidth)))
	if err != nil {
		return "", err
	}
	return renderer.Render(text)
}
