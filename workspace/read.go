package workspace

import (
	"errors"
	"fmt"
	"os"
)

// maxSize bounds the manifests, configurations and ignore files that are read,
// in bytes. The largest manifests of published crates have a tenth of it.
const maxSize = 1 << 20

// maxBrackets bounds the nesting of a TOML document, which its parser follows
// by recursion.
const maxBrackets = 500

var errNotRegular = errors.New("not a regular file")

// readSmall reads a file that a person wrote. It never opens what is not a
// regular file: reading a pipe would wait for a writer.
func readSmall(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errNotRegular
	}
	if info.Size() > maxSize {
		return nil, fmt.Errorf("larger than %d bytes", maxSize)
	}
	return os.ReadFile(path)
}

// nestsTooDeep says that the document has more open brackets, or more dots in
// one line, than any person writes. Strings are not told apart: the limit is
// far above what they hold.
func nestsTooDeep(data []byte) bool {
	open, dots := 0, 0
	for _, b := range data {
		switch b {
		case '[', '{':
			open++
		case ']', '}':
			open = max(open-1, 0)
		case '.':
			dots++
		case '\n':
			dots = 0
		}
		if open > maxBrackets || dots > maxDots {
			return true
		}
	}
	return false
}

// maxDots bounds the dots of one line, and with them the length of a dotted
// key. Long descriptions are on one line, too.
const maxDots = 10_000
