package parser

import "bytes"

// leastTable is how many bytes of numbers and texts are worth leaving out.
const leastTable = 1 << 10

// arrayOfLiterals has nothing else in it: the bytes of a protobuf descriptor, or
// ranges of characters. Such arrays stand in consts, and can be most of a file.
type arrayOfLiterals struct {
	start    int // behind the first bracket
	depth    int // of brackets; 0 in no table
	comments int // how many were cut before it
}

// skimTable looks at a token outside of bodies, and leaves out the table that ends there.
func (s *skimmer) skimTable() {
	t := &s.table
	switch {
	case !s.inTable():
		t.depth = 0
	case s.byte() == '[':
		if t.depth == 0 {
			*t = arrayOfLiterals{start: s.at, comments: len(s.comments)}
			s.directive = false
		}
		t.depth++
	case s.byte() == ']' && t.depth > 0:
		if t.depth--; t.depth == 0 && s.start-t.start >= leastTable && !s.directive {
			s.comments = append(s.comments[:t.comments], cut{t.start, s.start})
		}
	}
}

// inTable says that the token can stand in a table. What a macro is given is not one.
func (s *skimmer) inTable() bool {
	switch c := s.byte(); {
	case s.kind == wordToken:
		return '0' <= c && c <= '9'
	case c == '[':
		return s.start == 0 || s.text[s.start-1] != '!'
	case c == '"' || c == '\'' || classes[c] == wordByte: // a literal, with or without a prefix
		return true
	default:
		return bytes.IndexByte([]byte(",;.-&()]"), c) >= 0
	}
}
