package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/mattn/go-isatty"
	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
)

// isTerminal says that a person looks at the stream.
func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	return ok && (isatty.IsTerminal(file.Fd()) || isatty.IsCygwinTerminal(file.Fd()))
}

var colorModes = []string{"auto", "always", "never"}

func colorFlag(command *cobra.Command, mode *string) {
	command.Flags().StringVar(mode, "color", "auto", "`WHEN` to use colours: "+strings.Join(colorModes, ", "))
	complete(command, "color", colorModes)
}

// checkColorMode is the error for a mode that is none of colorModes.
func checkColorMode(mode string) error {
	if !slices.Contains(colorModes, mode) {
		return unknown("color mode", mode, colorModes)
	}
	return nil
}

// useColor decides for a stream. In mode auto a terminal gets colour unless
// NO_COLOR or CLICOLOR=0 forbid it or it is a dumb one; CLICOLOR_FORCE wants it
// everywhere.
func useColor(mode string, stream io.Writer) bool {
	switch {
	case mode == "always":
		return true
	case mode == "never", os.Getenv("NO_COLOR") != "":
		return false
	case os.Getenv("CLICOLOR_FORCE") != "" && os.Getenv("CLICOLOR_FORCE") != "0":
		return true
	}
	return isTerminal(stream) && os.Getenv("CLICOLOR") != "0" && os.Getenv("TERM") != "dumb"
}

// progress shows how far long work is, on a terminal only, and only once it
// has turned out to be long. The zero value shows nothing.
type progress struct {
	to    io.Writer
	began time.Time

	lock sync.Mutex
	bar  *progressbar.ProgressBar
	what string

	before, whole int // see part
}

// The kinds of work that bars tell of.
const (
	stepReading  = "reading"
	stepChecking = "checking"
)

// patience is how long work may take before a bar appears.
const patience = 400 * time.Millisecond

func newProgress(to io.Writer, wanted bool) *progress {
	if !wanted || !isTerminal(to) {
		return &progress{}
	}
	return &progress{to: to, began: time.Now()}
}

// part says that steps are now about a part of the work, after so much of the
// whole.
func (p *progress) part(before, whole int) { p.before, p.whole = before, whole }

// step returns what to call as one kind of work goes on. Of the parts of a whole
// only the last kind is shown, through all of them.
func (p *progress) step(what string) func(done, total int) {
	if p.to == nil || p.whole > 0 && what == stepReading {
		return nil
	}
	return func(done, total int) {
		if p.whole > 0 {
			done, total = p.before+done, p.whole
		}
		p.lock.Lock()
		defer p.lock.Unlock()
		if p.what != what {
			p.clear()
			p.what = what
		}
		if p.bar == nil {
			if time.Since(p.began) < patience {
				return
			}
			p.bar = progressbar.NewOptions(total,
				progressbar.OptionSetWriter(p.to),
				progressbar.OptionSetDescription(fmt.Sprintf("%-8s", what)),
				progressbar.OptionShowCount(),
				progressbar.OptionSetWidth(30),
				progressbar.OptionThrottle(65*time.Millisecond),
				progressbar.OptionClearOnFinish())
		}
		_ = p.bar.Set(done) // a terminal that is gone is no reason to stop
	}
}

// done takes the bar away.
func (p *progress) done() {
	p.lock.Lock()
	defer p.lock.Unlock()
	p.clear()
}

func (p *progress) clear() {
	if p.bar != nil {
		_ = p.bar.Clear()
		p.bar = nil
	}
}
