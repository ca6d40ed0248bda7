package main

import (
	"fmt"

	udiff "github.com/aymanbagabas/go-udiff"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// printDiff prints what fixes would change, as `patch -p0` and editors read
// it.
func (c check) printDiff(work *semantic.Workspace, fixed lint.Fixed) error {
	for _, path := range sortedPaths(fixed.Changed) {
		name := c.display(path)
		diff := udiff.Unified(name, name, work.File(path).Text().String(), fixed.Changed[path].String())
		if _, err := fmt.Fprint(c.stdout, diff); err != nil {
			return err
		}
	}
	return nil
}
