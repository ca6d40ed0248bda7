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
		l := lexer{text: text}
		for l.next() {
			if l.kind == wordToken && !yield(source.Span{Start: l.start, End: l.at}) {
				return
			}
		}
	}
}

// GroupEnd is the offset behind the bracket that closes the one at offset open;
// ok is false when there is none.
func GroupEnd(text []byte, open int) (end int, ok bool) {
	l := lexer{text: text, at: open}
	for depth := 0; l.next(); {
		switch l.byte() {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth == 0 {
				return l.at, true
			}
		}
	}
	return 0, false
}

// lexer reads tokens.
type lexer struct {
	text  []byte
	at    int // behind the token
	start int
	kind  tokenKind
	open  bool                 // a string or comment has no end
	told  func(comment []byte) // of each comment, if it is set
}

type tokenKind uint8

const (
	otherToken tokenKind = iota // a byte of punctuation, a number, a literal
	wordToken
)

func (l *lexer) word() []byte { return l.text[l.start:l.at] }

// byte is the token's first byte.
func (l *lexer) byte() byte { return l.text[l.start] }

// next reads the next token; false at the end of the text.
func (l *lexer) next() bool {
	for l.at < len(l.text) {
		l.start = l.at
		c := l.text[l.at]
		switch class := classes[c]; {
		case class == spaceByte:
			l.at++
		case c == '/' && l.comment():
		case class == wordByte:
			l.lexWord()
			return true
		case c == '"':
			l.lexString()
			return true
		case c == '\'':
			l.lexQuote()
			return true
		default:
			l.at++
			l.kind = otherToken
			return true
		}
	}
	l.start = len(l.text)
	return false
}

// comment passes over a comment; false when there is none.
func (l *lexer) comment() bool {
	rest := l.text[l.at:]
	switch {
	case bytes.HasPrefix(rest, []byte("//")):
		n := bytes.IndexByte(rest, '\n')
		if n < 0 {
			n = len(rest)
		}
		l.at += n
	case bytes.HasPrefix(rest, []byte("/*")):
		l.blockComment()
	default:
		return false
	}
	if l.told != nil {
		l.told(l.word())
	}
	return true
}

func (l *lexer) blockComment() {
	depth := 1
	l.at += 2
	for ; depth > 0; l.at++ {
		if l.at+1 >= len(l.text) {
			l.at, l.open = len(l.text), true
			return
		}
		switch {
		case l.text[l.at] == '/' && l.text[l.at+1] == '*':
			depth++
			l.at++
		case l.text[l.at] == '*' && l.text[l.at+1] == '/':
			depth--
			l.at++
		}
	}
}

// lexWord reads an identifier, keyword or number, or the literal whose prefix
// it is.
func (l *lexer) lexWord() {
	for l.at < len(l.text) && classes[l.text[l.at]] == wordByte {
		l.at++
	}
	l.kind = wordToken
	if l.at == len(l.text) || l.at-l.start > 2 {
		return
	}
	prefix := string(l.word())
	raw := prefix == "r" || prefix == "br" || prefix == "cr"
	switch c := l.text[l.at]; {
	case raw && (c == '"' || c == '#'):
		l.lexRaw()
	case c == '"' && (prefix == "b" || prefix == "c"):
		l.lexString()
	case c == '\'' && prefix == "b":
		l.lexQuote()
	}
}

// lexRaw reads r"…", r#"…"# or r#name.
func (l *lexer) lexRaw() {
	hashes := 0
	for l.at+hashes < len(l.text) && l.text[l.at+hashes] == '#' {
		hashes++
	}
	quote := l.at + hashes
	if quote == len(l.text) || l.text[quote] != '"' {
		if hashes == 1 {
			l.at++
			for l.at < len(l.text) && classes[l.text[l.at]] == wordByte {
				l.at++
			}
		}
		return
	}
	l.kind = otherToken
	end := append([]byte{'"'}, bytes.Repeat([]byte{'#'}, hashes)...)
	n := bytes.Index(l.text[quote+1:], end)
	if n < 0 {
		l.at, l.open = len(l.text), true
		return
	}
	l.at = quote + 1 + n + len(end)
}

// lexString reads from a quotation mark to the next that no backslash escapes.
func (l *lexer) lexString() {
	l.kind = otherToken
	for i := l.at + 1; i < len(l.text); i++ {
		switch l.text[i] {
		case '\\':
			i++
		case '"':
			l.at = i + 1
			return
		}
	}
	l.at, l.open = len(l.text), true
}

// lexQuote reads a character or a lifetime.
func (l *lexer) lexQuote() {
	l.kind = otherToken
	i := l.at + 1
	switch {
	case i >= len(l.text):
		l.at = i
	case l.text[i] == '\\':
		for i += 2; i < len(l.text) && l.text[i] != '\'' && l.text[i] != '\n'; i++ {
		}
		l.at = min(i+1, len(l.text))
	case classes[l.text[i]] != wordByte:
		l.at = i + 1 // '(' and the like
		if l.at < len(l.text) && l.text[l.at] == '\'' {
			l.at++
		}
	default:
		for i < len(l.text) && classes[l.text[i]] == wordByte {
			i++
		}
		if i < len(l.text) && l.text[i] == '\'' {
			i++ // a character, of one or more bytes
		}
		l.at = i
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
