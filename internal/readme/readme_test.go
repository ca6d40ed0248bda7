package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestGenerated holds the committed README and picture to what the tool says.
func TestGenerated(t *testing.T) {
	files, err := generate(built.Root())
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(built.Root(), filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("%s is out of date: run `make update` and read the diff", name)
		}
	}
}

func TestFill(t *testing.T) {
	text := "a\n<!-- generated: x -->\nold\n<!-- end: x -->\nb\n"
	got, err := fill(text, "x", "new\n")
	if want := strings.Replace(text, "old", "new", 1); err != nil || got != want {
		t.Errorf("filled: %q, %v", got, err)
	}
	if _, err := fill(text, "y", "new\n"); err == nil {
		t.Error("a part without markers was filled")
	}
}

func TestColours(t *testing.T) {
	got := lines("a \x1b[1;33mwarning\x1b[0m: x\n\x1b[38;5;196mb\x1b[39m\x1b[Kc")
	want := [][]run{
		{{"a ", style{}}, {"warning", style{colour: basic[3], bold: true}}, {": x", style{}}},
		{{"b", style{colour: "#ff0000"}}, {"c", style{}}},
	}
	if len(got) != len(want) {
		t.Fatalf("lines: %v", got)
	}
	for i := range want {
		if len(got[i]) != len(want[i]) {
			t.Fatalf("line %d: %v", i, got[i])
		}
		for j := range want[i] {
			if got[i][j] != want[i][j] {
				t.Errorf("run %d of line %d: %v, wanted %v", j, i, got[i][j], want[i][j])
			}
		}
	}
}

func TestPicture(t *testing.T) {
	got := picture("check", "a < \x1b[31mb\x1b[0m\n")
	for _, want := range []string{`>a &lt;</text>`, `<text x="53.6" y="54" textLength="8.4" fill="#ff7b72">b</text>`, "</svg>"} {
		if !strings.Contains(got, want) {
			t.Errorf("the picture lacks %q:\n%s", want, got)
		}
	}
}
