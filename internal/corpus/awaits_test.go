//go:build cargo

package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/scratch"
)

// statement is a call that is awaited and whose value nobody takes.
var statement = regexp.MustCompile(`^(\s*[A-Za-z_][^={}]*\))\.await(\?|\.unwrap\(\))?;\s*$`)

// notOne begins lines that only look like one.
var notOne = regexp.MustCompile(`^\s*(let|return|break|if|match|while|for|else)\b`)

// TestLostAwaits takes awaits out of code that people publish: wherever rustc
// says then that a future is not used, so do we.
func TestLostAwaits(t *testing.T) {
	crates := []scratch.Crate{{Name: "mini-redis", Version: "0.4.1"}, {Name: "rumqttc", Version: "0.25.1"}, {Name: "tarpc", Version: "0.38.0"}}
	eachCrate(t, crates, func(c crate) {
		cut := c.cutAwaits()
		said := c.check()
		if len(said.errors) > 0 {
			c.t.Fatalf("without awaits it does not compile: %s", said.errors[0])
		}
		found := map[line]bool{}
		for _, f := range c.findings() {
			if f.Rule == "unawaited_future" {
				found[line{f.Path, f.Start.Line}] = true
			}
		}
		both := 0
		for at := range said.lost {
			switch {
			case !cut[at]: // rustc has more to say about the crate
			case found[at]:
				both++
			default:
				c.t.Errorf("missed at %s:%d: %s", at.file, at.n, strings.Split(c.read(at.file), "\n")[at.n-1])
			}
		}
		if both == 0 {
			c.t.Error("rustc reports none of the lines")
		}
		c.t.Logf("%d lines of both, of %d that were changed", both, len(cut))
	})
}

// cutAwaits leaves the awaits out of all statements, and says which lines these are.
func (c crate) cutAwaits() map[line]bool {
	cut := map[line]bool{}
	for _, file := range c.rustFiles() {
		lines := strings.Split(c.read(file), "\n")
		for i, l := range lines {
			if m := statement.FindStringSubmatch(l); m != nil && !notOne.MatchString(l) && strings.Count(m[1], "(") == strings.Count(m[1], ")") {
				lines[i] = m[1] + ";"
				cut[line{file, i + 1}] = true
			}
		}
		c.write(file, strings.Join(lines, "\n"))
	}
	return cut
}
