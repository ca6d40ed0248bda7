package main

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/lists"
	"github.com/wakeful-rs/wakeful/internal/scratch"
)

// readCrates reads lines of a name and an exact version.
func readCrates(path string) ([]scratch.Crate, error) {
	var out []scratch.Crate
	err := lists.Each(path, func(line string) error {
		name, version, ok := strings.Cut(line, " ")
		if !ok || strings.Contains(version, " ") {
			return fmt.Errorf("%q is not a name and a version", line)
		}
		out = append(out, scratch.Crate{Name: name, Version: version})
		return nil
	})
	return out, err
}

// readExpected reads lines of "crate file:line rule: reason". The keys of the
// result are what stands before the colon, as key spells them.
func readExpected(path string) (map[string]bool, error) {
	out := map[string]bool{}
	err := lists.Each(path, func(line string) error {
		what, reason, ok := strings.Cut(line, ": ")
		if !ok || strings.TrimSpace(reason) == "" || len(strings.Fields(what)) != 3 {
			return fmt.Errorf("%q is not `crate file:line rule: reason`", line)
		}
		out[what] = true
		return nil
	})
	return out, err
}
