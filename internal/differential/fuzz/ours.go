package fuzz

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Claim is what wakeful says of a program.
type Claim struct {
	NotSend string         // the message; "" when nothing is claimed
	Locks   map[int]string // by await: the message that a lock is held there
	Cells   map[int]string
	Errors  []string // that rustc rejects it for something else
}

// Ask gives the programs to wakeful, all in one file.
func Ask(programs []*Program) ([]*Claim, error) {
	b := newBatch(programs[0].Edition, programs, 0)
	file, err := analyse(b)
	if err != nil {
		return nil, err
	}
	claims := make([]*Claim, len(programs))
	for i := range claims {
		claims[i] = &Claim{Locks: map[int]string{}, Cells: map[int]string{}}
	}
	runner := &lint.Runner{Rules: rules.All}
	for _, f := range runner.Check(file) {
		if f.Rule == lint.Internal {
			return nil, fmt.Errorf("check the programs: %s", f.Message)
		}
		line := file.Text().LineOf(f.Span.Start) + 1
		if i := b.at(line); i >= 0 {
			claims[i].add(b, f, line)
		} else if f.Level == lint.Error {
			return nil, fmt.Errorf("error outside of the programs, line %d: %s", line, f.Message)
		}
	}
	return claims, nil
}

func analyse(b *batch) (*semantic.File, error) {
	const path = "fuzz/src/main.rs"
	parsed, err := parser.ParseOnce(context.Background(), source.NewText([]byte(b.text)), parser.Limits{})
	if err != nil {
		return nil, err
	}
	edition, _ := strconv.Atoi(b.edition) // "2021" or "2024"
	w := semantic.New(semantic.Input{
		Packages: []semantic.Package{{
			Name: "fuzz", Edition: semantic.Edition(edition), Root: "fuzz",
			Dependencies: []semantic.Dependency{
				{Name: "tokio", Package: "tokio", Features: []string{"full"}},
				{Name: "futures", Package: "futures"},
				{Name: "parking_lot", Package: "parking_lot"},
				{Name: "async_trait", Package: "async-trait"},
				{Name: "tracing", Package: "tracing"},
			},
			Targets: []semantic.Target{{Kind: "bin", Name: "fuzz", Root: path}},
		}},
		Files: []semantic.InputFile{{Path: path, Parsed: parsed}},
	})
	return w.File(path), nil
}

func (c *Claim) add(b *batch, f lint.Finding, line int) {
	switch {
	case f.Rule == "await_holding_lock":
		b.awaits(f, c.Locks)
	case f.Rule == "await_holding_refcell_ref":
		b.awaits(f, c.Cells)
	case f.Rule == "non_send_in_spawn" && b.asks(line):
		c.NotSend = f.Message
	case f.Level == lint.Error:
		c.Errors = append(c.Errors, f.Rule+": "+f.Message)
	}
}

var (
	// called is a call that ends with a number, up to the await of it.
	called = regexp.MustCompile(`\b(\d+)\)\.await$`)
	// callee is the end of what is called.
	callee = regexp.MustCompile(`(^|\W)[fq]$`)
	// joined is an await of two of ours at once.
	joined = regexp.MustCompile(`f\((\d+)\), f\((\d+)\)\]?\)\.await$`)
	// branch is a call of f that is a branch of join! or select!.
	branch = regexp.MustCompile(`(?:!\(| )f\((\d+)\)(?:,|\)| =>)`)
)

// awaits notes the finding for each await that it says holds the guard. Notes
// in other words are about fns that are called meanwhile, of which the probe
// knows no more than that they ran, perhaps for another caller.
func (b *batch) awaits(f lint.Finding, claims map[int]string) {
	for _, note := range f.Notes {
		if note.Message != f.Notes[0].Message {
			continue
		}
		for _, await := range b.numbers(note.Span) {
			claims[await] = f.Message
		}
	}
}

// numbers are those of the awaits at a span: one, or the branches of a macro.
func (b *batch) numbers(span source.Span) []int {
	text := b.text[span.Start:span.End]
	if !strings.HasSuffix(text, "await") {
		return submatches(branch.FindAllStringSubmatch(text, -1))
	}
	before := b.text[:span.End]
	if m := joined.FindStringSubmatch(before[max(0, len(before)-40):]); m != nil {
		return submatches([][]string{m})
	}
	if m := called.FindStringSubmatch(before[max(0, len(before)-20):]); m != nil && ours(before) {
		return submatches([][]string{m})
	}
	return nil
}

// ours says that the call which is awaited at the end of text is one of f or q.
func ours(text string) bool {
	open := 0
	for i := len(text) - len(").await"); i >= 0; i-- {
		switch text[i] {
		case ')':
			open++
		case '(':
			if open--; open == 0 {
				return callee.MatchString(text[max(0, i-2):i])
			}
		}
	}
	return false
}

// submatches are the numbers that the groups of matches hold.
func submatches(matches [][]string) []int {
	var out []int
	for _, m := range matches {
		for _, number := range m[1:] {
			n, _ := strconv.Atoi(number) // its group has digits only
			out = append(out, n)
		}
	}
	return out
}
