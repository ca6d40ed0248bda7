package mbe

import "github.com/wakeful-rs/wakeful/parser"

// expression walks over the tokens of an expression. It tells operands from
// operators, since `|` and `<` mean something else before an operand, and only
// there a comma may stand in an expression.
type expression struct {
	*matcher
	i, limit int
	operand  bool // one must follow
	optional bool // or may be missing: behind `return` or `..`
}

// expr is the end of the expression at i.
func (m *matcher) expr(i int) (int, bool) {
	e := expression{matcher: m, i: i, limit: m.limit(i), operand: true}
	for e.i < e.limit {
		t := e.s.tokens[e.i]
		if t.captured == "" && (t.text == "," || t.text == ";" || t.text == "=>") {
			break
		}
		ok := false
		if e.operand {
			ok = e.beforeOperand(t)
		} else {
			ok = e.behindOperand(t)
			if !ok && goesOnNowhere(t) {
				break
			}
		}
		if !ok {
			return 0, false
		}
	}
	return e.i, e.i > i && (!e.operand || e.optional)
}

// goesOnNowhere says that no expression goes on with the token behind an operand:
// rustc ends it there, sees that this rule asks for something else, and tries the next.
func goesOnNowhere(t token) bool {
	return t.captured == "" && (t.kind == parser.WordToken && t.text != "as" || t.kind == parser.LiteralToken)
}

// took goes on behind an operand or a part of one.
func (e *expression) took(end int) bool {
	e.i, e.operand, e.optional = end, false, false
	return true
}

// wants goes on before an operand.
func (e *expression) wants(end int, optional bool) bool {
	e.i, e.operand, e.optional = end, true, optional
	return true
}

func (e *expression) beforeOperand(t token) bool {
	switch {
	case t.captured != "":
		return (t.captured == "expr" || t.captured == "block" || t.captured == "literal" || t.captured == "path") && e.took(e.i+1)
	case t.kind == parser.LiteralToken, t.kind == parser.OpenToken:
		return e.took(e.s.end(e.i))
	case t.kind == parser.LifetimeToken:
		if e.s.at(e.i+1, e.limit) == ":" {
			return e.wants(e.i+2, false)
		}
		return e.wants(e.i+1, true) // of a break
	case t.kind == parser.WordToken:
		return e.word(t)
	}
	switch t.text {
	case "-", "!", "*", "&", "&&", "::":
		return e.wants(e.i+1, false)
	case "..", "..=":
		return e.wants(e.i+1, true)
	case "||":
		return e.closure(e.i + 1)
	case "|":
		for i := e.i + 1; i < e.limit; i = e.s.end(i) {
			if e.s.tokens[i].text == "|" {
				return e.closure(i + 1)
			}
		}
	case "<":
		after, ok := e.angles(e.i)
		return ok && e.s.at(after, e.limit) == "::" && e.took(after)
	}
	return false
}

// closure goes on behind the parameters of a closure.
func (e *expression) closure(i int) bool {
	end, ok := e.result(i, e.limit)
	return ok && e.wants(end, false)
}

// word is a name or keyword where an operand may begin.
func (e *expression) word(t token) bool {
	switch t.text {
	case "return", "break", "continue", "yield":
		return e.wants(e.i+1, true)
	case "if", "while", "match", "for", "loop", "unsafe", "async", "const", "move", "static", "let", "mut", "ref", "try":
		return e.wants(e.i+1, false)
	case "_":
		return e.took(e.i + 1)
	}
	return (!reserved[t.text] || pathKeywords[t.text] || t.text == "true" || t.text == "false") && e.took(e.i+1)
}

func (e *expression) behindOperand(t token) bool {
	switch {
	case t.captured != "", t.kind == parser.LiteralToken, t.kind == parser.LifetimeToken:
		return false // two operands in a row
	case t.kind == parser.OpenToken:
		return e.took(e.s.end(e.i))
	}
	switch t.text {
	case "as":
		end, ok := e.ty(e.i + 1)
		return ok && e.took(end)
	case "else", "in":
		return e.wants(e.i+1, false)
	case "?":
		return e.took(e.i + 1)
	case ".":
		next := e.i + 1
		return next < e.limit && (e.s.tokens[next].kind == parser.WordToken || e.s.tokens[next].kind == parser.LiteralToken) && e.took(next+1)
	case "::":
		if e.s.at(e.i+1, e.limit) == "<" {
			end, ok := e.angles(e.i + 1)
			return ok && e.took(end)
		}
		next := e.i + 1
		return next < e.limit && e.s.tokens[next].kind == parser.WordToken && e.took(next+1)
	case "!":
		return e.i+1 < e.limit && e.s.close[e.i+1] > 0 && e.took(e.s.end(e.i+1))
	case "..", "..=":
		return e.wants(e.i+1, true)
	}
	return binary[t.text] && e.wants(e.i+1, false)
}

var binary = words("+ - * / % ^ & | && || << >> == != < > <= >= = += -= *= /= %= ^= &= |= <<= >>= @")
