package parser

import "github.com/wakeful-rs/wakeful/source"

// formatAt reads a macro that takes a format string behind the first n
// arguments. What stands before it may be tracing's fields.
func formatAt(n int) reader {
	return func(m macro) (plan, bool) {
		p := newPlan(m, MacroFormat)
		return p, p.format(splitFields(m.tokens), n)
	}
}

// readError reads anyhow!'s likes: a message to format, or one value.
func readError(m macro) (plan, bool) {
	if len(m.tokens) > 0 && isString(m.tokens[0]) {
		return formatAt(0)(m)
	}
	return readArgs(m)
}

// splitFields cuts at commas, and at what log and slog use like one: the
// semicolon between fields and message, and `=>` between key and value.
func splitFields(tokens []Node) [][]Node {
	var fields [][]Node
	for _, side := range split(tokens, TokSEMI) {
		for _, field := range split(side, TokCOMMA) {
			fields = append(fields, split(field, TokEQGT)...)
		}
	}
	return fields
}

// format plans arguments of which the first string literal from the nth on is
// the format string. Its captures follow the other arguments, as rustc
// evaluates them.
func (p *plan) format(fields [][]Node, n int) bool {
	var args [][]Node
	named := map[string]bool{}
	var literal Node
	for i, field := range flattenFields(fields, 0) {
		value, name := fieldValue(field)
		if i >= n && !literal.Valid() && len(field) == 1 && isString(field[0]) {
			literal = field[0]
			continue
		}
		if literal.Valid() && name != "" {
			named[name] = true // before the message it is a field of tracing
		}
		if len(value) > 0 {
			args = append(args, value)
		}
	}
	var caps []source.Span
	if literal.Valid() {
		caps = captures(literal, named)
	}
	if p.inPlace {
		p.formatInPlace(args, caps, literal)
		return true
	}
	var spans []source.Span
	for _, arg := range args {
		spans = append(spans, spanOf(arg))
	}
	if !literal.Valid() {
		p.call(spans, addArgs)
		return true
	}
	p.call(append(append(spans, caps...), literal.Span()), func(x *Expansion, args []Node) {
		if last := len(args) - 1; last >= 0 {
			addArgs(x, args[:last])
			x.Format = args[last]
		}
	})
	return true
}

// formatInPlace takes the arguments as they are; only the captures have to be parsed.
func (p *plan) formatInPlace(args [][]Node, caps []source.Span, literal Node) {
	for _, arg := range args {
		addArgs(&p.x, arg)
	}
	p.x.Format = literal
	if len(caps) > 0 {
		p.call(caps, addArgs)
	}
}

// flattenFields opens tracing's `{ a = 1, b = 2 }`, a group of fields in
// braces.
func flattenFields(fields [][]Node, depth int) [][]Node {
	var flat [][]Node
	for _, f := range fields {
		if len(f) == 1 && delimiter(f[0]) == TokLBRACE && depth == 0 && isFieldGroup(inside(f[0])) {
			flat = append(flat, flattenFields(splitFields(inside(f[0])), depth+1)...)
			continue
		}
		if len(f) > 0 {
			flat = append(flat, f)
		}
	}
	return flat
}

// isFieldGroup tells a group of fields from a block: it starts with a sigil or
// with `name =`, and has no statements.
func isFieldGroup(tokens []Node) bool {
	if len(tokens) == 0 || index(tokens, TokSEMI) >= 0 {
		return false
	}
	if k := tokens[0].Kind(); k == TokPERCENT || k == TokQMARK {
		return true
	}
	value, _ := fieldValue(tokens)
	return len(value) < len(tokens)
}

// fieldValue takes the decoration off one argument: `name = value`,
// `a.b = %value`, `?value`, `parent: value`, log's `key:? = value`. The name
// is that of a plain `name = value`. `target: "x"` and `name: "x"` have no value.
func fieldValue(tokens []Node) (value []Node, name string) {
	value = tokens
	if i := index(tokens, TokEQ); i > 0 && fieldName(tokens[:i]) {
		if i == 1 {
			name = tokens[0].Text()
		}
		value = tokens[i+1:]
	} else if len(tokens) > 2 && tokens[0].Kind() == KindIdentifier && tokens[1].Kind() == TokCOLON {
		if key := tokens[0].Text(); key == "target" || key == "name" {
			return nil, ""
		}
		value = tokens[2:]
	}
	if len(value) > 0 && (value[0].Kind() == TokPERCENT || value[0].Kind() == TokQMARK) {
		value = value[1:]
	}
	return value, name
}

// fieldName says that tokens may name a field: words, dots, a string, log's
// `:?`, a constant in braces. Keywords (`type = …`) are allowed to tracing.
func fieldName(tokens []Node) bool {
	for _, t := range tokens {
		switch t.Kind() {
		case TokDOT, TokCOLON, TokQMARK, TokPERCENT, KindStringLiteral:
		default:
			if delimiter(t) != TokLBRACE && !isName(t.Text()) {
				return false
			}
		}
	}
	return true
}

func isString(n Node) bool {
	return n.Kind() == KindStringLiteral || n.Kind() == KindRawStringLiteral
}
