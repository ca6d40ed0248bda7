//go:build editors

package editors

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// terminal is a program that runs in a tmux of its own: keys go in, and what
// can be read on the screen comes out.
type terminal struct {
	t      *testing.T
	socket string
	env    []string // of the first command, which starts tmux's server, and so of the program
}

// openTerminal runs a command line in the crate of a home.
func openTerminal(t *testing.T, h home, command, env []string) terminal {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("tmux is not on PATH, so this is not tested here")
	}
	term := terminal{t, filepath.Join(string(h), "tmux"), append(h.environment(t), env...)}
	args := []string{"-f", "/dev/null", "new-session", "-d", "-x", "110", "-y", "30", "-c", h.crate()}
	term.tmux(append(args, command...)...)
	t.Cleanup(func() { term.tmux("kill-server") })
	return term
}

func (term terminal) tmux(args ...string) string {
	term.t.Helper()
	cmd := exec.Command("tmux", append([]string{"-S", term.socket}, args...)...)
	cmd.Env = term.env
	out, err := cmd.CombinedOutput()
	if err != nil {
		term.t.Fatalf("tmux %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// press types text, and then keys by the names that tmux has for them.
func (term terminal) press(text string, keys ...string) {
	term.t.Helper()
	if rest, ok := strings.CutSuffix(text, ";"); ok {
		text = rest + `\;` // for tmux, a last semicolon separates commands
	}
	if text != "" {
		term.tmux("send-keys", "-l", text)
	}
	if len(keys) > 0 {
		term.tmux(append([]string{"send-keys"}, keys...)...)
	}
}

// paste inserts text as one, as a terminal does.
func (term terminal) paste(text string) {
	term.t.Helper()
	term.tmux("set-buffer", text)
	term.tmux("paste-buffer", "-p")
}

// shows says that a row of the screen matches a pattern.
func (term terminal) shows(pattern string) bool {
	term.t.Helper()
	rows := strings.Split(term.tmux("capture-pane", "-p"), "\n")
	return slices.ContainsFunc(rows, regexp.MustCompile(pattern).MatchString)
}

// wait returns the first row of the screen that matches a pattern, once there
// is one.
func (term terminal) wait(pattern string) int {
	term.t.Helper()
	row := -1
	term.until(pattern, func(rows []string) bool {
		row = slices.IndexFunc(rows, regexp.MustCompile(pattern).MatchString)
		return row >= 0
	})
	return row
}

// waitWithout returns when no row of the screen matches a pattern any more.
func (term terminal) waitWithout(pattern string) {
	term.t.Helper()
	term.until("no "+pattern, func(rows []string) bool {
		return !slices.ContainsFunc(rows, regexp.MustCompile(pattern).MatchString)
	})
}

func (term terminal) until(what string, holds func(rows []string) bool) {
	term.t.Helper()
	var screen string
	for end := time.Now().Add(patience / 3); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if screen = term.tmux("capture-pane", "-p"); holds(strings.Split(screen, "\n")) {
			return
		}
	}
	term.t.Fatalf("waited in vain for %s; the screen is\n%s", what, screen)
}
