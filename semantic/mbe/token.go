package mbe

import (
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// token is one token of a definition or a call.
type token struct {
	kind parser.TokenKind
	text string
	source.Span
	// captured is the kind of a fragment that another macro matched as a whole,
	// "" for a plain token. Its text is then nobody's business.
	captured string
}

// stream is a text as tokens.
type stream struct {
	text   []byte
	tokens []token
	close  []int // by the place of an opening bracket that of the closing one; 0 for other tokens
	limit  []int // by the place of a token that of the bracket that closes the group around it
	inside []parser.Captured
}

// read reads the tokens under span. Captured fragments in it become one token
// each. ok is false for unbalanced brackets, and for what is no list of tokens.
func read(text []byte, span source.Span, captured []parser.Captured) (s *stream, ok bool) {
	list, ok := parser.Tokens(text, span)
	if !ok {
		return nil, false
	}
	s = &stream{text: text, inside: captured}
	for i := 0; i < len(list); {
		for len(captured) > 0 && captured[0].Whole.Start < list[i].Start {
			captured = captured[1:] // inside of one that was taken
		}
		if len(captured) > 0 && captured[0].Whole.Start == list[i].Start {
			s.tokens = append(s.tokens, token{Span: captured[0].Whole, captured: captured[0].Kind})
			for i < len(list) && list[i].Start < captured[0].Whole.End {
				i++
			}
			continue
		}
		t := list[i]
		s.tokens = append(s.tokens, token{kind: t.Kind, text: string(text[t.Start:t.End]), Span: t.Span})
		i++
	}
	return s, s.pair()
}

// pair finds the bracket that belongs to each.
func (s *stream) pair() bool {
	s.close = make([]int, len(s.tokens))
	s.limit = make([]int, len(s.tokens))
	var open []int
	for i, t := range s.tokens {
		switch t.kind {
		case parser.OpenToken:
			open = append(open, i)
		case parser.CloseToken:
			if len(open) == 0 || closing[s.tokens[open[len(open)-1]].text] != t.text {
				return false
			}
			s.close[open[len(open)-1]] = i
			open = open[:len(open)-1]
		}
	}
	around := []int{len(s.tokens)}
	for i, t := range s.tokens {
		if t.kind == parser.CloseToken {
			around = around[:len(around)-1]
		}
		s.limit[i] = around[len(around)-1]
		if t.kind == parser.OpenToken {
			around = append(around, s.close[i])
		}
	}
	return len(open) == 0
}

var closing = map[string]string{"(": ")", "[": "]", "{": "}"}

// end is the place behind the token tree at i.
func (s *stream) end(i int) int {
	if s.close[i] > 0 {
		return s.close[i] + 1
	}
	return i + 1
}

// at is the text of the token at i, "" from limit on and for a fragment.
func (s *stream) at(i, limit int) string {
	if i >= limit {
		return ""
	}
	return s.tokens[i].text
}
