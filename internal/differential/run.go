package differential

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// patience is how long a program may run before it counts as stuck, as long as
// when the headers were taken.
const patience = 3 * time.Second

// Run compiles p and runs it in an empty folder. The outcome reads as the run
// header does: `exit 0 stdout='…'`, `exit 101 panic='…'`, `timeout`, `exit -6`.
func (c *Crates) Run(p Program) (string, error) {
	dir, err := os.MkdirTemp("", "wakeful-differential-")
	if err != nil {
		return "", fmt.Errorf("make folder: %w", err)
	}
	defer os.RemoveAll(dir)
	binary, err := c.Build(p, dir)
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "RUST_BACKTRACE=0")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err = cmd.Run()
	switch exit := (*exec.ExitError)(nil); {
	case ctx.Err() != nil:
		return "timeout", nil
	case err == nil:
		return fmt.Sprintf("exit 0 stdout='%s'", strings.TrimSpace(stdout.String())), nil
	case errors.As(err, &exit) && exit.ExitCode() > 0:
		return fmt.Sprintf("exit %d panic='%s'", exit.ExitCode(), panicMessage(stderr.String())), nil
	case exit != nil:
		return "exit -6", nil // the signal of an abort
	}
	return "", fmt.Errorf("run %s: %w", p.Path, err)
}

// panicMessage is what stands below the line that says where a panic was.
func panicMessage(stderr string) string {
	_, message, _ := strings.Cut(stderr, "panicked at ")
	_, message, _ = strings.Cut(message, "\n")
	return strings.Join(strings.Fields(message), " ")
}
