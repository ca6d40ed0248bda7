package parser

import (
	"bytes"
	"slices"
)

// A cargo script may start with a fenced manifest: `---` lines around it,
// perhaps behind a shebang. The grammar does not know it, so it is parsed as
// blanks, of the same length so that all offsets stay.

// frontmatter is the range of bytes from the opening fence to the end of the
// closing one; empty when there is none.
func frontmatter(b []byte) (start, end int) {
	start = len(b) - len(bytes.TrimPrefix(b, []byte("\ufeff")))
	if bytes.HasPrefix(b[start:], []byte("#!")) && !bytes.HasPrefix(b[start:], []byte("#![")) {
		start += lineLength(b[start:])
	}
	for start < len(b) && len(bytes.TrimSpace(b[start:start+lineLength(b[start:])])) == 0 {
		start += lineLength(b[start:])
	}
	dashes := 0
	for start+dashes < len(b) && b[start+dashes] == '-' {
		dashes++
	}
	if dashes < 3 {
		return 0, 0
	}
	for at := start + lineLength(b[start:]); at < len(b); {
		n := lineLength(b[at:])
		if line := bytes.TrimRight(b[at:at+n], " \t\r\n"); bytes.Equal(line, b[start:start+dashes]) {
			return start, at + n
		}
		at += n
	}
	return 0, 0
}

// lineLength is the length of b's first line, its line end included.
func lineLength(b []byte) int {
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		return i + 1
	}
	return len(b)
}

func hasFrontmatter(b []byte) bool {
	_, end := frontmatter(b)
	return end > 0
}

// withoutFrontmatter is b with frontmatter blanked, line ends kept.
func withoutFrontmatter(b []byte) []byte {
	start, end := frontmatter(b)
	if end == 0 {
		return b
	}
	b = slices.Clone(b)
	for i := start; i < end; i++ {
		if b[i] != '\n' && b[i] != '\r' {
			b[i] = ' '
		}
	}
	return b
}
