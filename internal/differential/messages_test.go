//go:build cargo

package differential

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestCargoMessagesAreRead has cargo_metadata, on which readers of cargo's
// output are built, read ours.
func TestCargoMessagesAreRead(t *testing.T) {
	folder := copyDemo(t)
	doc, err := built.Check(folder, nil, ".")
	if err != nil {
		t.Fatal(err)
	}
	var want strings.Builder
	for _, f := range doc.Findings {
		fmt.Fprintf(&want, "wakeful::%s %s:%d:%d\n", f.Rule, f.Path, f.Start.Line, f.Start.Column)
	}
	want.WriteString("finished false\n")
	if got := readMessages(t, folder, "cargo"); got != want.String() {
		t.Errorf("read:\n%s\nwanted:\n%s", got, want.String())
	}
}

// TestRustfixAppliesWhatFixApplies has rustfix apply our messages, which must
// come to the same as --fix.
func TestRustfixAppliesWhatFixApplies(t *testing.T) {
	ours, theirs := copyDemo(t), copyDemo(t)
	if _, _, err := built.Run(ours, nil, "check", "--no-config", "--fix", "--allow-no-vcs"); err != nil {
		t.Fatal(err)
	}
	changed := strings.Fields(readMessages(t, theirs, "rustc"))
	if len(changed) == 0 {
		t.Error("rustfix changed nothing")
	}
	for _, name := range changed {
		want, err := os.ReadFile(filepath.Join(ours, name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(theirs, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s: rustfix wrote\n%s\n--fix wrote\n%s", name, got, want)
		}
	}
}

// readMessages is what testdata/readers says in folder of the messages about
// what lies there: those of rustc or of cargo, as kind says.
func readMessages(t *testing.T, folder, kind string) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	target := filepath.Join(cache, "wakeful", "readers")
	build := exec.Command("cargo", "build", "--quiet", "--locked", "--target-dir", target)
	build.Dir = filepath.Join("testdata", "readers")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the readers: %v\n%s", err, out)
	}
	messages, _, err := built.Run(folder, nil, "check", "--no-config", "--deny", "hint", "--format", kind+"-json")
	if err != nil {
		t.Fatal(err)
	}
	read := exec.Command(filepath.Join(target, "debug", "readers"), kind)
	read.Dir, read.Stdin = folder, bytes.NewReader(messages)
	out, err := read.CombinedOutput()
	if err != nil {
		t.Fatalf("read: %v\n%s", err, out)
	}
	return string(out)
}
