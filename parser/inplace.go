package parser

import (
	"bytes"
	"slices"
)

// A known macro that is given a plain list of expressions, `assert_eq!(a, b)`, need
// not be parsed a second time for them: without its `!` it is a call of a fn, and reads
// as one. The parser is given the text without these, and the tree is told afterwards
// which of its calls are macros. Their token_trees hold the expressions and the commas
// between them.

// skimBang looks at a word behind which an exclamation mark stands. It notes the mark if the
// macro can be read in place, and that nothing in the macro is to be looked at if not.
func (s *skimmer) skimBang() {
	open, name := s.at+1, string(s.word())
	for open < len(s.text) && (classes[s.text[open]] == spaceByte || name == "macro_rules" && classes[s.text[open]] == wordByte) {
		open++
	}
	if open == len(s.text) {
		return
	}
	switch c := s.text[open]; {
	case c == '(' && listReaders[name] != nil && plainList(s.text[open:]):
		s.bangs = append(s.bangs, s.at)
	case c == '(' || c == '[' || c == '{':
		s.passGroup(open)
	}
}

// passGroup has nothing read in place before the end of the group that opens there.
func (s *skimmer) passGroup(open int) {
	end, ok := GroupEnd(s.text, open)
	if !ok {
		end = len(s.text)
	}
	s.passed = max(s.passed, end)
}

// deepestList is how many brackets may be open in a list that is read in place: each is
// looked through anew for the lists in it.
const deepestList = 32

// plainList says that text begins with a list in parentheses that may well be one of
// expressions: without tracing's sigils and names, a format's named arguments, and what
// else is only known to macros.
func plainList(text []byte) bool {
	l := lexer{text: text}
	depth, before := 0, byte(0)
	for l.next() {
		c := l.byte()
		switch c {
		case '(', '[', '{':
			if depth++; depth > deepestList {
				return false
			}
		case ')', ']', '}':
			if depth--; depth == 0 {
				return true
			}
		case ';', ':', '=', '?', '%':
			if depth == 1 && !expressive(text, l.start, before) {
				return false
			}
		case '#', '$':
			return false
		}
		before = c
	}
	return false
}

// expressive says that the punctuation at the offset, behind a token that begins with
// before, is part of an expression and not of a macro's own grammar.
func expressive(text []byte, at int, before byte) bool {
	around := func(other byte) bool {
		return at > 0 && text[at-1] == other || at+1 < len(text) && text[at+1] == other
	}
	switch text[at] {
	case ':':
		return around(':')
	case '=':
		return around('=') || bytes.IndexByte([]byte("!<>"), text[at-1]) >= 0
	case '?', '%':
		return before != '(' && before != ','
	}
	return false
}

// tellMacros makes macro calls of the calls that had their exclamation marks at these
// offsets; false where one of them is no call.
func (t *Tree) tellMacros(bangs []int) bool {
	for _, at := range bangs {
		if !t.tellMacro(at) {
			return false
		}
	}
	return true
}

func (t *Tree) tellMacro(bang int) bool {
	open := bang + 1
	for open < len(t.text) && classes[t.text[open]] == spaceByte {
		open++
	}
	i, _ := slices.BinarySearch(t.starts, uint32(open))
	for ; i < len(t.starts) && t.starts[i] == uint32(open); i++ {
		arguments := Node{t, int32(i)}
		call := arguments.Parent()
		if arguments.Kind() != KindArguments || call.Kind() != KindCallExpression {
			continue
		}
		name := call.Child(FieldFunction)
		if name.Kind() != KindIdentifier && name.Kind() != KindScopedIdentifier || name.End() != bang {
			return false
		}
		t.kinds[call.id], t.fields[name.id] = KindMacroInvocation, FieldMacro
		t.kinds[i], t.fields[i] = KindTokenTree, 0
		t.flags[i] |= flagInPlace
		return true
	}
	return false
}
