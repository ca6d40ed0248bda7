package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// rounds is how often each process runs, and largeRounds how often over a large
// workspace; the fastest counts.
const (
	rounds      = 15
	largeRounds = 5
)

// checkNumbers are two processes over the same files, one that only parses in
// C and one that checks.
type checkNumbers struct {
	rounds       int
	files, bytes int
	analysed     int           // files that the check says it read
	raw, check   time.Duration // from start to end
	rawCPU       time.Duration // of all threads together
	checkCPU     time.Duration
	memory       int64 // the check's largest resident size, in bytes; 0 when unknown
}

func (n checkNumbers) ratio() float64 { return float64(n.raw) / float64(n.check) }

// parseRaw is the other process: all files below folder, parsed in C and
// dropped, on as many threads as there are cores.
func parseRaw(folder string) error {
	files, err := rustFiles(folder)
	if err != nil {
		return err
	}
	var group errgroup.Group
	group.SetLimit(runtime.NumCPU())
	for _, file := range files {
		group.Go(func() error {
			text, err := os.ReadFile(file)
			if err != nil {
				return fmt.Errorf("read %s: %w", file, err)
			}
			return parser.ParseRaw(context.Background(), source.NewText(text))
		})
	}
	return group.Wait()
}

func measureCheck(folder string, rounds int) (checkNumbers, error) {
	n := checkNumbers{rounds: rounds}
	files, err := rustFiles(folder)
	if err != nil {
		return n, err
	}
	n.files = len(files)
	for _, file := range files {
		info, err := os.Stat(file)
		if err != nil {
			return n, fmt.Errorf("look at %s: %w", file, err)
		}
		n.bytes += int(info.Size())
	}
	self, err := os.Executable()
	if err != nil {
		return n, fmt.Errorf("find this program: %w", err)
	}
	wakeful, err := built.Binary()
	if err != nil {
		return n, err
	}
	var raws, checks, rawCPUs, checkCPUs []time.Duration
	for range rounds {
		raw, err := timed(exec.Command(self, "raw", folder))
		if err != nil {
			return n, err
		}
		check, err := timed(exec.Command(wakeful, "check", "--no-config", "--format", "json", folder))
		if err != nil {
			return n, err
		}
		raws, checks = append(raws, raw.took), append(checks, check.took)
		rawCPUs, checkCPUs = append(rawCPUs, raw.cpu), append(checkCPUs, check.cpu)
		n.memory = max(n.memory, check.memory)
		if n.analysed, err = filesOf(check.stdout); err != nil {
			return n, err
		}
	}
	n.raw, n.check = slices.Min(raws), slices.Min(checks)
	n.rawCPU, n.checkCPU = slices.Min(rawCPUs), slices.Min(checkCPUs)
	return n, nil
}

type process struct {
	took, cpu time.Duration
	memory    int64
	stdout    []byte
}

// timed runs a process to its end; the exit code 1 of findings is fine.
func timed(cmd *exec.Cmd) (process, error) {
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	start := time.Now()
	err := cmd.Run()
	took := time.Since(start)
	if exit := (*exec.ExitError)(nil); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		return process{}, fmt.Errorf("run %v: %w\n%s", cmd.Args, err, errs.String())
	}
	cpu := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	return process{took, cpu, residentSize(cmd.ProcessState), out.Bytes()}, nil
}

func filesOf(document []byte) (int, error) {
	var d struct{ Summary struct{ Files int } }
	if err := json.Unmarshal(document, &d); err != nil {
		return 0, fmt.Errorf("read the findings: %w", err)
	}
	return d.Summary.Files, nil
}
