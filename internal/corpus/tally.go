package main

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/scratch"
)

// tally counts findings and holds those of error level against the list.
type tally struct {
	expected map[string]bool // as readExpected gives them
	seen     map[string]bool // of the expected ones
	counts   map[string]int  // by "level rule"
	wrong    int
}

// key names a finding without a version and without a path of this machine.
func key(c scratch.Crate, f built.Finding) string {
	return fmt.Sprintf("%s %s:%d %s", c.Name, f.Path, f.Start.Line, f.Rule)
}

// add counts the findings of one crate and prints those above hint. A finding of the rule
// "internal" is a failure of ours, whatever its level.
func (t *tally) add(out io.Writer, c scratch.Crate, findings []built.Finding) {
	for _, f := range findings {
		t.counts[f.Level+" "+f.Rule]++
		if f.Level == "hint" {
			continue // hundreds of sleeps and joins in tests
		}
		mark := ""
		switch k := key(c, f); {
		case t.expected[k]:
			t.seen[k] = true
			mark = " (expected)"
		case f.Level == "error" || f.Rule == "internal":
			t.wrong++
			mark = " (NOT EXPECTED)"
		}
		fmt.Fprintf(out, "%s: %s-%s/%s:%d: %s [%s]%s\n", f.Level, c.Name, c.Version, f.Path, f.Start.Line, f.Message, f.Rule, mark)
	}
}

// close prints the numbers and says whether the list is exact. all says that
// every crate was checked, so that what was not seen is no longer found.
func (t *tally) close(out io.Writer, all bool) bool {
	fmt.Fprintln(out)
	for _, k := range slices.Sorted(maps.Keys(t.counts)) {
		fmt.Fprintf(out, "%6d %s\n", t.counts[k], k)
	}
	ok := t.wrong == 0
	if !ok {
		fmt.Fprintf(out, "%d findings of error level are not in the list of expected ones\n", t.wrong)
	}
	for _, k := range slices.Sorted(maps.Keys(t.expected)) {
		if all && !t.seen[k] {
			fmt.Fprintf(out, "expected, and no longer found: %s\n", k)
			ok = false
		}
	}
	return ok
}
