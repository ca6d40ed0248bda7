// Package mbe expands macros by example: it reads definitions, matches the
// tokens of a call against them as rustc does, and writes down what the call
// stands for. It knows tokens only. Which definition a call means, and what its
// names mean, others know.
//
// What cannot be told with certainty is not expanded.
package mbe

import (
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// Rules is the definition of one macro. It is immutable.
type Rules struct {
	edition int
	rules   []rule
}

type rule struct {
	matcher []state
	body    []element
}

// element is a part of a transcriber: a token, a variable, or a repetition.
type element struct {
	token    token
	variable string // its name, "" for none
	repeat   *repeat
}

type repeat struct {
	body      []element
	separator *token
}

// Parse reads a macro_rules! item without its attributes. edition is that of the
// crate it stands in. ok is false for what is not understood.
func Parse(text []byte, edition int) (r *Rules, ok bool) {
	s, ok := read(text, source.Span{End: len(text)}, nil)
	if !ok || len(s.tokens) < 5 || s.tokens[0].text != "macro_rules" || s.tokens[1].text != "!" || s.close[3] == 0 {
		return nil, false
	}
	r = &Rules{edition: edition}
	for i, end := 4, s.close[3]; i < end; {
		body := s.close[i] + 2 // behind `=>`
		if s.close[i] == 0 || body >= end || s.tokens[body-1].text != "=>" || s.close[body] == 0 {
			return nil, false
		}
		next := rule{}
		if next.matcher, ok = compile(s, i+1, s.close[i]); !ok {
			return nil, false
		}
		d := reader{s: s}
		if next.body, ok = d.elements(body+1, s.close[body]); !ok {
			return nil, false
		}
		r.rules = append(r.rules, next)
		i = s.close[body] + 1
		if i < end && s.tokens[i].text == ";" {
			i++
		}
	}
	return r, len(r.rules) > 0
}

// reader reads a transcriber.
type reader struct{ s *stream }

// elements reads the tokens in [i, end).
func (d *reader) elements(i, end int) (list []element, ok bool) {
	for i < end {
		t := d.s.tokens[i]
		switch {
		case t.text != "$":
			list = append(list, element{token: t})
			i++
		case i+1 == end:
			return nil, false
		case d.s.tokens[i+1].kind == parser.WordToken:
			list = append(list, element{token: t, variable: d.s.tokens[i+1].text})
			i += 2
		case d.s.tokens[i+1].text == "(":
			rep := &repeat{}
			closing := d.s.close[i+1]
			if rep.body, ok = d.elements(i+2, closing); !ok {
				return nil, false
			}
			if rep.separator, _, i, ok = operator(d.s, closing+1, end); !ok {
				return nil, false
			}
			list = append(list, element{token: t, repeat: rep})
		default: // `${…}` and `$$` are unstable
			return nil, false
		}
	}
	return list, true
}

// operator reads `*`, `+` or `?`, and the separator before it, from i on; next
// is behind it.
func operator(s *stream, i, end int) (separator *token, op string, next int, ok bool) {
	for range 2 {
		if i >= end {
			break
		}
		switch t := s.tokens[i]; t.text {
		case "*", "+", "?":
			return separator, t.text, i + 1, true
		default:
			if t.kind == parser.OpenToken || t.kind == parser.CloseToken || t.text == "$" {
				return nil, "", 0, false
			}
			separator = &t
		}
		i++
	}
	return nil, "", 0, false
}
