package parser

import (
	"bytes"
	"errors"
)

// ErrTooDeep says that Markdown has quotes and lists in each other as no person
// writes them; reading one takes time that grows with the square of its depth.
var ErrTooDeep = errors.New("quotes and lists are nested too deeply")

const maxMarkers = 100

// tooDeep says that some line opens more quotes and list items than it may, or
// may do so by its indentation: two blanks are the least that nest a list.
func tooDeep(markdown []byte) bool {
	for line := range bytes.Lines(markdown) {
		depth := 0
		for {
			blanks, mark := marker(line)
			if mark == 0 {
				break
			}
			line = line[blanks+mark:]
			if depth += 1 + blanks/2; depth > maxMarkers {
				return true
			}
		}
	}
	return false
}

// marker is the length of the mark of a quote or list item that a line begins
// with, 0 when there is none, and that of the blanks before it.
func marker(line []byte) (blanks, mark int) {
	rest := bytes.TrimLeft(line, " \t")
	blanks = len(line) - len(rest)
	if bytes.HasPrefix(rest, []byte(">")) {
		return blanks, 1
	}
	digits := len(rest) - len(bytes.TrimLeft(rest, "0123456789"))
	marks := "-+*"
	if digits > 0 {
		marks = ".)"
	}
	if digits+1 < len(rest) && bytes.IndexByte([]byte(marks), rest[digits]) >= 0 && (rest[digits+1] == ' ' || rest[digits+1] == '\t') {
		return blanks, digits + 1
	}
	return blanks, 0
}
