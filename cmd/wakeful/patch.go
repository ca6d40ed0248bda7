package main

import (
	"fmt"
	"strconv"
	"strings"

	udiff "github.com/aymanbagabas/go-udiff"
	"github.com/aymanbagabas/go-udiff/myers"
)

// printDiff prints what fixes would change, as `git apply` reads it in the
// working directory, and `patch -p1`. A line "diff --git" would make git look
// for the files at the top of the repository.
func (c check) printDiff(changed []rewrite) error {
	for _, file := range changed {
		name := display(file.path)
		before, after := file.before.String(), file.after.String()
		diff, err := udiff.ToUnified(patchName("a/", name), patchName("b/", name), before, lineEdits(before, after), udiff.DefaultContextLines)
		if err != nil {
			return fmt.Errorf("compare %s with its fixed text: %w", file.path, err)
		}
		if _, err := fmt.Fprint(c.stdout, diff); err != nil {
			return err
		}
	}
	return nil
}

// lineEdits are the whole lines that make before into after.
func lineEdits(before, after string) []udiff.Edit {
	//lint:ignore SA1019 the library's other way compares words
	return myers.ComputeEdits(before, after)
}

// patchName is a path as a patch has it: in quotes where it has more than
// printable ASCII, and with a tab behind it where a blank could be its end.
func patchName(prefix, name string) string {
	name = prefix + name
	switch quoted := strconv.QuoteToASCII(name); {
	case quoted != `"`+name+`"`:
		return octal(name)
	case strings.Contains(name, " "):
		return name + "\t"
	}
	return name
}

// octal quotes a name as git does, which knows no \x and no \u.
func octal(name string) string {
	var b strings.Builder
	for _, c := range []byte(name) {
		switch {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c < ' ' || c > '~':
			fmt.Fprintf(&b, "\\%03o", c)
		default:
			b.WriteByte(c)
		}
	}
	return `"` + b.String() + `"`
}
