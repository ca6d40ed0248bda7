package parser

import (
	"bytes"
	"slices"
)

// A known macro that is given a plain list of expressions, `assert_eq!(a, b)` or
// `vec![a]`, need not be parsed a second time for them: without its `!`, and between
// parentheses, it is a call of a fn, and reads as one. The parser is given such a text, and
// the tree is told afterwards which of its calls are macros. Their token_trees hold the
// expressions and the commas between them.

// listMacro is where the parts of such a macro are that the parser does not see: its
// exclamation mark, and the brackets around the list.
type listMacro struct{ bang, open, close int }

func (m listMacro) shift(by int) listMacro { return listMacro{m.bang + by, m.open + by, m.close + by} }

// masks are the bytes that the parser sees instead of the text's own, by offset.
func (m listMacro) masks() [3]mask { return [...]mask{{m.bang, ' '}, {m.open, '('}, {m.close, ')'}} }

type mask struct {
	at int
	as byte
}

// skimBang looks at a word behind which an exclamation mark stands. It notes the macro if
// it can be read in place, and that nothing in it is to be looked at if not.
func (s *skimmer) skimBang() {
	open, name := s.at+1, string(s.word())
	for open < len(s.text) && (classes[s.text[open]] == spaceByte || name == "macro_rules" && classes[s.text[open]] == wordByte) {
		open++
	}
	if open == len(s.text) {
		return
	}
	switch s.text[open] {
	case '(', '[':
		if listReaders[name] != nil {
			if n, ok := plainList(s.text[open:]); ok {
				s.lists = append(s.lists, listMacro{s.at, open, open + n - 1})
				return
			}
		}
		s.passGroup(open)
	case '{':
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

// plainList is the length of the list between brackets that text begins with, if it may
// well be one of expressions: without tracing's sigils and names, a format's named
// arguments, and what else is only known to macros.
func plainList(text []byte) (n int, ok bool) {
	l := lexer{text: text}
	depth, before := 0, byte(0)
	for l.next() {
		c := l.byte()
		switch c {
		case '(', '[', '{':
			if depth++; depth > deepestList {
				return 0, false
			}
		case ')', ']', '}':
			if depth--; depth == 0 {
				return l.at, true
			}
		case ';', ':', '=', '?', '%':
			if depth == 1 && !expressive(text, l.start, before) {
				return 0, false
			}
		case '#', '$':
			return 0, false
		}
		before = c
	}
	return 0, false
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

// tellMacros makes macro calls of the calls that the parser made of these; false where
// one of them is no call.
func (t *Tree) tellMacros(lists []listMacro) bool {
	for _, m := range lists {
		if !t.tellMacro(m) {
			return false
		}
	}
	return true
}

func (t *Tree) tellMacro(m listMacro) bool {
	i, _ := slices.BinarySearch(t.starts, uint32(m.open))
	for ; i < len(t.starts) && t.starts[i] == uint32(m.open); i++ {
		arguments := Node{t, int32(i)}
		call := arguments.Parent()
		if arguments.Kind() != KindArguments || call.Kind() != KindCallExpression {
			continue
		}
		name := call.Child(FieldFunction)
		if name.Kind() != KindIdentifier && name.Kind() != KindScopedIdentifier || name.End() != m.bang || arguments.End() != m.close+1 {
			return false
		}
		t.kinds[call.id], t.fields[name.id] = KindMacroInvocation, FieldMacro
		t.kinds[i], t.fields[i] = KindTokenTree, 0
		t.flags[i] |= flagInPlace
		if t.text[m.open] == '[' {
			for c := range arguments.Children() {
				switch c.Start() {
				case m.open:
					t.kinds[c.id] = TokLBRACK
				case m.close:
					t.kinds[c.id] = TokRBRACK
				}
			}
		}
		return true
	}
	return false
}
