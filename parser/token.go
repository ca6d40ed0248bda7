package parser

import (
	"bytes"
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// Token is one token of Rust as macros by example see it: `>>=` and `1.5` are
// one, and so are a lifetime and a raw string.
type Token struct {
	Kind TokenKind
	source.Span
}

// TokenKind is what macros by example tell tokens apart by.
type TokenKind uint8

// The kinds of token.
const (
	PunctToken    TokenKind = iota
	WordToken               // an identifier or keyword, `_` too
	LifetimeToken           // 'a
	LiteralToken
	OpenToken // ( [ {
	CloseToken
)

// glued are the tokens of several characters, longer ones first.
var glued = strings.Fields("<<= >>= ... ..= :: -> => == != <= >= && || += -= *= /= %= ^= &= |= << >> ..")

// Tokens reads the bytes of text under span, to which the tokens' spans do not
// refer: they point into text. ok is false where the text ends within a token,
// and where a doc comment stands, which macros see as an attribute.
func Tokens(text []byte, span source.Span) (tokens []Token, ok bool) {
	doc := false
	l := lexer{text: text[:span.End], at: span.Start, told: func(c []byte) { doc = doc || docComment(c) }}
	for l.next() {
		t := l.token()
		tokens = append(tokens, t)
		l.at = t.End
	}
	return tokens, !l.open && !doc
}

func docComment(c []byte) bool {
	for _, start := range [...]string{"///", "//!", "/**", "/*!"} {
		if bytes.HasPrefix(c, []byte(start)) {
			return !bytes.HasPrefix(c, []byte("////")) && !bytes.HasPrefix(c, []byte("/***")) && string(c) != "/**/"
		}
	}
	return false
}

// token is the token that was read, with what belongs to it behind that.
func (l *lexer) token() Token {
	t := Token{Span: source.Span{Start: l.start, End: l.at}}
	switch c := l.byte(); {
	case l.kind == wordToken && '0' <= c && c <= '9':
		t.Kind, t.End = LiteralToken, l.numberEnd()
	case l.kind == wordToken:
		t.Kind = WordToken
	case c == '\'' && !bytes.HasSuffix(l.word()[1:], []byte("'")):
		t.Kind = LifetimeToken
	case classes[c] == wordByte, c == '"', c == '\'':
		t.Kind, t.End = LiteralToken, l.suffixEnd(l.at)
	case strings.IndexByte("([{", c) >= 0:
		t.Kind = OpenToken
	case strings.IndexByte(")]}", c) >= 0:
		t.Kind = CloseToken
	default:
		for _, g := range glued {
			if bytes.HasPrefix(l.text[l.start:], []byte(g)) {
				t.End = l.start + len(g)
				break
			}
		}
	}
	return t
}

// numberEnd is the end of the number of which the first word was read: a point
// belongs to it unless a name or another point follows, and so does the sign of
// an exponent.
func (l *lexer) numberEnd() int {
	end := l.at
	float := func(c byte) bool { return c == '+' || c == '-' }
	if end < len(l.text) && l.text[end] == '.' && !bytes.ContainsAny(l.text[l.start:end], "xbo") {
		next := byte(' ')
		if end+1 < len(l.text) {
			next = l.text[end+1]
		}
		switch {
		case '0' <= next && next <= '9':
			end = l.suffixEnd(end + 1)
		case next != '.' && classes[next] != wordByte:
			return end + 1
		}
	}
	last := l.text[end-1]
	hex := bytes.HasPrefix(l.text[l.start:end], []byte("0x"))
	if !hex && (last == 'e' || last == 'E') && end < len(l.text) && float(l.text[end]) {
		end = l.suffixEnd(end + 1)
	}
	return end
}

// suffixEnd passes over the word at the offset.
func (l *lexer) suffixEnd(at int) int {
	for at < len(l.text) && classes[l.text[at]] == wordByte {
		at++
	}
	return at
}
