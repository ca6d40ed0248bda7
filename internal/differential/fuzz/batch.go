package fuzz

import (
	"cmp"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

//go:embed prelude.rs
var prelude string

// batch is many programs in one crate, each in a module of its own.
type batch struct {
	edition  string
	programs []*Program
	text     string
	lines    []int // the first line of each program's module, from 1
}

// newBatch puts programs into one crate; times is how often main runs each.
func newBatch(edition string, programs []*Program, times int) *batch {
	b := &batch{edition: edition, programs: programs}
	var text strings.Builder
	start := cmp.Or(programs[0].prelude, prelude)
	text.WriteString(start)
	line := strings.Count(start, "\n") + 1
	var runs strings.Builder
	for i, p := range programs {
		b.lines = append(b.lines, line)
		module := fmt.Sprintf("mod case_%d { use super::*;\n%s\n}\n", i, p)
		text.WriteString(module)
		line += strings.Count(module, "\n")
		if times == 0 {
			continue
		}
		fmt.Fprintf(&runs, "    measure(%d, case_%d::run, %d);\n", i, i, times)
	}
	text.WriteString("fn main() {\n    std::panic::set_hook(Box::new(|_| {}));\n" + runs.String() + "}\n")
	b.text = text.String()
	return b
}

// at is the index of the program that a line belongs to, -1 for none.
func (b *batch) at(line int) int {
	found := -1
	for i, first := range b.lines {
		if first <= line {
			found = i
		}
	}
	if found >= 0 && line > b.lines[found]+strings.Count(b.programs[found].String(), "\n")+2 {
		return -1
	}
	return found
}

// asks says that a line is the one on which a program needs a Send future.
func (b *batch) asks(line int) bool {
	lines := strings.Split(b.text, "\n")
	return line <= len(lines) && strings.Contains(lines[line-1], "pub fn ask()")
}

// save writes the crate's one file into a folder.
func (b *batch) save(folder string) (string, error) {
	path := filepath.Join(folder, "main.rs")
	if err := os.WriteFile(path, []byte(b.text), 0o644); err != nil {
		return "", fmt.Errorf("write %s: %w", path, err)
	}
	return path, nil
}
