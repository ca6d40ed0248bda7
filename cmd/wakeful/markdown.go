package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/muesli/termenv"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/wakeful-rs/wakeful/cmd/wakeful/pager"
	"github.com/wakeful-rs/wakeful/knowledge/terminal"
)

// pageFlags are the flags of the commands that print pages.
type pageFlags struct {
	color   string
	noPager bool
}

func (f *pageFlags) register(command *cobra.Command) {
	flags := command.Flags()
	colorFlag(command, &f.color)
	flags.BoolVar(&f.noPager, "no-pager", false, "print a long page at once, not through $PAGER")
}

// printer prints Markdown: laid out where a person looks at a terminal or asks
// for colours, as it is everywhere else.
type printer struct {
	app
	screen  screen
	paged   bool // what is longer than the screen goes through the pager
	laidOut bool
	profile termenv.Profile // the colours that can be shown
}

func (f *pageFlags) printer(a app) (printer, error) {
	if err := checkColorMode(f.color); err != nil {
		return printer{}, err
	}
	p := printer{app: a, screen: screenOf(a.stdout), profile: termenv.Ascii}
	p.laidOut = isTerminal(a.stdout)
	p.paged = p.laidOut && !f.noPager
	if useColor(f.color, a.stdout) {
		p.laidOut, p.profile = true, termenv.ANSI
	}
	return p, nil
}

// print prints a page.
func (p printer) print(markdown string) error {
	text := p.render(markdown)
	if p.paged && strings.Count(text, "\n") >= p.screen.height {
		shown, err := pager.Show(text, p.stdout, p.stderr)
		if err != nil {
			return exit{exitFailed, err}
		}
		if shown {
			return nil
		}
	}
	_, err := fmt.Fprint(p.stdout, text)
	return err
}

// maxTextWidth is the longest line that is easy to read, in cells.
const maxTextWidth = 100

// render lays Markdown out, if the output wants that.
func (p printer) render(markdown string) string {
	if !p.laidOut {
		return markdown
	}
	return terminal.Render(markdown, min(p.screen.width, maxTextWidth), p.profile)
}

// screen is the size of a terminal in cells.
type screen struct{ width, height int }

// screenOf is the size of the terminal behind a stream, or the usual one.
func screenOf(stream io.Writer) screen {
	if file, ok := stream.(*os.File); ok {
		if width, height, err := term.GetSize(int(file.Fd())); err == nil && width > 0 && height > 0 {
			return screen{width, height}
		}
	}
	return screen{width: 80, height: 24}
}
