package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestScaffoldIsGreen starts a rule in a copy of the repository: the harness
// and the handbook's tests accept it as it is.
func TestScaffoldIsGreen(t *testing.T) {
	root := copyRepository(t)
	if err := start(root, "example_of_a_rule", "locks"); err != nil {
		t.Fatal(err)
	}
	golden, err := os.ReadFile(filepath.Join(root, casePath("example_of_a_rule")+".golden"))
	if err != nil || !strings.Contains(string(golden), "example_of_a_rule") {
		t.Errorf("the golden: %q, %v", golden, err)
	}
	for _, args := range [][]string{
		{"test", "./lint/rules", "./knowledge/..."},
		{"vet", "./lint/rules"},
	} {
		cmd := exec.Command("go", args...)
		cmd.Dir = root
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("go %v: %v\n%s", args, err, out)
		}
	}
	if _, err := scaffold(root, "example_of_a_rule", "locks"); err == nil {
		t.Error("a rule that exists was written over")
	}
}

func TestNames(t *testing.T) {
	for _, bad := range []string{"", "Lock", "lock", "lock-held", "lock_", "../lock_held"} {
		if _, err := scaffold(t.TempDir(), bad, "locks"); err == nil {
			t.Errorf("%q was taken for a name", bad)
		}
	}
	if got := variable("await_holding_lock"); got != "awaitHoldingLock" {
		t.Errorf("variable: %s", got)
	}
}

func TestEnlist(t *testing.T) {
	list := "// All.\nvar All = []lint.Rule{\n\tawaitHoldingLock,\n\tdynAsyncTrait,\n}\n"
	got, err := enlist(list, "blockingInAsync")
	want := "// All.\nvar All = []lint.Rule{\n\tawaitHoldingLock,\n\tblockingInAsync,\n\tdynAsyncTrait,\n}\n"
	if err != nil || got != want {
		t.Errorf("enlisted: %v\n%s", err, got)
	}
}

func TestGuard(t *testing.T) {
	got, err := guard("---\nname: locks\nrules: [rc_mutex]\n---\n", "lock_held")
	if want := "---\nname: locks\nrules: [rc_mutex, lock_held]\n---\n"; err != nil || got != want {
		t.Errorf("guarded: %v\n%s", err, got)
	}
	if _, err := guard("---\nname: locks\n---\n", "lock_held"); err == nil {
		t.Error("a page without rules was taken")
	}
}

// copyRepository copies what the packages under test are made of.
func copyRepository(t *testing.T) string {
	t.Helper()
	root, to := built.Root(), t.TempDir()
	leave := map[string]bool{".git": true, "node_modules": true, "bin": true, "truth": true, "demo": true, "target": true}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && path != root && leave[entry.Name()] {
			return filepath.SkipDir
		}
		relative, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return os.MkdirAll(filepath.Join(to, relative), 0o755)
		}
		if !entry.Type().IsRegular() {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, relative), text, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	return to
}
