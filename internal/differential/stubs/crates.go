package stubs

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/differential/rustdoc"
	"github.com/wakeful-rs/wakeful/internal/lists"
)

// Entry is a line of crates.txt: a package that is held against its stub,
//
//	tokio-util 0.7.20 *
//
// with its features ("*" is all of them, "-" the default ones), or one that
// is not, and why:
//
//	rdkafka unchecked: needs a C library
type Entry struct {
	rustdoc.Package
	Unchecked string
}

// Crate is the stub's name.
func (e Entry) Crate() string { return strings.ReplaceAll(e.Name, "-", "_") }

// ReadEntries reads crates.txt.
func ReadEntries(path string) ([]Entry, error) {
	var all []Entry
	err := lists.Each(path, func(line string) error {
		if name, why, ok := strings.Cut(line, " unchecked: "); ok {
			all = append(all, Entry{Package: rustdoc.Package{Name: name}, Unchecked: why})
			return nil
		}
		words := strings.Fields(line)
		if len(words) != 3 {
			return fmt.Errorf("%q is not `package version features`", line)
		}
		e := Entry{Package: rustdoc.Package{Name: words[0], Version: "=" + words[1]}}
		if words[2] != "-" {
			e.Features = strings.Split(words[2], ",")
		}
		all = append(all, e)
		return nil
	})
	return all, err
}
