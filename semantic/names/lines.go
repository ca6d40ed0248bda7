package names

import (
	"bytes"
	"slices"
	"strings"
)

// lines are what the lines of a fetched crate tell of it before anyone has
// parsed its files.
type lines struct {
	headers map[string][]*header // of impls, by each name in them
	traits  map[string]bool      // names that follow the word trait
	types   map[string]bool      // names that follow struct, enum, union, type
}

// header is what stands between `impl` and the brace behind it.
type header struct {
	path  string
	words []string
}

func (h *header) names(name string) bool { return slices.Contains(h.words, name) }

func (f *fetched) scanLines() {
	f.scan.Do(func() {
		f.lines = lines{headers: map[string][]*header{}, traits: map[string]bool{}, types: map[string]bool{}}
		for _, path := range f.src.Files {
			f.lines.read(path, f.src.Text(path))
		}
	})
}

func (l *lines) read(path string, text []byte) {
	for len(text) > 0 {
		line, rest, _ := bytes.Cut(text, []byte{'\n'})
		switch word, after := item(line); string(word) {
		case "impl":
			from := text[len(line)-len(after):]
			if end := bytes.IndexAny(from, "{;"); end >= 0 {
				l.impl(path, string(from[:end]))
			}
		case "trait":
			l.traits[leadingName(after)] = true
		case "struct", "enum", "union", "type":
			l.types[leadingName(after)] = true
		}
		text = rest
	}
}

func (l *lines) impl(path, text string) {
	h := &header{path: path}
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !isWord(r) }) {
		if !h.names(w) {
			h.words = append(h.words, w)
			l.headers[w] = append(l.headers[w], h)
		}
	}
}

// item is the word that says what a line declares, and what stands behind it.
func item(line []byte) (word, after []byte) {
	if at := bytes.TrimLeft(line, " \t"); bytes.HasPrefix(at, []byte("#[")) {
		line = at[bytes.LastIndexByte(at, ']')+1:]
	}
	for {
		line = bytes.TrimLeft(line, " \t")
		n := 0
		for n < len(line) && isWord(rune(line[n])) {
			n++
		}
		word, line = line[:n], line[n:]
		switch string(word) {
		case "pub":
			if bytes.HasPrefix(line, []byte("(")) {
				line = line[bytes.IndexByte(line, ')')+1:]
			}
		case "unsafe", "auto", "default":
		default:
			return word, line
		}
	}
}

func leadingName(text []byte) string {
	name, _ := item(text)
	return string(name)
}

// onlyType says that a path from the crate's root leads to a type and to no
// trait, by its last name: the crate declares such a type and no such trait.
func (c *Crate) onlyType(path []string) bool {
	if c.fetched == nil || len(path) == 0 {
		return false
	}
	c.fetched.scanLines()
	name := path[len(path)-1]
	return c.fetched.lines.types[name] && !c.fetched.lines.traits[name]
}
