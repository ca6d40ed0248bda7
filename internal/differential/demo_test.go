//go:build cargo

package differential

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

var demo = filepath.Join(built.Root(), "testdata", "demo")

// onPurpose is what rustc has against the demo's examples.
var onPurpose = map[string]string{"nightly_run": "not-send", "plugins": "E0038"}

// TestDemoCompiles holds what the demo says of itself: the crate compiles, and
// each example has the one kind of error that its first lines name.
func TestDemoCompiles(t *testing.T) {
	errors := cargoCheck(t, copyDemo(t))
	for target, names := range errors {
		if want := onPurpose[target]; len(names) != 1 || names[0] != want {
			t.Errorf("target %s has errors %v, wanted %q", target, names, want)
		}
	}
	if len(errors) != len(onPurpose) {
		t.Errorf("targets with errors: %v, wanted %v", errors, onPurpose)
	}
}

// TestSafeFixesOfDemo applies every safe fix of every finding, one at a time,
// and then all that --fix applies, and compiles.
func TestSafeFixesOfDemo(t *testing.T) {
	doc, err := built.Check(demo, nil, ".")
	if err != nil {
		t.Fatal(err)
	}
	folder := copyDemo(t)
	tried := 0
	for _, finding := range doc.Findings {
		for _, fix := range finding.Fixes {
			if fix.Safety == "safe" {
				tried++
				tryDemoFix(t, folder, finding, fix)
			}
		}
	}
	if tried == 0 {
		t.Error("no finding of the demo has a safe fix")
	}
	t.Logf("%d safe fixes compiled", tried)
}

// TestFixAllOfDemo runs `check --fix`: what is left has no error that the demo
// has not on purpose, and the findings with safe fixes are gone.
func TestFixAllOfDemo(t *testing.T) {
	folder := copyDemo(t)
	if _, _, err := built.Run(folder, nil, "check", "--no-config", "--fix", "--allow-no-vcs", "."); err != nil {
		t.Fatal(err)
	}
	for target, names := range cargoCheck(t, folder) {
		if onPurpose[target] == "" || !slices.Equal(names, []string{onPurpose[target]}) {
			t.Errorf("after --fix, target %s has errors %v", target, names)
		}
	}
	doc, err := built.Check(folder, nil, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range doc.Findings {
		if slices.ContainsFunc(f.Fixes, func(fix built.Fix) bool { return fix.Safety == "safe" }) {
			t.Errorf("after --fix, %s:%d still has a safe fix for %s", f.Path, f.Start.Line, f.Rule)
		}
	}
}

// tryDemoFix applies one fix in folder, compiles, and takes it back.
func tryDemoFix(t *testing.T, folder string, finding built.Finding, fix built.Fix) {
	t.Helper()
	what := fmt.Sprintf("%s:%d %s, %q", finding.Path, finding.Start.Line, finding.Rule, fix.Title)
	undo := map[string][]byte{}
	for _, edit := range fix.Edits {
		path := filepath.Join(folder, filepath.FromSlash(edit.Path))
		if undo[path] != nil {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		undo[path] = text
		fixed, err := Apply(string(text), edit.Path, fix)
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		write(t, path, []byte(fixed))
	}
	errors := cargoCheck(t, folder)
	for target, names := range errors {
		if !slices.Equal(names, []string{onPurpose[target]}) {
			t.Errorf("%s: target %s has errors %v", what, target, names)
		}
	}
	if finding.Level == "error" && len(errors) >= len(onPurpose) {
		t.Errorf("%s: no error is gone", what)
	}
	for path, text := range undo {
		write(t, path, text)
	}
}

func copyDemo(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	err := filepath.WalkDir(demo, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(demo, path)
		if err != nil {
			return err
		}
		if entry.IsDir() && entry.Name() == "target" {
			return filepath.SkipDir
		}
		if entry.IsDir() || entry.Name() == "Cargo.lock" {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		to := filepath.Join(folder, relative)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		return os.WriteFile(to, text, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

func write(t *testing.T, path string, text []byte) {
	t.Helper()
	if err := os.WriteFile(path, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

// cargoCheck compiles the crate in folder with its examples and returns the
// names of the errors, once each and sorted, by target.
func cargoCheck(t *testing.T, folder string) map[string][]string {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("cargo", "check", "--keep-going", "--lib", "--bins", "--examples", "--message-format=json")
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), "CARGO_TARGET_DIR="+filepath.Join(cache, "wakeful", "demo"))
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	failed := cmd.Run()
	errors := map[string][]string{}
	compiled := 0
	for line := range bytes.Lines(out.Bytes()) {
		var m struct {
			Reason  string
			Target  struct{ Name string }
			Message struct {
				Level, Message string
				Code           *struct{ Code string }
				Spans          []span
			}
		}
		if err := json.Unmarshal(line, &m); err != nil {
			t.Fatalf("read cargo's messages: %v", err)
		}
		switch {
		case m.Reason == "compiler-artifact":
			compiled++
		case m.Reason == "compiler-message" && m.Message.Level == "error" && len(m.Message.Spans) > 0:
			code := ""
			if m.Message.Code != nil {
				code = m.Message.Code.Code
			}
			errors[m.Target.Name] = append(errors[m.Target.Name], name(code, m.Message.Message))
		}
	}
	if failed != nil && (compiled == 0 || len(errors) == 0) {
		t.Fatalf("cargo check: %v\n%s", failed, strings.TrimSpace(errs.String()))
	}
	for target := range errors {
		slices.Sort(errors[target])
		errors[target] = slices.Compact(errors[target])
	}
	return errors
}
