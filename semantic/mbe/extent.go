package mbe

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
)

// fragments find the end of a fragment that begins at a token, by kind. certain
// is false where the end depends on more than is looked at here. What follows
// a fragment is limited by the language: `,`, `;` or `=>` behind an expression.
var fragments map[string]func(m *matcher, i int) (end int, certain bool)

// The table is made here since expressions have fragments in them.
func init() {
	fragments = map[string]func(m *matcher, i int) (int, bool){
		"ident":     func(_ *matcher, i int) (int, bool) { return i + 1, true },
		"lifetime":  func(_ *matcher, i int) (int, bool) { return i + 1, true },
		"tt":        func(m *matcher, i int) (int, bool) { return m.s.end(i), true },
		"block":     func(m *matcher, i int) (int, bool) { return m.s.end(i), true },
		"literal":   (*matcher).literal,
		"expr":      (*matcher).expr,
		"expr_2021": (*matcher).expr,
		"ty":        (*matcher).ty,
		"path":      (*matcher).path,
		"pat":       (*matcher).pattern,
		"pat_param": func(m *matcher, i int) (int, bool) { return m.patternUntil(i, "|") },
		"stmt":      (*matcher).statement,
		"item":      (*matcher).item,
		"meta":      (*matcher).meta,
		"vis":       (*matcher).visibility,
	}
}

// limit is where the group ends that the token at i stands in.
func (m *matcher) limit(i int) int {
	if i >= len(m.s.tokens) {
		return len(m.s.tokens)
	}
	return m.s.limit[i]
}

func (m *matcher) literal(i int) (int, bool) {
	if m.s.tokens[i].text == "-" {
		i++
	}
	t := m.s.at(i, m.limit(i))
	return i + 1, i < len(m.s.tokens) && (m.s.tokens[i].captured != "" || m.s.tokens[i].kind == parser.LiteralToken || t == "true" || t == "false")
}

// angles is the place behind the generic arguments that open at i.
func (m *matcher) angles(i int) (int, bool) {
	depth := 0
	for limit := m.limit(i); i < limit; i = m.s.end(i) {
		switch m.s.tokens[i].text {
		case "<":
			depth++
		case ">":
			depth--
		case ">>":
			depth -= 2
		case ";", "=>", "<<", ">=", ">>=", "<=", "<<=":
			return 0, false
		}
		if depth <= 0 {
			return i + 1, depth == 0
		}
	}
	return 0, false
}

// ty is the end of the type at i.
func (m *matcher) ty(i int) (int, bool) {
	limit := m.limit(i)
	if i >= limit {
		return 0, false
	}
	t := m.s.tokens[i]
	switch {
	case t.captured == "ty", t.text == "(", t.text == "[", t.text == "!", t.text == "_":
		return m.unbounded(m.s.end(i), limit)
	case t.text == "&" || t.text == "&&":
		i++
		if i < limit && m.s.tokens[i].kind == parser.LifetimeToken {
			i++
		}
		if m.s.at(i, limit) == "mut" {
			i++
		}
		return m.ty(i)
	case t.text == "*":
		return m.ty(i + 2)
	case t.text == "for":
		i, ok := m.angles(i + 1)
		if !ok {
			return 0, false
		}
		return m.ty(i)
	case t.text == "unsafe", t.text == "extern":
		i++
		if i < limit && m.s.tokens[i].kind == parser.LiteralToken {
			i++
		}
		return m.ty(i)
	case t.text == "fn":
		return m.result(m.s.end(i+1), limit)
	case t.text == "dyn", t.text == "impl":
		return m.bounds(i+1, limit)
	}
	end, ok := m.path(i)
	if !ok {
		return 0, false
	}
	if m.s.at(end, limit) == "!" {
		end = m.s.end(end + 1)
	}
	return m.unbounded(end, limit)
}

// unbounded is i, unless more bounds follow.
func (m *matcher) unbounded(i, limit int) (int, bool) { return i, m.s.at(i, limit) != "+" }

// result is the end of what a fn type gives back, if it does.
func (m *matcher) result(i, limit int) (int, bool) {
	if m.s.at(i, limit) != "->" {
		return i, true
	}
	return m.ty(i + 1)
}

// bounds is the end of `A + 'a + ?B`.
func (m *matcher) bounds(i, limit int) (int, bool) {
	for {
		switch {
		case i >= limit:
			return 0, false
		case m.s.tokens[i].kind == parser.LifetimeToken:
			i++
		default:
			for m.s.at(i, limit) == "?" || m.s.at(i, limit) == "for" {
				if m.s.tokens[i].text == "?" {
					i++
					continue
				}
				after, ok := m.angles(i + 1)
				if !ok {
					return 0, false
				}
				i = after
			}
			end, ok := m.path(i)
			if m.s.at(i, limit) == "(" {
				end, ok = m.s.end(i), true
			}
			if !ok {
				return 0, false
			}
			i = end
		}
		if m.s.at(i, limit) != "+" {
			return i, true
		}
		i++
	}
}

// path is the end of the path of a type at i.
func (m *matcher) path(i int) (int, bool) {
	limit := m.limit(i)
	if i >= limit {
		return 0, false
	}
	if m.s.tokens[i].captured == "path" {
		return i + 1, true
	}
	if m.s.tokens[i].text == "<" {
		after, ok := m.angles(i)
		if !ok || m.s.at(after, limit) != "::" {
			return 0, false
		}
		i = after
	}
	if m.s.at(i, limit) == "::" {
		i++
	}
	for {
		if i >= limit || m.s.tokens[i].kind != parser.WordToken {
			return 0, false
		}
		i++
		if m.s.at(i, limit) == "::" && m.s.at(i+1, limit) == "<" {
			i++
		}
		switch m.s.at(i, limit) {
		case "<":
			after, ok := m.angles(i)
			if !ok {
				return 0, false
			}
			i = after
		case "(": // Fn(A) -> B
			return m.result(m.s.end(i), limit)
		}
		if m.s.at(i, limit) != "::" {
			return i, true
		}
		i++
	}
}

func (m *matcher) pattern(i int) (int, bool) {
	if m.edition < 2021 {
		return m.patternUntil(i, "|")
	}
	return m.patternUntil(i, "")
}

// patternUntil is the end of the pattern at i: nothing else may follow one.
func (m *matcher) patternUntil(i int, also string) (int, bool) {
	start := i
	for limit := m.limit(i); i < limit; {
		switch t := m.s.tokens[i]; {
		case t.captured != "":
		case slices.Contains([]string{"=>", ",", "=", "if", "in"}, t.text), also != "" && t.text == also:
			return i, i > start
		case t.text == "<":
			after, ok := m.angles(i)
			if !ok {
				return 0, false
			}
			i = after
			continue
		case t.text == ";", t.text == ":", t.text == "#":
			return 0, false
		}
		i = m.s.end(i)
	}
	return i, i > start
}

// statement is the end of a statement without its semicolon. An empty one is a
// semicolon alone.
func (m *matcher) statement(i int) (int, bool) {
	switch t := m.s.tokens[i]; {
	case t.captured == "stmt", t.text == ";":
		return i + 1, true
	case t.text == "let":
		return m.let(i)
	case slices.Contains([]string{"if", "match", "while", "for", "loop", "unsafe", "{"}, t.text):
		return m.blockLike(i)
	}
	return m.expr(i)
}

// blockLike is the end of a statement that its braces end.
func (m *matcher) blockLike(i int) (int, bool) {
	limit := m.limit(i)
	for i < limit {
		brace := m.s.tokens[i].text == "{"
		i = m.s.end(i)
		if !brace {
			continue
		}
		switch m.s.at(i, limit) {
		case "else":
		case ".", "?":
			return 0, false
		default:
			return i, true
		}
	}
	return 0, false
}

// let is the end of a `let` without its semicolon.
func (m *matcher) let(i int) (int, bool) {
	limit := m.limit(i)
	for i++; i < limit && m.s.tokens[i].text != "="; {
		switch m.s.tokens[i].text {
		case ":":
			after, ok := m.ty(i + 1)
			if !ok {
				return 0, false
			}
			i = after
		case ",", ";", "=>", "<":
			return i, m.s.tokens[i].text == ";"
		default:
			i = m.s.end(i)
		}
	}
	if i >= limit {
		return limit, true
	}
	return m.expr(i + 1)
}

// item is the end of an item: that of its braces, or its semicolon.
func (m *matcher) item(i int) (int, bool) {
	if m.s.tokens[i].captured != "" {
		return i + 1, m.s.tokens[i].captured == "item"
	}
	limit := m.limit(i)
	braces := true
	for ; i < limit; i = m.s.end(i) {
		switch t := m.s.tokens[i]; t.text {
		case "static", "type", "use", "const", "=":
			braces = t.text == "const" && slices.Contains([]string{"fn", "unsafe", "async", "extern"}, m.s.at(i+1, limit))
		case "{":
			if braces {
				return m.s.end(i), true
			}
		case ";":
			return i + 1, true
		case "<":
			return 0, false // generics may have braces
		}
	}
	return 0, false
}

// meta is the end of what may stand in an attribute.
func (m *matcher) meta(i int) (int, bool) {
	if m.s.tokens[i].captured == "meta" {
		return i + 1, true
	}
	end, ok := i, false
	for limit := m.limit(i); end < limit && m.s.tokens[end].kind == parser.WordToken; {
		end, ok = end+1, true
		if m.s.at(end, limit) != "::" {
			break
		}
		end, ok = end+1, false
	}
	limit := m.limit(i)
	switch next := m.s.at(end, limit); {
	case !ok:
		return 0, false
	case closing[next] != "":
		return m.s.end(end), true
	case next == "=":
		return end + 2, end+1 < limit && m.s.tokens[end+1].kind == parser.LiteralToken && (end+2 == limit || strings.Contains(",;=>", m.s.at(end+2, limit)) || m.s.close[end+2] > 0)
	}
	return end, true
}

// visibility is the end of `pub`, `pub(in path)`, or of nothing.
func (m *matcher) visibility(i int) (int, bool) {
	limit := m.limit(i)
	switch {
	case i < limit && m.s.tokens[i].captured == "vis":
		return i + 1, true
	case m.s.at(i, limit) != "pub":
		return i, true
	}
	if m.s.at(i+1, limit) == "(" {
		inner := m.s.end(i + 1)
		switch m.s.at(i+2, inner) {
		case "crate", "self", "super", "in":
			return inner, true
		}
	}
	return i + 1, true
}
