package differential

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Program is one crate in one file, to be checked by itself.
type Program struct {
	Path    string   // of the .rs file
	Modules []string // paths of further files, whose messages count as well
	Edition string
	Cfg     string // "send" for --cfg send, or ""
	Binary  bool   // compiled as a program and not as a library
	Clippy  bool   // clippy's lints as well
	Nightly bool   // unstable features are allowed
	Tests   bool   // compiled as a test harness
}

// Diagnostic is one message of rustc or clippy that has a place in the program.
type Diagnostic struct {
	Name         string // "E0038", "not-send", "unused_must_use", "error[text-of-it]"
	Error        bool
	Line, Column int // from 1, in characters
	Message      string
}

func (d Diagnostic) String() string { return fmt.Sprintf("%s@%d:%d", d.Name, d.Line, d.Column) }

// clippyLints are those whose verdicts the headers carry.
var clippyLints = []string{
	"async_yields_async", "await_holding_lock", "await_holding_refcell_ref",
	"let_underscore_future", "manual_async_fn", "redundant_async_block", "large_futures",
	"future_not_send", "unused_async",
}

// Check compiles p as far as its metadata. A program that rustc rejects has
// diagnostics; an error means that rustc could not be run or fell over.
func (c *Crates) Check(p Program) ([]Diagnostic, error) {
	out, err := os.MkdirTemp("", "wakeful-differential-")
	if err != nil {
		return nil, fmt.Errorf("make folder: %w", err)
	}
	defer os.RemoveAll(out)
	cmd := exec.Command(tool(p), c.arguments(p, out)...)
	cmd.Dir = filepath.Dir(p.Path)
	cmd.Env = os.Environ()
	if p.Nightly {
		cmd.Env = append(cmd.Env, "RUSTC_BOOTSTRAP=1")
	}
	var errs bytes.Buffer
	cmd.Stderr = &errs
	err = cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		return nil, fmt.Errorf("run %s on %s: %w\n%s", tool(p), p.Path, err, errs.String())
	}
	return readDiagnostics(errs.Bytes(), append(p.Modules, p.Path)), nil
}

func tool(p Program) string {
	if p.Clippy {
		return "clippy-driver"
	}
	return "rustc"
}

func (c *Crates) arguments(p Program, out string) []string {
	kind := "lib"
	if p.Binary {
		kind = "bin"
	}
	args := []string{
		"--edition", p.Edition, "--crate-type", kind, "--crate-name", "truth", "--emit", "metadata",
		"--out-dir", out, "--error-format", "json", "-L", "dependency=" + c.dependencies(), p.Path,
	}
	for _, extern := range c.externs {
		args = append(args, "--extern", extern)
	}
	if p.Cfg != "" {
		args = append(args, "--cfg", p.Cfg)
	}
	if p.Tests {
		args = append(args, "--test")
	}
	if p.Clippy {
		args = append(args, "-Aclippy::all")
		for _, lint := range clippyLints {
			args = append(args, "-Wclippy::"+lint)
		}
	}
	return args
}

// span is a place in rustc's JSON; expansion leads from the inside of a macro
// to its call.
type span struct {
	FileName    string `json:"file_name"`
	LineStart   int    `json:"line_start"`
	ColumnStart int    `json:"column_start"`
	IsPrimary   bool   `json:"is_primary"`
	Expansion   *struct {
		Span span `json:"span"`
	} `json:"expansion"`
}

func readDiagnostics(messages []byte, paths []string) []Diagnostic {
	var all []Diagnostic
	for line := range bytes.Lines(messages) {
		var m struct {
			Kind    string `json:"$message_type"`
			Level   string
			Message string
			Code    *struct{ Code string }
			Spans   []span
		}
		if json.Unmarshal(line, &m) != nil || m.Kind != "diagnostic" || m.Level != "error" && m.Level != "warning" {
			continue
		}
		code := ""
		if m.Code != nil {
			code = m.Code.Code
		}
		for _, s := range m.Spans {
			if at, ok := outermost(s, paths); s.IsPrimary && ok {
				all = append(all, Diagnostic{name(code, m.Message), m.Level == "error", at.LineStart, at.ColumnStart, m.Message})
				break
			}
		}
	}
	return all
}

// outermost is the place in the program where s comes from.
func outermost(s span, paths []string) (span, bool) {
	named := func(path string) bool { return filepath.Base(s.FileName) == filepath.Base(path) }
	for depth := 0; depth < 64; depth++ {
		if slices.ContainsFunc(paths, named) {
			return s, true
		}
		if s.Expansion == nil {
			return s, false
		}
		s = s.Expansion.Span
	}
	return s, false
}

var notWord = regexp.MustCompile(`[^a-z0-9]+`)

// name is the code of a message, or what the headers call one that has none.
func name(code, message string) string {
	switch {
	case code != "":
		return strings.TrimPrefix(code, "clippy::")
	case strings.Contains(message, "between threads safely"):
		return "not-send"
	case strings.HasPrefix(message, "lifetime may not live long enough"):
		return "lifetime"
	}
	slug := strings.Trim(notWord.ReplaceAllString(strings.ToLower(message), "-"), "-")
	return "error[" + slug[:min(len(slug), 60)] + "]"
}
