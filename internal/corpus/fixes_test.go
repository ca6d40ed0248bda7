//go:build cargo

package main

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/differential"
	"github.com/wakeful-rs/wakeful/internal/scratch"
)

// TestFixesOfCrates applies each fix that needs nobody to finish it, one at a
// time, in code that people publish: it still compiles.
func TestFixesOfCrates(t *testing.T) {
	crates := []scratch.Crate{{Name: "dav-server", Version: "0.11.0"}, {Name: "bollard", Version: "0.21.1"}, {Name: "thirtyfour", Version: "0.38.1"}}
	eachCrate(t, crates, func(c crate) {
		before := len(c.check("--all-targets").errors)
		tried := 0
		for _, f := range c.findings() {
			for _, fix := range f.Fixes {
				if fix.Safety == "suggestion" || strings.Contains(fix.Title, "Cargo.toml") {
					continue
				}
				tried++
				old := map[string]string{}
				for _, e := range fix.Edits {
					old[e.Path] = c.read(e.Path)
				}
				for path, text := range old {
					changed, err := differential.Apply(text, path, fix)
					if err != nil {
						c.t.Fatal(err)
					}
					c.write(path, changed)
				}
				if after := c.check("--all-targets").errors; len(after) > before {
					c.t.Errorf("%s:%d: %q does not compile:\n%s", f.Path, f.Start.Line, fix.Title, after[len(after)-1])
				}
				for path, text := range old {
					c.write(path, text)
				}
			}
		}
		if tried == 0 {
			c.t.Error("there is nothing to fix")
		}
		c.t.Logf("%d fixes compiled", tried)
	})
}
