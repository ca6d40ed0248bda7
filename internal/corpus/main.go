// Command corpus checks real crates with the built wakeful. cargo fetches the
// exact versions that testdata/corpus/crates.txt lists; nothing of them is
// compiled or run. It prints the findings, then their number by level and rule,
// and fails when an error-level finding is not in testdata/corpus/expected.txt:
// published crates compile, so rustc disagrees with each.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/scratch"
)

func main() {
	only := flag.String("only", "", "check this crate alone, by name")
	flag.Parse()
	ok, err := run(os.Stdout, *only)
	if err != nil {
		fmt.Fprintf(os.Stderr, "corpus: %v\n", err)
		os.Exit(2)
	}
	if !ok {
		os.Exit(1)
	}
}

// run checks the crates, or the one of that name, and says whether all that is
// claimed at error level is expected.
func run(out io.Writer, only string) (ok bool, err error) {
	folder := filepath.Join(built.Root(), "testdata", "corpus")
	crates, err := readCrates(filepath.Join(folder, "crates.txt"))
	if err != nil {
		return false, err
	}
	expected, err := readExpected(filepath.Join(folder, "expected.txt"))
	if err != nil {
		return false, err
	}
	folders, err := scratch.Fetch(crates...)
	if err != nil {
		return false, err
	}
	t := tally{expected: expected, seen: map[string]bool{}, counts: map[string]int{}}
	for _, c := range crates {
		if only != "" && c.Name != only {
			continue
		}
		doc, err := built.Check(folders[c], nil, ".")
		if err != nil {
			return false, fmt.Errorf("check %s: %w", c, err)
		}
		t.add(out, c, doc.Findings)
	}
	return t.close(out, only == ""), nil
}
