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
	toks := tokensOf(c.text)
	for i, t := range toks {
		if !isName(t) || i == 0 {
			continue
		}
		if declaring[toks[i-1]] || bare && i+1 < len(toks) && opens(toks[i-1]) && closes(toks[i+1]) {
			out = append(out, t)
		}
	}
	return out
}

// Declares are names that calls of the macro may declare; params says that they may
// declare what they are given.
func (m *MacroRules) Declares() (out []string, params bool) {
	return declaredIn(m.file.Text.Bytes()[m.Node.Start():m.Node.End()])
}

func declaredIn(definition []byte) (out []string, params bool) {
	toks := tokensOf(definition)
	for i, t := range toks {
		if i == 0 || !declaring[toks[i-1]] {
			continue
		}
		if t == "$" {
			params = true
		} else if isName(t) {
			out = append(out, t)
		}
	}
	return out, params
}

// declaring are the words behind which the name of a type, a trait, a module or a fn
// stands.
var declaring = map[string]bool{"struct": true, "enum": true, "union": true, "type": true, "trait": true, "mod": true, "fn": true}

func opens(t string) bool  { return t == "(" || t == "[" || t == "{" || t == "," || t == ";" }
func closes(t string) bool { return t == ")" || t == "]" || t == "}" || t == "," || t == ";" }

func isName(t string) bool {
	c := t[0]
	return c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80
}

// tokensOf cuts a text into words and single other characters. Comments and strings
// are cut up as well: their words are a few names too many.
func tokensOf(text []byte) []string {
	var out []string
	for i := 0; i < len(text); {
		start := i
		for i < len(text) && wordByte(text[i]) {
			i++
		}
		switch {
		case i > start:
			out = append(out, string(text[start:i]))
			continue
		case text[i] > ' ':
			out = append(out, string(text[i:i+1]))
		}
		i++
	}
	return out
}

func wordByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80
}
