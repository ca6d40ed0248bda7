// Package pager shows a text in the reader's pager. Beside workspace/git, it is
// the only part of wakeful that starts a program, and the program is the user's own
// choice.
package pager

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strings"
)

// Show gives text to the user's pager, which writes to stdout and stderr. ok is
// false when there is none: then nothing was shown. err is what went wrong
// after it started.
func Show(text string, stdout, stderr io.Writer) (ok bool, err error) {
	line := choice()
	cmd := command(line)
	if cmd == nil {
		return false, nil
	}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(text), stdout, stderr
	if _, set := os.LookupEnv("LESS"); !set {
		// As git does: colours pass, and the page stays on the screen after q.
		cmd.Env = append(os.Environ(), "LESS=FRX")
	}
	if err := cmd.Start(); err != nil {
		return false, nil
	}
	// Ctrl-C stops a search within the pager, and not us under it.
	signal.Ignore(os.Interrupt)
	err = cmd.Wait()
	if stopped := (*exec.ExitError)(nil); err == nil || errors.As(err, &stopped) && !stopped.Exited() {
		return true, nil // by a signal: the reader's own Ctrl-C
	}
	return true, fmt.Errorf("run the pager %q: %w", line, err)
}

// choice is the command line of the pager, "" for none: what $PAGER says, else
// less where the terminal can do what it asks of it.
func choice() string {
	if line, set := os.LookupEnv("PAGER"); set {
		return line
	}
	if kind := os.Getenv("TERM"); kind == "dumb" || kind == "" && runtime.GOOS != "windows" {
		return ""
	}
	return "less -R"
}

// command is the line as the system's shell reads it, nil when there is no
// program of that name.
func command(line string) *exec.Cmd {
	words := strings.Fields(line)
	if len(words) == 0 {
		return nil
	}
	if runtime.GOOS == "windows" {
		return exec.Command(words[0], words[1:]...)
	}
	if _, err := exec.LookPath(words[0]); err != nil {
		return nil
	}
	return exec.Command("sh", "-c", line)
}
