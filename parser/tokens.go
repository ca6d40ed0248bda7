package parser

import (
	"bytes"
	"iter"

	"github.com/wakeful-rs/wakeful/source"
)

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
