package fuzz

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/wakeful-rs/wakeful/internal/differential"
)

// Truth is what rustc and a run say of a program.
type Truth struct {
	NotSend string       // rustc's message; "" when the future is Send
	Held    map[int]Seen // by await; those that no run reached are missing
}

// Seen is which locks were taken while an await was pending.
type Seen struct {
	Locks, Cells []int // the places where they were taken
}

// Judge asks rustc and, where run is set, the programs themselves. Programs of
// one edition only. A program that rustc rejects gets nil.
func Judge(crates *differential.Crates, programs []*Program, times int) ([]*Truth, error) {
	folder, err := os.MkdirTemp("", "wakeful-fuzz-")
	if err != nil {
		return nil, fmt.Errorf("make folder: %w", err)
	}
	defer os.RemoveAll(folder)
	truths := make([]*Truth, len(programs))
	index, err := accepted(crates, programs, folder)
	if err != nil || len(index) == 0 {
		return truths, err
	}
	kept := make([]*Program, len(index))
	for i, j := range index {
		truths[j] = &Truth{Held: map[int]Seen{}}
		kept[i] = programs[j]
	}
	b := newBatch(kept[0].Edition, kept, times)
	path, err := b.save(folder)
	if err != nil {
		return nil, err
	}
	said, err := crates.Check(differential.Program{Path: path, Edition: b.edition, Cfg: "send", Binary: true})
	if err != nil {
		return nil, err
	}
	for _, d := range said {
		if i := b.at(d.Line); d.Error && i >= 0 {
			truths[index[i]].NotSend = d.Message
		} else if d.Error {
			return nil, fmt.Errorf("error outside of the programs: %v: %s", d, d.Message)
		}
	}
	if times == 0 {
		return truths, nil
	}
	return truths, probe(crates, b, path, folder, func(i int) *Truth { return truths[index[i]] })
}

// accepted are the indexes of the programs that compile but for Send.
func accepted(crates *differential.Crates, programs []*Program, folder string) ([]int, error) {
	found, err := errorsOf(crates, programs, folder)
	if err != nil {
		return nil, err
	}
	var index []int
	for i, of := range found {
		if len(of) == 0 {
			index = append(index, i)
		}
	}
	return index, nil
}

// errorsOf are rustc's errors of each program. They come in waves, each of which
// hides the next: those without one are asked about again, without the others.
func errorsOf(crates *differential.Crates, programs []*Program, folder string) ([][]differential.Diagnostic, error) {
	out := make([][]differential.Diagnostic, len(programs))
	for {
		var left []*Program
		var index []int
		for i, of := range out {
			if len(of) == 0 {
				left, index = append(left, programs[i]), append(index, i)
			}
		}
		if len(left) == 0 {
			return out, nil
		}
		told, err := wave(crates, left, folder)
		if err != nil || len(told) == 0 {
			return out, err
		}
		for i, of := range told {
			out[index[i]] = of
		}
	}
}

// wave are the errors that rustc tells of at once, by the index of the program.
func wave(crates *differential.Crates, programs []*Program, folder string) (map[int][]differential.Diagnostic, error) {
	b := newBatch(programs[0].Edition, programs, 0)
	path, err := b.save(folder)
	if err != nil {
		return nil, err
	}
	said, err := crates.Check(differential.Program{Path: path, Edition: b.edition, Binary: true})
	if err != nil {
		return nil, err
	}
	out := map[int][]differential.Diagnostic{}
	for _, d := range said {
		if !d.Error {
			continue
		}
		i := b.at(d.Line)
		if i < 0 {
			return nil, fmt.Errorf("error outside of the programs: %v: %s", d, d.Message)
		}
		out[i] = append(out[i], d)
	}
	return out, nil
}

// longestRun is how long the programs of a batch may run: some minutes where much
// else runs, and for ever where one goes round in circles.
const longestRun = 10 * time.Minute

// probe runs the programs and reads what their probes saw.
func probe(crates *differential.Crates, b *batch, path, folder string, truth func(int) *Truth) error {
	binary, err := crates.Build(differential.Program{Path: path, Edition: b.edition, Binary: true}, folder)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), longestRun)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary)
	cmd.Dir = filepath.Dir(path)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		return errors.Join(fmt.Errorf("run the programs: %w", err), errors.New(errs.String()))
	}
	for line := range strings.Lines(out.String()) {
		fields := strings.Fields(line)
		i, _ := strconv.Atoi(fields[0]) // the prelude printed it
		await, _ := strconv.Atoi(fields[1])
		var seen Seen
		for _, lock := range fields[3:] {
			site, _ := strconv.Atoi(lock[1:])
			switch lock[0] {
			case 'l':
				seen.Locks = append(seen.Locks, site)
			case 'c':
				seen.Cells = append(seen.Cells, site)
			}
		}
		truth(i).Held[await] = seen
	}
	return nil
}
