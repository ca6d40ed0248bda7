package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// largeNumbers are what is measured of a large workspace.
type largeNumbers struct {
	lines   int
	check   checkNumbers
	again   againNumbers
	opening []benchmark
}

// measureLarge makes a workspace of as many copies of a crate as make it large,
// checks it, also with a cache, and opens it in the server.
func measureLarge(crate string) (largeNumbers, error) {
	var n largeNumbers
	dir, err := os.MkdirTemp("", "wakeful-large-")
	if err != nil {
		return n, fmt.Errorf("make folder: %w", err)
	}
	defer os.RemoveAll(dir)
	tree := filepath.Join(dir, "tree")
	if n.lines, err = copies(crate, tree, manyLines); err != nil {
		return n, err
	}
	if n.check, err = measureCheck(tree, largeRounds); err != nil {
		return n, err
	}
	if n.again, err = measureAgain(tree, filepath.Join(dir, "cache")); err != nil {
		return n, err
	}
	n.opening, err = runBenchmarks("-bench", "OpenWorkspace", "-benchtime", "1x", "./server", "-workspace", tree)
	return n, err
}
