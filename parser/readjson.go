package parser

import "github.com/wakeful-rs/wakeful/source"

// maxJSONDepth is far deeper than anyone writes a literal.
const maxJSONDepth = 64

// readJSON reads serde_json's json!: a JSON literal with Rust expressions for
// values and keys. Its arguments are those expressions.
func readJSON(m macro) (plan, bool) {
	p := newPlan(m, MacroArgs)
	args, ok := jsonValue(nil, m.tokens, maxJSONDepth)
	p.call(args, addArgs)
	return p, ok
}

func jsonValue(args []source.Span, tokens []Node, depth int) ([]source.Span, bool) {
	switch {
	case len(tokens) == 0:
		return args, true
	case depth == 0:
		return args, false
	case len(tokens) == 1 && tokens[0].Text() == "null":
		return args, true
	case len(tokens) == 1 && (delimiter(tokens[0]) == TokLBRACE || delimiter(tokens[0]) == TokLBRACK):
		return jsonEntries(args, inside(tokens[0]), depth-1)
	}
	return append(args, spanOf(tokens)), true
}

// jsonEntries reads the elements of an array or the `key: value`s of an
// object.
func jsonEntries(args []source.Span, tokens []Node, depth int) ([]source.Span, bool) {
	for _, entry := range split(tokens, TokCOMMA) {
		if i := index(entry, TokCOLON); i > 0 {
			args = append(args, spanOf(entry[:i]))
			entry = entry[i+1:]
		}
		var ok bool
		if args, ok = jsonValue(args, entry, depth); !ok {
			return args, false
		}
	}
	return args, true
}
