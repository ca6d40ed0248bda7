// Command wakeful finds what goes wrong in async Rust. This package owns
// flags, streams and exit codes; what is found and how it is written is
// decided elsewhere.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/lint/rules"
)

// The exit codes, the same for every command.
const (
	exitClean    = 0
	exitFindings = 1             // findings at or above --deny
	exitUsage    = 2             // wrong usage or configuration
	exitFailed   = report.Failed // wakeful could not do its work
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	code := make(chan int, 1)
	go func() { code <- run(ctx, os.Args, os.Stdin, os.Stdout, os.Stderr) }()
	select {
	case c := <-code:
		os.Exit(c)
	case <-ctx.Done():
	}
	select {
	case c := <-code:
		os.Exit(c)
	case <-time.After(500 * time.Millisecond): // a blocking read, or a rule far down
		os.Exit(exitFailed)
	}
}

// run is the program: it reads and writes the streams it is given, and the
// files that arguments name, and returns the exit code. argv starts with the
// program's name.
func run(ctx context.Context, argv []string, stdin io.Reader, stdout, stderr io.Writer) int {
	args, byCargo := fromCargo(argv)
	return runWith(ctx, app{stdin: stdin, stdout: stdout, stderr: stderr, rules: rules.All, byCargo: byCargo}, args)
}

// app is what every command works with.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	rules          []lint.Rule
	byCargo        bool // as `cargo wakeful`
}

// complain tells a person what went wrong.
func (a app) complain(format string, args ...any) {
	fmt.Fprintf(a.stderr, "wakeful: "+format+"\n", args...)
}
