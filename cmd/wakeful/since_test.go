package main

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestSameLines(t *testing.T) {
	for _, test := range []struct {
		before, after string
		want          []int
	}{
		{"a\nb\n", "a\nb\n", []int{1, 2, 3}},
		{"a\nb\nc", "new\na\nB\nc", []int{0, 1, 0, 3}},
		{"a\nb\nc\n", "c\n", []int{3, 4}},
		{"", "a\n", []int{0, 1}},
		{"a\r\nb\r\n", "a\r\nx\r\nb\r\n", []int{1, 0, 2, 3}},
	} {
		if got := sameLines(test.before, test.after); !slices.Equal(got, test.want) {
			t.Errorf("%q, now %q: lines %v, want %v", test.before, test.after, got, test.want)
		}
	}
}

// TestSameLinesAreTheSame compares random texts: a line is said to be one that
// reads the same, and lines keep their order.
func TestSameLinesAreTheSame(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	text := func() []string {
		lines := make([]string, random.IntN(12))
		for i := range lines {
			lines[i] = string(rune('a' + random.IntN(4)))
		}
		return lines
	}
	for range 500 {
		before, after := text(), text()
		got := sameLines(strings.Join(append(before, ""), "\n"), strings.Join(append(after, ""), "\n"))
		if len(got) != len(after)+1 {
			t.Fatalf("%v, now %v: lines %v", before, after, got)
		}
		last := 0
		for i, line := range got[:len(after)] {
			if line == 0 {
				continue
			}
			if line <= last || before[line-1] != after[i] {
				t.Fatalf("%v, now %v: lines %v", before, after, got)
			}
			last = line
		}
	}
}
