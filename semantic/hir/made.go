package hir

import (
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
)

// ItemCall is a call of a macro, among items, of which it is not known what it
// declares.
type ItemCall struct {
	Macro string // the last name of its path

	text []byte
}

// opaqueCall notes such a call.
func (l *lowerer) opaqueCall(n parser.Node) {
	if l.calls == nil {
		return
	}
	path := n.Child(parser.FieldMacro).Text()
	*l.calls = append(*l.calls, ItemCall{Macro: path[strings.LastIndexByte(path, ':')+1:], text: l.file.Text.Bytes()[n.Start():n.End()]})
}

// Declares are names that the call may declare, as they stand behind a word that
// declares something. With bare, so do those that stand alone between commas, as in
// `handles!(Reader, Writer)`.
func (c ItemCall) Declares(bare bool) []string {
	var out []string
	eachToken(c.text, func(before, token, after []byte) {
		if isName(token) && (declaring[string(before)] || bare && opens(before) && closes(after)) {
			out = append(out, string(token))
		}
	})
	return out
}

// Declares are names that calls of the macro may declare; params says that they may
// declare what they are given.
func (m *MacroRules) Declares() (out []string, params bool) {
	return declaredIn(m.file.Text.Bytes()[m.Node.Start():m.Node.End()])
}

func declaredIn(definition []byte) (out []string, params bool) {
	eachToken(definition, func(before, token, _ []byte) {
		switch {
		case !declaring[string(before)]:
		case token[0] == '$':
			params = true
		case isName(token):
			out = append(out, string(token))
		}
	})
	return out, params
}

// declaring are the words behind which the name of a type, a trait, a module or a fn
// stands.
var declaring = map[string]bool{"struct": true, "enum": true, "union": true, "type": true, "trait": true, "mod": true, "fn": true}

func opens(token []byte) bool  { return len(token) == 1 && strings.IndexByte("([{,;", token[0]) >= 0 }
func closes(token []byte) bool { return len(token) == 1 && strings.IndexByte(")]},;", token[0]) >= 0 }

func isName(token []byte) bool {
	return wordByte(token[0]) && (token[0] < '0' || token[0] > '9')
}

// eachToken calls f with each token of a text, and with those before and after it, nil
// at the ends: words and single other characters. Comments and strings are cut up as
// well: their words are a few names too many.
func eachToken(text []byte, f func(before, token, after []byte)) {
	var before, token []byte
	for i := 0; i < len(text); {
		start := i
		for i < len(text) && wordByte(text[i]) {
			i++
		}
		if i == start {
			i++
			if text[start] <= ' ' {
				continue
			}
		}
		next := text[start:i]
		if token != nil {
			f(before, token, next)
		}
		before, token = token, next
	}
	if token != nil {
		f(before, token, nil)
	}
}

func wordByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80
}
