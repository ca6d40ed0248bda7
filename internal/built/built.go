// Package built makes the wakeful binary and reads what it says in JSON, as
// any program outside would. It is for tests that judge the whole.
package built

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"time"
)

// Document is the output of `wakeful check --format json`.
type Document struct {
	Schema   int       `json:"schema"`
	Findings []Finding `json:"findings"`
}

// Finding is one entry of a Document.
type Finding struct {
	Rule    string `json:"rule"`
	Level   string `json:"level"`
	Path    string `json:"path"`
	Start   Place  `json:"start"`
	End     Place  `json:"end"`
	Message string `json:"message"`
	Notes   []Note `json:"notes"`
	Fixes   []Fix  `json:"fixes"`
}

// Place is a position: line and column from 1, offset in bytes from 0.
type Place struct {
	Line   int `json:"line"`
	Column int `json:"column"`
	Offset int `json:"offset"`
}

// Note is another place of a finding's story.
type Note struct {
	Path    string `json:"path"`
	Start   Place  `json:"start"`
	End     Place  `json:"end"`
	Message string `json:"message"`
}

// Fix is one repair; Safety is "safe", "unsafe" or "suggestion".
type Fix struct {
	Title  string `json:"title"`
	Safety string `json:"safety"`
	Edits  []Edit `json:"edits"`
}

// Edit replaces the bytes from Start to End in the file at Path.
type Edit struct {
	Path  string `json:"path"`
	Start Place  `json:"start"`
	End   Place  `json:"end"`
	Text  string `json:"text"`
}

// Root is the top folder of the repository.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Dir(filepath.Dir(filepath.Dir(file)))
}

// Binary is the path of a wakeful built from this tree, made once a process.
// Processes that build the same program share one file.
var Binary = sync.OnceValues(func() (string, error) {
	if err := look(Root()); err != nil {
		return "", err
	}
	dir := filepath.Join(Root(), "bin", "tests")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("make folder: %w", err)
	}
	sweep(dir)
	fresh, err := os.CreateTemp(dir, "new-")
	if err != nil {
		return "", fmt.Errorf("make file: %w", err)
	}
	defer os.Remove(fresh.Name()) // what a failure leaves
	if err := fresh.Close(); err != nil {
		return "", err
	}
	build := exec.Command("go", "build", "-o", fresh.Name(), "./cmd/wakeful")
	build.Dir = Root()
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build wakeful: %w\n%s", err, out)
	}
	program, err := os.ReadFile(fresh.Name())
	if err != nil {
		return "", fmt.Errorf("read what was built: %w", err)
	}
	path := filepath.Join(dir, fmt.Sprintf("%x", sha256.Sum256(program)), "wakeful")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", fmt.Errorf("make folder: %w", err)
	}
	if err := os.Rename(fresh.Name(), path); err != nil {
		return "", fmt.Errorf("keep what was built: %w", err)
	}
	return path, nil
})

// sweep removes from dir what was built more than a day ago: no test runs for
// that long.
func sweep(dir string) {
	entries, _ := os.ReadDir(dir) // what can't be read stays
	for _, e := range entries {
		if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > 24*time.Hour {
			os.RemoveAll(filepath.Join(dir, e.Name()))
		}
	}
}

// look visits every file of the repository. The go command remembers which
// files a test looked at, and runs it again when one has changed; it does not
// see what the build and the binary read.
func look(root string) error {
	err := filepath.WalkDir(root, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		switch name := entry.Name(); {
		case !entry.IsDir():
			_, err = os.Stat(path)
		case name == ".git" || name == "node_modules" || name == "target" || name == "bin" || name == "dist":
			return filepath.SkipDir
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("look at the repository: %w", err)
	}
	return nil
}

// Run runs the binary in dir with stdin and args. code is its exit code; err
// means that it could not be run.
func Run(dir string, stdin []byte, args ...string) (stdout []byte, code int, err error) {
	binary, err := Binary()
	if err != nil {
		return nil, 0, err
	}
	var out, errs bytes.Buffer
	cmd := exec.Command(binary, args...)
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = dir, bytes.NewReader(stdin), &out, &errs
	err = cmd.Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && exit.ExitCode() == 1 {
		return out.Bytes(), 1, nil
	}
	if err != nil {
		return nil, 0, fmt.Errorf("run wakeful %q: %w\n%s", args, err, errs.String())
	}
	return out.Bytes(), 0, nil
}

// Check runs `wakeful check` without configuration and reads its findings;
// hints are among them.
func Check(dir string, stdin []byte, args ...string) (Document, error) {
	out, _, err := Run(dir, stdin, append([]string{"check", "--format", "json", "--no-config", "--deny", "hint"}, args...)...)
	if err != nil {
		return Document{}, err
	}
	var doc Document
	if err := json.Unmarshal(out, &doc); err != nil {
		return Document{}, fmt.Errorf("read the findings: %w\n%.400s", err, out)
	}
	return doc, nil
}

// Rule is one entry of `wakeful rules --format json`.
type Rule struct {
	Name  string `json:"name"`
	Title string `json:"title"`
	Level string `json:"level"`
}

// RuleList are the rules that the binary has, in its own order.
func RuleList() ([]Rule, error) {
	out, _, err := Run(Root(), nil, "rules", "--format", "json")
	if err != nil {
		return nil, err
	}
	var rules []Rule
	if err := json.Unmarshal(out, &rules); err != nil {
		return nil, fmt.Errorf("read the rules: %w\n%.400s", err, out)
	}
	return rules, nil
}

// Rules are the names of the rules that the binary has.
func Rules() (map[string]bool, error) {
	rules, err := RuleList()
	if err != nil {
		return nil, err
	}
	names := map[string]bool{}
	for _, r := range rules {
		names[r.Name] = true
	}
	return names, nil
}
