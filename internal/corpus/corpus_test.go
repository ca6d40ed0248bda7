package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/scratch"
)

// TestLists reads the lists as they stand in the repository: they must parse,
// and what is expected must be of a crate that is checked.
func TestLists(t *testing.T) {
	folder := filepath.Join(built.Root(), "testdata", "corpus")
	crates, err := readCrates(filepath.Join(folder, "crates.txt"))
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, c := range crates {
		if names[c.Name] {
			t.Errorf("%s is listed twice", c.Name)
		}
		names[c.Name] = true
	}
	expected, err := readExpected(filepath.Join(folder, "expected.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for k := range expected {
		if name, _, _ := strings.Cut(k, " "); !names[name] {
			t.Errorf("%s: no such crate in crates.txt", k)
		}
	}
}

// TestTally: an error that is not expected fails, and so does an expected one
// that is gone; warnings only count.
func TestTally(t *testing.T) {
	c := scratch.Crate{Name: "demo", Version: "1.0.0"}
	finding := func(level string, line int) built.Finding {
		return built.Finding{Rule: "non_send_in_spawn", Level: level, Path: "src/lib.rs", Start: built.Place{Line: line}}
	}
	for _, test := range []struct {
		name     string
		findings []built.Finding
		want     bool
	}{
		{"expected", []built.Finding{finding("error", 3)}, true},
		{"expected and a warning", []built.Finding{finding("error", 3), finding("warning", 9)}, true},
		{"another error", []built.Finding{finding("error", 3), finding("error", 4)}, false},
		{"gone", nil, false},
	} {
		var out strings.Builder
		tl := tally{expected: map[string]bool{"demo src/lib.rs:3 non_send_in_spawn": true}, seen: map[string]bool{}, counts: map[string]int{}}
		tl.add(&out, c, test.findings)
		if got := tl.close(&out, true); got != test.want {
			t.Errorf("%s: ok = %v, want %v\n%s", test.name, got, test.want, out.String())
		}
	}
}

func TestMalformedLists(t *testing.T) {
	path := filepath.Join(t.TempDir(), "list.txt")
	if err := os.WriteFile(path, []byte("# a comment\n\ndemo src/lib.rs:3 some_rule\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := readExpected(path); err == nil || !strings.Contains(err.Error(), "list.txt:3:") {
		t.Errorf("no reason: got error %v", err)
	}
	if _, err := readCrates(path); err == nil {
		t.Error("three words: no error")
	}
}
