// Command benchmarks measures wakeful on real code and writes BENCHMARKS.md.
// Speeds depend on the machine, so the page puts ratios first: each is taken
// between two runs that happened one after the other.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/scratch"
)

func main() {
	if len(os.Args) == 3 && os.Args[1] == "raw" {
		exit(parseRaw(os.Args[2]))
	}
	exit(run())
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "benchmarks:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

func run() error {
	folders, err := scratch.Fetch(tokio)
	if err != nil {
		return err
	}
	folder := folders[tokio]
	check, err := measureCheck(folder, rounds)
	if err != nil {
		return err
	}
	large, err := measureLarge(folder)
	if err != nil {
		return err
	}
	keystroke, err := measureKeystroke()
	if err != nil {
		return err
	}
	path := filepath.Join(built.Root(), "BENCHMARKS.md")
	if err := os.WriteFile(path, []byte(page(check, large, keystroke)), 0o644); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	fmt.Println("wrote", path)
	return nil
}
