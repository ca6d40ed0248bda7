// Package truth reads the programs of testdata/truth: small pieces of Rust with
// the verdicts of rustc, clippy and a run in their header lines. It knows the
// headers and what of them our rules claim to find; it runs nothing itself.
package truth

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Editions are those for which verdicts were taken.
var Editions = []string{"2021", "2024"}

// Program is one file of truth.
type Program struct {
	Path    string // relative to the truth folder, with slashes: "guards/x.rs"
	Topic   string // the folder's name
	Source  string // the whole file, headers included
	headers map[header]string
}

type header struct{ key, edition string }

// Place is a line and a column of a program, both from 1, columns in characters.
type Place struct{ Line, Column int }

// Verdict is a code or a lint name with the place that the tool gave for it.
type Verdict struct {
	Name string // "E0038", "not-send", "await_holding_lock", "error[text-of-it]"
	Place
	Awaits []Place // clippy's second place: the awaits of an await_holding lint
}

func (v Verdict) String() string { return fmt.Sprintf("%s@%d:%d", v.Name, v.Line, v.Column) }

// Read parses every program below dir, sorted by path.
func Read(dir string) ([]Program, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*", "*.rs"))
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", dir, err)
	}
	slices.Sort(files)
	programs := make([]Program, 0, len(files))
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", file, err)
		}
		topic := filepath.Base(filepath.Dir(file))
		p, err := parse(topic+"/"+filepath.Base(file), string(text))
		if err != nil {
			return nil, err
		}
		programs = append(programs, p)
	}
	if len(programs) == 0 {
		return nil, fmt.Errorf("no programs below %s", dir)
	}
	return programs, nil
}

var headerLine = regexp.MustCompile(`^//@ ([a-z]+)(?:\[(2021|2024)\])?(?:: (.*))?$`)

func parse(path, text string) (Program, error) {
	topic, _, _ := strings.Cut(path, "/")
	p := Program{Path: path, Topic: topic, Source: text, headers: map[header]string{}}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if !strings.HasPrefix(line, "//@") {
			return p, nil
		}
		m := headerLine.FindStringSubmatch(line)
		if m == nil {
			return p, fmt.Errorf("parse %s: header %q", path, line)
		}
		p.headers[header{m[1], m[2]}] = m[3]
	}
	return p, nil
}

// Header is the text behind the key for one edition; a key without an edition
// holds for both.
func (p *Program) Header(key, edition string) (string, bool) {
	if text, ok := p.headers[header{key, edition}]; ok {
		return text, true
	}
	text, ok := p.headers[header{key, ""}]
	return text, ok
}

// Judged says that the program was compiled in this edition.
func (p *Program) Judged(edition string) bool {
	_, ok := p.Header("rustc", edition)
	return ok
}

// Quiet says that no tool reports anything, in any edition.
func (p *Program) Quiet() bool { _, ok := p.headers[header{"ok", ""}]; return ok }

// Nightly says that the program needs unstable features.
func (p *Program) Nightly() bool {
	toolchain, _ := p.Header("toolchain", "")
	return toolchain == "nightly"
}

// Fails says that running the program panics, deadlocks or aborts.
func (p *Program) Fails() bool {
	run, ok := p.Header("run", "")
	return ok && !strings.HasPrefix(run, "exit 0")
}

// Errors are what rustc rejects. ok is false where the program was not
// compiled in this edition.
func (p *Program) Errors(edition string) (errors []Verdict, ok bool) {
	return p.verdicts("rustc", edition)
}

// Warnings are rustc's own lints that fired.
func (p *Program) Warnings(edition string) ([]Verdict, bool) { return p.verdicts("warn", edition) }

// Clippy are clippy's lints that fired.
func (p *Program) Clippy(edition string) ([]Verdict, bool) { return p.verdicts("clippy", edition) }

var (
	verdictForm = regexp.MustCompile(`(\S+?)@(\d+):(\d+)(?:\(([^)]*)\))?`)
	awaitForm   = regexp.MustCompile(`await@(\d+):(\d+)`)
)

func (p *Program) verdicts(key, edition string) ([]Verdict, bool) {
	text, ok := p.Header(key, edition)
	if !ok {
		return nil, false
	}
	var verdicts []Verdict
	for _, m := range verdictForm.FindAllStringSubmatch(text, -1) {
		v := Verdict{Name: m[1], Place: place(m[2], m[3])}
		for _, a := range awaitForm.FindAllStringSubmatch(m[4], -1) {
			v.Awaits = append(v.Awaits, place(a[1], a[2]))
		}
		verdicts = append(verdicts, v)
	}
	return verdicts, true
}

func place(line, column string) Place {
	l, _ := strconv.Atoi(line) // the patterns let only digits through
	c, _ := strconv.Atoi(column)
	return Place{l, c}
}

var heldForm = regexp.MustCompile(`(\d+)=(\S+)`)

// Held says per line of an await whether the lock was taken on some visit
// ("no/yes" is yes). never is true when the run reached no await at all.
func (p *Program) Held(edition string) (held map[int]bool, never bool) {
	text, _ := p.Header("held", edition)
	held = map[int]bool{}
	for _, m := range heldForm.FindAllStringSubmatch(text, -1) {
		held[place(m[1], "0").Line] = strings.Contains(m[2], "yes")
	}
	return held, text == "never-polled"
}

// Send is rustc's answer to the is_send question of the program and the line
// on which it is asked. ok is false where nothing asks.
func (p *Program) Send(edition string) (send bool, line int, ok bool) {
	text, ok := p.Header("send", edition)
	line = p.askLine()
	return strings.HasPrefix(text, "yes"), line, ok && line > 0
}

// askLine is the first line that asks is_send, 0 if none.
func (p *Program) askLine() int {
	for line := range strings.Count(p.Source, "\n") + 1 {
		if p.asks(line + 1) {
			return line + 1
		}
	}
	return 0
}

// asks says that the line asks is_send, in one of the check_send functions.
func (p *Program) asks(line int) bool {
	lines := strings.Split(p.Source, "\n")
	return line <= len(lines) && strings.Contains(lines[line-1], "fn check_send") && strings.Contains(lines[line-1], "is_send(")
}
