package mbe

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
)

var (
	reserved     = words("as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while async await dyn abstract become box do final macro override priv typeof unsized virtual yield try gen")
	pathKeywords = words("self Self super crate $crate")
	startsExpr   = words("async do box break const continue false for gen if let loop match move return true try unsafe while yield static")
	startsType   = words("_ for impl fn unsafe extern typeof dyn")
)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// begins says whether a fragment of the kind may begin with the token at i, as
// rustc decides whether to parse one. If so, there is no way back.
func (m *matcher) begins(kind string, i int) verdict {
	if i == len(m.s.tokens) {
		return no
	}
	t := &m.s.tokens[i]
	if t.captured != "" {
		return beginsCaptured(kind, t.captured)
	}
	word := t.kind == parser.WordToken
	switch kind {
	case "expr":
		return is(m.beginsExpr(t) || t.text == "_" && m.edition >= 2024)
	case "expr_2021":
		return is(m.beginsExpr(t) && t.text != "const")
	case "ty":
		return is(beginsType(t))
	case "ident":
		return is(word && t.text != "_")
	case "literal":
		return is(t.kind == parser.LiteralToken || t.text == "-" || t.text == "true" || t.text == "false")
	case "vis":
		return is(t.text == "," || word && t.text != "priv" || beginsType(t))
	case "block":
		return is(t.text == "{")
	case "path", "meta":
		return is(word || t.text == "::")
	case "pat", "pat_param":
		return is(beginsPattern(t) || t.text == "|" && kind == "pat" && m.edition >= 2021)
	case "lifetime":
		return is(t.kind == parser.LifetimeToken)
	}
	return is(t.kind != parser.CloseToken)
}

func is(b bool) verdict {
	if b {
		return yes
	}
	return no
}

func (m *matcher) beginsExpr(t *token) bool {
	switch t.kind {
	case parser.WordToken:
		if t.text == "let" || t.text == "_" || t.text == "const" && m.edition < 2024 {
			return false
		}
		return !reserved[t.text] || pathKeywords[t.text] || startsExpr[t.text]
	case parser.LiteralToken, parser.LifetimeToken, parser.OpenToken:
		return true
	}
	return slices.Contains([]string{"!", "-", "*", "|", "||", "&", "&&", "..", "...", "..=", "<", "<<", "::", "#"}, t.text)
}

func beginsType(t *token) bool {
	switch t.kind {
	case parser.WordToken:
		return !reserved[t.text] || pathKeywords[t.text] || startsType[t.text]
	case parser.LifetimeToken:
		return true
	}
	return slices.Contains([]string{"(", "[", "!", "*", "&", "&&", "?", "<", "<<", "::"}, t.text)
}

func beginsPattern(t *token) bool {
	switch t.kind {
	case parser.WordToken, parser.LiteralToken:
		return true
	}
	return slices.Contains([]string{"(", "[", "&", "-", "&&", "..", "...", "::", "<", "<<"}, t.text)
}

// beginsCaptured is begins for a fragment that another macro captured.
func beginsCaptured(kind, captured string) verdict {
	captured = strings.TrimSuffix(captured, "_2021")
	kind = strings.TrimSuffix(kind, "_2021")
	switch {
	case kind == captured, kind == "tt":
		return yes
	case kind == "expr" && (captured == "block" || captured == "literal" || captured == "path"):
		return yes
	case kind == "ty" && captured == "path", kind == "pat" && captured == "pat_param":
		return yes
	case kind == "ident", kind == "lifetime":
		return no
	}
	return unsure
}
