package stubs

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/lists"
)

// Mismatch is a difference between a stub and its crate: a line of
// mismatches.txt, which reads
//
//	tokio::sync::Mutex::lock gives () where the crate gives MutexGuard because why
type Mismatch struct{ Path, What, Why string }

// ID is what makes two mismatches the same one.
func (m Mismatch) ID() string { return m.Path + " " + m.What }

// Crate is the stub's crate.
func (m Mismatch) Crate() string {
	crate, _, _ := strings.Cut(m.Path, "::")
	return crate
}

// ReadMismatches reads a list of known ones; blank lines and lines with # are
// comments.
func ReadMismatches(path string) ([]Mismatch, error) {
	var all []Mismatch
	err := lists.Each(path, func(line string) error {
		at, rest, spaced := strings.Cut(line, " ")
		cut := strings.LastIndex(rest, " because ")
		if !spaced || cut < 0 {
			return fmt.Errorf("%q is not `path difference because reason`", line)
		}
		all = append(all, Mismatch{at, rest[:cut], strings.TrimSpace(rest[cut+len(" because "):])})
		return nil
	})
	return all, err
}
