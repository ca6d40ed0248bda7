package parser

import (
	"bytes"
	"iter"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// Role is what a piece of code is to the eye that reads it.
type Role uint8

// The roles that highlighting tells apart.
const (
	PlainRole Role = iota // spaces, punctuation and names that are none of the others
	KeywordRole
	TypeRole     // a primitive type, or a name in CamelCase
	FunctionRole // a name that is called or declared as a fn
	MacroRole    // a macro's name with its `!`, or an attribute
	TextRole     // a string, byte string or character
	NumberRole
	LifetimeRole
	CommentRole
)

// Highlight cuts code into pieces of one role each, which together are all of it.
// It goes by tokens alone, so that code which is broken has its colours too.
func Highlight(code []byte) iter.Seq2[source.Span, Role] {
	return func(yield func(source.Span, Role) bool) {
		h := highlighter{yield: yield}
		h.lexer = lexer{text: code, told: func([]byte) { h.piece(h.start, h.at, CommentRole) }}
		for !h.stopped && h.next() {
			t := h.token()
			h.at = t.End
			if h.attribute(t) {
				continue
			}
			role := h.role(t)
			if role == MacroRole {
				h.at++ // the `!`
			}
			h.piece(t.Start, h.at, role)
			h.last = t
		}
		h.piece(len(code), len(code), PlainRole)
	}
}

type highlighter struct {
	lexer
	yield   func(source.Span, Role) bool
	last    Token // the one before
	done    int   // what was yielded ends there
	stopped bool
}

// piece yields what stands before the place, and then what stands there.
func (h *highlighter) piece(start, end int, role Role) {
	if role == PlainRole && end < len(h.text) {
		return // it goes with what follows
	}
	for _, p := range [...]struct {
		end  int
		role Role
	}{{start, PlainRole}, {end, role}} {
		if !h.stopped && p.end > h.done {
			h.stopped = !h.yield(source.Span{Start: h.done, End: p.end}, p.role)
			h.done = p.end
		}
	}
}

// attribute reads on to the end of the attribute that t begins, if it does.
func (h *highlighter) attribute(t Token) bool {
	after := bytes.TrimPrefix(h.text[t.End:], []byte("!"))
	if h.text[t.Start] != '#' || !bytes.HasPrefix(after, []byte("[")) {
		return false
	}
	for depth := 0; h.next(); {
		switch h.byte() {
		case '[':
			depth++
		case ']':
			depth--
		}
		if h.byte() == ']' && depth == 0 {
			break
		}
	}
	h.piece(t.Start, h.at, MacroRole)
	return true
}

func (h *highlighter) role(t Token) Role {
	switch t.Kind {
	case LifetimeToken:
		return LifetimeRole
	case LiteralToken:
		if c := h.text[t.Start]; '0' <= c && c <= '9' {
			return NumberRole
		}
		return TextRole
	case WordToken:
		return h.wordRole(string(h.text[t.Start:t.End]), h.text[t.End:])
	}
	return PlainRole
}

// wordRole is the role of a word with what follows it.
func (h *highlighter) wordRole(word string, after []byte) Role {
	before := string(h.text[h.last.Start:h.last.End])
	switch {
	case keywords[word]:
		return KeywordRole
	case slices.Contains(primitives, word) && before != ".":
		return TypeRole
	case bytes.HasPrefix(after, []byte("!")) && !bytes.HasPrefix(after, []byte("!=")):
		return MacroRole
	case 'A' <= word[0] && word[0] <= 'Z' && (len(word) == 1 || strings.ToUpper(word) != word):
		return TypeRole
	case before == "fn", bytes.HasPrefix(after, []byte("(")), bytes.HasPrefix(after, []byte("::<")):
		return FunctionRole
	}
	return PlainRole
}

// primitives are the types that the language itself names.
var primitives = strings.Fields("bool char str u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64")

// keywords are the words that are no names.
var keywords = func() map[string]bool {
	out := map[string]bool{}
	for _, word := range strings.Fields(`as async await break const continue crate dyn else enum extern false fn for if
		impl in let loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where
		while yield`) {
		out[word] = true
	}
	return out
}()
