package parser

import (
	"bytes"
	"iter"

	"github.com/wakeful-rs/wakeful/source"
)

// A cut is a part of a file that is left out of its outline: what stands
// between the braces of a fn's body, or of a macro between items, which need
// not be parsed before someone asks; or comments, which nobody asks for.
type cut struct{ start, end int }

// leastCut is how many bytes a cut must save to be worth the bookkeeping.
const leastCut = 40

// skim finds the parts of a file that can be left out, by its tokens alone: the
// bodies and the comments, each in order. ok is false when the braces do not
// fit together.
//
// What other parts of the program look for in the tree must stay: lint
// attributes, suppression comments, and of an item's documentation the start,
// as that is where the item starts. Async bodies stay because they are asked
// for anyway.
func skim(text []byte) (bodies, comments []cut, ok bool) {
	s := skimmer{text: text}
	for s.next() {
		switch {
		case s.kind == wordToken && string(s.word()) == "fn":
			if !s.function() {
				return nil, nil, false
			}
		case s.kind == wordToken:
			if !s.macro() {
				return nil, nil, false
			}
		}
	}
	return s.cuts, s.comments, !s.open
}

// commentsOf are the comments of a text that is no whole file.
func commentsOf(text []byte) []cut {
	s := skimmer{text: text}
	for s.next() {
	}
	if s.open {
		return nil
	}
	return s.comments
}

// Words are the identifiers, keywords and numbers of a Rust text, without those
// in comments and literals.
func Words(text []byte) iter.Seq[source.Span] {
	return func(yield func(source.Span) bool) {
		s := skimmer{text: text}
		for s.next() {
			if s.kind == wordToken && !yield(source.Span{Start: s.start, End: s.at}) {
				return
			}
		}
	}
}

// skimmer reads tokens.
type skimmer struct {
	text      []byte
	at        int // behind the token
	start     int
	kind      tokenKind
	open      bool // a string or comment has no end
	directive bool // a comment that was passed over speaks to us
	cuts      []cut
	comments  []cut
	between   int  // the number of comments that were cut before the last token
	doc       bool // since the last token, documentation was met
}

type tokenKind uint8

const (
	otherToken tokenKind = iota // a byte of punctuation, a number, a literal
	wordToken
)

func (s *skimmer) word() []byte { return s.text[s.start:s.at] }

// byte is the token's first byte.
func (s *skimmer) byte() byte { return s.text[s.start] }

// function reads what follows `fn`, and cuts the body if it can be.
func (s *skimmer) function() bool {
	if !s.next() || s.kind != wordToken {
		return !s.open // a type of fn pointers
	}
	for depth := 0; s.next(); {
		switch s.byte() {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case ';', '}':
			if depth <= 0 {
				return true
			}
		case '{':
			if depth <= 0 {
				return s.group(true)
			}
		}
	}
	return !s.open
}

// macro reads on if the word is the name of a macro that is called.
func (s *skimmer) macro() bool {
	at := s.at
	if at >= len(s.text) || s.text[at] != '!' {
		return true
	}
	name := string(s.word())
	rules := name == "macro_rules"
	s.next()
	if !s.next() {
		return !s.open
	}
	if rules && s.kind == wordToken && !s.next() {
		return !s.open
	}
	if s.byte() == '{' && (opaque(name) || wrapsItems(name)) {
		return s.group(false)
	}
	return true
}

// group reads up to the brace that closes the open one, and cuts what is
// between them unless it must stay. In a body, async code must.
func (s *skimmer) group(body bool) bool {
	start, keep := s.at, false
	s.directive = false
	for depth := 1; s.next(); {
		switch {
		case s.kind == wordToken:
			if body && s.at-s.start == 5 {
				w := string(s.word())
				keep = keep || w == "async" || w == "await"
			}
		case s.byte() == '{':
			depth++
		case s.byte() == '#' && body:
			keep = true
		case s.byte() == '}':
			if depth--; depth > 0 {
				continue
			}
			if !keep && !s.directive && s.start-start >= leastCut {
				s.cuts = append(s.cuts, cut{start, s.start})
			}
			return true
		}
	}
	return false
}

// next reads the next token; false at the end of the text.
func (s *skimmer) next() bool {
	s.between, s.doc = len(s.comments), false
	for s.at < len(s.text) {
		s.start = s.at
		c := s.text[s.at]
		switch class := classes[c]; {
		case class == spaceByte:
			s.at++
		case c == '/' && s.comment():
		case class == wordByte:
			s.lexWord()
			return true
		case c == '"':
			s.lexString()
			return true
		case c == '\'':
			s.lexQuote()
			return true
		default:
			s.at++
			s.kind = otherToken
			return true
		}
	}
	s.start = len(s.text)
	return false
}

// comment passes over a comment; false when there is none.
func (s *skimmer) comment() bool {
	rest := s.text[s.at:]
	switch {
	case bytes.HasPrefix(rest, []byte("//")):
		n := bytes.IndexByte(rest, '\n')
		if n < 0 {
			n = len(rest)
		}
		s.at += n
	case bytes.HasPrefix(rest, []byte("/*")):
		s.blockComment()
	default:
		return false
	}
	s.cutComment()
	return true
}

// cutComment leaves the comment out, unless it speaks to us or is where an
// item starts. Comments that follow one another are one cut.
func (s *skimmer) cutComment() {
	text := s.text[s.start:s.at]
	if bytes.Contains(text, []byte("wakeful:")) {
		s.directive = true
		return
	}
	if !s.doc && outerDoc(text) {
		s.doc = true
		return
	}
	if n := len(s.comments); n > s.between && len(bytes.TrimSpace(s.text[s.comments[n-1].end:s.start])) == 0 {
		s.comments[n-1].end = s.at
		return
	}
	s.comments = append(s.comments, cut{s.start, s.at})
}

// outerDoc says that a comment documents what follows it.
func outerDoc(comment []byte) bool {
	after := func(prefix, not string) bool {
		rest, ok := bytes.CutPrefix(comment, []byte(prefix))
		return ok && (len(rest) == 0 || bytes.IndexByte([]byte(not), rest[0]) < 0)
	}
	return after("///", "/") || after("/**", "*/")
}

func (s *skimmer) blockComment() {
	depth := 1
	s.at += 2
	for ; depth > 0; s.at++ {
		if s.at+1 >= len(s.text) {
			s.at, s.open = len(s.text), true
			return
		}
		switch {
		case s.text[s.at] == '/' && s.text[s.at+1] == '*':
			depth++
			s.at++
		case s.text[s.at] == '*' && s.text[s.at+1] == '/':
			depth--
			s.at++
		}
	}
}

// lexWord reads an identifier, keyword or number, or the literal whose prefix
// it is.
func (s *skimmer) lexWord() {
	for s.at < len(s.text) && classes[s.text[s.at]] == wordByte {
		s.at++
	}
	s.kind = wordToken
	if s.at == len(s.text) || s.at-s.start > 2 {
		return
	}
	prefix := string(s.word())
	raw := prefix == "r" || prefix == "br" || prefix == "cr"
	switch c := s.text[s.at]; {
	case raw && (c == '"' || c == '#'):
		s.lexRaw()
	case c == '"' && (prefix == "b" || prefix == "c"):
		s.lexString()
	case c == '\'' && prefix == "b":
		s.lexQuote()
	}
}

// lexRaw reads r"…", r#"…"# or r#name.
func (s *skimmer) lexRaw() {
	hashes := 0
	for s.at+hashes < len(s.text) && s.text[s.at+hashes] == '#' {
		hashes++
	}
	quote := s.at + hashes
	if quote == len(s.text) || s.text[quote] != '"' {
		if hashes == 1 {
			s.at++
			for s.at < len(s.text) && classes[s.text[s.at]] == wordByte {
				s.at++
			}
		}
		return
	}
	s.kind = otherToken
	end := append([]byte{'"'}, bytes.Repeat([]byte{'#'}, hashes)...)
	n := bytes.Index(s.text[quote+1:], end)
	if n < 0 {
		s.at, s.open = len(s.text), true
		return
	}
	s.at = quote + 1 + n + len(end)
}

// lexString reads from a quotation mark to the next that no backslash escapes.
func (s *skimmer) lexString() {
	s.kind = otherToken
	for i := s.at + 1; i < len(s.text); i++ {
		switch s.text[i] {
		case '\\':
			i++
		case '"':
			s.at = i + 1
			return
		}
	}
	s.at, s.open = len(s.text), true
}

// lexQuote reads a character or a lifetime.
func (s *skimmer) lexQuote() {
	s.kind = otherToken
	i := s.at + 1
	switch {
	case i >= len(s.text):
		s.at = i
	case s.text[i] == '\\':
		for i += 2; i < len(s.text) && s.text[i] != '\'' && s.text[i] != '\n'; i++ {
		}
		s.at = min(i+1, len(s.text))
	case classes[s.text[i]] != wordByte:
		s.at = i + 1 // '(' and the like
		if s.at < len(s.text) && s.text[s.at] == '\'' {
			s.at++
		}
	default:
		for i < len(s.text) && classes[s.text[i]] == wordByte {
			i++
		}
		if i < len(s.text) && s.text[i] == '\'' {
			i++ // a character, of one or more bytes
		}
		s.at = i
	}
}

type byteClass uint8

const (
	punctuation byteClass = iota
	spaceByte
	wordByte
)

// classes tell the bytes of words, numbers included, from others.
var classes = func() (t [256]byteClass) {
	for c := range t {
		switch b := byte(c); {
		case b == ' ' || b == '\t' || b == '\n' || b == '\r':
			t[c] = spaceByte
		case b == '_' || b >= 0x80 || '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z':
			t[c] = wordByte
		}
	}
	return t
}()
